// GET /v1/live: a WebSocket that says when a sync is worth while. Nothing else ever travels on it.
#include "server/http/endpoints.hpp"
#include "server/http/server_state.hpp"

namespace giro {

boost::asio::awaitable<Reply> live_endpoint(ServerState& state, Call& call) {
  if (!call.wants_websocket)
    co_return refuse(400, "no_websocket", "this address speaks WebSocket: ask for an upgrade");
  auto place = co_await state.live.join(*call.caller);
  if (auto* refusal = std::get_if<Reply>(&place)) co_return std::move(*refusal);
  call.listener = std::get<std::shared_ptr<LiveListener>>(place);
  Reply welcome;
  welcome.status = 101;
  co_return welcome;
}

}  // namespace giro

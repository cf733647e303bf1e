// GET /healthz: 200 when the office can read its database. Says nothing about anybody.
#include <boost/json.hpp>

#include "server/http/endpoints.hpp"
#include "server/http/server_state.hpp"

namespace giro {

boost::asio::awaitable<Reply> health_endpoint(ServerState& state, Call&) {
  co_await on(state.workers, [&] { return state.served.facts(); });
  Reply reply;
  reply.body = boost::json::serialize(boost::json::object{{"status", "ok"}, {"schema", schema::version}});
  co_return reply;
}

}  // namespace giro

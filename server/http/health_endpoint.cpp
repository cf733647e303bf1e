// GET /healthz: 200 when the office can read its database: otherwise restart it. GET /readyz: 200 when it
// wants requests: not while it stops, its writer is behind, or its disk is nearly full. Neither says anything
// about anybody.
#include <boost/json.hpp>
#include <optional>

#include "server/http/endpoints.hpp"
#include "server/http/server_state.hpp"

namespace giro {
namespace {

constexpr std::uintmax_t least_free_bytes = 64u << 20;

Reply well(std::string_view status) {
  Reply reply;
  reply.body = boost::json::serialize(boost::json::object{{"status", status}, {"schema", schema::version}});
  return reply;
}

bool disk_is_full(const std::filesystem::path& folder) {
  if (folder.empty()) return false;
  std::error_code failed;
  auto space = std::filesystem::space(folder, failed);
  return !failed && space.available < least_free_bytes;
}

std::optional<Reply> not_ready(ServerState& state) {
  if (state.stopping) return refuse(503, "not_ready", "the office is stopping");
  if (state.writer.busy()) return refuse(503, "not_ready", "too many wait for the writer");
  if (disk_is_full(state.served.folder))
    return refuse(503, "not_ready", "less than 64 MiB are free on the office's disk: make room");
  return std::nullopt;
}

}  // namespace

boost::asio::awaitable<Reply> health_endpoint(ServerState& state, Call&) {
  co_await on(state.workers, [&] { return state.served.facts(); });
  co_return well("ok");
}

boost::asio::awaitable<Reply> ready_endpoint(ServerState& state, Call&) {
  auto refusal = co_await on(state.workers, [&] {
    state.served.facts();
    return not_ready(state);
  });
  if (refusal) co_return std::move(*refusal);
  co_return well("ready");
}

}  // namespace giro

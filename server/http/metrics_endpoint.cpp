// GET /metrics: the office's counts and the moment's gauges for Prometheus. For whoever holds the token of
// --metrics-token-file, and for nobody where none is given: figures about a company are not public, and
// behind a proxy every peer looks local.
#include <sodium.h>

#include <map>

#include "server/http/endpoints.hpp"
#include "server/http/server_state.hpp"
#include "server/office/store.hpp"

namespace giro {
namespace {

constexpr std::int64_t silent_after_ms = 3LL * 24 * 3600 * 1000;  // a weekend is not silence

/// Takes the same time wherever they differ.
bool is_token(std::string_view authorization, const std::string& token) {
  auto wanted = "Bearer " + token;
  return authorization.size() == wanted.size() &&
         sodium_memcmp(authorization.data(), wanted.data(), wanted.size()) == 0;
}

double bytes_of(const std::filesystem::path& path) {
  std::error_code none;
  if (!std::filesystem::is_directory(path, none)) {
    auto size = std::filesystem::file_size(path, none);
    return none ? 0 : static_cast<double>(size);
  }
  double sum = 0;
  for (auto& entry : std::filesystem::directory_iterator(path, none)) sum += bytes_of(entry.path());
  return sum;
}

void write_sizes(std::string& out, const std::filesystem::path& folder) {
  if (folder.empty()) return;
  write_metric_head(out, "giro_store_bytes", "gauge", "Size on disk.");
  write_sample(out, "giro_store_bytes", R"(part="database")", bytes_of(folder / "office.db"));
  write_sample(out, "giro_store_bytes", R"(part="wal")", bytes_of(folder / "office.db-wal"));
  write_sample(out, "giro_store_bytes", R"(part="journal")", bytes_of(folder / "journal"));
  std::error_code none;
  auto space = std::filesystem::space(folder, none);
  if (!none)
    write_metric(out, "giro_disk_free_bytes", "gauge", "Free on the office's disk.",
                 static_cast<double>(space.available));
}

void write_tablets(std::string& out, const Snapshot& snapshot, std::int64_t now_at) {
  std::map<Id, std::int64_t> last_seen;  // of each person: an old sign-in of theirs is no silent tablet
  for (auto& id : snapshot.find(*schema::find_table("device"), "revoked", std::int64_t{0}))
    if (auto row = snapshot.row(id)) {
      auto& at = last_seen[as_id(row->cell("user_id"))];
      at = std::max(at, as_int(row->cell("last_seen_at")));
    }
  std::size_t silent = 0;
  for (auto& [user, at] : last_seen) silent += now_at - at > silent_after_ms;
  write_metric_head(out, "giro_tablets", "gauge",
                    "People with a tablet, by whether it was heard in three days.");
  write_sample(out, "giro_tablets", R"(state="heard")", static_cast<double>(last_seen.size() - silent));
  write_sample(out, "giro_tablets", R"(state="silent")", static_cast<double>(silent));
}

/// Read from the store: on a worker.
std::string gauges(ServerState& state) {
  std::string out;
  auto snapshot = state.served.office.store().snapshot();
  write_tablets(out, *snapshot, state.served.office.environment().clock().wall_at);
  auto open = snapshot->find(*schema::find_table("conflict"), "state", std::string("open"));
  write_metric(out, "giro_conflicts_open", "gauge", "Conflicts that wait for somebody.",
               static_cast<double>(open.size()));
  write_metric(out, "giro_quarantine", "gauge", "Operations in quarantine.",
               static_cast<double>(snapshot->quarantined().size()));
  write_sizes(out, state.served.folder);
  return out;
}

}  // namespace

boost::asio::awaitable<Reply> metrics_endpoint(ServerState& state, Call& call) {
  if (state.served.metrics_token.empty())
    co_return refuse(404, "not_found", "there is nothing at this address: serve with --metrics-token-file");
  if (!is_token(call.authorization, state.served.metrics_token))
    co_return refuse(401, "no_token", "this address wants the token of --metrics-token-file");
  Reply reply;
  reply.content_type = "text/plain; version=0.0.4";
  reply.body = state.metrics.text();
  write_metric(reply.body, "giro_writer_queue", "gauge", "Syncs that wait for the writer.",
               static_cast<double>(state.writer.waiting()));
  write_metric(reply.body, "giro_live_listeners", "gauge", "Tablets that listen on /v1/live.",
               static_cast<double>(state.live.listeners()));
  reply.body += co_await on(state.workers, [&] { return gauges(state); });
  co_return reply;
}

}  // namespace giro

// Which service level each active client has, where it comes from, and what the levels cost
// (sync/domain/service_level.hpp). Reads a replica or the office's database; the thread of the connection.
#pragma once

#include <string>
#include <vector>

#include "sync/domain/inherit.hpp"
#include "sync/domain/service_level.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct ClientService {
  Id client;
  std::string code, level;
  /// client, segmentation, assigned, company (sync/domain/inherit.hpp), strategy, potential; empty: no level.
  std::string source;
  std::int64_t cost_cents = 0;  // 0 also where the level has no stated cost
};

/// One client; its level on the day.
ClientService service_of(SQLite::Database&, const Id& client, std::string_view day_on);

/// Of every client active on the day, by id, in one pass; what service_of() says of each.
std::vector<ClientService> services(SQLite::Database&, std::string_view day_on);

struct LevelCost {
  std::string level;  // empty: clients without one
  std::int64_t clients = 0, cost_cents = 0;
};
/// Of the clients active on the day: the dearest level first.
std::vector<LevelCost> service_costs(SQLite::Database&, std::string_view day_on);

}  // namespace giro

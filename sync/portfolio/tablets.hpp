// The tablets of the company as its managers' replicas know them: whose, which, when the office last heard
// it. What the office alone knows (orders to erase, tokens used twice) is not among them. One query; the
// thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct KnownTablet {
  Id id, user;
  std::string user_name, name, app_version;
  std::int64_t last_seen_at = 0;
  std::optional<std::int64_t> pending;  // what it said waits on it
  bool revoked = false;
};

/// The latest heard first.
std::vector<KnownTablet> known_tablets(SQLite::Database&);

}  // namespace giro

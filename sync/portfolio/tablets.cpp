#include "sync/portfolio/tablets.hpp"

#include "sync/portfolio/select.hpp"
#include "sync/portfolio/tablets.sql.hpp"

namespace giro {

std::vector<KnownTablet> known_tablets(SQLite::Database& db) {
  Select query(db, sql::tablets);
  std::vector<KnownTablet> found;
  while (query.step()) {
    auto& one = found.emplace_back();
    query.read(one.id, one.user, one.user_name, one.name, one.app_version, one.last_seen_at, one.pending,
               one.revoked);
  }
  return found;
}

}  // namespace giro

#include "sync/portfolio/users.hpp"

#include "sync/portfolio/select.hpp"

namespace giro {

std::vector<Named> everybody(SQLite::Database& db) {
  Select query(db, "SELECT id, coalesce(nullif(name, ''), login) FROM app_user ORDER BY 2, id");
  std::vector<Named> found;
  while (query.step()) {
    auto& one = found.emplace_back();
    query.read(one.id, one.name);
  }
  return found;
}

}  // namespace giro

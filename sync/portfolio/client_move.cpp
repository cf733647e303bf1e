#include "sync/portfolio/client_move.hpp"

#include <map>

#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

Id segment_of(SQLite::Database& db, const Id& client) {
  Select query(db, "SELECT segment_id FROM client WHERE id = :client");
  query.bind(":client", client);
  Id segment;
  if (query.step()) query.read(segment);
  return segment;
}

ClientMove move_of(SQLite::Database& db, const Id& from, const Id& to, std::string_view day_on) {
  struct Holds {
    bool from = false, to = false;
  };
  std::map<std::pair<std::string, Id>, Holds> people;
  for (auto& one : assignments(db)) {
    bool begun = one.from_on.empty() || one.from_on <= day_on,
         over = !one.to_on.empty() && one.to_on <= day_on;
    if (!begun || over) continue;
    auto& holds = people[{one.user_name, one.user}];
    holds.from |= one.segment == from;
    holds.to |= one.segment == to;
  }
  ClientMove move;
  for (auto& [person, holds] : people) {
    if (holds.to && !holds.from) move.gain.push_back(person.first);
    if (holds.from && !holds.to) move.lose.push_back(person.first);
  }
  return move;
}

}  // namespace giro

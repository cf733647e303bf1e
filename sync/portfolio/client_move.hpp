// What moving a client to another assigned segment changes for people: who has one of the two segments today.
// Managers and the office see all of them, before and after. Reads the replica; the thread of the connection.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

/// The assigned segment a client is in; nil: the client is not here.
Id segment_of(SQLite::Database&, const Id& client);

struct ClientMove {
  std::vector<std::string> gain, lose;  // names, in their order
};
ClientMove move_of(SQLite::Database&, const Id& from, const Id& to, std::string_view day_on);

}  // namespace giro

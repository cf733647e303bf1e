// Everybody who has an account, by name, those who have left too: whom a record of the past may speak of. One
// query; the thread of the connection.
#pragma once

#include "sync/portfolio/lookups.hpp"

namespace giro {

std::vector<Named> everybody(SQLite::Database&);

}  // namespace giro

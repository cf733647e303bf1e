// The tables of office.db: the synced ones from the schema, and the office's own. Applied at open, inside one
// transaction.
#pragma once

#include "server/office/sqlite_connection.hpp"

namespace giro {

/// The version of the file's layout, kept in `PRAGMA user_version`.
inline constexpr std::int64_t office_layout = 1;

void create_office_tables(Connection&);

}  // namespace giro

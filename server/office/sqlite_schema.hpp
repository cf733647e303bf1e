// The tables of office.db: the synced ones from the schema, and the office's own. Made, or brought up to
// date, at open, inside one transaction; a file of a newer program is refused and left as it is.
#pragma once

#include <span>

#include "server/office/sqlite_connection.hpp"
#include "sync/schema/migration.hpp"

namespace giro {

/// The numbered changes of the office's own tables; the file's layout is kept in `PRAGMA user_version`.
std::span<const schema::Migration> office_migrations();

/// 0: no office in this file.
std::int64_t office_layout(Connection&);

/// A newer program has changed this file.
bool is_of_newer_program(Connection&);

/// Inside a transaction. Rows that are there get NULL in columns that are new.
void bring_up_to_date(Connection&);

}  // namespace giro

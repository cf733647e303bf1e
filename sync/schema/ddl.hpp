// SQL text derived from the schema, for the replica and the office alike: same table and column names in both
// files. Synced tables have no constraint but the primary key: applying and folding cannot fail. Every text
// may be asked for as of an earlier version, whose tables lacked the newer columns. Pure; any thread.
#pragma once

#include <string>
#include <vector>

#include "sync/schema/schema.hpp"

namespace giro::schema {

/// `CREATE TABLE name(id BLOB PRIMARY KEY NOT NULL, column TYPE, …, extra) WITHOUT ROWID`; `extra` may be
/// empty.
std::string create_table(const Table&, std::string_view extra_columns, std::uint32_t at = version);

/// Indexes on the owner, the parent, the human key and what lists and figures search by.
std::vector<std::string> create_indexes(const Table&, std::uint32_t at = version);

/// `CREATE VIEW hex_name AS …`: ids as hex text, for people with sqlite3.
std::string create_hex_view(const Table&, std::uint32_t at = version);

/// What a table made by version `from` lacks at version `to`: its new columns (NULL in the rows that are
/// there) and the view that shows them. Empty when nothing is new, or the table itself is.
std::vector<std::string> add_columns(const Table&, std::uint32_t from, std::uint32_t to);

/// `id, column, column…` in schema order, optionally prefixed with an alias (`t.id, t.column…`).
std::string column_list(const Table&, std::string_view alias = {}, std::uint32_t at = version);

/// `INSERT INTO name(id, columns…, extra…) VALUES(?, …)`; `or_replace` for upserts by primary key.
std::string insert_statement(const Table&, std::string_view extra_columns, bool or_replace,
                             std::uint32_t at = version);

}  // namespace giro::schema

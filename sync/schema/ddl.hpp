// SQL text derived from the schema, for the replica and the office alike: same table and column names in both
// files. Synced tables have no constraint but the primary key: applying and folding cannot fail. Pure; any
// thread.
#pragma once

#include <string>
#include <vector>

#include "sync/schema/schema.hpp"

namespace giro::schema {

/// `CREATE TABLE name(id BLOB PRIMARY KEY NOT NULL, column TYPE, …, extra) WITHOUT ROWID`; `extra` may be
/// empty.
std::string create_table(const Table&, std::string_view extra_columns);

/// Indexes on the owner, the parent, the human key and what lists and figures search by.
std::vector<std::string> create_indexes(const Table&);

/// `CREATE VIEW hex_name AS …`: ids as hex text, for people with sqlite3.
std::string create_hex_view(const Table&);

/// `id, column, column…` in schema order, optionally prefixed with an alias (`t.id, t.column…`).
std::string column_list(const Table&, std::string_view alias = {});

/// `INSERT INTO name(id, columns…, extra…) VALUES(?, …)`; `or_replace` for upserts by primary key.
std::string insert_statement(const Table&, std::string_view extra_columns, bool or_replace);

}  // namespace giro::schema

// TableContents: what every synced table of a database holds, as a digest, to say which of them have changed.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <string>

#include "sync/base/id.hpp"
#include "sync/schema/schema.hpp"
#include "sync/schema/table_set.hpp"

namespace giro::test {

using TableContents = std::map<std::string_view, Id>;

inline TableContents table_contents(SQLite::Database& db) {
  TableContents contents;
  for (auto& table : schema::tables()) {
    std::string name(table.name), bytes;
    if (!db.tableExists(name)) continue;
    SQLite::Statement rows(db, "SELECT * FROM " + name + " ORDER BY id");
    while (rows.executeStep())
      for (int i = 0; i < rows.getColumnCount(); ++i) {
        auto column = rows.getColumn(i);
        bytes += std::to_string(column.getType()) + ' ' + std::to_string(column.getBytes()) + ' ';
        bytes.append(static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes()));
      }
    contents[table.name] = digest(bytes);
  }
  return contents;
}

/// Tables that differ between the two.
inline schema::TableSet changed_tables(const TableContents& before, const TableContents& after) {
  schema::TableSet changed;
  for (auto& [name, of] : after)
    if (auto was = before.find(name); was == before.end() || was->second != of)
      changed |= schema::table_set(name);
  return changed;
}

}  // namespace giro::test

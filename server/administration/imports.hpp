// Importing as an administrator does it, on the command line and in the app: first a look at the file, which
// of its columns would be read as what; then a preview or the import itself (server/import). A look reads the
// text alone; an import needs the writer's thread, or the store for itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "server/import/import.hpp"

namespace giro {

struct ImportLook {
  struct Column {
    std::string name;
    std::string sample;  // the first value it has, cut to what one glance takes in
    std::string ours;    // what it is read as; empty: nothing
  };
  struct Field {
    std::string ours;
    bool required = false;
  };
  std::vector<Column> columns;  // of the file
  std::vector<Field> fields;    // of the kind
};

/// Columns are proposed for our fields by their names, however they are written ("Price list" is price_list),
/// unless `map` says what they are. A Problem: no such kind, or a text that is no CSV.
Result<ImportLook> look_at(std::string_view kind, std::string_view csv, const ImportOptions&);

struct ImportAnswer {
  ImportLook look;
  std::string problem;  // why nothing could be checked: a column is missing, or two say the same
  ImportReport report;
};

/// What an administrator's tablet asks: the look, and the report of what was previewed or loaded. Without a
/// map what the look proposes is it.
Result<ImportAnswer> import_for_administrator(Office&, ImportOptions);

}  // namespace giro

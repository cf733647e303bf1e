// Mapping: which columns of the file fill which of our fields. Columns named like ours map by themselves; one
// column may fill several fields; several columns filling one text are joined by a space. Immutable; any
// thread.
#pragma once

#include <vector>

#include "server/import/cell_reader.hpp"
#include "server/import/csv_file.hpp"
#include "server/import/import.hpp"
#include "server/import/kinds.hpp"

namespace giro {

struct MappedField {
  const ImportField* field = nullptr;
  std::vector<std::size_t> columns;  // of the file
  std::string column_names;          // "firstName + lastName", for messages
  Conversion conversion = Conversion::none;

  /// The text of the row's cell; nullopt when empty.
  std::optional<std::string> text(const CsvRow&) const;
};

struct Mapping {
  std::vector<MappedField> fields;

  const MappedField* find(std::string_view ours) const;

  /// A Problem: an unknown column of either side, an unknown conversion, a required field that nothing fills.
  static Result<Mapping> build(const ImportKind&, const CsvFile&, const ImportOptions&);
};

}  // namespace giro

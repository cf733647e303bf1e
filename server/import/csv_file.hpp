// CsvFile: a CSV file as rows of cells, read with libcsv. An empty cell and the text NULL are nullopt. A byte
// order mark is dropped; quoted cells may hold separators and line ends. When the header is separated by
// semicolons, so is the file, and its decimals have a comma. Rows of the wrong width are kept: whoever
// imports names them. Plain values; any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"

namespace giro {

struct CsvRow {
  std::size_t line = 0;  // of the file, where the row begins
  std::vector<std::optional<std::string>> cells;
};

struct CsvFile {
  std::vector<std::string> header;
  std::vector<CsvRow> rows;
  bool decimal_comma = false;

  std::optional<std::size_t> column(std::string_view name) const;
};

/// A Problem: not readable, larger than Limits::import_bytes, without a header, or with a quote that is never
/// closed.
Result<CsvFile> read_csv(const std::filesystem::path&);
Result<CsvFile> parse_csv(std::string_view bytes);

}  // namespace giro

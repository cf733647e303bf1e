// Import: rows of a CSV file become rows of the office, matched by the keys people know (code, sku, login,
// order number). Invariant: a file is loaded whole or not at all, unless bad rows may be skipped; the same
// file twice changes nothing the second time. A preview does all of it, bad rows left out, and takes it back:
// its counts are those of the import with --skip-bad. One thread, the writer's.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/base/result.hpp"

namespace giro {

class Office;

/// How far a long task is: done of total; total 0 when unknown.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

struct ImportOptions {
  std::string kind;  // clients, users, products… (kinds.hpp)
  std::filesystem::path file;
  std::optional<std::string> csv = std::nullopt;  // what is in it, when it came otherwise
  std::vector<std::pair<std::string, std::string>>
      map;  // theirs → ours[:conversion]; theirs may come several times
  std::string
      date_format;  // strftime's words, e.g. "%m/%d/%Y %H:%M"; empty: ISO dates, with or without a time
  std::string segment_by;  // clients: their column that names the assigned segment; created when new
  bool by_name = true;     // columns named like ours map by themselves
  bool skip_bad = false;
  bool preview = false;  // everything is read and checked, nothing is loaded
};

struct ImportReport {
  std::size_t rows = 0;      // data rows read
  std::size_t inserted = 0;  // things (clients, orders…), not rows of the file
  std::size_t updated = 0;
  std::size_t unchanged = 0;
  std::size_t skipped = 0;  // bad rows left out
  bool loaded = false;
  std::vector<std::string> bad_rows;  // "line 24: 12 fields where the header has 11: is a comma unquoted?"
};

/// `theirs=ours[:conversion]` as written after --map.
Result<std::pair<std::string, std::string>> parse_map(std::string_view);

/// A Problem: nothing could be read at all (no such file, unknown kind, a required column is missing). A
/// report with bad_rows and without skip_bad: nothing was loaded.
Result<ImportReport> import_csv(Office&, const ImportOptions&, const Progress& = {});

}  // namespace giro

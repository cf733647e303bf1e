// The bare SQLite side of `push`: the rows a run wrote, read back from the office's file, and inserted into a
// copy from before by prepared statements alone. One thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "server/home/office_home.hpp"

namespace giro::bench {

/// The office as it is now, with its key, in another folder.
void copy_office(OfficeHome&, const std::filesystem::path& folder);

struct StoredCell {
  int type = 0;  // SQLite's
  std::int64_t number = 0;
  std::string bytes;
};

/// What one table got, one row a visit, in the order of their versions.
struct WrittenTable {
  std::string name;
  std::vector<std::vector<StoredCell>> rows;
};

std::vector<WrittenTable> written_rows(const std::filesystem::path& office);

/// One transaction for every `per_commit` visits, durable or not.
double seconds_to_insert(const std::filesystem::path& office, const std::vector<WrittenTable>&,
                         std::size_t per_commit, bool durable);

}  // namespace giro::bench

// Audit: does an office's database hold together? Every living row is filed once, every filed row is there, a
// client's rows lie where the client lies, order numbers are unique, totals are those of their lines. Reads
// one moment of the file, while others work. One thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace giro {

/// What is wrong, in words for an administrator; empty: nothing.
std::vector<std::string> audit(const std::filesystem::path& database);

}  // namespace giro

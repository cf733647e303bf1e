// Files of the office's folder that must be whole or not there, whatever ends the process or the machine:
// written under another name, on the disk before they bear their own, and the name on the disk on return.
// Stateless; machine failures throw std::system_error.
#pragma once

#include <filesystem>
#include <string_view>

namespace giro {

inline std::filesystem::path with_tail(std::filesystem::path path, std::string_view tail) {
  return path += tail;
}

inline std::filesystem::path folder_of(const std::filesystem::path& file) {
  return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// A database and what SQLite may have left beside it.
void remove_database(const std::filesystem::path&);

/// Written through to the disk; a folder's names too.
void settle_on_disk(const std::filesystem::path&);

void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to);

/// A new file, for its owner alone. Throws when there is one of that name.
void write_private(const std::filesystem::path&, std::string_view bytes);

}  // namespace giro

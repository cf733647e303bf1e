// Backup: one moment of the office as one file that has been read again, its key beside it as FILE.key.
//
//     a file that bears a backup's name is whole, sound and on the disk; anything else ends in .part
//
// So whatever ends a backup half-way (a kill, a full disk, a power cut), the copies before it stand. The
// office works meanwhile. One thread at a time for one folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "server/home/office_home.hpp"

namespace giro {

struct Backup {
  std::filesystem::path file, key;
  std::uintmax_t bytes = 0;
  std::uint64_t committed = 0;        // every group of the journal up to this one is in it
  std::vector<std::string> findings;  // what `check` would say of the copy: it is kept all the same
};

/// A Problem: the name is taken, the disk too small, the copy damaged.
Result<Backup> back_up(OfficeHome&, const std::filesystem::path& file, const CopyProgress& = {});

}  // namespace giro

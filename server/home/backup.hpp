// Backup: one moment of the office as one file that has been read again, its key beside it as FILE.key.
//
//     a file that bears a backup's name is whole, sound and on the disk; anything else ends in .part
//
// So whatever ends a backup half-way (a kill, a full disk, a power cut), the copies before it stand. The
// office works meanwhile. One thread at a time for one folder.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
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

/// office-2026-11-27T023000.db: sorts by time.
std::string backup_name(std::string_view day, std::int64_t second_of_day);

/// Those of the folder that bear such a name, the newest first.
std::vector<std::filesystem::path> backups_in(const std::filesystem::path& folder);

/// What interrupted ones left goes, then a backup under such a name, then all but the newest `keep`, with
/// their keys. None goes before the new one stands.
Result<Backup> back_up_into(OfficeHome&, const std::filesystem::path& folder, std::size_t keep);

}  // namespace giro

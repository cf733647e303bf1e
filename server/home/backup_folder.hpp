// A folder of backups, named after their moments, of which the newest stay. One thread at a time for one
// folder, which may hold other things: they are left alone.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "server/home/backup.hpp"

namespace giro {

struct BackupFolder {
  std::filesystem::path folder;
  std::size_t keep = 1;
  std::filesystem::path seal_to;  // the public half of a pair; empty: plain, the office's key beside each
};

/// office-2026-11-27T023000.db, or .sealed: sorts by time.
std::string backup_name(std::string_view day, std::int64_t second_of_day, bool sealed = false);

/// Those of the folder that bear such a name, the newest first.
std::vector<std::filesystem::path> backups_in(const std::filesystem::path& folder);

/// What interrupted ones left goes, then a backup under such a name, then all but the newest, with their
/// keys. None goes before the new one stands.
Result<Backup> back_up_into(OfficeHome&, const BackupFolder&);

}  // namespace giro

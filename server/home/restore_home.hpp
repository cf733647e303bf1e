// Restoring a folder: a backup in the place of its database, and over it what the journal still has. The old
// database stays beside it.
//
//     until office.db.restored stands, nothing has changed; from then on every opening ends the exchange
//
// The new database is made under another name, read again and on the disk before it is called .restored; the
// old one, its write-ahead log first, moves away only then. So a restore that a kill, a full disk or a power
// cut ends is either to be run again or finished by whoever opens the office next.
#pragma once

#include <filesystem>

#include "server/office/restore.hpp"

namespace giro {

struct RestorePlan {
  std::filesystem::path folder;
  std::filesystem::path backup;  // empty: the folder's own database, which is behind its journal
  bool without_journal = false;
  CopyProgress copying = {};
  Journal::Progress repeating = {};
};

struct RestoredHome {
  Restored restored;
  std::filesystem::path aside;  // where the old database is; empty: there was none
};

/// A Problem: nothing to restore from, it is damaged or another office's, somebody uses the folder.
Result<RestoredHome> restore_home(const RestorePlan&);

/// Ends what an interrupted restore began, if one was. A Problem: somebody uses the folder meanwhile.
Result<void> finish_restore(const std::filesystem::path& folder);

}  // namespace giro

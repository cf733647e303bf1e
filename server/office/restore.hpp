// Restoring an office: the journal laid over an older state of its database. Healing from a file: every op
// the database lacks is decided again with the receipt it was given, every act of administration is repeated,
// in the order in which they were committed. What the journal lacks, the tablets still have.
//
// All functions take the database's write lock; the last two expect an office nobody else uses.
#pragma once

#include "server/office/office.hpp"
#include "server/office/store.hpp"

namespace giro {

/// At every start: a group whose commit never was is struck; its ops are still in an outbox. A Problem: the
/// database is older than its journal, so somebody put an older copy in its place.
Result<void> settle_journal(Store&);

struct Restored {
  std::size_t groups = 0;            // commits
  std::size_t ops = 0;               // that the database lacked
  std::size_t acts = 0;              // of administration
  std::size_t impossible_acts = 0;   // on rows of a client that is lost
  std::uint64_t missing_groups = 0;  // the journal has a hole, or begins after the database ends
  std::uintmax_t torn_bytes = 0;
  std::uint64_t last = 0;  // the group of the journal that the database ends with now
};

/// Gives the database a new epoch, which voids every token.
Restored begin_epoch(Office&);

/// A new epoch, and over it what the database lacks of the journal. The store itself keeps none meanwhile:
/// what is repeated stands in the journal already.
Result<Restored> replay_journal(Office&, const Journal&, const Journal::Progress& = {});

}  // namespace giro

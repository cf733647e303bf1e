// Quarantine: ops the office has and has not decided, because their author was no longer trusted or their
// tokens name a history it has lost. A manager releases or refuses each; its author's tablet then hears so
// like of any other op. Writes take the store's lock.
#pragma once

#include "server/office/office.hpp"
#include "server/office/store.hpp"

namespace giro {

struct Quarantined {
  OpRecord record;
  std::string client;  // its name, as far as it is known here
  std::string what;    // tables and columns it writes
};

std::vector<Quarantined> quarantined_ops(const Snapshot&);

/// Those that this person may decide: a manager what their team recorded, an administrator everything.
std::vector<Quarantined> quarantined_of(const Snapshot&, const Id& person, schema::Role);

/// Decided as if its author were trusted and the client theirs. A Problem: not in quarantine, or it refers to
/// a row that is not here yet.
Result<Outcome> release_op(Office&, const Id&);
/// `why` is told to its author.
Result<Outcome> refuse_op(Office&, const Id&, const std::string& why);

/// Tombstones older than this leave the feed; tablets that have been away longer pull everything again. The
/// horizon.
std::uint64_t purge_before(Office&, std::int64_t at);

}  // namespace giro

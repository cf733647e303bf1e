// Conflict records: one for each lost value, named after the op that lost it and never overwritten; a copy in
// its author's bucket says only what the author wrote. Resolutions close them. The writer's thread.
#pragma once

#include "server/office/desk.hpp"

namespace giro {

void file_conflict(Ledger&, const LostValue&);

/// The op's change of a conflict's state, on the record and its copy. A conflict that is not here is left
/// alone.
void close_conflict(Desk&, const Change&, std::uint32_t number);

/// May a resolution naming this conflict still take effect? Yes when the record is unknown.
bool is_still_unresolved(const Snapshot&, const Id& conflict);

}  // namespace giro

// Decision: one op from arrival to outcome, inside the writer's transaction and a mark of its own:
// authorise → merge → derive → number → hold → record. Invariant: it writes rows only for an accepted op.
#pragma once

#include "server/office/desk.hpp"
#include "server/office/office_context.hpp"

namespace giro {

struct Decided {
  Outcome outcome;
  std::optional<Id> waits_for;  // the missing row
  std::vector<Id> settled;      // rows that arrived or never will: what waited for them can go on
};

Decided decide(Transaction&, const OfficeContext&, const OpCase&);

/// Kept whole, nothing written: a decision that threw (`internal`), or a manager's no.
Decided reject_whole(Transaction&, const OfficeContext&, const OpCase&, std::string reason);

}  // namespace giro

// May this op be decided at all? Author, rows, scope at the tokens of its bases, columns by role, immutable
// cells, first statuses. Says nothing about values. Reads only.
#pragma once

#include "server/office/desk.hpp"

namespace giro {

/// Everything the op refers to but does not insert: rows changed, parents, its client. The first that is
/// missing.
struct Needs {
  std::set<Id> inserted;
  std::set<Id> missing;
};
Needs needs_of(const Snapshot&, const Op&);

struct OpRefusal {
  Verdict verdict = Verdict::rejected;
  std::string reason;
};

/// nullopt: decide it. `open_token` reads a token the op carries.
std::optional<OpRefusal> refusal_of(const Snapshot&, const OpCase&, const std::vector<Token>& tokens,
                                    std::string_view today);

}  // namespace giro

// Deciding a conflict, as Drafts. A resolution is itself an op and takes effect only if its conflict is still
// unresolved when the office decides it. Keeping the value in force writes no cell. "Mine" is the value of
// whoever holds this tablet if one side is theirs (either may be: the op that was decided, or the value it
// met), else the record's.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "sync/actions/read.hpp"

namespace giro::actions {

struct KeepMine {};    // restored if it lost
struct KeepOffice {};  // the other one
struct WriteOther {    // a third value, as the person typed it
  std::string text;
};
using Decision = std::variant<KeepMine, KeepOffice, WriteOther>;

Result<Draft> resolve_conflict(Device&, const Id& conflict, const Decision&);

/// "Va bene così" about a conflict the rule has decided.
Result<Draft> mark_seen(Device&, const Id& conflict);

}  // namespace giro::actions

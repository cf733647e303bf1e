// Deciding a conflict, as Drafts. A resolution is itself an op and takes effect only if its conflict is still
// open when the office decides it. "Keep the office's" writes no cell.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "sync/actions/read.hpp"

namespace giro::actions {

struct KeepMine {};    // the losing value, restored
struct KeepOffice {};  // the value in force is right
struct WriteOther {    // a third value, as the person typed it
  std::string text;
};
using Decision = std::variant<KeepMine, KeepOffice, WriteOther>;

Result<Draft> resolve_conflict(Device&, const Id& conflict, const Decision&);

/// "Va bene così" about a conflict the rule has decided.
Result<Draft> mark_seen(Device&, const Id& conflict);

}  // namespace giro::actions

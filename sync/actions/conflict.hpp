// Deciding a conflict, as Drafts. A resolution is itself an op and takes effect only if its conflict is still
// unresolved when the office decides it. Keeping the value in force writes no cell. "Mine" is the value of
// whoever holds this tablet if one side is theirs (either may be: the op that was decided, or the value it
// met), else the record's.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "sync/actions/read.hpp"

namespace giro::actions {

struct KeepMine {};    // restored if it lost
struct KeepOffice {};  // the other one
struct WriteOther {    // a third value, as the person typed it
  std::string text;
  std::map<std::string, std::string, std::less<>> columns;  // of a group: typed text by column
};
using Decision = std::variant<KeepMine, KeepOffice, WriteOther>;

/// `also`: further records of the same cell, closed with it.
Result<Draft> resolve_conflict(Device&, const Id& conflict, const Decision&,
                               const std::vector<Id>& also = {});

/// "Va bene così" about conflicts of one cell that the rule has decided.
Result<Draft> mark_seen(Device&, const Id& conflict, const std::vector<Id>& also = {});

/// What may be decided about a record: which buttons there are. `why` says what is missing, if anything.
struct Choices {
  bool keep_mine = true;  // written again if it lost: not a number the office gave, not an illegal step
  bool keep_office = true;
  bool write_other = true;
  std::string why;
};
struct ChoiceCase {
  std::string_view table, key, rule;
  std::string_view present, wanted;  // of a status: what it is, and what would be kept
  schema::Role role = schema::agent;
};
Choices choices_for(const ChoiceCase&);

}  // namespace giro::actions

// Desk: one op while it is being decided: what came, and what the decision has done so far. Filled by the
// merging parts in turn, sealed into an Outcome by Decision. The writer's thread.
#pragma once

#include <map>
#include <set>
#include <span>

#include "server/office/ledger.hpp"
#include "sync/merge/redo_rule.hpp"

namespace giro {

/// An op as it arrived, opened.
struct OpCase {
  Op op;
  schema::Role role = schema::agent;
  bool trusted = true;
  bool released = false;  // a manager let it out of quarantine: its scope is not asked
  std::int64_t at = 0;    // corrected time
  Id device;
  std::optional<Receipt> old;  // what the office had decided before it forgot the op
};

/// A value somebody wrote that is not the cell's now: becomes a conflict record.
struct LostValue {
  Id id;
  RowHead row;
  std::string key;
  Value base, office, mine;  // as text
  std::string rule;
  bool chose_mine = false;
  bool open = false;
  Stamp office_stamp;
  // whose value was lost
  Id op;
  Id user;
  std::int64_t at = 0;
};

struct Desk {
  const OpCase& op_case;
  Ledger& ledger;
  std::uint64_t run;
  std::string today;  // the company's day on which the op was recorded

  std::set<std::uint32_t> lost;  // numbers of the cells not taken
  std::vector<LostValue> conflicts;
  std::set<Id> orders;                                      // whose lines or header changed
  std::set<Id> lines_changed;                               // orders whose lines or discounts did
  std::map<Id, std::pair<std::string, std::string>> moves;  // order → status before and after this op
  std::string number;                                       // order number or client code given

  const Op& op() const { return op_case.op; }
  Transaction& store() const { return ledger.store(); }

  FirstDecision first() const;
  Stamp stamp(Value base = {}) const {
    return {.at = op_case.at,
            .op = op().id,
            .user = op().author,
            .decided = first(),
            .redone = op_case.old.has_value(),
            .base = std::move(base)};
  }
  Ledger::Author author() const { return {.user = op().author, .op = op().id, .device = op_case.device}; }

  void lose(std::span<const std::uint32_t> numbers) { lost.insert(numbers.begin(), numbers.end()); }
  /// Had the recorded decision taken all of these?
  bool had_taken(std::span<const std::uint32_t> numbers) const;
  /// How a re-sent op stands to what is here; `usual` for an op that comes for the first time.
  merge::Redo redo(std::span<const std::uint32_t> numbers, const Stamp& there) const;

  /// A record of this op's value. One per lost value: its id follows from the op, row and cell.
  LostValue lost_value(const RowHead&, std::string_view key, const Stamp& office_stamp,
                       std::string rule) const;
};

Id conflict_id(const Id& op, const Id& row, std::string_view key);

}  // namespace giro

#include "server/office/desk.hpp"

#include <algorithm>

#include "sync/base/broken.hpp"

namespace giro {

FirstDecision Desk::first() const {
  if (op_case.old && !GIRO_BROKEN(first_decision_forgotten)) return op_case.old->first;
  return {.run = run, .seq = ledger.seq()};
}

bool Desk::had_taken(std::span<const std::uint32_t> numbers) const {
  if (!op_case.old) return true;
  auto& then = op_case.old->lost;
  return std::ranges::none_of(numbers, [&](auto n) { return std::ranges::find(then, n) != then.end(); });
}

merge::Redo Desk::redo(std::span<const std::uint32_t> numbers, const Stamp& there) const {
  if (!op_case.old) return merge::Redo::usual;
  auto mine = op_case.old->first;
  return merge::redo_rule({.took = had_taken(numbers),
                           .mine = mine,
                           .there = there.decided,
                           .there_redone = there.redone,
                           .mine_run_order = store().run_order(mine.run),
                           .there_run_order = store().run_order(there.decided.run)});
}

LostValue Desk::lost_value(const RowHead& row, std::string_view key, const Stamp& office_stamp,
                           std::string rule) const {
  LostValue lost_value;
  lost_value.id = conflict_id(op().id, row.id, key);
  lost_value.row = row;
  lost_value.key = std::string(key);
  lost_value.rule = std::move(rule);
  lost_value.office_stamp = office_stamp;
  lost_value.op = op().id;
  lost_value.user = op().author;
  lost_value.at = op_case.at;
  return lost_value;
}

Id conflict_id(const Id& op, const Id& row, std::string_view key) {
  return derive_id("conflict", {op.view(), row.view(), key});
}

}  // namespace giro

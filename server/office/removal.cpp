#include "server/office/removal.hpp"

#include <algorithm>

#include "server/office/guards.hpp"
#include "sync/base/broken.hpp"

namespace giro {
namespace {

using schema::Policy;

/// Bookkeeping hangs on a client without being part of what a person deletes.
bool counts_as_part(const RowHead& head) {
  return head.table->name != "conflict" && head.table->name != "cell_history" &&
         head.table->name != "order_hold";
}

/// Who wrote the cell that is not what the author saw; nullopt: all are, or a re-sent removal succeeds them.
/// A column the author's app does not know yet is not listed: they saw it empty.
std::optional<Stamp> changed_by(const Desk& desk, const Row& row, const Removal& removal) {
  for (auto& column : row.head.table->columns) {
    auto* seen = removal.change->find(column.name);
    if (column.policy == Policy::derived || row.cell(column.name) == (seen ? seen->base : Value())) continue;
    auto there = desk.store().stamp(row.head, column.group.empty() ? column.name : column.group);
    if (desk.redo(std::array{removal.number}, there) != merge::Redo::take) return there;
  }
  return std::nullopt;
}

std::optional<Stamp> unseen_part(const Desk& desk, const RowHead& head, const std::set<Id>& gone) {
  auto parts = desk.store().parts_of(head.id);
  if (head.client == head.id) parts = desk.store().of_client(head.id);
  for (auto& part : parts)
    if (!part.dead && !gone.contains(part.id) && counts_as_part(part)) return part.birth;
  return std::nullopt;
}

bool is_numbered(const Row& row) {
  return row.head.table->name == "sales_order" && !is_null(row.cell("number"));
}

/// What the removal did not know, and who had written it; nullopt: nothing stands against it.
std::optional<Stamp> refused_by(const Desk& desk, const Row& row, const Removal& removal,
                                const std::set<Id>& gone) {
  if (is_numbered(row) || is_frozen(desk, row)) return row.head.birth;
  if (auto changed = changed_by(desk, row, removal)) return changed;
  return unseen_part(desk, row.head, gone);
}

/// An order's holds are computed parts: they go and return with it.
void remove_holds(Desk& desk, const RowHead& head) {
  for (auto& part : desk.store().parts_of(head.id))
    if (auto hold = part; hold.table->name == "order_hold" && !hold.dead)
      desk.ledger.remove(hold, desk.op().id, desk.stamp());
}

void note_order(Desk& desk, const Row& row) {
  if (row.head.table->name != "order_line") return;
  desk.orders.insert(as_id(row.cell("order_id")));
  desk.lines_changed.insert(as_id(row.cell("order_id")));
}

/// The row a removal was about: the uppermost it took of those this one is part of.
RowHead root_of(const Desk& desk, const RowHead& head) {
  auto root = head;
  for (auto up : {head.parent, head.client})
    if (up && *up != root.id)
      if (auto above = desk.store().head(*up); above && above->dead && above->killed_by == head.killed_by)
        root = root_of(desk, *above);
  return root;
}

/// `again`: by an insert, as who takes back a removal writes it.
void revive(Desk& desk, Row& row, bool again) {
  auto removal = desk.store().stamp(row.head, removal_key);
  if (auto& old = desk.op_case.old;
      old && removal.redone && removal.decided.run == old->first.run && removal.decided.seq > old->first.seq)
    return;  // in the lost history the removal came after this op and saw it
  auto killer = row.head.killed_by;
  if (!again || removal.user != desk.op().author) {  // who takes back their own removal lost nothing
    auto root = root_of(desk, row.head);
    LostValue lost = desk.lost_value(root, removal_key, desk.stamp(), "delete");
    lost.id = conflict_id(killer.value_or(Id{}), root.id, removal_key);
    lost.op = removal.op;
    lost.user = removal.user;
    lost.at = removal.at;
    lost.base = lost.office = std::string("0");
    lost.mine = std::string("1");
    desk.conflicts.push_back(std::move(lost));
  }
  desk.ledger.revive(row.head);
  give_up_taken_key(desk, row);
  note_order(desk, row);
  if (!killer) return;
  for (auto& head : desk.store().killed_by(*killer)) {
    auto other = head;
    desk.ledger.revive(other);
    if (auto revived = desk.store().row(other.id)) note_order(desk, *revived);
  }
}

}  // namespace

void remove_rows(Desk& desk, const std::vector<Removal>& removals) {
  std::vector<std::pair<Removal, Row>> living;
  std::vector<std::uint32_t> numbers;
  std::set<Id> gone;
  for (auto& removal : removals) {
    auto row = desk.store().row(removal.change->row);
    if (!row || row->head.dead) continue;
    numbers.push_back(removal.number);
    gone.insert(row->head.id);
    living.emplace_back(removal, std::move(*row));
  }
  if (living.empty()) return;
  if (!desk.had_taken(numbers)) {
    desk.lose(numbers);
    return;
  }
  for (auto& [removal, row] : living) {
    auto by = refused_by(desk, row, removal, gone);
    if (!by || GIRO_BROKEN(blind_delete)) continue;
    auto lost = desk.lost_value(living.front().second.head, removal_key, *by, "delete");
    lost.base = lost.office = std::string("0");
    lost.mine = std::string("1");
    desk.conflicts.push_back(std::move(lost));
    desk.lose(numbers);
    return;
  }
  for (auto& [removal, row] : living) {
    note_order(desk, row);
    remove_holds(desk, row.head);
    desk.ledger.remove(row.head, desk.op().id, desk.stamp());
  }
}

void revive_with_ancestors(Desk& desk, Row& row, bool again) {
  if (row.head.dead) {
    revive(desk, row, again);
    row = *desk.store().row(row.head.id);
  }
  for (auto up : {row.head.parent, row.head.client})
    if (up && *up != row.head.id)
      if (auto ancestor = desk.store().row(*up); ancestor && ancestor->head.dead)
        revive_with_ancestors(desk, *ancestor, again);
}

}  // namespace giro

#include "server/office/merger.hpp"

#include <algorithm>

#include "server/office/guards.hpp"
#include "server/office/office_context.hpp"
#include "server/office/removal.hpp"
#include "sync/base/broken.hpp"
#include "sync/merge/cell_rule.hpp"
#include "sync/merge/filing.hpp"
#include "sync/merge/status_rule.hpp"

namespace giro {
namespace {

using merge::ColumnValue;
using merge::merge_units;
using merge::MergeUnit;
using merge::Record;
using merge::Redo;
using merge::unit_text;
using schema::Policy;

/// The unit at the office, as its author saw it, and as written.
struct Sides {
  std::vector<ColumnValue> current, base, value;

  Sides(const Row& row, const MergeUnit& unit) {
    for (auto* cell : unit.cells) {
      current.emplace_back(cell->column, row.cell(cell->column->name));
      base.emplace_back(cell->column, cell->base);
      value.emplace_back(cell->column, cell->value);
    }
  }
  bool current_is_null() const {
    return std::ranges::all_of(current, [](auto& c) { return is_null(c.second); });
  }
};

std::string_view policy_name(Policy policy) {
  switch (policy) {
    case Policy::last_writer:
      return "last_writer";
    case Policy::office_wins:
      return "office_wins";
    case Policy::ask:
      return "ask";
    case Policy::add:
      return "add";
    case Policy::status:
      return "status";
    case Policy::immutable:
      return "immutable";
    case Policy::derived:
      break;
  }
  return "derived";
}

/// add cells hold differences: what was there plus what the author added.
std::vector<ColumnValue> added(const Sides& sides) {
  std::vector<ColumnValue> sums;
  for (std::size_t i = 0; i < sides.value.size(); ++i)
    sums.emplace_back(sides.value[i].first, as_int(sides.current[i].second) + as_int(sides.value[i].second) -
                                                as_int(sides.base[i].second));
  return sums;
}

/// A hold is the office's note on a submitted order: who saw it submitted may still call it off.
bool is_held_meanwhile(const Row& row, const MergeUnit& unit, const Sides& sides) {
  return row.head.table->name == "sales_order" && unit.key == "status" &&
         as_text(sides.base.front().second) == "submitted" &&
         as_text(sides.current.front().second) == "held" &&
         as_text(sides.value.front().second) == "cancelled";
}

}  // namespace

void Merger::merge(const Change& change, std::uint32_t first_number) {
  auto row = desk_.store().row(change.row);
  if (!row) {
    insert(change, first_number);
    return;
  }
  bool inserting = change.kind == Change::Kind::insert;
  revive_with_ancestors(desk_, *row, inserting);
  for (auto& unit : merge_units(change, first_number)) {
    if (merge::files_client(change, *unit.cells.front()->column)) unit.policy = Policy::ask;
    merge_unit(*row, unit, inserting);
  }
}

void Merger::insert(const Change& change, std::uint32_t first_number) {
  std::vector<Value> cells(change.table->columns.size());
  for (auto& unit : merge_units(change, first_number)) {
    if (!desk_.had_taken(unit.numbers)) {
      desk_.lose(unit.numbers);
      continue;
    }
    for (auto* cell : unit.cells) {
      auto difference = as_int(cell->value) - as_int(cell->base);
      cells[change.table->index_of(cell->column->name)] =
          unit.policy == Policy::add ? Value(difference) : cell->value;
    }
  }
  auto claimed = claimed_relationship(change, cells);
  auto row = desk_.ledger.insert(*change.table, change.row, std::move(cells), desk_.stamp());
  give_up_taken_key(desk_, row);
  if (claimed) note_claim(row, *claimed, change, first_number);
  take_off_frozen(row);
  for (auto up : {row.head.parent, row.head.client})
    if (up && *up != row.head.id && may_be_under_the_dead(*up))
      if (auto ancestor = desk_.store().row(*up)) revive_with_ancestors(desk_, *ancestor);
  Row before{row.head, std::vector<Value>(row.cells.size())};
  for (auto& unit : merge_units(change, first_number)) note_order(row, unit, before);
}

/// Only the office makes a client of somebody: a new one that an agent calls active begins as a prospect, and
/// what the agent wrote waits for the office. Nothing is refused. The value written, when it is not taken.
std::optional<Value> Merger::claimed_relationship(const Change& change, std::vector<Value>& cells) const {
  auto* cell = change.table->name == "client" ? change.find("relationship") : nullptr;
  if (!cell || is_null(cell->value)) return std::nullopt;
  auto& kept = cells[change.table->index_of("relationship")];
  bool taken = desk_.op_case.old ? !is_null(kept)  // its decision stands
                                 : merge::may_begin_with("client", as_text(cell->value), desk_.op_case.role);
  if (taken) return std::nullopt;
  kept = std::string("prospect");
  return cell->value;
}

void Merger::note_claim(const Row& client, const Value& claimed, const Change& change,
                        std::uint32_t first_number) {
  auto* column = client.head.table->find("relationship");
  for (auto& unit : merge_units(change, first_number))
    if (unit.key == column->name) desk_.lose(unit.numbers);
  auto lost = desk_.lost_value(client.head, column->name, {}, "relationship");
  lost.office = std::string("prospect");
  lost.mine = unit_text(column->name, {{column, claimed}});
  lost.open = true;
  desk_.conflicts.push_back(std::move(lost));
}

/// A living client has nothing above it: its many cells need not be read to know.
bool Merger::may_be_under_the_dead(const Id& ancestor) const {
  auto head = desk_.store().head(ancestor);
  return head && (head->dead || head->parent || head->client != head->id);
}

/// A line added to an order that has gone out stays, and counts for nothing until somebody decides.
void Merger::take_off_frozen(Row& line) {
  if (line.head.table->name != "order_line" || !is_frozen(desk_, line)) return;
  auto* column = line.head.table->find("quantity_milli");
  auto wanted = line.cell(column->name);
  line.cell(column->name) = std::int64_t{0};
  desk_.store().set_cell(line.head, line.head.table->index_of(column->name), std::int64_t{0});
  auto lost = desk_.lost_value(line.head, column->name, {}, "frozen");
  lost.office = std::string("0");
  lost.mine = unit_text(column->name, {{column, wanted}});
  lost.open = true;
  desk_.conflicts.push_back(std::move(lost));
}

void Merger::merge_unit(Row& row, const MergeUnit& unit, bool inserting) {
  Sides sides(row, unit);
  if (inserting && sides.base == sides.value) return;  // it says again what its author saw
  auto before = row;
  auto write = [&](const std::vector<ColumnValue>& values) {
    auto stamp = desk_.stamp(unit_text(unit.key, sides.base));
    if (!inserting && row.head.table->name == "client" && unit.key == "segment_id")
      desk_.ledger.move_client(row, as_id(values.front().second), stamp, desk_.author());
    else
      desk_.ledger.write(row, unit.key, values, stamp, desk_.author());
    note_order(row, unit, before);
  };
  if (unit.policy == Policy::add) {
    if (desk_.had_taken(unit.numbers))
      write(GIRO_BROKEN(counter_overwritten) ? sides.value : added(sides));
    else
      desk_.lose(unit.numbers);
    return;
  }
  if (GIRO_BROKEN(lost_null) && unit_text(unit.key, sides.value) == Value()) return;
  auto stamp = desk_.store().stamp(row.head, unit.key);
  // empty since the row's birth: nobody wrote it, so no successor of anybody's value is here
  if (sides.current_is_null() && stamp == row.head.birth) stamp = {};
  auto verdict = desk_.redo(unit.numbers, stamp);
  if (verdict == Redo::lost) {
    desk_.lose(unit.numbers);
    return;
  }
  auto record = [&](std::string rule, std::string_view suffix, bool chose_mine, bool open) {
    auto lost = desk_.lost_value(row.head, unit.key, stamp, std::move(rule));
    lost.id = conflict_id(desk_.op().id, row.head.id, std::string(unit.key) + std::string(suffix));
    lost.base = unit_text(unit.key, sides.base);
    lost.office = unit_text(unit.key, sides.current);
    lost.mine = unit_text(unit.key, sides.value);
    lost.chose_mine = chose_mine;
    lost.open = open;
    if (!GIRO_BROKEN(no_conflict_record)) desk_.conflicts.push_back(std::move(lost));
  };
  bool current_is_value = sides.current == sides.value,
       current_is_base = sides.current == sides.base || GIRO_BROKEN(rewritten_base);
  if (verdict != Redo::usual && stamp.decided.run != 0 &&
      !current_is_value) {  // an emptied cell was written too
    bool never_saw =
        verdict == Redo::skip ? stamp.base != unit_text(unit.key, sides.value) : !current_is_base;
    if (never_saw && !GIRO_BROKEN(redo_without_record))
      record("resent", ":resent", verdict == Redo::take, false);
  }
  if (verdict == Redo::skip) return;
  if (verdict == Redo::take) {
    if (!current_is_value) write(sides.value);
    return;
  }
  bool frozen = (row.head.table->name == "order_line" || unit.key == "discounts") && is_frozen(desk_, row);
  bool taken = unit.key == row.head.table->human_key &&
               key_holder(desk_.store(), row, sides.value.front().second).has_value();
  if (!current_is_value && (frozen || taken)) {
    record(frozen ? "frozen" : "human_key", "", false, true);
    desk_.lose(unit.numbers);
    return;
  }
  bool held_meanwhile = is_held_meanwhile(row, unit, sides);
  auto from = as_text(held_meanwhile ? sides.current.front().second : sides.base.front().second);
  auto ruling =
      merge::rule({.policy = unit.policy,
                   .current_is_value = current_is_value,
                   .current_is_base = current_is_base || held_meanwhile,
                   .later = std::pair(desk_.op_case.at, desk_.op().id) > std::pair(stamp.at, stamp.op) ||
                            stamp.decided.run == 0,
                   .legal = unit.key != merge::guarded_column(row.head.table->name) ||
                            is_legal(row, from, as_text(sides.value.front().second)) ||
                            (inserting && from.empty() &&
                             merge::may_begin_with(row.head.table->name, as_text(sides.value.front().second),
                                                   desk_.op_case.role))});
  if (ruling.record != Record::none)
    record(std::string(policy_name(unit.policy)), "", ruling.took, ruling.record == Record::open);
  if (!ruling.took) desk_.lose(unit.numbers);
  if (ruling.take) write(sides.value);
}

bool Merger::is_legal(const Row& row, std::string_view from, std::string_view to) const {
  auto& table = *row.head.table;
  auto cell = [&](std::string_view column) { return table.find(column) ? row.cell(column) : Value(); };
  auto ended = as_int(cell("ended_at"));
  auto day = ended != 0 ? company_day(desk_.store(), ended) : std::string(as_text(cell("planned_on")));
  return merge::may_change_status(table.name, from, to,
                                  {.role = desk_.op_case.role,
                                   .own = as_id(cell("user_id")) == desk_.op().author,
                                   .same_day = !day.empty() && day == desk_.today});
}

void Merger::note_order(const Row& row, const MergeUnit& unit, const Row& before) {
  bool line = row.head.table->name == "order_line", order = row.head.table->name == "sales_order";
  if (!line && !order) return;
  auto id = line ? as_id(row.cell("order_id")) : row.head.id;
  desk_.orders.insert(id);
  if (line || unit.key == "discounts") desk_.lines_changed.insert(id);
  if (order && unit.key == "status")
    desk_.moves[id] = {std::string(as_text(before.cell("status"))), std::string(as_text(row.cell("status")))};
}

}  // namespace giro

#include "sync/actions/conflict.hpp"

#include "sync/actions/client.hpp"
#include "sync/merge/merge_unit.hpp"
#include "sync/merge/status_rule.hpp"

namespace giro::actions {
namespace {

constexpr auto no_conflict = "Questa voce non è su questo tablet: sincronizza e riprova.";

struct Subject {
  RowView record;
  const schema::Table* table;
  Id row;
  std::string key;  // column or group
};

Result<Subject> load(Device& device, const Id& conflict) {
  auto record = RowView::load(device, "conflict", conflict, no_conflict);
  if (record.has_error()) return record.error();
  if (!merge::is_unresolved(record->text("state"))) return Problem{"È già stata decisa."};
  auto* table = schema::find_table(record->text("table_name"));
  if (!table) return Problem{"Riguarda un dato che questa versione di Giro non conosce: aggiorna Giro."};
  return Subject{*record, table, as_id((*record)["row_ref_id"]), std::string(record->text("column_name"))};
}

/// Is this person's value the record's office_value?
bool is_office_side(const RowView& conflict, const Id& user) {
  return as_id(conflict["office_user_id"]) == user && as_id(conflict["user_id"]) != user;
}

Result<std::vector<merge::ColumnValue>> typed_values(Device& device, const Subject& subject,
                                                     const std::string& text) {
  auto columns = merge::unit_columns(*subject.table, subject.key);
  if (columns.size() != 1) return merge::unit_values(*subject.table, subject.key, text_or_null(text));
  auto value = parse_field(device.local(), *subject.table, *columns.front(), text);
  if (value.has_error()) return value.error();
  return std::vector<merge::ColumnValue>{{columns.front(), *value}};
}

/// The cells that make the row say `values`, over what it says here. A whole group travels, as the office
/// merges it.
Result<Change> write(Device& device, const Subject& subject, const std::vector<merge::ColumnValue>& values) {
  auto cells = device.row(*subject.table, subject.row);
  if (!cells) return Problem{"Il dato non è più su questo tablet: può deciderlo la sede."};
  Change change{.kind = Change::Kind::update, .table = subject.table, .row = subject.row, .cells = {}};
  for (auto& [column, value] : values) {
    auto& base = (*cells)[subject.table->index_of(column->name)];
    if (base != value) change.cells.push_back({column, base, value});
  }
  return change;
}

}  // namespace

Result<Draft> resolve_conflict(Device& device, const Id& conflict, const Decision& decision) {
  auto subject = load(device, conflict);
  if (subject.has_error()) return subject.error();
  auto client = (*subject).record["client_id"];
  Draft draft;
  if (!is_null(client)) draft.client = as_id(client);
  draft.resolves = conflict;
  std::string state;
  std::vector<merge::ColumnValue> values;
  bool writes = true;
  if (auto* other = std::get_if<WriteOther>(&decision)) {
    state = "edited";
    auto typed = typed_values(device, *subject, other->text);
    if (typed.has_error()) return typed.error();
    values = std::move(*typed);
  } else {
    bool mine = std::holds_alternative<KeepMine>(decision) != is_office_side(subject->record, device.user());
    state = mine ? "kept_mine" : "kept_office";
    writes = mine != (subject->record.text("chosen") == "mine");  // what is in force needs no writing
    values = merge::unit_values(*subject->table, subject->key,
                                subject->record[mine ? "mine_value" : "office_value"]);
  }
  if (writes) {
    if (values.empty()) return Problem{"Questo valore non si può riscrivere: può deciderlo la sede."};
    auto change = write(device, *subject, values);
    if (change.has_error()) return change.error();
    if (!change->cells.empty()) draft.changes.push_back(std::move(*change));
  }
  draft.changes.push_back(device.update("conflict", conflict, {{"state", state}}));
  return draft;
}

Result<Draft> mark_seen(Device& device, const Id& conflict) {
  auto subject = load(device, conflict);
  if (subject.has_error()) return subject.error();
  if (subject->record.text("state") != "decided") return Problem{"Va ancora decisa."};
  Draft draft;
  if (auto client = subject->record["client_id"]; !is_null(client)) draft.client = as_id(client);
  draft.resolves = conflict;
  draft.changes.push_back(device.update("conflict", conflict, {{"state", std::string("seen")}}));
  return draft;
}

}  // namespace giro::actions

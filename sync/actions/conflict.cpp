#include "sync/actions/conflict.hpp"

#include "sync/actions/client.hpp"
#include "sync/actions/removal.hpp"
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

/// What was typed; columns of a group that were not stay as they are.
Result<std::vector<merge::ColumnValue>> typed_values(Device& device, const Subject& subject,
                                                     const WriteOther& other) {
  auto columns = merge::unit_columns(*subject.table, subject.key);
  bool alone = columns.size() == 1 && other.columns.empty();
  if (!alone && other.columns.empty())
    return Problem{"Questo dato ha più campi: scrivi campo=valore per quelli che cambiano."};
  std::vector<merge::ColumnValue> values;
  for (auto* column : columns) {
    auto typed = other.columns.find(column->name);
    if (!alone && typed == other.columns.end()) continue;
    auto value = parse_field(device.local(), *subject.table, *column, alone ? other.text : typed->second);
    if (value.has_error()) return value.error();
    values.emplace_back(column, *value);
  }
  return values;
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

/// Restoring a removal removes again, now that the rows are seen as they are; gone already, nothing is left
/// to do.
Result<std::vector<Change>> again(Device& device, const Subject& subject) {
  if (!device.row(*subject.table, subject.row)) return std::vector<Change>{};
  auto removal = remove_row(device, subject.table->name, subject.row);
  if (removal.has_error()) return removal.error();
  return std::move(removal->changes);
}

/// The record, and further ones of its cell, in this state.
Result<Draft> close(Device& device, const Subject& subject, const std::vector<Id>& also,
                    const std::string& state, std::vector<Change> changes) {
  Draft draft;
  if (auto client = subject.record["client_id"]; !is_null(client)) draft.client = as_id(client);
  draft.resolves = subject.record.id();
  draft.changes = std::move(changes);
  auto* column = schema::find_table("conflict")->find("state");
  for (auto& id : also) {
    auto other = load(device, id);
    if (other.has_error()) continue;  // decided meanwhile
    if (other->row != subject.row || other->key != subject.key) return Problem{"Sono voci di dati diversi."};
    if (id == subject.record.id()) continue;
    auto was = other->record.text("state");
    if (state == "seen" && was != "decided") continue;
    draft.changes.push_back(device.update("conflict", id, {{column->name, state}}));
  }
  draft.changes.push_back(device.update("conflict", subject.record.id(), {{column->name, state}}));
  return draft;
}

}  // namespace

Choices choices_for(const ChoiceCase& c) {
  Choices choices;
  auto only_office = [&](std::string why) {
    choices.keep_mine = choices.write_other = false;
    choices.why = std::move(why);
    return choices;
  };
  if (c.key == merge::removal_unit) {
    choices.write_other = false;
    return choices;
  }
  auto* table = schema::find_table(c.table);
  auto columns = table ? merge::unit_columns(*table, c.key) : std::vector<const schema::Column*>{};
  if (columns.empty()) return only_office("Questa versione di Giro non conosce il dato: aggiorna Giro.");
  auto& column = *columns.front();
  if (column.policy == schema::Policy::derived)
    return only_office("Lo dà la sede: quello di prima è di un altro.");
  bool office = (c.role & schema::office_roles) != 0;
  if (c.rule == "frozen" && !office)
    return only_office("L'ordine è già partito: può cambiarlo solo la sede.");
  if ((column.writers & c.role) == 0) return only_office("Questo dato lo scrive solo la sede.");
  if (column.policy == schema::Policy::status) {
    choices.write_other = false;
    choices.keep_mine = merge::may_change_status(c.table, c.present, c.wanted, {.role = c.role, .own = true});
    if (!choices.keep_mine) choices.why = "Da qui quel passaggio non si può più fare.";
  }
  if (c.rule == "human_key") {
    choices.keep_mine = false;
    choices.why = "È già di un altro: scrivine uno diverso, o lascialo vuoto.";
  }
  return choices;
}

Result<Draft> resolve_conflict(Device& device, const Id& conflict, const Decision& decision,
                               const std::vector<Id>& also) {
  auto subject = load(device, conflict);
  if (subject.has_error()) return subject.error();
  auto& record = subject->record;
  if (auto* other = std::get_if<WriteOther>(&decision)) {
    auto columns = merge::unit_columns(*subject->table, subject->key);
    if (columns.empty() || columns.front()->policy == schema::Policy::derived)
      return Problem{"Questo valore non si può riscrivere: può deciderlo la sede."};
    auto typed = typed_values(device, *subject, *other);
    if (typed.has_error()) return typed.error();
    auto change = write(device, *subject, *typed);
    if (change.has_error()) return change.error();
    std::vector<Change> changes;
    if (!change->cells.empty()) changes.push_back(std::move(*change));
    return close(device, *subject, also, "edited", std::move(changes));
  }
  bool mine = std::holds_alternative<KeepMine>(decision) != is_office_side(record, device.user());
  bool writes = mine != (record.text("chosen") == "mine");  // what is in force needs no writing
  auto state = mine ? "kept_mine" : "kept_office";
  if (!writes) return close(device, *subject, also, state, {});
  if (subject->key == merge::removal_unit) {
    auto removal = again(device, *subject);
    if (removal.has_error()) return removal.error();
    return close(device, *subject, also, state, std::move(*removal));
  }
  auto& wanted = record[mine ? "mine_value" : "office_value"];
  auto choices = choices_for({.table = subject->table->name,
                              .key = subject->key,
                              .rule = record.text("rule"),
                              .present = as_text(record[mine ? "office_value" : "mine_value"]),
                              .wanted = as_text(wanted),
                              .role = role_of(device)});
  if (!choices.keep_mine) return Problem{choices.why};
  auto values = merge::unit_values(*subject->table, subject->key, wanted);
  auto change = write(device, *subject, values);
  if (change.has_error()) return change.error();
  std::vector<Change> changes;
  if (!change->cells.empty()) changes.push_back(std::move(*change));
  return close(device, *subject, also, state, std::move(changes));
}

Result<Draft> mark_seen(Device& device, const Id& conflict, const std::vector<Id>& also) {
  auto subject = load(device, conflict);
  if (subject.has_error()) return subject.error();
  if (subject->record.text("state") != "decided") return Problem{"Va ancora decisa."};
  return close(device, *subject, also, "seen", {});
}

}  // namespace giro::actions

#include "server/office/conflicts.hpp"

#include "sync/merge/status_rule.hpp"

namespace giro {
namespace {

const schema::Table& conflict_table() {
  return *schema::find_table("conflict");
}
const schema::Table& copy_table() {
  return *schema::find_table("conflict_copy");
}

Id copy_id(const Id& conflict) {
  return derive_id("conflict_copy", {conflict.view()});
}

Value id_or_null(const Id& id) {
  return id.is_nil() ? Value() : Value(id);
}

}  // namespace

void file_conflict(Ledger& ledger, const LostValue& lost) {
  auto& store = ledger.store();
  if (auto known = store.row(lost.id); known && !merge::is_unresolved(as_text(known->cell("state")))) return;
  auto row = store.head(lost.row.id);
  auto client_id = row ? row->client : lost.row.client;
  if (client_id)
    if (auto client = store.head(*client_id); client && client->dead)
      ledger.touch(*client);  // its tombstone travels again, so that the record has a client to hang on
  auto state = std::string(lost.open ? "open" : "decided");
  auto table_name = std::string(lost.row.table->name);
  ledger.keep(conflict_table(), lost.id,
              {{"client_id", client_id ? Value(*client_id) : Value()},
               {"user_id", id_or_null(lost.user)},
               {"op_id", id_or_null(lost.op)},
               {"table_name", table_name},
               {"row_ref_id", lost.row.id},
               {"column_name", lost.key},
               {"base_value", lost.base},
               {"office_value", lost.office},
               {"mine_value", lost.mine},
               {"mine_at", lost.at},
               {"office_user_id", id_or_null(lost.office_stamp.user)},
               {"office_at", lost.office_stamp.decided.run == 0 ? Value() : Value(lost.office_stamp.at)},
               {"rule", lost.rule},
               {"chosen", std::string(lost.chose_mine ? "mine" : "office")},
               {"state", state},
               {"filed_at", ledger.now_at()}});
  if (lost.user.is_nil()) return;  // the office itself needs no copy
  ledger.keep(copy_table(), copy_id(lost.id),
              {{"user_id", lost.user},
               {"conflict_id", lost.id},
               {"op_id", id_or_null(lost.op)},
               {"table_name", table_name},
               {"row_ref_id", lost.row.id},
               {"column_name", lost.key},
               {"mine_value", lost.mine},
               {"mine_at", lost.at},
               {"rule", lost.rule},
               {"state", state},
               {"filed_at", ledger.now_at()}});
}

void close_conflict(Desk& desk, const Change& change, std::uint32_t number) {
  auto record = desk.store().row(change.row);
  auto* state = change.find("state");
  if (!record || !state) return;
  auto from = as_text(record->cell("state")), to = as_text(state->value);
  if (!merge::may_change_status("conflict", from, to, {.role = desk.op_case.role})) {
    if (from != to) desk.lose(std::array{number});
    return;
  }
  desk.ledger.write(*record, "state", {{state->column, state->value}}, desk.stamp(state->base),
                    desk.author());
  if (desk.store().head(copy_id(change.row)))
    desk.ledger.keep(copy_table(), copy_id(change.row), {{"state", state->value}});
}

bool is_still_unresolved(const Snapshot& snapshot, const Id& conflict) {
  auto record = snapshot.row(conflict);
  return !record || merge::is_unresolved(as_text(record->cell("state")));
}

}  // namespace giro

#include "sync/actions/removal.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include "sync/op/op.hpp"

namespace giro::actions {
namespace {

using schema::Policy;

constexpr auto no_row = "Questo dato non è più su questo tablet.";

/// One row with the values shown now.
std::optional<Change> removal_of(Device& device, const schema::Table& table, const Id& row) {
  auto cells = device.row(table, row);
  if (!cells) return std::nullopt;
  Change change{.kind = Change::Kind::remove, .table = &table, .row = row, .cells = {}};
  for (std::size_t i = 0; i < table.columns_at(device.writable_schema()).size(); ++i)
    if (table.columns[i].policy != Policy::derived)
      change.cells.push_back({&table.columns[i], (*cells)[i], Value()});
  return change;
}

std::vector<Id> rows_where(Device& device, const schema::Table& table, std::string_view column,
                           const Id& id) {
  SQLite::Statement query(device.local(), "SELECT id FROM " + std::string(table.name) + " WHERE " +
                                              std::string(column) + " = ? ORDER BY id");
  query.bind(1, id.bytes.data(), static_cast<int>(id.bytes.size()));
  std::vector<Id> rows;
  while (query.executeStep()) rows.push_back(id_from_bytes(query.getColumn(0).getString()).value_or(Id{}));
  return rows;
}

Result<Draft> one_row(Device& device, std::string_view table, const Id& row) {
  auto& declared = *schema::find_table(table);
  auto view = RowView::load(device, table, row, no_row);
  if (view.has_error()) return view.error();
  Draft draft;
  if (declared.find("client_id")) draft.client = as_id((*view)["client_id"]);
  draft.changes.push_back(*removal_of(device, declared, row));
  return draft;
}

/// Of these statuses is a row that stays: it was sent, done or paid.
bool is_history(const schema::Table& table, const RowView& row) {
  if (table.name == "sales_order") return row.text("status") != "draft" || !is_null(row["number"]);
  if (table.name == "visit") return row.text("status") == "done" || row.text("status") == "in_progress";
  for (auto name : {"invoice", "instalment", "payment", "delivery"})
    if (table.name == name) return true;
  return false;
}

}  // namespace

Result<Draft> remove_line(Device& device, const Id& line) {
  auto row = RowView::load(device, "order_line", line, no_row);
  if (row.has_error()) return row.error();
  auto order = RowView::load(device, "sales_order", as_id((*row)["order_id"]), no_row);
  if (order.has_error()) return order.error();
  if (order->text("status") != "draft")
    return Problem{"L'ordine è già inviato: le righe non si tolgono più."};
  return one_row(device, "order_line", line);
}

Result<Draft> remove_order(Device& device, const Id& order) {
  auto row = RowView::load(device, "sales_order", order, no_row);
  if (row.has_error()) return row.error();
  if (row->text("status") != "draft" || !is_null((*row)["number"]))
    return Problem{"Un ordine inviato non si elimina: annullalo."};
  auto draft = one_row(device, "sales_order", order);
  if (draft.has_error()) return draft;
  auto& lines = *schema::find_table("order_line");
  for (auto& line : rows_where(device, lines, "order_id", order))
    draft->changes.push_back(*removal_of(device, lines, line));
  return draft;
}

Result<Draft> remove_contact(Device& device, const Id& contact) {
  return one_row(device, "contact", contact);
}

Result<Draft> remove_hours(Device& device, const Id& hours) {
  return one_row(device, "location_hours", hours);
}

Result<Draft> remove_note(Device& device, const Id& note) {
  auto row = RowView::load(device, "note", note, no_row);
  if (row.has_error()) return row.error();
  bool office = (role_of(device) & schema::office_roles) != 0;
  if (as_id((*row)["user_id"]) != device.user() && !office)
    return Problem{"L'ha scritta un collega: può toglierla lui, o la sede."};
  return one_row(device, "note", note);
}

Result<Draft> remove_client(Device& device, const Id& client) {
  auto& clients = *schema::find_table("client");
  auto own = removal_of(device, clients, client);
  if (!own) return Problem{"Questo cliente non è su questo tablet."};
  Draft draft;
  draft.client = client;
  draft.changes.push_back(std::move(*own));
  auto role = role_of(device);
  for (auto& table : schema::tables()) {
    if (&table == &clients || table.writers == schema::nobody || !table.find("client_id") ||
        !table.known_at(device.writable_schema()))
      continue;
    for (auto& part : rows_where(device, table, "client_id", client)) {
      auto row = RowView::load(device, table.name, part, no_row);
      if (row.has_error()) return row.error();
      if (is_history(table, *row))
        return Problem{"Ha già visite o ordini: segnalo come ex cliente, la sua storia resta."};
      if ((table.writers & role) == 0) return Problem{"La sede ci ha già lavorato: può toglierlo la sede."};
      draft.changes.push_back(*removal_of(device, table, part));
    }
  }
  return draft;
}

Result<Draft> remove_row(Device& device, std::string_view table, const Id& row) {
  if (table == "order_line") return remove_line(device, row);
  if (table == "sales_order") return remove_order(device, row);
  if (table == "contact") return remove_contact(device, row);
  if (table == "note") return remove_note(device, row);
  if (table == "location_hours") return remove_hours(device, row);
  if (table == "client") return remove_client(device, row);
  if (table == "assignment" || table == "price") return one_row(device, table, row);
  return Problem{"Questo dato non si toglie da qui: può deciderlo la sede."};
}

Draft take_back(const Draft& removal) {
  Draft draft;
  draft.client = removal.client;
  for (auto& removed : removal.changes) {
    Change change{.kind = Change::Kind::insert, .table = removed.table, .row = removed.row, .cells = {}};
    for (auto& cell : removed.cells)
      if (!is_null(cell.base)) change.cells.push_back({cell.column, cell.base, cell.base});
    draft.changes.push_back(std::move(change));
  }
  return draft;
}

Result<Draft> take_back(Device& device, const Id& op) {
  auto entry = device.outbox().find(op);
  auto recorded = entry ? decode_op(device.outbox().op_bytes(op)) : Result<Op>(Problem{"non c'è"});
  if (recorded.has_error()) return Problem{"Questa operazione non è più su questo tablet."};
  Draft removal;
  removal.client = recorded->client;
  for (auto& change : recorded->changes) {
    if (change.kind != Change::Kind::remove)
      return Problem{"Si riprende solo ciò che è stato tolto: questa operazione non toglie niente."};
    removal.changes.push_back(change);
  }
  return take_back(removal);
}

}  // namespace giro::actions

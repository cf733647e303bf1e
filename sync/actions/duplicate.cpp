#include "sync/actions/duplicate.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include "sync/actions/order.hpp"
#include "sync/merge/merge_unit.hpp"
#include "sync/merge/status_rule.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/duplicates.hpp"

namespace giro::actions {
namespace {

using schema::Policy;

constexpr auto no_client = "Questo cliente non è su questo tablet.";

std::string called(const RowView& client) {
  std::string name(client.text("trade_name").empty() ? client.text("legal_name") : client.text("trade_name"));
  return client.text("code").empty() ? name : name + " (" + std::string(client.text("code")) + ")";
}

Change note_on(Device& device, const Id& note, const Id& client, std::string body, std::int64_t at) {
  return Device::insert(
      "note", note, {{"client_id", client}, {"user_id", device.user()}, {"written_at", at}, {"body", body}});
}

/// Where a client stands is nobody's gap to fill.
bool may_pass_on(const schema::Column& column, schema::Role role) {
  constexpr std::string_view its_own[] = {"segment_id", "relationship", "active_from",   "active_to",
                                          "agent_id",   "erp_code",     "merged_into_id"};
  return column.policy != Policy::derived && (column.writers & role) != 0 &&
         std::ranges::find(its_own, column.name) == std::end(its_own);
}

/// The units the one that stays has nothing in, and the other something.
Fields gaps(const RowView& keep, const RowView& lose, schema::Role role) {
  auto& table = *schema::find_table("client");
  Fields fields;
  for (auto& column : table.columns) {
    if (!may_pass_on(column, role) || is_null(lose[column.name])) continue;
    auto unit = merge::unit_columns(table, column.group.empty() ? column.name : column.group);
    if (std::ranges::all_of(unit, [&](auto* part) { return is_null(keep[part->name]); }))
      fields.emplace_back(column.name, lose[column.name]);
  }
  return fields;
}

/// Contacts of the other whose names the one that stays does not know.
void pass_contacts(Device& device, Draft& draft, const Id& keep, const Id& lose) {
  auto known = contacts_of(device.local(), keep);
  for (auto& contact : contacts_of(device.local(), lose)) {
    if (std::ranges::find(known, contact.name, &ContactRow::name) != known.end()) continue;
    draft.changes.push_back(Device::insert("contact", device.mint(),
                                           {{"client_id", keep},
                                            {"name", contact.name},
                                            {"role", text_or_null(contact.role)},
                                            {"phone", text_or_null(contact.phone)},
                                            {"mobile", text_or_null(contact.mobile)},
                                            {"email", text_or_null(contact.email)},
                                            {"is_decision_maker", std::int64_t{contact.decides}},
                                            {"active", std::int64_t{1}}}));
  }
}

/// The column came in schema 2: an older office could not read it.
bool knows_merged_into(Device& device) {
  return schema::find_table("client")->find("merged_into_id")->since <= device.writable_schema();
}

struct Two {
  RowView keep, lose;
};

Result<Two> two_clients(Device& device, const Id& keep_id, const Id& lose_id) {
  if (keep_id == lose_id) return Problem{"È lo stesso cliente."};
  auto keep = RowView::load(device, "client", keep_id, no_client);
  if (keep.has_error()) return keep.error();
  auto lose = RowView::load(device, "client", lose_id, no_client);
  if (lose.has_error()) return lose.error();
  return Two{std::move(*keep), std::move(*lose)};
}

}  // namespace

Result<std::vector<Draft>> merge_clients(Device& device, const Id& keep, const Id& lose, std::int64_t at) {
  if ((role_of(device) & schema::office_roles) == 0)
    return Problem{"Due clienti li unisce la sede: segnala il doppione con una nota."};
  auto two = two_clients(device, keep, lose);
  if (two.has_error()) return two.error();
  if (two->lose.text("relationship") == "former")
    return Problem{"È già un ex cliente: non c'è niente da unire."};
  Draft goes;
  goes.client = lose;
  Fields end{{"relationship", std::string("former")}, {"active_to", day_of(device.local(), at)}};
  if (knows_merged_into(device)) end.emplace_back("merged_into_id", keep);
  goes.changes.push_back(device.update("client", lose, end));
  goes.changes.push_back(
      note_on(device, device.mint(), lose, "Era un doppione di " + called(two->keep) + ".", at));
  Draft stays;
  stays.client = keep;
  auto fields = gaps(two->keep, two->lose, role_of(device));
  if (!fields.empty()) stays.changes.push_back(device.update("client", keep, fields));
  pass_contacts(device, stays, keep, lose);
  stays.changes.push_back(
      note_on(device, device.mint(), keep, "Unito con il doppione " + called(two->lose) + ".", at));
  return std::vector<Draft>{std::move(goes), std::move(stays)};
}

Result<Draft> unmerge_client(Device& device, const Id& client, const Value& relationship,
                             const Value& active_to) {
  auto row = RowView::load(device, "client", client, no_client);
  if (row.has_error()) return row.error();
  Fields fields{{"relationship", relationship}, {"active_to", active_to}};
  if (knows_merged_into(device)) fields.emplace_back("merged_into_id", Null{});
  Draft draft;
  draft.client = client;
  draft.changes.push_back(device.update("client", client, fields));
  return draft;
}

Result<Draft> call_different(Device& device, const Id& client, const Id& a, const Id& b,
                             std::string_view what, std::int64_t at) {
  auto row = RowView::load(device, "client", client, no_client);
  if (row.has_error()) return row.error();
  Draft draft;
  draft.client = client;
  draft.changes.push_back(note_on(device, difference_note(a, b), client, std::string(what), at));
  return draft;
}

Result<Draft> cancel_double_visit(Device& device, const Id& visit) {
  auto row = RowView::load(device, "visit", visit, "Questa visita non è più su questo tablet.");
  if (row.has_error()) return row.error();
  if (!merge::may_change_status("visit", row->text("status"), "cancelled", {.role = role_of(device)}))
    return Problem{"Una visita fatta la annulla la sede: chiedi al tuo responsabile."};
  Draft draft;
  draft.client = as_id((*row)["client_id"]);
  draft.changes.push_back(device.update("visit", visit, {{"status", std::string("cancelled")}}));
  return draft;
}

Result<Draft> cancel_double_order(Device& device, const Id& order, const Id& other) {
  auto row = RowView::load(device, "sales_order", other, "Questo ordine non è su questo tablet.");
  if (row.has_error()) return row.error();
  auto number = row->text("number").empty() ? provisional_number(other) : std::string(row->text("number"));
  return cancel_order(device, order, "Doppione di " + number);
}

}  // namespace giro::actions

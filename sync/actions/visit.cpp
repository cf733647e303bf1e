#include "sync/actions/visit.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace giro::actions {
namespace {

constexpr auto no_visit = "Questa visita non è più su questo tablet.";
constexpr auto no_client = "Questo cliente non è su questo tablet.";

Value id_or_null(const std::optional<Id>& id) {
  return id ? Value{*id} : Value{};
}

Result<Draft> one_change(const Id& client, Change change) {
  if (change.cells.empty()) return Problem{"Non è cambiato niente."};
  return Draft{.client = client, .changes = {std::move(change)}, .tokens = {}, .resolves = {}};
}

Fields report_fields(const VisitReport& report) {
  return {{"channel", text_or_null(report.channel)},
          {"outcome", text_or_null(report.outcome)},
          {"no_order_reason", text_or_null(report.no_order_reason)},
          {"note", text_or_null(report.note)},
          {"purpose", text_or_null(report.purpose)},
          {"next_action", text_or_null(report.next_action)},
          {"next_action_on", text_or_null(report.next_action_on)},
          {"next_visit_on", text_or_null(report.next_visit_on)},
          {"contact_id", id_or_null(report.contact)},
          {"location_id", id_or_null(report.location)}};
}

void append(Fields& to, const Fields& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// What the visit promised becomes something to do, once.
void add_task(Device& device, Draft& draft, const Id& visit, const VisitReport& report) {
  if (report.next_action.empty()) return;
  SQLite::Statement known(device.local(), "SELECT 1 FROM task WHERE visit_id = ?");
  known.bind(1, visit.bytes.data(), static_cast<int>(visit.bytes.size()));
  if (known.executeStep()) return;
  draft.changes.push_back(Device::insert("task", device.mint(),
                                         {{"client_id", *draft.client},
                                          {"user_id", device.user()},
                                          {"title", report.next_action},
                                          {"due_on", text_or_null(report.next_action_on)},
                                          {"status", std::string("open")},
                                          {"visit_id", visit}}));
}

bool is_here(Device& device, std::string_view table, const Id& row) {
  return device.row(*schema::find_table(table), row).has_value();
}

/// Measured against the row as it is here; of one that has gone with its client, as a form saw it.
Change update_visit(Device& device, const Id& visit, const Fields& fields,
                    const std::optional<SeenVisit>& seen) {
  if (!seen || seen->cells.empty() || is_here(device, "visit", visit))
    return device.update("visit", visit, fields);
  auto change = Device::insert("visit", visit, fields);
  change.kind = Change::Kind::update;
  for (auto& cell : change.cells) cell.base = seen->cells.at(change.table->index_of(cell.column->name));
  std::erase_if(change.cells, [](auto& cell) { return cell.base == cell.value; });
  return change;
}

/// A new row of this user, or the planned one taken up.
Change visit_change(Device& device, const Id& client, const std::optional<Id>& planned, const Id& id,
                    Fields fields, const std::optional<SeenVisit>& seen = {}) {
  if (planned) return update_visit(device, *planned, fields, seen);
  append(fields, {{"client_id", client}, {"user_id", device.user()}});
  return Device::insert("visit", id, fields);
}

/// What came of a visit; of a client who has gone, under the tokens the form was filled in with.
Result<Draft> report_draft(Device& device, const Id& client, Change change, const VisitReport& report,
                           const std::optional<SeenVisit>& seen) {
  auto visit = change.row;
  auto draft = one_change(client, std::move(change));
  if (draft.has_error()) return draft;
  if (seen && !is_here(device, "client", client)) draft->tokens = seen->tokens;
  add_task(device, *draft, visit, report);
  return draft;
}

}  // namespace

std::optional<Id> planned_stop(SQLite::Database& db, const Id& user, const Id& client,
                               std::string_view day_on) {
  SQLite::Statement query(db,
                          "SELECT id FROM visit WHERE user_id = ? AND client_id = ? AND status = 'planned' "
                          "AND planned_on = ? ORDER BY position, id LIMIT 1");
  query.bind(1, user.bytes.data(), static_cast<int>(user.bytes.size()));
  query.bind(2, client.bytes.data(), static_cast<int>(client.bytes.size()));
  query.bind(3, std::string(day_on));
  return query.executeStep() ? id_from_bytes(query.getColumn(0).getString()) : std::nullopt;
}

Result<Draft> start_visit(Device& device, const Id& client, std::optional<Id> planned, std::int64_t at,
                          std::optional<Place> place, std::optional<Id> new_id) {
  Fields fields{{"status", std::string("in_progress")}, {"started_at", at}};
  if (!planned) append(fields, {{"channel", std::string("in_person")}});
  if (place) {
    append(fields, {{"lat_micro", place->lat_micro},
                    {"lon_micro", place->lon_micro},
                    {"accuracy_m", place->accuracy_m}});
  }
  // A form opened before the client left this tablet may still be saved: the device parks it.
  return one_change(client,
                    visit_change(device, client, planned, new_id.value_or(device.mint()), std::move(fields)));
}

Result<Draft> finish_visit(Device& device, const Id& visit, const VisitReport& report, std::int64_t ended_at,
                           const std::optional<SeenVisit>& seen) {
  auto row = RowView::load(device, "visit", visit, no_visit);
  if (row.has_error() && (!seen || seen->cells.empty())) return row.error();
  auto client = row.has_value() ? as_id((*row)["client_id"]) : seen->client;
  auto fields = report_fields(report);
  append(fields, {{"status", std::string("done")}, {"ended_at", ended_at}});
  return report_draft(device, client, update_visit(device, visit, fields, seen), report, seen);
}

Result<Draft> log_visit(Device& device, const Id& client, const VisitReport& report, std::int64_t started_at,
                        std::int64_t ended_at, std::optional<Id> planned, std::optional<Id> new_id,
                        const std::optional<SeenVisit>& seen) {
  if (!seen && !is_here(device, "client", client)) return Problem{no_client};
  if (report.outcome.empty()) return Problem{"Manca l'esito della visita."};
  auto id = planned ? *planned : new_id.value_or(device.mint());
  auto fields = report_fields(report);
  append(fields, {{"status", std::string("done")}, {"started_at", started_at}, {"ended_at", ended_at}});
  auto change = visit_change(device, client, planned, id, std::move(fields), seen);
  return report_draft(device, client, std::move(change), report, seen);
}

Result<Draft> plan_visit(Device& device, const Id& client, std::string_view planned_on,
                         std::optional<std::int64_t> position, std::string_view purpose) {
  Fields fields{{"status", std::string("planned")},
                {"channel", std::string("in_person")},
                {"planned_on", std::string(planned_on)},
                {"position", position ? Value{*position} : Value{}},
                {"purpose", text_or_null(purpose)}};
  return one_change(client, visit_change(device, client, std::nullopt, device.mint(), std::move(fields)));
}

Result<Draft> skip_visit(Device& device, const Id& client, std::optional<Id> planned,
                         std::string_view planned_on, std::string_view reason) {
  Fields fields{{"status", std::string("skipped")}, {"skip_reason", text_or_null(reason)}};
  if (!planned) append(fields, {{"planned_on", std::string(planned_on)}});
  return one_change(client, visit_change(device, client, planned, device.mint(), std::move(fields)));
}

Result<Draft> move_stop(Device& device, const Id& visit, std::int64_t position) {
  auto row = RowView::load(device, "visit", visit, no_visit);
  if (row.has_error()) return row.error();
  return one_change(as_id((*row)["client_id"]), device.update("visit", visit, {{"position", position}}));
}

Result<Draft> reopen_visit(Device& device, const Id& visit) {
  auto row = RowView::load(device, "visit", visit, no_visit);
  if (row.has_error()) return row.error();
  auto client = as_id((*row)["client_id"]);
  auto status = row->text("status");
  if (status == "done") {
    return one_change(client, device.update("visit", visit,
                                            {{"status", std::string("in_progress")}, {"ended_at", Null{}}}));
  }
  if (status == "skipped") {
    return one_change(
        client, device.update("visit", visit, {{"status", std::string("planned")}, {"skip_reason", Null{}}}));
  }
  return Problem{"Solo una visita fatta o saltata si può riaprire."};
}

Result<Draft> cancel_visit(Device& device, const Id& visit) {
  auto row = RowView::load(device, "visit", visit, no_visit);
  if (row.has_error()) return row.error();
  if (row->text("status") != "planned" && row->text("status") != "in_progress") {
    return Problem{"Una visita già chiusa non si annulla: riaprila prima."};
  }
  return one_change(as_id((*row)["client_id"]),
                    device.update("visit", visit, {{"status", std::string("cancelled")}}));
}

}  // namespace giro::actions

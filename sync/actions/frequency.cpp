#include "sync/actions/frequency.hpp"

#include "sync/op/natural_key.hpp"

namespace giro::actions {
namespace {

constexpr auto no_client = "Questo cliente non è su questo tablet.";
constexpr auto no_request = "Questa richiesta non è più su questo tablet.";
constexpr std::int64_t most_visits_milli = 31'000;  // one a day

Result<Draft> edit_request(Device& device, const Id& request, const Fields& fields) {
  auto row = RowView::load(device, "request", request, no_request);
  if (row.has_error()) return row.error();
  auto change = device.update("request", request, fields);
  if (change.cells.empty()) return Problem{"Non è cambiato niente."};
  return Draft{
      .client = as_id((*row)["client_id"]), .changes = {std::move(change)}, .tokens = {}, .resolves = {}};
}

}  // namespace

Result<Draft> set_frequency(Device& device, const Id& client, int month, std::int64_t visits_milli,
                            std::string_view reason) {
  if (month < 0 || month > 12) return Problem{"Il mese va da 1 a 12; 0 vale per tutti i mesi."};
  if (visits_milli < 0 || visits_milli > most_visits_milli)
    return Problem{"Le visite al mese vanno da 0 (mese saltato) a 31."};
  if (reason.empty()) return Problem{"Scrivi perché questo cliente va visitato più o meno degli altri."};
  auto row = RowView::load(device, "client", client, no_client);
  if (row.has_error()) return row.error();
  auto id = natural_id("visit_frequency", {Value{}, Value{client}, Value{std::int64_t{month}}});
  Fields fields{{"visits_milli", visits_milli}, {"reason", std::string(reason)}};
  Draft draft{.client = client, .changes = {}, .tokens = {}, .resolves = {}};
  if (device.row(*schema::find_table("visit_frequency"), id)) {
    draft.changes.push_back(device.update("visit_frequency", id, fields));
    if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  } else {
    fields.emplace_back("client_id", client);
    fields.emplace_back("month", std::int64_t{month});
    draft.changes.push_back(Device::insert("visit_frequency", id, fields));
  }
  return draft;
}

Result<Draft> answer_request(Device& device, const Id& request, std::string_view answer) {
  if (answer.empty()) return Problem{"Scrivi la risposta data al cliente."};
  return edit_request(device, request,
                      {{"answer", std::string(answer)}, {"status", std::string("answered")}});
}

Result<Draft> close_request(Device& device, const Id& request) {
  return edit_request(device, request, {{"status", std::string("closed")}});
}

}  // namespace giro::actions

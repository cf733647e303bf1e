#include "sync/actions/frequency.hpp"

#include "sync/op/natural_key.hpp"

namespace giro::actions {
namespace {

constexpr auto no_client = "Questo cliente non è su questo tablet.";
constexpr auto no_request = "Questa richiesta non è più su questo tablet.";
constexpr auto out_of_range = "Le visite al mese vanno da 0 (mese saltato) a 31.";
constexpr std::int64_t most_visits_milli = 31'000;  // one a day

struct Of {
  std::string_view column;  // segment_id or client_id
  Id id;

  Id row(int month) const {
    bool is_segment = column == "segment_id";
    return natural_id("visit_frequency", {is_segment ? Value{id} : Value{}, is_segment ? Value{} : Value{id},
                                          Value{std::int64_t{month}}});
  }
};

/// One row per place and month: the same statement made twice meets in it.
void state_frequency(Device& device, Draft& draft, const Of& of, int month, std::int64_t visits_milli,
                     std::string_view reason) {
  auto id = of.row(month);
  Fields fields{{"visits_milli", visits_milli}, {"reason", text_or_null(reason)}};
  if (device.row(*schema::find_table("visit_frequency"), id)) {
    auto change = device.update("visit_frequency", id, fields);
    if (!change.cells.empty()) draft.changes.push_back(std::move(change));
    return;
  }
  fields.emplace_back(of.column, of.id);
  fields.emplace_back("month", std::int64_t{month});
  draft.changes.push_back(Device::insert("visit_frequency", id, fields));
}

Result<Draft> if_any(Draft draft) {
  if (draft.changes.empty()) return Problem{"Non è cambiato niente."};
  return draft;
}

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
  if (visits_milli < 0 || visits_milli > most_visits_milli) return Problem{out_of_range};
  if (reason.empty()) return Problem{"Scrivi perché questo cliente va visitato più o meno degli altri."};
  auto row = RowView::load(device, "client", client, no_client);
  if (row.has_error()) return row.error();
  Draft draft{.client = client, .changes = {}, .tokens = {}, .resolves = {}};
  state_frequency(device, draft, {"client_id", client}, month, visits_milli, reason);
  return if_any(std::move(draft));
}

Result<Draft> set_segment_frequency(Device& device, const Id& segment, std::int64_t visits_milli,
                                    std::string_view reason) {
  if (visits_milli < 0 || visits_milli > most_visits_milli) return Problem{out_of_range};
  auto row = RowView::load(device, "segment", segment, "Questo segmento non è su questo tablet.");
  if (row.has_error()) return row.error();
  Draft draft;
  Of of{"segment_id", segment};
  state_frequency(device, draft, of, 0, visits_milli, reason);
  auto& table = *schema::find_table("visit_frequency");
  for (int month = 1; month <= 12; ++month) {
    auto stated = device.row(table, of.row(month));
    auto visits = stated ? (*stated)[table.index_of("visits_milli")] : Value{};
    if (!is_null(visits) && as_int(visits) > 0)
      state_frequency(device, draft, of, month, visits_milli, reason);
  }
  return if_any(std::move(draft));
}

Result<Draft> set_visits_per_day(Device& device, std::int64_t visits) {
  if (visits < 1 || visits > 40) return Problem{"Le visite al giorno vanno da 1 a 40."};
  auto id = natural_id("setting", {Value{std::string("visits_per_day")}});
  Fields fields{{"content", std::to_string(visits)}};
  Draft draft;
  if (device.row(*schema::find_table("setting"), id)) {
    draft.changes.push_back(device.update("setting", id, fields));
    if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  } else {
    fields.emplace_back("code", std::string("visits_per_day"));
    draft.changes.push_back(Device::insert("setting", id, fields));
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

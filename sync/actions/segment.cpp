#include "sync/actions/segment.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include "sync/domain/segment_rule.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro::actions {
namespace {

std::optional<Problem> refuse_agents(Device& device) {
  if ((role_of(device) & schema::office_roles) != 0) return std::nullopt;
  return Problem{"Le segmentazioni le cambia la sede."};
}

Result<RowView> analytical(Device& device, const Id& segmentation) {
  auto row =
      RowView::load(device, "segmentation", segmentation, "Questa segmentazione non è su questo tablet.");
  if (row.has_value() && as_int((*row)["is_assignment"]) == 1)
    return Problem{"Nella segmentazione di assegnazione i clienti li spostano solo le persone."};
  return row;
}

}  // namespace

Result<Draft> set_rules(Device& device, const Id& segmentation, std::string_view text) {
  if (auto refused = refuse_agents(device)) return *refused;
  auto row = analytical(device, segmentation);
  if (row.has_error()) return row.error();
  auto rules = parse_rules(text);
  if (rules.has_error()) return rules.error();
  auto segments = segments_in(device.local(), segmentation);
  for (auto& rule : rules->rules)
    if (std::ranges::none_of(segments,
                             [&](auto& one) { return lower_case(one.code) == lower_case(rule.segment); }))
      return Problem{"Riga " + std::to_string(rule.line) + ": non c'è un segmento \"" + rule.segment + "\"."};
  Draft draft;
  draft.changes.push_back(device.update("segmentation", segmentation, {{"rule_source", text_or_null(text)}}));
  if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  return draft;
}

Result<Draft> put_in_segment(Device& device, const Id& client, const Id& segment, std::string_view reason,
                             std::string_view day_on) {
  if (auto refused = refuse_agents(device)) return *refused;
  if (reason.empty()) return Problem{"Scrivi perché: il motivo resta, e le regole non lo spostano più."};
  auto to = RowView::load(device, "segment", segment, "Questo segmento non è su questo tablet.");
  if (to.has_error()) return to.error();
  auto segmentation = as_id((*to)["segmentation_id"]);
  if (auto of = analytical(device, segmentation); of.has_error()) return of.error();
  auto here = RowView::load(device, "client", client, "Questo cliente non è su questo tablet.");
  if (here.has_error()) return here.error();
  auto id = natural_id("client_segment", {client, segmentation});
  Fields fields{{"segment_id", segment},
                {"source", std::string("manual")},
                {"reason", std::string(reason)},
                {"since_on", std::string(day_on)}};
  Draft draft{.client = client, .changes = {}, .tokens = {}, .resolves = {}};
  if (device.row(*schema::find_table("client_segment"), id)) {
    draft.changes.push_back(device.update("client_segment", id, fields));
  } else {
    fields.emplace_back("client_id", client);
    fields.emplace_back("segmentation_id", segmentation);
    draft.changes.push_back(Device::insert("client_segment", id, fields));
  }
  if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  return draft;
}

Result<Draft> leave_to_rules(Device& device, const Id& client, const Id& segmentation) {
  if (auto refused = refuse_agents(device)) return *refused;
  auto row = RowView::load(device, "client_segment", natural_id("client_segment", {client, segmentation}),
                           "Questo cliente non è in nessun segmento di questa segmentazione.");
  if (row.has_error()) return row.error();
  if (row->text("source") != "manual") return Problem{"Lo decidono già le regole."};
  Draft draft{.client = client, .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(device.update("client_segment", row->id(), {{"source", std::string("rule")}}));
  return draft;
}

}  // namespace giro::actions

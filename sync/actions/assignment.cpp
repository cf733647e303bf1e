#include "sync/actions/assignment.hpp"

#include "sync/base/company_time.hpp"
#include "sync/op/natural_key.hpp"

namespace giro::actions {

Result<Draft> assign(Device& device, const AssignmentRequest& request) {
  auto user = RowView::load(device, "app_user", request.user, "Questa persona non è su questo tablet.");
  if (user.has_error()) return user.error();
  auto segment = RowView::load(device, "segment", request.segment, "Questa zona non è su questo tablet.");
  if (segment.has_error()) return segment.error();
  if (!day_number(request.from_on)) return Problem{"Manca il giorno da cui vale."};
  if (!request.to_on.empty() && request.to_on <= request.from_on)
    return Problem{"L'assegnazione finirebbe prima di cominciare: correggi le date."};
  auto id = natural_id("assignment", {request.user, request.segment, request.role, request.from_on});
  Draft draft;
  if (device.row(*schema::find_table("assignment"), id)) {
    draft.changes.push_back(device.update("assignment", id, {{"valid_to", text_or_null(request.to_on)}}));
  } else {
    draft.changes.push_back(Device::insert("assignment", id,
                                           {{"user_id", request.user},
                                            {"segment_id", request.segment},
                                            {"role", request.role},
                                            {"valid_from", request.from_on},
                                            {"valid_to", text_or_null(request.to_on)}}));
  }
  if (request.replaces && *request.replaces != id) {
    auto ended = end_assignment(device, *request.replaces, request.from_on);
    if (ended.has_error()) return ended;
    draft.changes.push_back(std::move(ended->changes.front()));
  }
  if (draft.changes.front().cells.empty()) return Problem{"È già così: non è cambiato niente."};
  return draft;
}

Result<Draft> move_client(Device& device, const Id& client, const Id& segment) {
  auto role = role_of(device);
  if (role != schema::manager && role != schema::admin)
    return Problem{"Un cliente lo sposta chi guida la squadra: chiedilo alla sede."};
  auto here = RowView::load(device, "client", client, "Questo cliente non è su questo tablet.");
  if (here.has_error()) return here.error();
  auto to = RowView::load(device, "segment", segment, "Questa zona non è su questo tablet.");
  if (to.has_error()) return to.error();
  auto of = RowView::load(device, "segmentation", as_id((*to)["segmentation_id"]),
                          "Questa zona non è su questo tablet.");
  if (of.has_error()) return of.error();
  if (as_int((*of)["is_assignment"]) != 1)
    return Problem{"Questo segmento non è una zona: i suoi clienti li decidono le regole."};
  Draft draft{.client = client, .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(device.update("client", client, {{"segment_id", segment}}));
  if (draft.changes.front().cells.empty()) return Problem{"È già in questa zona."};
  return draft;
}

Result<Draft> end_assignment(Device& device, const Id& assignment, std::string_view to_on) {
  auto row = RowView::load(device, "assignment", assignment, "Questa assegnazione non è su questo tablet.");
  if (row.has_error()) return row.error();
  if (!day_number(to_on)) return Problem{"Manca il giorno in cui finisce."};
  Draft draft;
  draft.changes.push_back(device.update("assignment", assignment, {{"valid_to", std::string(to_on)}}));
  if (draft.changes.front().cells.empty()) return Problem{"Finisce già quel giorno."};
  return draft;
}

}  // namespace giro::actions

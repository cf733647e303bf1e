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

#include "sync/actions/assignment.hpp"

#include "sync/actions/removal.hpp"
#include "sync/base/company_time.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/portfolio/people.hpp"

namespace giro::actions {
namespace {

constexpr auto no_assignment = "Questa assegnazione non è su questo tablet.";

/// The assignment of this beginning, or other days for the one that is there.
Change put_assignment(Device& device, const AssignmentRequest& asked) {
  auto id = natural_id("assignment", {asked.user, asked.segment, asked.role, text_or_null(asked.from_on)});
  if (device.row(*schema::find_table("assignment"), id))
    return device.update("assignment", id, {{"valid_to", text_or_null(asked.to_on)}});
  return Device::insert("assignment", id,
                        {{"user_id", asked.user},
                         {"segment_id", asked.segment},
                         {"role", asked.role},
                         {"valid_from", text_or_null(asked.from_on)},
                         {"valid_to", text_or_null(asked.to_on)}});
}

std::optional<Problem> period_problem(const std::string& from_on, const std::string& to_on) {
  if (!day_number(from_on)) return Problem{"Manca il giorno da cui vale."};
  if (!to_on.empty() && (!day_number(to_on) || to_on <= from_on))
    return Problem{"L'assegnazione finirebbe prima di cominciare: correggi le date."};
  return std::nullopt;
}

}  // namespace

Result<Draft> assign(Device& device, const AssignmentRequest& request) {
  auto user = RowView::load(device, "app_user", request.user, "Questa persona non è su questo tablet.");
  if (user.has_error()) return user.error();
  auto segment = RowView::load(device, "segment", request.segment, "Questa zona non è su questo tablet.");
  if (segment.has_error()) return segment.error();
  if (auto problem = period_problem(request.from_on, request.to_on)) return *problem;
  Draft draft;
  draft.changes.push_back(put_assignment(device, request));
  auto id = draft.changes.front().row;
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
  auto row = RowView::load(device, "assignment", assignment, no_assignment);
  if (row.has_error()) return row.error();
  if (!day_number(to_on)) return Problem{"Manca il giorno in cui finisce."};
  Draft draft;
  draft.changes.push_back(device.update("assignment", assignment, {{"valid_to", std::string(to_on)}}));
  if (draft.changes.front().cells.empty()) return Problem{"Finisce già quel giorno."};
  return draft;
}

Result<Draft> change_assignment(Device& device, const Id& assignment, std::string_view role,
                                const std::string& from_on, const std::string& to_on) {
  auto row = RowView::load(device, "assignment", assignment, no_assignment);
  if (row.has_error()) return row.error();
  bool same_beginning = row->text("valid_from") == from_on && row->text("role") == role;
  // one that holds since ever may go on doing so
  if (!(same_beginning && from_on.empty()))
    if (auto problem = period_problem(from_on, to_on)) return *problem;
  AssignmentRequest asked{.user = as_id((*row)["user_id"]),
                          .segment = as_id((*row)["segment_id"]),
                          .role = std::string(role),
                          .from_on = from_on,
                          .to_on = to_on,
                          .replaces = std::nullopt};
  Draft draft;
  draft.changes.push_back(put_assignment(device, asked));
  if (draft.changes.front().cells.empty()) return Problem{"È già così: non è cambiato niente."};
  if (same_beginning) return draft;
  if (draft.changes.front().kind == Change::Kind::update)
    return Problem{"C'è già un'assegnazione uguale che comincia quel giorno: cambia quella."};
  auto removed = remove_row(device, "assignment", assignment);
  if (removed.has_error()) return removed;
  draft.changes.push_back(std::move(removed->changes.front()));
  return draft;
}

Result<Draft> substitute(Device& device, const SubstitutionRequest& asked) {
  for (auto& person : {asked.away, asked.substitute}) {
    auto row = RowView::load(device, "app_user", person, "Questa persona non è su questo tablet.");
    if (row.has_error()) return row.error();
  }
  if (asked.away == asked.substitute)
    return Problem{"Nessuno sostituisce sé stesso: scegli un'altra persona."};
  if (auto problem = period_problem(asked.from_on, asked.to_on)) return *problem;
  if (asked.to_on.empty()) return Problem{"Manca l'ultimo giorno della sostituzione."};
  Draft draft;
  for (auto& days :
       stand_ins(assignments(device.local()), asked.away, asked.substitute, asked.from_on, asked.to_on)) {
    auto change = put_assignment(device, {.user = asked.substitute,
                                          .segment = days.segment,
                                          .role = "substitute",
                                          .from_on = days.from_on,
                                          .to_on = days.to_on,
                                          .replaces = std::nullopt});
    if (!change.cells.empty()) draft.changes.push_back(std::move(change));
  }
  if (draft.changes.empty())
    return Problem{
        "In quei giorni non c'è niente da sostituire: chi manca non segue zone che l'altro non abbia."};
  return draft;
}

}  // namespace giro::actions

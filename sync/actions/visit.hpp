// What people do with visits, as Drafts. Builders read the device's replica for bases and record nothing.
#pragma once

#include <optional>
#include <string>

#include "sync/actions/read.hpp"

namespace giro::actions {

struct Place {
  std::int64_t lat_micro = 0;
  std::int64_t lon_micro = 0;
  std::int64_t accuracy_m = 0;
};

/// The content of the visit form. Empty texts are NULL.
struct VisitReport {
  std::string channel = "in_person";
  std::string outcome;          // code of choice list `outcome`; required to close a visit
  std::string no_order_reason;  // code of choice list `no_order_reason`
  std::string note;
  std::string purpose;
  std::string next_action;
  std::string next_action_on;  // with next_action: also becomes a task
  std::string next_visit_on;
  std::string skip_reason;
  std::optional<Id> contact;
  std::optional<Id> location;
};

/// A visit as it stood while its client was here, for a form that is still open when the client has gone:
/// what it changes is measured against these cells, and judged under these tokens.
struct SeenVisit {
  Id client;
  std::vector<Value> cells;  // of the visit that ends or is taken up, in schema order; empty: there was none
  std::vector<Bytes> tokens;
};

/// A visit begins now: a planned one of today becomes in_progress, otherwise a new row does. `visit` nil:
/// mint one.
Result<Draft> start_visit(Device&, const Id& client, std::optional<Id> planned, std::int64_t at,
                          std::optional<Place> = {}, std::optional<Id> new_id = {});

/// The visit ends with this report. Also the way to correct a report later. `seen` counts where the row is
/// not here any more.
Result<Draft> finish_visit(Device&, const Id& visit, const VisitReport&, std::int64_t ended_at,
                           const std::optional<SeenVisit>& seen = {});

/// The stop of this user's plan of that day at this client that is still to be made, the first one; none:
/// nullopt.
std::optional<Id> planned_stop(SQLite::Database&, const Id& user, const Id& client, std::string_view day_on);

/// Start and end in one op: what `visit log` does. `seen` counts where the client is not here any more.
Result<Draft> log_visit(Device&, const Id& client, const VisitReport&, std::int64_t started_at,
                        std::int64_t ended_at, std::optional<Id> planned = {}, std::optional<Id> new_id = {},
                        const std::optional<SeenVisit>& seen = {});

/// A stop of the plan: a visit with status planned; without a position the way decides its place.
Result<Draft> plan_visit(Device&, const Id& client, std::string_view planned_on,
                         std::optional<std::int64_t> position, std::string_view purpose = {});
/// A stop is skipped; when only "due" and never planned, the skipped visit is written now.
Result<Draft> skip_visit(Device&, const Id& client, std::optional<Id> planned, std::string_view planned_on,
                         std::string_view reason);
Result<Draft> move_stop(Device&, const Id& visit, std::int64_t position);

/// Undo on the same day: done → in_progress, skipped → planned.
Result<Draft> reopen_visit(Device&, const Id& visit);
/// A visit begun by mistake: in_progress or planned → cancelled.
Result<Draft> cancel_visit(Device&, const Id& visit);

}  // namespace giro::actions

// DayPlan: a user's round on a day. First what the day already holds (visits done, skipped, in progress,
// planned), then clients that are due and fit into it, the latest first, laid along the way; the due ones
// left over are `others`: beyond the day's capacity, closed that day, or outside their hours along the way. A
// day off (holiday, absence, no working day) suggests nobody. What is recorded stays, whatever the rules say:
// people decided it. Definitions and sources: PLAN.md. Reasons are values, worst first: the words are the
// app's. Reads the replica; the thread of the connection.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sync/domain/visiting_days.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {

struct Reason {
  enum class Kind : std::uint8_t {
    overdue,         // amount: cents past their day
    late,            // amount: days
    order_expected,  // amount: days since it was to be expected
    complaint,       // amount: how many are open
    request,         // amount: how many are open
    never_visited,
    due_today,
    due_soon,     // amount: days to come
    appointment,  // text: the purpose
    task,         // amount: how many of the user's tasks here are due; text: the first one
    interval,     // amount: days between visits; a cause, after the facts
  };
  Kind kind;
  std::int64_t amount = 0;
  std::string text = {};

  bool operator==(const Reason&) const = default;
};

/// Why this client, on that day; also for lists and cards.
std::vector<Reason> reasons_for(const ClientOverview&);

struct Stop {
  Id visit;  // nil: suggested, nothing is recorded yet
  ClientOverview client;
  std::string status;  // done, skipped, in_progress, planned; of a suggested stop: planned
  std::string channel, purpose, outcome, no_order_reason, skip_reason, next_visit_on;
  std::optional<std::int64_t> position, started_at, ended_at;
  std::optional<std::int64_t> order_cents;  // orders taken there that day
  std::optional<Id> substituted;            // the colleague whose round this is
  std::vector<Reason> reasons;
  std::vector<TimeSpan> hours;  // of the client, on the day
  std::int64_t metres = 0;      // from the stop before, by road as estimated
  std::int64_t arrives_at = 0;  // estimated for what is to come; done: when it began

  bool suggested() const { return visit.is_nil(); }
  bool open() const { return status == "planned" || status == "in_progress"; }
};

enum class DayOff : std::uint8_t { none, no_working_day, holiday, absence };

struct DayPlan {
  std::int64_t day = 0;
  DayOff off = DayOff::none;
  std::string off_reason;   // the holiday's name, why the person is away
  std::vector<Stop> stops;  // in the order of the round
  std::vector<std::pair<ClientOverview, std::int64_t>>
      others;                                // due and not in it, with metres from the round
  std::vector<std::string> round_names;      // of the assigned segments
  std::int64_t metres = 0, metres_left = 0;  // the whole round; from the last place on
  std::int64_t driving_left_ms = 0;
  std::int64_t ends_at = 0;  // estimate; 0 with nothing left to do

  std::size_t count(std::string_view status) const;
  std::size_t left() const;  // open stops
};

struct PlanQuestion {
  Id user;
  std::int64_t day = 0;
  std::int64_t now_at = 0;
  std::optional<std::size_t> room = {};  // stops a day holds: due clients fill it up; else the setting
  std::set<Id> elsewhere = {};           // clients already in another day's plan
};

DayPlan day_plan(Source, const CompanyTime&, const PlanQuestion&);

/// A day to come as it looks today: without the clients that today's plan holds, or one written down for a
/// day between.
DayPlan coming_plan(Source, const CompanyTime&, PlanQuestion, const DayPlan& todays);

/// The plan of any day as people look at it today: what was, what is, or what is to come. Notes in the
/// question who is in today's.
DayPlan plan_seen(Source, const CompanyTime&, PlanQuestion&, std::int64_t today);

/// Tomorrow as it looks today: the user's next working day, without the clients today's plan already holds.
DayPlan next_day_plan(Source, const CompanyTime&, const PlanQuestion& today, const DayPlan& todays);

/// Great-circle distance, in metres. Coordinates in millionths of a degree.
std::int64_t haversine_metres(std::int64_t lat1_micro, std::int64_t lon1_micro, std::int64_t lat2_micro,
                              std::int64_t lon2_micro);

}  // namespace giro

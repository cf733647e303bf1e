// What a month asks for and what has come of it: visits per client (due, planned, covered, overdue) and the
// capacity of each agent (working days × visits a day) against the visits asked for, also as it would be with
// other frequencies. Definitions: PLAN.md. The judgements are pure; the readers run on the thread of the
// connection.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/visit_rules.hpp"

namespace giro {

enum class VisitState : std::uint8_t { not_asked, due, planned, covered, overdue };
/// The word scripts read: not_asked, due, planned, covered, overdue.
std::string_view state_name(VisitState);

struct MonthVisits {
  std::int64_t asked_milli = 0;
  std::int64_t planned = 0;  // open visits of the month, from the day on
  std::int64_t done = 0;     // in the month, of the channels that count
  std::optional<std::int64_t> due;

  /// max(asked − done, 0), in thousandths.
  std::int64_t remaining_milli() const;
  VisitState state(std::int64_t today) const;
};

struct ClientMonth {
  ClientOverview client;
  Id visitor;  // its agent, else who is responsible for its segment
  MonthVisits visits;
  std::optional<FrequencyStatement> stated;  // who asks for them
};
/// Every active client of the replica, by name, in the month of `day`, judged on `day`.
std::vector<ClientMonth> month_visits(Source, const CompanyTime&, std::int64_t day);
/// One client's; nullopt: it is not in the portfolio.
std::optional<ClientMonth> client_month(Source, const CompanyTime&, std::int64_t day, const Id& client);

/// A client's year: what each month asks for and who says so, and the visits that count, January first.
struct ClientYear {
  std::array<std::optional<FrequencyStatement>, 12> stated = {};
  std::array<std::int64_t, 12> done = {};
};
ClientYear client_year(SQLite::Database&, const CompanyTime&, std::int64_t day, const Id& client);

/// Otherwise than it is: other frequencies, for the clients whose frequency comes from a segment and for
/// those of a class, which goes first; other visits a day; assigned segments in other hands.
struct WhatIf {
  std::map<Id, std::int64_t> segments = {};  // → thousandths of a visit a month
  std::map<char, std::int64_t> classes = {};
  std::optional<std::int64_t> visits_per_day = {};
  std::map<Id, Id> moved = {};  // assigned segment → who would visit its clients
};

/// A client as the capacity check sees it.
struct Demand {
  Id agent, segment;  // who visits it; the segment that states its frequency, nil: itself or nobody
  char abc = ' ';
  std::int64_t asked_milli = 0;
  Id assigned = {};  // its assigned segment
};
std::int64_t asked_milli(const Demand&, const WhatIf&);

struct AgentCapacity {
  Id agent;
  std::string name;
  std::int64_t clients = 0, working_days = 0, visits_per_day = 0, asked_milli = 0;
  std::int64_t absent = 0, holidays = 0;  // days of the month that are none of work because of them

  std::int64_t holds() const { return working_days * visits_per_day; }
  /// Negative: that many thousandths of a visit too many.
  std::int64_t spare_milli() const { return holds() * 1000 - asked_milli; }
};

/// Adds the demand up by agent. Agents without demand keep their line; demand of nobody's is a line of its
/// own, with a nil agent, that holds nothing.
std::vector<AgentCapacity> capacity(std::vector<AgentCapacity> agents, const std::vector<Demand>&,
                                    const WhatIf&);

/// Days of the month of `day` on which the person works.
std::int64_t working_days_of(const WorkingTimes&, std::int64_t day);

/// What a capacity check starts from, read once: every change of mind is then answered by capacity() alone.
struct CapacityGround {
  std::vector<AgentCapacity> agents;
  std::vector<Demand> demands;
};
CapacityGround capacity_ground(Source, const CompanyTime&, std::int64_t day);

/// Of the active agents of the replica, by name, in the month of `day`.
std::vector<AgentCapacity> month_capacity(Source, const CompanyTime&, std::int64_t day, const WhatIf& = {});

}  // namespace giro

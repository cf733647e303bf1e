#include "sync/portfolio/capacity.hpp"

#include <algorithm>

#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/month_visits.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

std::int64_t asked_in(const VisitRules& rules, const Id& client, std::int64_t day) {
  return rules.year_of(client)[static_cast<std::size_t>(month_of(day) - 1)];
}

std::optional<FrequencyStatement> stated_in(const VisitRules& rules, const Id& client, std::int64_t day) {
  auto found = rules.frequencies.find(client);
  if (found == rules.frequencies.end()) return std::nullopt;
  return effective_frequency(found->second, month_of(day));
}

Id visitor_of(const VisitRules& rules, const ClientOverview& client) {
  if (!client.agent.is_nil()) return client.agent;
  auto found = rules.responsible.find(client.segment);
  return found == rules.responsible.end() ? Id{} : found->second;
}

}  // namespace

std::string_view state_name(VisitState state) {
  constexpr std::string_view names[] = {"not_asked", "due", "planned", "covered", "overdue"};
  return names[static_cast<std::size_t>(state)];
}

std::int64_t MonthVisits::remaining_milli() const {
  return std::max<std::int64_t>(asked_milli - done * 1000, 0);
}

VisitState MonthVisits::state(std::int64_t today) const {
  if (asked_milli == 0) return done > 0 ? VisitState::covered : VisitState::not_asked;
  if (remaining_milli() == 0 || (due && *due > end_of_month(today))) return VisitState::covered;
  if (due && *due < today) return VisitState::overdue;
  return planned > 0 ? VisitState::planned : VisitState::due;
}

std::vector<ClientMonth> month_visits(SQLite::Database& db, const CompanyTime& time, std::int64_t day) {
  auto rules = visit_rules(db, day);
  auto first = end_of_month(day, -1) + 1, last = end_of_month(day);
  Select query(db, sql::month_visits);
  query.bind(":from_at", time.at(first)).bind(":until_at", time.at(last + 1));
  query.bind(":from_on", iso_day(day)).bind(":to_on", iso_day(last)).bind(":channels", rules.channels);
  std::map<Id, MonthVisits> counted;
  while (query.step()) {
    Id client;
    std::int64_t done = 0, planned = 0;
    query.read(client, done, planned);
    counted[client].done = done;
    counted[client].planned = planned;
  }
  std::vector<ClientMonth> months;
  for (auto& client : client_overviews(db, time, day, rules)) {
    if (!client.in_portfolio) continue;
    auto visits = counted[client.id];
    visits.asked_milli = asked_in(rules, client.id, day);
    visits.due = client.due;
    auto stated = stated_in(rules, client.id, day);
    months.push_back({std::move(client), visits, std::move(stated)});
  }
  return months;
}

std::int64_t asked_milli(const Demand& demand, const WhatIf& otherwise) {
  if (auto found = otherwise.classes.find(demand.abc); found != otherwise.classes.end()) return found->second;
  if (demand.segment.is_nil()) return demand.asked_milli;
  auto found = otherwise.segments.find(demand.segment);
  return found == otherwise.segments.end() ? demand.asked_milli : found->second;
}

std::vector<AgentCapacity> capacity(std::vector<AgentCapacity> agents, const std::vector<Demand>& demands,
                                    const WhatIf& otherwise) {
  for (auto& demand : demands) {
    auto line = std::ranges::find(agents, demand.agent, &AgentCapacity::agent);
    if (line == agents.end()) {
      agents.push_back({});
      agents.back().agent = demand.agent;
      line = agents.end() - 1;
    }
    ++line->clients;
    line->asked_milli += asked_milli(demand, otherwise);
  }
  return agents;
}

std::int64_t working_days_of(const WorkingTimes& work, std::int64_t day) {
  std::int64_t days = 0;
  for (auto d = end_of_month(day, -1) + 1; d <= end_of_month(day); ++d) days += work.works_on(d);
  return days;
}

std::vector<AgentCapacity> month_capacity(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                                          const WhatIf& otherwise) {
  auto rules = visit_rules(db, day);
  std::vector<AgentCapacity> agents;
  for (auto& agent : active_agents(db))
    agents.push_back(
        {agent.id, agent.name, 0, working_days_of(rules.work_of(agent.id), day), rules.visits_per_day, 0});
  std::vector<Demand> demands;
  for (auto& client : client_overviews(db, time, day, rules)) {
    if (!client.in_portfolio) continue;
    Demand demand{visitor_of(rules, client), {}, client.abc, asked_in(rules, client.id, day)};
    auto stated = stated_in(rules, client.id, day);
    if (stated && stated->place.origin != Origin::client) demand.segment = stated->place.id;
    demands.push_back(demand);
  }
  return capacity(std::move(agents), demands, otherwise);
}

}  // namespace giro

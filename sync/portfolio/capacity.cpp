#include "sync/portfolio/capacity.hpp"

#include <algorithm>

#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/visits_asked.hpp"

namespace giro {
namespace {

std::int64_t asked_in(const VisitRules& rules, const Id& client, std::int64_t day) {
  return rules.year_of(client)[static_cast<std::size_t>(month_of(day) - 1)];
}

std::optional<FrequencyStatement> stated_in(const VisitRules& rules, const Id& client, std::int64_t day) {
  return effective_frequency(rules.stated_for(client), month_of(day));
}

Id visitor_of(const VisitRules& rules, const ClientOverview& client) {
  if (!client.agent.is_nil()) return client.agent;
  auto found = rules.responsible.find(client.segment);
  return found == rules.responsible.end() ? Id{} : found->second;
}

ClientMonth judged(const VisitRules& rules, ClientOverview client, const CountedVisits& counted,
                   std::int64_t day) {
  auto found = counted.find(client.id);
  auto visits = found == counted.end() ? MonthVisits{} : found->second;
  visits.asked_milli = asked_in(rules, client.id, day);
  visits.due = client.due;
  auto stated = stated_in(rules, client.id, day);
  auto visitor = visitor_of(rules, client);
  return {std::move(client), visitor, visits, std::move(stated)};
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

std::vector<ClientMonth> month_visits(Source db, const CompanyTime& time, std::int64_t day) {
  auto shared = shared_visit_rules(db, day);
  auto& rules = *shared;
  auto counted = counted_visits(db, time, day, rules.channels);
  std::vector<ClientMonth> months;
  for (auto& client : client_overviews(db, time, day))
    if (client.in_portfolio) months.push_back(judged(rules, std::move(client), counted, day));
  return months;
}

std::optional<ClientMonth> client_month(Source db, const CompanyTime& time, std::int64_t day, const Id& id) {
  auto client = client_overview(db, time, day, id);
  if (!client || !client->in_portfolio) return std::nullopt;
  auto rules = visit_rules(db, day, id);
  auto counted = counted_visits(db, time, day, rules.channels, id);
  return judged(rules, std::move(*client), counted, day);
}

ClientYear client_year(SQLite::Database& db, const CompanyTime& time, std::int64_t day, const Id& client) {
  ClientYear year;
  auto rules = visit_rules(db, day, client);
  auto first = end_of_month(day, -month_of(day)) + 1;
  for (int month = 0; month < 12; ++month) {
    auto begins = end_of_month(first, month - 1) + 1;
    year.stated[static_cast<std::size_t>(month)] = stated_in(rules, client, begins);
    auto counted = counted_visits(db, time, begins, rules.channels, client);
    year.done[static_cast<std::size_t>(month)] = counted[client].done;
  }
  return year;
}

std::int64_t asked_milli(const Demand& demand, const WhatIf& otherwise) {
  if (auto found = otherwise.classes.find(demand.abc); found != otherwise.classes.end()) return found->second;
  if (demand.segment.is_nil()) return demand.asked_milli;
  auto found = otherwise.segments.find(demand.segment);
  return found == otherwise.segments.end() ? demand.asked_milli : found->second;
}

std::vector<AgentCapacity> capacity(std::vector<AgentCapacity> agents, const std::vector<Demand>& demands,
                                    const WhatIf& otherwise) {
  for (auto& agent : agents) agent.visits_per_day = otherwise.visits_per_day.value_or(agent.visits_per_day);
  for (auto& demand : demands) {
    auto moved = otherwise.moved.find(demand.assigned);
    auto visitor = moved == otherwise.moved.end() ? demand.agent : moved->second;
    auto line = std::ranges::find(agents, visitor, &AgentCapacity::agent);
    if (line == agents.end()) {
      agents.push_back({});
      agents.back().agent = visitor;
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

CapacityGround capacity_ground(Source db, const CompanyTime& time, std::int64_t day) {
  auto shared = shared_visit_rules(db, day);
  auto& rules = *shared;
  CapacityGround ground;
  for (auto& agent : active_agents(db)) {
    auto& work = rules.work_of(agent.id);
    AgentCapacity line{agent.id, agent.name, 0, working_days_of(work, day), rules.visits_per_day, 0};
    for (auto d = end_of_month(day, -1) + 1; d <= end_of_month(day); ++d) {
      line.absent += work.is_workday(d) && work.is_absent(d);
      line.holidays += work.is_holiday(d);
    }
    ground.agents.push_back(std::move(line));
  }
  for (auto& client : client_overviews(db, time, day)) {
    if (!client.in_portfolio) continue;
    Demand demand{visitor_of(rules, client), {}, client.abc, asked_in(rules, client.id, day), client.segment};
    auto stated = stated_in(rules, client.id, day);
    if (stated && stated->place.origin != Origin::client) demand.segment = stated->place.id;
    ground.demands.push_back(demand);
  }
  return ground;
}

std::vector<AgentCapacity> month_capacity(Source db, const CompanyTime& time, std::int64_t day,
                                          const WhatIf& otherwise) {
  auto ground = capacity_ground(db, time, day);
  return capacity(std::move(ground.agents), ground.demands, otherwise);
}

}  // namespace giro

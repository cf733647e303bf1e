#include "sync/portfolio/team.hpp"

#include <algorithm>

#include "sync/portfolio/select.hpp"
#include "sync/portfolio/team_day.sql.hpp"
#include "sync/portfolio/team_visits.sql.hpp"

namespace giro {
namespace {

AgentState state_of(const AgentToday& agent, const CompanyTime& time, const TeamQuestion& question) {
  if (agent.absent) return AgentState::absent;
  if (agent.closed_at) return AgentState::closed;
  // Until the day is over a tablet must have been heard lately; afterwards, at all since it ended.
  auto known_until = std::min(question.now_at - question.silent_after_ms, time.at(question.day + 1));
  return agent.heard_at.value_or(0) < known_until ? AgentState::silent : AgentState::on_the_road;
}

}  // namespace

std::vector<AgentToday> team_today(SQLite::Database& db, const CompanyTime& time,
                                   const TeamQuestion& question) {
  auto bind_day = [&](Select& query) {
    query.bind(":on_day", iso_day(question.day));
    query.bind(":from_at", time.at(question.day)).bind(":until_at", time.at(question.day + 1));
  };
  Select query(db, sql::team_day);
  bind_day(query);
  query.bind(":manager", question.manager);
  std::vector<AgentToday> team;
  while (query.step()) {
    auto& a = team.emplace_back();
    query.read(a.user, a.name, a.area, a.orders, a.orders_cents, a.held, a.held_cents, a.conflicts,
               a.started_at, a.closed_at, a.km, a.note, a.heard_at, a.absent, a.absence_reason,
               a.absent_until, a.substitute);
    a.state = state_of(a, time, question);
  }
  Select visits(db, sql::team_visits);
  bind_day(visits);
  visits.bind(":user", std::optional<Id>());
  while (visits.step()) {
    TeamVisit v;
    visits.read(v.user, v.id, v.client, v.client_name, v.city, v.status, v.channel, v.started_at, v.ended_at,
                v.outcome, v.no_order_reason, v.skip_reason, v.note);
    auto agent = std::ranges::find(team, v.user, &AgentToday::user);
    if (agent != team.end()) agent->visits.push_back(std::move(v));
  }
  std::ranges::stable_sort(team, {}, &AgentToday::state);
  return team;
}

std::size_t AgentToday::count(std::string_view status) const {
  return static_cast<std::size_t>(std::ranges::count(visits, status, &TeamVisit::status));
}

}  // namespace giro

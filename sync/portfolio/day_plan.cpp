#include "sync/portfolio/day_plan.hpp"

#include <algorithm>
#include <map>

#include "sync/portfolio/day_visits.sql.hpp"
#include "sync/portfolio/rounds.sql.hpp"
#include "sync/portfolio/route.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

/// Which clients are this user's to visit on the day.
struct Rounds {
  std::map<Id, std::optional<Id>> segments;  // → whose round it is, when substituting
  std::vector<std::string> names;
  Id user;

  bool mine(const ClientOverview& client) const {
    auto found = segments.find(client.segment);
    if (found == segments.end()) return false;
    return found->second || client.agent.is_nil() || client.agent == user;
  }
  std::optional<Id> substituted(const ClientOverview& client) const {
    auto found = segments.find(client.segment);
    if (found == segments.end() || !found->second || client.agent == user) return std::nullopt;
    return client.agent.is_nil() ? found->second : std::optional(client.agent);
  }
};

Rounds read_rounds(SQLite::Database& db, const Id& user, std::int64_t day) {
  Rounds rounds{.segments = {}, .names = {}, .user = user};
  Select query(db, sql::rounds);
  query.bind(":user", user).bind(":on_day", iso_day(day));
  while (query.step()) {
    Id segment, usual_agent;
    std::string role, name;
    query.read(segment, role, name, usual_agent);
    if (std::ranges::find(rounds.names, name) == rounds.names.end()) rounds.names.push_back(name);
    bool substitute = role == "substitute" && !usual_agent.is_nil();
    auto [place, fresh] = rounds.segments.try_emplace(segment, std::nullopt);
    if (substitute && fresh) place->second = usual_agent;
    if (!substitute) place->second = std::nullopt;  // one's own segment is nobody else's round
  }
  return rounds;
}

std::vector<Stop> read_visits(SQLite::Database& db, const CompanyTime& time, const PlanQuestion& question,
                              const std::map<Id, const ClientOverview*>& clients) {
  Select query(db, sql::day_visits);
  query.bind(":user", question.user).bind(":on_day", iso_day(question.day));
  query.bind(":from_at", time.at(question.day)).bind(":until_at", time.at(question.day + 1));
  std::vector<Stop> stops;
  while (query.step()) {
    Stop stop;
    Id client;
    query.read(stop.visit, client, stop.status, stop.channel, stop.position, stop.started_at, stop.ended_at,
               stop.purpose, stop.outcome, stop.no_order_reason, stop.skip_reason, stop.next_visit_on,
               stop.order_cents);
    auto found = clients.find(client);
    if (found == clients.end()) continue;  // parked: its client has left this device
    stop.client = *found->second;
    if (!stop.purpose.empty()) stop.reasons.push_back({Reason::Kind::appointment, 0, stop.purpose});
    for (auto& reason : reasons_for(stop.client)) stop.reasons.push_back(std::move(reason));
    stops.push_back(std::move(stop));
  }
  return stops;
}

/// Done and skipped first, as they happened; then what is going on, then what people put in order, then the
/// rest.
int phase(const Stop& stop) {
  if (stop.status == "done" || stop.status == "skipped") return 0;
  if (stop.status == "in_progress") return 1;
  return stop.position ? 2 : 3;
}

std::vector<const ClientOverview*> due_clients(const std::vector<ClientOverview>& clients,
                                               const Rounds& rounds, const std::set<Id>& taken) {
  std::vector<const ClientOverview*> found;
  for (auto& client : clients)
    if (client.is_due() && rounds.mine(client) && !taken.contains(client.id)) found.push_back(&client);
  std::ranges::stable_sort(found, [](auto* a, auto* b) {
    return std::tuple(-a->days_late, -a->turnover_cents) < std::tuple(-b->days_late, -b->turnover_cents);
  });
  return found;
}

std::int64_t metres_from(const std::vector<Stop>& stops, const ClientOverview& client) {
  std::int64_t nearest = 0;
  for (auto& stop : stops) {
    auto metres = road_metres(stop.client, client);
    if (metres > 0 && (nearest == 0 || metres < nearest)) nearest = metres;
  }
  return nearest;
}

}  // namespace

std::vector<Reason> reasons_for(const ClientOverview& client) {
  using Kind = Reason::Kind;
  std::vector<Reason> reasons;
  if (client.overdue_cents > 0) reasons.push_back({Kind::overdue, client.overdue_cents});
  if (client.due && client.days_late > 0) reasons.push_back({Kind::late, client.days_late});
  if (client.order_cycle_days && client.order_days_late > 0)
    reasons.push_back({Kind::order_expected, client.order_days_late});
  if (client.open_complaints > 0) reasons.push_back({Kind::complaint, client.open_complaints});
  if (client.open_requests > client.open_complaints)
    reasons.push_back({Kind::request, client.open_requests - client.open_complaints});
  if (client.due && !client.last_visit) reasons.push_back({Kind::never_visited});
  if (client.due && client.days_late == 0) reasons.push_back({Kind::due_today});
  if (client.due && client.days_late < 0) reasons.push_back({Kind::due_soon, -client.days_late});
  if (client.interval_days > 0) reasons.push_back({Kind::interval, client.interval_days});
  return reasons;
}

DayPlan day_plan(SQLite::Database& db, const CompanyTime& time, const PlanQuestion& question) {
  auto clients = client_overviews(db, time, question.day);
  std::map<Id, const ClientOverview*> by_id;
  for (auto& client : clients) by_id[client.id] = &client;
  auto rounds = read_rounds(db, question.user, question.day);

  DayPlan plan;
  plan.day = question.day;
  plan.round_names = rounds.names;
  plan.stops = read_visits(db, time, question, by_id);
  std::ranges::stable_sort(plan.stops, {}, phase);
  auto settled =
      static_cast<std::size_t>(std::ranges::count_if(plan.stops, [](auto& stop) { return phase(stop) < 3; }));

  auto taken = question.elsewhere;
  for (auto& stop : plan.stops) taken.insert(stop.client.id);
  auto due = due_clients(clients, rounds, taken);
  auto room = question.room > plan.stops.size() ? question.room - plan.stops.size() : 0;
  for (std::size_t i = 0; i < due.size() && i < room; ++i) {
    Stop stop;
    stop.client = *due[i];
    stop.status = "planned";
    stop.reasons = reasons_for(stop.client);
    plan.stops.push_back(std::move(stop));
  }
  nearest_next(plan.stops, settled);
  for (auto& stop : plan.stops) stop.substituted = rounds.substituted(stop.client);
  estimate(plan, time, question.now_at);
  for (auto i = room; i < due.size(); ++i)
    plan.others.emplace_back(*due[i], metres_from(plan.stops, *due[i]));
  return plan;
}

DayPlan next_day_plan(SQLite::Database& db, const CompanyTime& time, const PlanQuestion& today,
                      const DayPlan& todays) {
  auto next = today;
  next.day = today.day + (weekday(today.day) == 4 ? 3 : weekday(today.day) == 5 ? 2 : 1);
  next.now_at = 0;
  for (auto& stop : todays.stops)
    if (stop.status != "skipped") next.elsewhere.insert(stop.client.id);
  return day_plan(db, time, next);
}

std::size_t DayPlan::count(std::string_view status) const {
  return static_cast<std::size_t>(std::ranges::count(stops, status, &Stop::status));
}

std::size_t DayPlan::left() const {
  return static_cast<std::size_t>(std::ranges::count_if(stops, &Stop::open));
}

}  // namespace giro

#include "sync/portfolio/day_plan.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "sync/domain/holidays.hpp"
#include "sync/portfolio/day_visits.sql.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/rounds.sql.hpp"
#include "sync/portfolio/route.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/visit_rules.hpp"

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

/// The user's open tasks that are due by the day, by client: how many, and the first.
std::map<Id, Reason> read_tasks(SQLite::Database& db, const PlanQuestion& question) {
  Select query(
      db,
      "SELECT client_id, title FROM task WHERE user_id = :user AND status = 'open' AND client_id IS NOT NULL"
      " AND due_on <= :on_day ORDER BY due_on, id");
  query.bind(":user", question.user).bind(":on_day", iso_day(question.day));
  std::map<Id, Reason> tasks;
  while (query.step()) {
    Id client;
    std::string title;
    query.read(client, title);
    auto& reason = tasks.try_emplace(client, Reason{Reason::Kind::task, 0, title}).first->second;
    ++reason.amount;
  }
  return tasks;
}

/// Due by their frequency, or because something promised there is, a task or an answer; the latest first.
std::vector<const ClientOverview*> due_clients(const std::vector<ClientOverview>& clients,
                                               const Rounds& rounds, const std::set<Id>& taken,
                                               const std::map<Id, Reason>& tasks, std::string_view on_day) {
  std::vector<const ClientOverview*> found;
  for (auto& client : clients) {
    bool answer_due = !client.request_due.empty() && client.request_due <= on_day;
    bool due = client.is_due() || answer_due || tasks.contains(client.id);
    if (due && rounds.mine(client) && !taken.contains(client.id)) found.push_back(&client);
  }
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

Stop suggestion(const ClientOverview& client, std::vector<TimeSpan> hours) {
  Stop stop;
  stop.client = client;
  stop.status = "planned";
  stop.hours = std::move(hours);
  stop.reasons = reasons_for(client);
  return stop;
}

/// Fills the day up with what is due and fits; returns what does not.
std::vector<const ClientOverview*> fill_up(DayPlan& plan, std::size_t settled, std::size_t capacity,
                                           const std::vector<const ClientOverview*>& due,
                                           const VisitRules& rules) {
  auto recorded = plan.stops.size();
  std::vector<const ClientOverview*> left;
  for (auto* client : due) {
    bool full = plan.off != DayOff::none || plan.stops.size() >= capacity;
    auto hours = full ? std::vector<TimeSpan>{} : rules.hours_of(client->id).spans(plan.day);
    if (hours.empty())
      left.push_back(client);
    else
      plan.stops.push_back(suggestion(*client, std::move(hours)));
  }
  lay_out(plan.stops, settled);
  while (plan.stops.size() > recorded) {
    auto outside = misfit(plan.stops);
    if (!outside) break;
    auto& id = plan.stops[*outside].client.id;
    left.push_back(*std::ranges::find(due, id, &ClientOverview::id));
    plan.stops.erase(plan.stops.begin() + static_cast<std::ptrdiff_t>(*outside));
    lay_out(plan.stops, settled);
  }
  return left;
}

void say_day_off(SQLite::Database& db, DayPlan& plan, const Id& user, const WorkingTimes& work) {
  if (work.is_absent(plan.day)) {
    plan.off = DayOff::absence;
    plan.off_reason = absence_reason(db, user, iso_day(plan.day));
  } else if (!work.is_workday(plan.day)) {
    plan.off_reason = std::string(italian_holiday(plan.day));
    bool patron = !work.patron.empty() && falls_on(plan.day, work.patron);
    plan.off = plan.off_reason.empty() && !patron ? DayOff::no_working_day : DayOff::holiday;
  }
}

void add_tasks(DayPlan& plan, const std::map<Id, Reason>& tasks) {
  for (auto& stop : plan.stops)
    if (auto found = tasks.find(stop.client.id); found != tasks.end())
      stop.reasons.insert(stop.reasons.begin(), found->second);
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

DayPlan day_plan(Source db, const CompanyTime& time, const PlanQuestion& question) {
  auto shared = shared_visit_rules(db, question.day);
  auto& rules = *shared;
  auto clients = client_overviews(db, time, question.day);
  fill_places(clients);
  std::map<Id, const ClientOverview*> by_id;
  for (auto& client : clients) by_id[client.id] = &client;
  auto rounds = read_rounds(db, question.user, question.day);
  auto tasks = read_tasks(db, question);

  DayPlan plan;
  plan.day = question.day;
  plan.round_names = rounds.names;
  say_day_off(db, plan, question.user, rules.work_of(question.user));
  plan.stops = read_visits(db, time, question, by_id);
  for (auto& stop : plan.stops) stop.hours = rules.hours_of(stop.client.id).spans(plan.day);
  std::ranges::stable_sort(plan.stops, {}, phase);
  auto settled =
      static_cast<std::size_t>(std::ranges::count_if(plan.stops, [](auto& stop) { return phase(stop) < 3; }));

  auto taken = question.elsewhere;
  for (auto& stop : plan.stops) taken.insert(stop.client.id);
  auto capacity = question.room.value_or(static_cast<std::size_t>(rules.visits_per_day));
  auto left = fill_up(plan, settled, capacity,
                      due_clients(clients, rounds, taken, tasks, iso_day(question.day)), rules);
  add_tasks(plan, tasks);
  for (auto& stop : plan.stops) stop.substituted = rounds.substituted(stop.client);
  estimate(plan, time, question.now_at);
  for (auto* client : left) plan.others.emplace_back(*client, metres_from(plan.stops, *client));
  return plan;
}

DayPlan coming_plan(Source db, const CompanyTime& time, PlanQuestion question, const DayPlan& todays) {
  question.now_at = 0;
  for (auto& stop : todays.stops)
    if (stop.status != "skipped") question.elsewhere.insert(stop.client.id);
  Select query(db,
               "SELECT client_id FROM visit WHERE user_id = :user AND status = 'planned'"
               " AND planned_on > :today_on AND planned_on < :on_day");
  query.bind(":user", question.user).bind(":today_on", iso_day(todays.day));
  query.bind(":on_day", iso_day(question.day));
  while (query.step()) {
    Id client;
    query.read(client);
    question.elsewhere.insert(client);
  }
  return day_plan(db, time, question);
}

DayPlan plan_seen(Source db, const CompanyTime& time, PlanQuestion& question, std::int64_t today) {
  if (question.day == today) return day_plan(db, time, question);
  if (question.day > today) {
    auto todays = question;
    todays.day = today;
    auto held = day_plan(db, time, todays);
    for (auto& stop : held.stops)
      if (stop.status != "skipped") question.elsewhere.insert(stop.client.id);
    return coming_plan(db, time, question, held);
  }
  question.room = 0;
  question.now_at = 0;
  auto past = day_plan(db, time, question);
  past.others.clear();
  return past;
}

DayPlan next_day_plan(Source db, const CompanyTime& time, const PlanQuestion& today, const DayPlan& todays) {
  auto next = today;
  auto rules = shared_visit_rules(db, today.day);
  auto& work = rules->work_of(today.user);
  for (int i = 0; i < 31; ++i)
    if (work.works_on(++next.day)) break;
  return coming_plan(db, time, std::move(next), todays);
}

std::size_t DayPlan::count(std::string_view status) const {
  return static_cast<std::size_t>(std::ranges::count(stops, status, &Stop::status));
}

std::size_t DayPlan::left() const {
  return static_cast<std::size_t>(std::ranges::count_if(stops, &Stop::open));
}

}  // namespace giro

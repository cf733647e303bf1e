#include "sync/portfolio/overview.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "sync/base/assert.hpp"
#include "sync/domain/abc.hpp"
#include "sync/portfolio/class_turnover.sql.hpp"
#include "sync/portfolio/client_overview.sql.hpp"
#include "sync/portfolio/due.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/visit_rules.hpp"

namespace giro {
namespace {

/// Judges one row's raw facts on the day.
void judge(ClientOverview& client, const VisitRules& rules, std::int64_t day, std::string_view active_from,
           std::string_view active_to, std::int64_t orders, std::optional<std::int64_t> first_order) {
  auto from = day_number(active_from), to = day_number(active_to);
  client.in_portfolio = client.relationship == "active" && (!from || *from <= day) && (!to || day < *to);
  auto& year = rules.year_of(client.id);
  client.interval_days = interval_on(year, day);
  auto& work = rules.work_for(client.agent, client.segment);
  if (client.in_portfolio) {
    if (auto found = due(client.last_visit, from, year, work, rules.hours_of(client.id), day)) {
      client.due = found->on;
      client.days_late = found->days_late;
    }
  }
  if (!client.last_order || !first_order) return;
  client.order_cycle_days = order_cycle_days(orders, *first_order, *client.last_order);
  if (client.order_cycle_days) client.order_days_late = day - (*client.last_order + *client.order_cycle_days);
}

std::vector<ClientOverview> read_overviews(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                                           const VisitRules& rules, std::optional<Id> only) {
  auto on_day = iso_day(day);
  auto year_at = time.at(years_before(day, 1) + 1), before_at = time.at(years_before(day, 2) + 1),
       until_at = time.at(day + 1);
  std::unordered_map<Id, std::pair<std::int64_t, std::int64_t>> returned;  // this year, the year before
  for (auto& order : returned_orders(db, before_at, until_at, only)) {
    auto& years = returned[order.client];
    (order.placed_at >= year_at ? years.first : years.second) += order.cents;
  }
  Select query(db, sql::client_overview);
  query.bind_ids(":least", ":most", only).bind(":on_day", on_day).bind(":channels", rules.channels);
  query.bind(":year_at", year_at).bind(":before_at", before_at).bind(":until_at", until_at);
  auto local_day = [&](std::optional<std::int64_t> at) {
    return at ? std::optional(time.day_of(*at)) : std::nullopt;
  };

  std::vector<ClientOverview> clients;
  while (query.step()) {
    ClientOverview c;
    std::string active_from, active_to;
    std::int64_t orders = 0;
    std::optional<std::int64_t> visited_at, ordered_at, first_at;
    query.read(c.id, c.segment, c.agent, c.code, c.name, c.city, c.province, c.address, c.phone, c.lat_micro,
               c.lon_micro, c.relationship, c.credit_status, active_from, active_to, visited_at, ordered_at,
               first_at, orders, c.turnover_cents, c.turnover_before_cents, c.overdue_cents, c.overdue_since,
               c.open_requests, c.open_complaints, c.request_due);
    if (auto years = returned.find(c.id); years != returned.end()) {
      c.turnover_cents -= years->second.first;
      c.turnover_before_cents -= years->second.second;
    }
    c.last_visit = local_day(visited_at);
    c.last_order = local_day(ordered_at);
    judge(c, rules, day, active_from, active_to, orders, local_day(first_at));
    clients.push_back(std::move(c));
  }
  return clients;
}

}  // namespace

std::vector<ClientOverview> client_overviews(SQLite::Database& db, const CompanyTime& time,
                                             std::int64_t day) {
  return client_overviews(db, time, day, visit_rules(db, day));
}

std::vector<ClientOverview> client_overviews(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                                             const VisitRules& rules) {
  auto clients = read_overviews(db, time, day, rules, std::nullopt);
  std::vector<AbcAmount> amounts;
  for (auto& c : clients) amounts.push_back({c.in_portfolio ? c.turnover_cents : 0, c.code, c.id});
  auto classes = abc_classes(amounts, abc_limits(db));
  for (std::size_t i = 0; i < clients.size(); ++i) clients[i].abc = classes[i];
  std::ranges::sort(clients, {}, [](auto& c) { return std::tie(c.name, c.id); });
  return clients;
}

std::optional<ClientOverview> client_overview(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                                              const Id& id) {
  auto found = read_overviews(db, time, day, visit_rules(db, day, id), id);
  if (found.empty()) return std::nullopt;
  auto year_at = time.at(years_before(day, 1) + 1), until_at = time.at(day + 1);
  Select query(db, sql::class_turnover);
  query.bind(":on_day", iso_day(day)).bind(":year_at", year_at).bind(":until_at", until_at);
  std::vector<AbcAmount> amounts;
  std::deque<std::string> codes;
  while (query.step()) {
    auto& amount = amounts.emplace_back();
    query.read(amount.id, codes.emplace_back(), amount.cents);
    amount.code = codes.back();
  }
  auto returned = returned_by_client(db, year_at, until_at);
  for (auto& amount : amounts)
    if (auto part = returned.find(amount.id); part != returned.end()) amount.cents -= part->second;
  auto place = std::ranges::find(amounts, id, &AbcAmount::id);
  if (place != amounts.end())
    found[0].abc = abc_classes(amounts, abc_limits(db))[static_cast<std::size_t>(place - amounts.begin())];
  return std::move(found[0]);
}

std::int64_t years_before(std::int64_t day, int years) {
  return months_before(day, 12 * years);
}

std::int64_t months_before(std::int64_t day, int months) {
  auto month_end = end_of_month(day, -months);
  return std::min(month_end, end_of_month(day, -months - 1) + (day - end_of_month(day, -1)));
}

CompanyTime company_time(SQLite::Database& db) {
  auto time = CompanyTime::in(setting(db, "time_zone").value_or(std::string(CompanyTime::default_zone)));
  if (time.has_error()) time = CompanyTime::in();
  return time.value();
}

}  // namespace giro

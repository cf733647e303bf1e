#include "sync/portfolio/overview.hpp"

#include <algorithm>
#include <unordered_map>

#include "sync/base/assert.hpp"
#include "sync/base/day_clock.hpp"
#include "sync/domain/abc.hpp"
#include "sync/portfolio/classes.hpp"
#include "sync/portfolio/client_overview.sql.hpp"
#include "sync/portfolio/due.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/orders_by_client.sql.hpp"
#include "sync/portfolio/owed_by_client.sql.hpp"
#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/visit_rules.hpp"

namespace giro {
namespace {

/// Instants: before_at <= the year before < this_year_at <= this year < until_at.
struct Years {
  std::int64_t before_at, this_year_at, until_at;
};

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

/// What a client has ordered, and when.
struct Bought {
  std::int64_t cents = 0, before_cents = 0, orders = 0;  // this year, the year before; orders of this year
  std::optional<std::int64_t> first_at, last_at;         // of this year; of all
};

/// The orders, read beside the clients: both come in the order of the clients' ids.
class OrdersByClient {
 public:
  OrdersByClient(SQLite::Database& db, const Years& years, std::optional<Id> only)
      : query_(db, sql::orders_by_client), years_(years) {
    query_.bind_ids(":least", ":most", only).bind(":until_at", years.until_at);
    step();
  }

  Bought of(const Id& client) {
    Bought sum;
    while (is_row_ && client_ < client) step();
    for (; is_row_ && client_ == client; step()) {
      sum.last_at = placed_at_;
      if (placed_at_ >= years_.this_year_at) {
        if (!sum.first_at) sum.first_at = placed_at_;
        ++sum.orders;
        sum.cents += cents_;
      } else if (placed_at_ >= years_.before_at) {
        sum.before_cents += cents_;
      }
    }
    return sum;
  }

 private:
  void step() {
    is_row_ = query_.step();
    if (is_row_) query_.read(client_, placed_at_, cents_);
  }

  Select query_;
  Years years_;
  bool is_row_ = false;
  Id client_;
  std::int64_t placed_at_ = 0, cents_ = 0;
};

struct Owed {
  std::int64_t overdue_cents = 0, requests = 0, complaints = 0;
  std::string overdue_since, request_due;
};

void note_earliest(std::string& day, const std::string& on) {
  if (!on.empty() && (day.empty() || on < day)) day = on;
}

std::unordered_map<Id, Owed> owed_by_client(SQLite::Database& db, std::string_view on_day,
                                            std::optional<Id> only) {
  std::unordered_map<Id, Owed> all;
  Select query(db, sql::owed_by_client);
  query.bind_ids(":least", ":most", only).bind(":on_day", on_day);
  Id client;
  bool asked = false, complaint = false;
  std::int64_t cents = 0;
  std::string on;
  while (query.step()) {
    query.read(asked, client, cents, on, complaint);
    auto& of = all[client];
    of.overdue_cents += cents;
    of.requests += asked;
    of.complaints += complaint;
    note_earliest(asked ? of.request_due : of.overdue_since, on);
  }
  return all;
}

std::vector<ClientOverview> read_overviews(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                                           const VisitRules& rules, std::optional<Id> only) {
  Years years{time.at(years_before(day, 2) + 1), time.at(years_before(day, 1) + 1), time.at(day + 1)};
  std::unordered_map<Id, std::pair<std::int64_t, std::int64_t>> returned;  // this year, the year before
  for (auto& order : returned_orders(db, years.before_at, years.until_at, only)) {
    auto& of = returned[order.client];
    (order.placed_at >= years.this_year_at ? of.first : of.second) += order.cents;
  }
  auto owed = owed_by_client(db, iso_day(day), only);
  OrdersByClient orders(db, years, only);
  Select query(db, sql::client_overview);
  query.bind_ids(":least", ":most", only).bind(":channels", rules.channels);
  query.bind(":until_at", years.until_at);
  DayClock clock(time);
  auto local_day = [&](std::optional<std::int64_t> at) {
    return at ? std::optional(clock.day_of(*at)) : std::nullopt;
  };

  std::vector<ClientOverview> clients;
  std::string active_from, active_to;
  while (query.step()) {
    auto& c = clients.emplace_back();
    std::optional<std::int64_t> visited_at;
    query.read(c.id, c.segment, c.agent, c.code, c.name, c.city, c.province, c.address, c.phone, c.lat_micro,
               c.lon_micro, c.relationship, c.credit_status, active_from, active_to, visited_at);
    auto bought = orders.of(c.id);
    c.turnover_cents = bought.cents;
    c.turnover_before_cents = bought.before_cents;
    if (auto of = owed.find(c.id); of != owed.end()) {
      c.overdue_cents = of->second.overdue_cents;
      c.overdue_since = std::move(of->second.overdue_since);
      c.open_requests = of->second.requests;
      c.open_complaints = of->second.complaints;
      c.request_due = std::move(of->second.request_due);
    }
    if (auto of = returned.find(c.id); of != returned.end()) {
      c.turnover_cents -= of->second.first;
      c.turnover_before_cents -= of->second.second;
    }
    c.last_visit = local_day(visited_at);
    c.last_order = local_day(bought.last_at);
    judge(c, rules, day, active_from, active_to, bought.orders, local_day(bought.first_at));
  }
  return clients;
}

}  // namespace

std::vector<ClientOverview> client_overviews(Source db, const CompanyTime& time, std::int64_t day) {
  return *db.remembered<std::vector<ClientOverview>>("client overviews " + std::to_string(day), [&] {
    return client_overviews(db, time, day, *shared_visit_rules(db, day));
  });
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

std::optional<ClientOverview> client_overview(Source db, const CompanyTime& time, std::int64_t day,
                                              const Id& id) {
  auto found = read_overviews(db, time, day, visit_rules(db, day, id), id);
  if (found.empty()) return std::nullopt;
  auto classes = portfolio_classes(db, time, day);
  if (auto of = classes.find(id); of != classes.end()) found[0].abc = of->second;
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

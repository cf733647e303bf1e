#include "sync/portfolio/client_record.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/payment_habits.sql.hpp"
#include "sync/portfolio/products_bought.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

std::vector<HoursRow> all_hours_of(SQLite::Database& db, const Id& client) {
  Select query(db,
               "SELECT id, location_id, weekday, coalesce(opens, ''), coalesce(closes, ''),"
               " coalesce(closed_from, ''), coalesce(closed_to, ''), coalesce(reason, '') FROM location_hours"
               " WHERE client_id = :client ORDER BY location_id, closed_from IS NOT NULL, weekday, opens,"
               " closed_from, id");
  query.bind(":client", client);
  std::vector<HoursRow> rows;
  while (query.step()) {
    auto& h = rows.emplace_back();
    query.read(h.id, h.location, h.weekday, h.opens, h.closes, h.closed_from, h.closed_to, h.reason);
  }
  return rows;
}

std::vector<ContractRow> contracts_of(SQLite::Database& db, const Id& client) {
  Select query(db,
               "SELECT id, coalesce(number, ''), coalesce(kind, ''), coalesce(starts_on, ''),"
               " coalesce(ends_on, ''), coalesce(note, ''), agreed_cents FROM contract"
               " WHERE client_id = :client ORDER BY ends_on IS NOT NULL, ends_on DESC, starts_on DESC, id");
  query.bind(":client", client);
  std::vector<ContractRow> rows;
  while (query.step()) {
    auto& c = rows.emplace_back();
    query.read(c.id, c.number, c.kind, c.starts_on, c.ends_on, c.note, c.agreed_cents);
  }
  return rows;
}

std::vector<BoughtRow> products_bought(SQLite::Database& db, const CompanyTime& time, const Id& client,
                                       std::int64_t day, std::int64_t most) {
  Select query(db, sql::products_bought);
  query.bind(":client", client).bind(":year_at", time.at(years_before(day, 1) + 1));
  query.bind(":before_at", time.at(years_before(day, 2) + 1)).bind(":until_at", time.at(day + 1));
  query.bind(":most", most);
  std::vector<BoughtRow> rows;
  while (query.step()) {
    auto& b = rows.emplace_back();
    std::int64_t last_at = 0;
    query.read(b.product, b.sku, b.name, last_at, b.year_cents, b.before_cents, b.orders);
    b.last_on = iso_day(time.day_of(last_at));
  }
  return rows;
}

std::vector<PeriodTurnover> turnover_by_month(SQLite::Database& db, const CompanyTime& time, const Id& client,
                                              std::int64_t day) {
  Select query(db,
               "SELECT placed_at, coalesce(taxable_cents, 0) FROM sales_order WHERE client_id = :client"
               " AND status NOT IN ('draft', 'cancelled') AND placed_at < :until_at");
  query.bind(":client", client).bind(":until_at", time.at(day + 1));
  std::map<std::string, PeriodTurnover> known;
  std::int64_t first = day;
  while (query.step()) {
    std::int64_t at = 0, cents = 0;
    query.read(at, cents);
    auto on = time.day_of(at);
    first = std::min(first, on);
    auto& month = known[iso_day(on).substr(0, 7)];
    month.cents += cents;
    ++month.orders;
  }
  std::vector<PeriodTurnover> months;
  if (known.empty()) return months;
  auto last = iso_day(day).substr(0, 7);
  for (auto end = end_of_month(first);; end = end_of_month(end, 1)) {  // months without an order count, too
    auto name = iso_day(end).substr(0, 7);
    auto month = known[name];
    month.period = name;
    months.push_back(std::move(month));
    if (name >= last) return months;
  }
}

std::vector<PeriodTurnover> by_year(const std::vector<PeriodTurnover>& months) {
  std::vector<PeriodTurnover> years;
  for (auto& month : months) {
    auto year = month.period.substr(0, 4);
    if (years.empty() || years.back().period != year) years.push_back({.period = year});
    years.back().cents += month.cents;
    years.back().orders += month.orders;
  }
  return years;
}

PaymentHabits payment_habits(SQLite::Database& db, const Id& client, std::int64_t day) {
  PaymentHabits habits;
  Select query(db, sql::payment_habits);
  query.bind(":client", client).bind(":on_day", iso_day(day)).bind(":from_on", iso_day(years_before(day, 2)));
  Wide weighted = 0;
  std::set<Id> instalments;
  std::map<std::string, std::int64_t> methods;
  while (query.step()) {
    std::int64_t cents = 0, late = 0;
    Id instalment;
    std::string method;
    query.read(cents, late, instalment, method);
    habits.paid_cents += cents;
    if (late <= 0) habits.on_time_cents += cents;
    weighted += Wide{cents} * late;
    instalments.insert(instalment);
    methods[method] += cents;
  }
  habits.instalments = static_cast<std::int64_t>(instalments.size());
  if (habits.paid_cents > 0) {
    habits.days_late = round_half_away(weighted, habits.paid_cents);
    habits.usual_method = std::ranges::max_element(methods, {}, [](auto& m) { return m.second; })->first;
  }
  Select unpaid(db, "SELECT count(*) FROM instalment WHERE client_id = :client AND status = 'unpaid'");
  unpaid.bind(":client", client);
  if (unpaid.step()) unpaid.read(habits.unpaid);
  return habits;
}

std::vector<RatingRow> ratings_of(SQLite::Database& db, const Id& client, std::int64_t day) {
  Select query(db,
               "SELECT id, coalesce(kind, ''), coalesce(source, ''), coalesce(score, ''),"
               " coalesce(rated_on, ''), coalesce(valid_until, ''), coalesce(valid_until < :on_day, 0)"
               " FROM rating WHERE client_id = :client ORDER BY kind, rated_on DESC, id");
  query.bind(":client", client).bind(":on_day", iso_day(day));
  std::vector<RatingRow> rows;
  while (query.step()) {
    auto& r = rows.emplace_back();
    query.read(r.id, r.kind, r.source, r.score, r.rated_on, r.valid_until, r.expired);
  }
  return rows;
}

std::optional<Potential> potential_of(SQLite::Database& db, const CompanyTime& time, const Id& client,
                                      std::int64_t day) {
  Select query(db,
               "SELECT c.potential_cents, coalesce(c.potential_on, ''), coalesce((SELECT sum(o.taxable_cents)"
               " FROM sales_order o WHERE o.client_id = c.id AND o.status NOT IN ('draft', 'cancelled')"
               " AND o.placed_at >= :year_at AND o.placed_at < :until_at), 0)"
               " FROM client c WHERE c.id = :client AND c.potential_cents IS NOT NULL");
  query.bind(":client", client).bind(":year_at", time.at(years_before(day, 1) + 1));
  query.bind(":until_at", time.at(day + 1));
  if (!query.step()) return std::nullopt;
  Potential potential;
  query.read(potential.cents, potential.on, potential.turnover_cents);
  return potential;
}

}  // namespace giro

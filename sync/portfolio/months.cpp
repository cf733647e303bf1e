#include "sync/portfolio/months.hpp"

#include "sync/domain/holidays.hpp"
#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/month_turnover.sql.hpp"
#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

std::array<MonthTurnover, 12> month_turnover(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                                             std::optional<Id> client, std::optional<Id> user) {
  std::array<MonthTurnover, 12> months;
  std::array<std::int64_t, 25> bounds;  // of 24 months, as days
  for (int i = 0; i < 25; ++i) bounds[static_cast<std::size_t>(i)] = end_of_month(day, i - 24) + 1;
  for (std::size_t i = 0; i < 12; ++i) months[i].month = month_of(bounds[i + 12]);

  auto from_at = time.at(bounds[0]), until_at = time.at(day + 1);
  auto add = [&](std::int64_t placed_at, std::int64_t cents) {
    auto placed = time.day_of(placed_at);
    std::size_t place = 0;
    while (place < 23 && placed >= bounds[place + 1]) ++place;
    (place < 12 ? months[place].before_cents : months[place - 12].cents) += cents;
  };
  Select query(db, sql::month_turnover);
  query.bind(":client", client).bind(":user", user);
  query.bind(":from_at", from_at).bind(":until_at", until_at);
  while (query.step()) {
    std::int64_t placed_at = 0, cents = 0;
    query.read(placed_at, cents);
    add(placed_at, cents);
  }
  if (client)
    for (auto& order : returned_orders(db, from_at, until_at, client)) add(order.placed_at, -order.cents);
  return months;
}

std::optional<std::int64_t> WorkingDays::forecast(std::int64_t done) const {
  if (passed == 0) return std::nullopt;
  return round_half_away(Wide{done} * total, passed);
}

WorkingDays working_days(std::int64_t day) {
  WorkingDays days;
  for (auto d = end_of_month(day, -1) + 1; d <= end_of_month(day); ++d) {
    if (weekday(d) > 4 || !italian_holiday(d).empty()) continue;
    ++days.total;
    days.passed += d <= day;
  }
  return days;
}

}  // namespace giro

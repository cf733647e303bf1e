#include "sync/portfolio/due.hpp"

#include <algorithm>

#include "sync/base/company_time.hpp"

namespace giro {
namespace {

std::int64_t visits_in_month_of(const YearOfVisits& year, std::int64_t day) {
  return year[static_cast<std::size_t>(month_of(day) - 1)];
}

/// The day itself, or the first one of the next month that asks for visits.
std::optional<std::int64_t> first_asking(const YearOfVisits& year, std::int64_t day) {
  for (int i = 0; i < 13; ++i, day = end_of_month(day) + 1)
    if (visits_in_month_of(year, day) > 0) return day;
  return std::nullopt;
}

std::optional<std::int64_t> first_possible(const YearOfVisits& year, const WorkingTimes& work,
                                           const OpeningTimes& hours, std::int64_t from) {
  for (auto day = from; day < from + 2 * 366; ++day) {
    auto asking = first_asking(year, day);
    if (!asking) return std::nullopt;
    day = *asking;
    if (work.works_on(day) && hours.open_on(day)) return day;
  }
  return std::nullopt;
}

}  // namespace

std::int64_t interval_days(std::int64_t visits_milli) {
  constexpr std::int64_t month_days_milli = 28'000;
  if (visits_milli <= 0) return 0;
  return std::max<std::int64_t>(1, (month_days_milli + visits_milli / 2) / visits_milli);
}

std::optional<Due> due(std::optional<std::int64_t> last_visit, std::optional<std::int64_t> active_from,
                       std::int64_t interval, std::int64_t today) {
  if (interval <= 0) return std::nullopt;
  auto since = last_visit ? last_visit : active_from;
  auto on = since ? *since + interval : today;
  return Due{on, today - on};
}

std::int64_t interval_on(const YearOfVisits& year, std::int64_t day) {
  auto asking = first_asking(year, day);
  return asking ? interval_days(visits_in_month_of(year, *asking)) : 0;
}

std::optional<Due> due(std::optional<std::int64_t> last_visit, std::optional<std::int64_t> active_from,
                       const YearOfVisits& year, const WorkingTimes& work, const OpeningTimes& hours,
                       std::int64_t today) {
  auto found = due(last_visit, active_from, interval_on(year, today), today);
  if (!found) return std::nullopt;
  auto asking_today = first_asking(year, today);
  auto from = asking_today && *asking_today > today ? std::max(found->on, *asking_today) : found->on;
  auto on = first_possible(year, work, hours, from);
  return on ? std::optional(Due{*on, today - *on}) : std::nullopt;
}

std::optional<std::int64_t> order_cycle_days(std::int64_t orders, std::int64_t first, std::int64_t last) {
  if (orders < 3 || last <= first) return std::nullopt;
  auto gaps = orders - 1;
  return std::max<std::int64_t>(1, (last - first + gaps / 2) / gaps);
}

}  // namespace giro

#include "sync/domain/visiting_days.hpp"

#include <algorithm>
#include <tuple>

#include "sync/base/company_time.hpp"
#include "sync/domain/holidays.hpp"

namespace giro {
namespace {

bool open(const OpeningTimes::Location& location, std::int64_t day) {
  if (std::ranges::any_of(location.closed, [&](auto& span) { return span.holds(day); })) return false;
  return !location.has_hours || !location.hours[static_cast<std::size_t>(weekday(day))].empty();
}

}  // namespace

bool OpeningTimes::open_on(std::int64_t day) const {
  return locations.empty() ||
         std::ranges::any_of(locations, [&](auto& one) { return open(one.second, day); });
}

std::vector<TimeSpan> OpeningTimes::spans(std::int64_t day) const {
  if (locations.empty()) return {TimeSpan{}};
  std::vector<TimeSpan> all;
  for (auto& [id, location] : locations) {
    if (!open(location, day)) continue;
    if (!location.has_hours) return {TimeSpan{}};
    auto& hours = location.hours[static_cast<std::size_t>(weekday(day))];
    all.insert(all.end(), hours.begin(), hours.end());
  }
  std::ranges::sort(all, {}, [](auto& span) { return std::tuple(span.opens_s, span.closes_s); });
  return all;
}

bool WorkingTimes::is_workday(std::int64_t day) const {
  return weekdays[static_cast<std::size_t>(weekday(day))] && !is_holiday(day);
}

bool WorkingTimes::is_holiday(std::int64_t day) const {
  if (!weekdays[static_cast<std::size_t>(weekday(day))]) return false;
  return !italian_holiday(day).empty() || (!patron.empty() && falls_on(day, patron));
}

bool WorkingTimes::is_absent(std::int64_t day) const {
  return std::ranges::any_of(absences, [&](auto& span) { return span.holds(day); });
}

std::optional<std::array<bool, 7>> parse_weekdays(std::string_view text) {
  std::array<bool, 7> days{};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % 2 == 1 ? text[i] != ',' : text[i] < '1' || text[i] > '7') return std::nullopt;
    if (i % 2 == 0) days[static_cast<std::size_t>(text[i] - '1')] = true;
  }
  return text.size() % 2 == 1 ? std::optional(days) : std::nullopt;
}

std::optional<std::int64_t> parse_second_of_day(std::string_view text) {
  auto digit = [&](std::size_t place) { return text[place] >= '0' && text[place] <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
    return std::nullopt;
  auto hours = (text[0] - '0') * 10 + text[1] - '0', minutes = (text[3] - '0') * 10 + text[4] - '0';
  if (minutes > 59 || hours * 60 + minutes > 24 * 60) return std::nullopt;
  return std::int64_t{hours * 60 + minutes} * 60;
}

}  // namespace giro

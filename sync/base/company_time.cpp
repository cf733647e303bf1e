#include "sync/base/company_time.hpp"

#include <date/date.h>
#include <date/tz.h>

#include <charconv>

namespace giro {
namespace {

using namespace std::chrono;

std::optional<int> digits(std::string_view text) {
  int number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
  return number;
}

date::year_month_day calendar(std::int64_t day) {
  return date::sys_days(date::days(static_cast<int>(day)));
}

std::int64_t number_of(date::sys_days day) {
  return day.time_since_epoch().count();
}

}  // namespace

std::optional<std::int64_t> day_number(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)), day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  date::year_month_day date(date::year(*year), date::month(static_cast<unsigned>(*month)),
                            date::day(static_cast<unsigned>(*day)));
  if (!date.ok()) return std::nullopt;
  return number_of(date::sys_days(date));
}

std::string iso_day(std::int64_t day) {
  auto date = calendar(day);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

int weekday(std::int64_t day) {
  return static_cast<int>(((day + 3) % 7 + 7) % 7);
}

int month_of(std::int64_t day) {
  return static_cast<int>(static_cast<unsigned>(calendar(day).month()));
}

std::int64_t end_of_month(std::int64_t day, int months) {
  auto date = calendar(day);
  auto month = date.year() / date.month() + date::months(months);
  return number_of(date::sys_days(month / date::last));
}

Result<CompanyTime> CompanyTime::in(std::string_view zone) {
  try {
    return CompanyTime(date::locate_zone(zone));
  } catch (const std::runtime_error&) {
    return Problem{"The time zone " + std::string(zone) +
                   " is unknown here: install tzdata or correct the setting."};
  }
}

std::int64_t CompanyTime::at(std::int64_t day, std::int64_t second_of_day) const {
  date::local_seconds local = date::local_days(date::days(static_cast<int>(day))) + seconds(second_of_day);
  return duration_cast<milliseconds>(zone_->to_sys(local, date::choose::earliest).time_since_epoch()).count();
}

std::int64_t CompanyTime::day_of(std::int64_t at) const {
  auto local = zone_->to_local(date::sys_time<milliseconds>(milliseconds(at)));
  return date::floor<date::days>(local).time_since_epoch().count();
}

std::int64_t CompanyTime::second_of_day(std::int64_t at) const {
  auto local = zone_->to_local(date::sys_time<milliseconds>(milliseconds(at)));
  return duration_cast<seconds>(local - date::floor<date::days>(local)).count();
}

}  // namespace giro

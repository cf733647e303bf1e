#include "sync/domain/holidays.hpp"

#include <array>
#include <chrono>

#include "sync/base/company_time.hpp"

namespace giro {
namespace {

using namespace std::chrono;

struct Fixed {
  unsigned month, day;
  std::string_view name;
  int since = 0;
};
constexpr std::array fixed_days{
    Fixed{1, 1, "Capodanno"},
    Fixed{1, 6, "Epifania"},
    Fixed{4, 25, "Festa della Liberazione"},
    Fixed{5, 1, "Festa del Lavoro"},
    Fixed{6, 2, "Festa della Repubblica"},
    Fixed{8, 15, "Ferragosto"},
    Fixed{10, 4, "San Francesco", 2026},
    Fixed{11, 1, "Ognissanti"},
    Fixed{12, 8, "Immacolata Concezione"},
    Fixed{12, 25, "Natale"},
    Fixed{12, 26, "Santo Stefano"},
};

year_month_day calendar(std::int64_t day) {
  return sys_days(days(day));
}

}  // namespace

std::int64_t easter_sunday(int y) {
  int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451, sum = h + l - 7 * m + 114;
  sys_days date = year(y) / month(static_cast<unsigned>(sum / 31)) /
                  std::chrono::day(static_cast<unsigned>(sum % 31 + 1));
  return date.time_since_epoch().count();
}

std::string_view italian_holiday(std::int64_t day) {
  auto date = calendar(day);
  auto month = static_cast<unsigned>(date.month()), of_month = static_cast<unsigned>(date.day());
  auto in_year = static_cast<int>(date.year());
  for (auto& fixed : fixed_days)
    if (fixed.month == month && fixed.day == of_month && fixed.since <= in_year) return fixed.name;
  if (month != 3 && month != 4) return {};  // Easter is between 22 March and 25 April
  auto easter = easter_sunday(in_year);
  if (day == easter) return "Pasqua";
  return day == easter + 1 ? "Lunedì dell'Angelo" : std::string_view{};
}

bool falls_on(std::int64_t day, std::string_view month_and_day) {
  return month_and_day.size() == 5 && iso_day(day).ends_with(month_and_day);
}

}  // namespace giro

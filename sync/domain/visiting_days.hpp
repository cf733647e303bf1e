// On which days, and at which times, a client can be visited: the days people work, holidays, absences, and
// what the client's locations say of their hours and closing periods. A client is open when one of its
// locations is; a location without a row says nothing, and one with closing periods alone is open otherwise.
// Pure values; any thread. Days are numbers since 1970-01-01, times are seconds of the day.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

/// Both ends belong to it.
struct DaySpan {
  std::int64_t from = 0, to = 0;
  bool holds(std::int64_t day) const { return from <= day && day <= to; }
};

struct TimeSpan {
  std::int64_t opens_s = 0, closes_s = 24 * 3600;
  bool operator==(const TimeSpan&) const = default;
};

class OpeningTimes {
 public:
  struct Location {
    std::array<std::vector<TimeSpan>, 7> hours = {};  // Monday first
    bool has_hours = false;
    std::vector<DaySpan> closed = {};
  };
  std::map<Id, Location> locations = {};

  bool open_on(std::int64_t day) const;
  /// The spans of that day, by opening time; the whole day when nothing is said of hours.
  std::vector<TimeSpan> spans(std::int64_t day) const;
};

/// When one agent works.
struct WorkingTimes {
  std::array<bool, 7> weekdays{true, true, true, true, true, false, false};  // Monday first
  std::string patron = {};                                                   // "06-13"; empty: none
  std::vector<DaySpan> absences = {};

  /// Absences left aside: those are days of work that somebody misses.
  bool is_workday(std::int64_t day) const;
  /// A usual working day that a holiday makes free.
  bool is_holiday(std::int64_t day) const;
  bool is_absent(std::int64_t day) const;
  bool works_on(std::int64_t day) const { return is_workday(day) && !is_absent(day); }
};

/// "1,2,3,4,6": Monday is 1. nullopt when it names no day or has another shape.
std::optional<std::array<bool, 7>> parse_weekdays(std::string_view);
/// "08:30", up to "24:00"; nullopt for anything else.
std::optional<std::int64_t> parse_second_of_day(std::string_view);

}  // namespace giro

// Days and times as the company's people say them ↔ Unix ms UTC. A day is ISO text (`_on` columns) or its
// number since 1970-01-01, for arithmetic. CompanyTime is the zone (setting `time_zone`): a plain value; any
// thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace date {
class time_zone;
}

namespace giro {

/// "2026-11-19" → days since 1970-01-01; nullopt when it is no day of the calendar or has another shape.
std::optional<std::int64_t> day_number(std::string_view iso_day);
std::string iso_day(std::int64_t day_number);
/// 0 Monday … 6 Sunday.
int weekday(std::int64_t day_number);
/// 1 … 12.
int month_of(std::int64_t day_number);
/// The last day of the month that lies `months` after this day's.
std::int64_t end_of_month(std::int64_t day_number, int months = 0);

class CompanyTime {
 public:
  static constexpr std::string_view default_zone = "Europe/Rome";

  /// A Problem when the zone is unknown on this machine.
  static Result<CompanyTime> in(std::string_view zone = default_zone);

  /// The instant of a local day and second of the day. A time that clocks skip is the moment they jump; one
  /// that they repeat is the first.
  std::int64_t at(std::int64_t day, std::int64_t second_of_day = 0) const;
  std::int64_t day_of(std::int64_t at) const;
  std::int64_t second_of_day(std::int64_t at) const;

 private:
  explicit CompanyTime(const date::time_zone* zone) : zone_(zone) {}
  const date::time_zone* zone_;
};

}  // namespace giro

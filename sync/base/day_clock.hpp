// DayClock: CompanyTime::day_of() of many instants, quick when they come more or less in order: the last day
// of 24 hours is remembered, and asked about again only outside it. One thread.
#pragma once

#include "sync/base/company_time.hpp"

namespace giro {

class DayClock {
 public:
  explicit DayClock(const CompanyTime& time) : time_(time) {}

  std::int64_t day_of(std::int64_t at) {
    if (at >= from_ && at < until_) return day_;
    auto day = time_.day_of(at), from = time_.at(day), until = time_.at(day + 1);
    if (until - from == day_ms) {  // on others clocks change, and midnight may come twice
      day_ = day;
      from_ = from;
      until_ = until;
    }
    return day;
  }

 private:
  static constexpr std::int64_t day_ms = 86'400'000;

  CompanyTime time_;
  std::int64_t day_ = 0, from_ = 0, until_ = 0;
};

}  // namespace giro

// When an op was really recorded, by the office's clock, whatever the tablet's clock says: a tablet set to
// 2099 or 2020 wins and loses nothing. Pure; any thread.
#pragma once

#include "sync/base/environment.hpp"

namespace giro::merge {

struct TimeCase {
  ClockReading recorded;         // of the op
  ClockReading sent;             // of the request that brought it
  std::int64_t received_at = 0;  // the office's clock then
  std::int64_t since_at = 0;     // the last exchange before recording, by the office's clock; 0: unknown
};

/// Same boot and a clock that counts suspended time: exact. Otherwise the tablet's wall time if it lies
/// between the last exchange and receipt (in the same boot: less the running time since), else the last
/// exchange.
std::int64_t corrected_time(const TimeCase&);

}  // namespace giro::merge

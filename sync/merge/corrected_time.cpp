#include "sync/merge/corrected_time.hpp"

#include <algorithm>

namespace giro::merge {

std::int64_t corrected_time(const TimeCase& c) {
  bool same_boot =
      !c.recorded.boot.is_nil() && c.recorded.boot == c.sent.boot && c.recorded.mono_ms <= c.sent.mono_ms;
  auto elapsed_ms = same_boot ? c.sent.mono_ms - c.recorded.mono_ms : 0;
  auto latest_at = c.received_at - elapsed_ms;  // a clock that stands still in sleep has counted too little
  if (same_boot && c.recorded.counts_suspend && c.sent.counts_suspend)
    return std::max(latest_at, std::min(c.since_at, c.received_at));
  if (c.since_at == 0) return std::min(c.recorded.wall_at, latest_at);
  bool plausible = c.recorded.wall_at >= c.since_at && c.recorded.wall_at <= latest_at;
  return plausible ? c.recorded.wall_at : std::min(c.since_at, latest_at);
}

}  // namespace giro::merge

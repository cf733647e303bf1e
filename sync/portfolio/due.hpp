// When a client is due. The last visit in person plus the interval its frequency asks for; never visited,
// from the day the client became active. A month of visits counts four weeks, so that a round keeps its
// weekday: two visits a month are one every 14 days. A due day is one on which the visit can be made: the
// first from there on in a month that asks for visits, when the agent works and the client is open. Pure; any
// thread. Days are numbers since 1970-01-01 (company_time.hpp). Definitions and sources: PLAN.md.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "sync/domain/frequency.hpp"
#include "sync/domain/visiting_days.hpp"

namespace giro {

/// 0 when no visits are asked for.
std::int64_t interval_days(std::int64_t visits_milli_per_month);

struct Due {
  std::int64_t on = 0;         // the day it is due
  std::int64_t days_late = 0;  // negative: still to come
};

/// nullopt: no frequency asks for this client. Neither visited nor with a first day: due today.
std::optional<Due> due(std::optional<std::int64_t> last_visit, std::optional<std::int64_t> active_from,
                       std::int64_t interval_days, std::int64_t today);

/// The interval asked for on a day: its month's, or of a skipped month the next one's that asks for visits.
std::int64_t interval_on(const YearOfVisits&, std::int64_t day);

/// The same on the days a visit can be made. In a skipped month nothing is due before its end. nullopt: no
/// month asks for visits, or no day within two years will do.
std::optional<Due> due(std::optional<std::int64_t> last_visit, std::optional<std::int64_t> active_from,
                       const YearOfVisits&, const WorkingTimes&, const OpeningTimes&, std::int64_t today);

/// The usual days between orders: the span of the last year's orders over their gaps. nullopt below three
/// orders.
std::optional<std::int64_t> order_cycle_days(std::int64_t orders, std::int64_t first, std::int64_t last);

}  // namespace giro

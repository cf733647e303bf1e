// The order and the times of a round. Roads are taken as 1.3 times the straight line, driven at 50 km/h; a
// visit lasts 40 minutes; a day starts at 08:30. Estimates for people, never stored. Pure; any thread.
#pragma once

#include <span>
#include <vector>

#include "sync/portfolio/day_plan.hpp"

namespace giro {

/// By road as estimated; 0 when either place is unknown.
std::int64_t road_metres(const ClientOverview& from, const ClientOverview& to);
std::int64_t driving_ms(std::int64_t metres);

/// Lays the stops from `first` on along the way: always the nearest next. Stops before it keep their place.
void nearest_next(std::vector<Stop>&, std::size_t first);

/// Fills metres and arrival times of the stops and the plan's totals.
void estimate(DayPlan&, const CompanyTime&, std::int64_t now_at);

}  // namespace giro

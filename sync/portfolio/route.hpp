// The order and the times of a round: nearest next, then 2-opt and or-opt over the time the day ends
// (driving, visits and waiting for a client to open), so that a detour counts and a closed door does too.
// Roads are taken as 1.3 times the straight line, driven at 50 km/h; a visit lasts 40 minutes; a day starts
// at 08:30 and ends at 19:00. Estimates for people, never stored. Pure; any thread.
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

/// Lays them so, then turns stretches round (2-opt) and moves single stops that nobody gave a place (or-opt,
/// Or 1976) as long as fewer visits fall outside opening hours, or the day ends earlier, or the way gets
/// shorter. Stops before `first` keep their order; one without a place may come between them, never before
/// the first that people placed.
void lay_out(std::vector<Stop>&, std::size_t first);

/// The first stop from the end that no one has recorded and that would begin or end outside its client's
/// hours, or after the day's end, of a day that starts in the morning; nullopt: all fit.
std::optional<std::size_t> misfit(const std::vector<Stop>&);

/// When a visit can begin at or after a second of the day; nullopt: not on that day.
std::optional<std::int64_t> earliest_begin(const std::vector<TimeSpan>&, std::int64_t second);

/// The middle of the known coordinates of a province's clients stands in for those of its clients without.
void fill_places(std::vector<ClientOverview>&);

/// Fills metres and arrival times of the stops and the plan's totals.
void estimate(DayPlan&, const CompanyTime&, std::int64_t now_at);

}  // namespace giro

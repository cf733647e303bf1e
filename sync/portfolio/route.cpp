#include "sync/portfolio/route.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace giro {
namespace {

constexpr std::int64_t visit_ms = 40 * 60'000;
constexpr std::int64_t day_starts_s = 8 * 3600 + 30 * 60;

double radians(std::int64_t micro_degrees) {
  return static_cast<double>(micro_degrees) * std::numbers::pi / 180e6;
}

}  // namespace

std::int64_t haversine_metres(std::int64_t lat1, std::int64_t lon1, std::int64_t lat2, std::int64_t lon2) {
  constexpr double earth_radius_m = 6'371'000;
  auto half_lat = std::sin((radians(lat2) - radians(lat1)) / 2),
       half_lon = std::sin((radians(lon2) - radians(lon1)) / 2);
  auto chord = half_lat * half_lat + std::cos(radians(lat1)) * std::cos(radians(lat2)) * half_lon * half_lon;
  return std::llround(2 * earth_radius_m * std::asin(std::min(1.0, std::sqrt(chord))));
}

std::int64_t road_metres(const ClientOverview& from, const ClientOverview& to) {
  if (!from.located() || !to.located()) return 0;
  return haversine_metres(from.lat_micro, from.lon_micro, to.lat_micro, to.lon_micro) * 13 / 10;
}

std::int64_t driving_ms(std::int64_t metres) {
  return metres * 3'600 / 50;
}

void nearest_next(std::vector<Stop>& stops, std::size_t first) {
  const ClientOverview* here = nullptr;
  for (std::size_t i = 0; i < first && i < stops.size(); ++i)
    if (stops[i].client.located()) here = &stops[i].client;
  for (auto place = first; place < stops.size(); ++place) {
    auto nearest = place;
    for (auto other = place; here && other < stops.size(); ++other) {
      if (!stops[other].client.located()) continue;
      if (!stops[nearest].client.located() ||
          road_metres(*here, stops[other].client) < road_metres(*here, stops[nearest].client))
        nearest = other;
    }
    // The chosen one moves up; the others keep their order.
    auto from = stops.begin() + static_cast<std::ptrdiff_t>(nearest),
         to = stops.begin() + static_cast<std::ptrdiff_t>(place);
    std::rotate(to, from, from + 1);
    if (stops[place].client.located()) here = &stops[place].client;
  }
}

void estimate(DayPlan& plan, const CompanyTime& time, std::int64_t now_at) {
  const ClientOverview* here = nullptr;
  auto clock = std::max(time.at(plan.day, day_starts_s), now_at);
  bool left = false;
  for (auto& stop : plan.stops) {
    if (stop.status == "skipped") continue;
    stop.metres = here ? road_metres(*here, stop.client) : 0;
    if (stop.client.located()) here = &stop.client;
    plan.metres += stop.metres;
    if (stop.status == "done") {
      stop.arrives_at = stop.started_at.value_or(0);
      clock = std::max(clock, stop.ended_at.value_or(stop.arrives_at));  // what follows comes after it
      continue;
    }
    left = true;
    if (stop.status == "in_progress") {
      stop.arrives_at = stop.started_at.value_or(clock);
      clock = std::max(clock, stop.arrives_at + visit_ms);
      continue;
    }
    plan.metres_left += stop.metres;
    plan.driving_left_ms += driving_ms(stop.metres);
    constexpr std::int64_t quarter = 5 * 60'000;  // times are said in steps of five minutes
    stop.arrives_at = (clock + driving_ms(stop.metres) + quarter - 1) / quarter * quarter;
    clock = stop.arrives_at + visit_ms;
  }
  plan.ends_at = left ? clock : 0;
}

}  // namespace giro

#include "sync/portfolio/route.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>

namespace giro {
namespace {

constexpr std::int64_t visit_ms = 40 * 60'000;
constexpr std::int64_t visit_s = visit_ms / 1000;
constexpr std::int64_t day_starts_s = 8 * 3600 + 30 * 60, day_ends_s = 19 * 3600;
constexpr std::int64_t step_s = 5 * 60;  // times are said in steps of five minutes

double radians(std::int64_t micro_degrees) {
  return static_cast<double>(micro_degrees) * std::numbers::pi / 180e6;
}

std::int64_t in_steps(std::int64_t second) {
  return (second + step_s - 1) / step_s * step_s;
}

/// A round driven from the morning on, in the order given.
struct Walk {
  std::size_t misfits = 0;
  std::optional<std::size_t> last_suggested_misfit = {};
  std::int64_t ends_s = day_starts_s, metres = 0;

  auto cost() const { return std::tuple(misfits, ends_s, metres); }
};

Walk walk(const std::vector<Stop>& stops) {
  Walk walked;
  const ClientOverview* here = nullptr;
  for (std::size_t i = 0; i < stops.size(); ++i) {
    auto& stop = stops[i];
    if (stop.status == "skipped") continue;
    auto metres = here ? road_metres(*here, stop.client) : 0;
    if (stop.client.located()) here = &stop.client;
    walked.metres += metres;
    auto arrives = in_steps(walked.ends_s + (driving_ms(metres) + 999) / 1000);
    auto begins = stop.open() ? earliest_begin(stop.hours, arrives) : std::optional(arrives);
    walked.ends_s = begins.value_or(arrives) + visit_s;
    if (begins && walked.ends_s <= day_ends_s) continue;
    ++walked.misfits;
    if (stop.suggested()) walked.last_suggested_misfit = i;
  }
  return walked;
}

auto at(std::vector<Stop>& stops, std::size_t place) {
  return stops.begin() + static_cast<std::ptrdiff_t>(place);
}

/// 2-opt: a stretch is driven the other way round where that is better.
void turn_round(std::vector<Stop>& stops, std::size_t first) {
  auto best = walk(stops).cost();
  for (bool better = true; better;) {
    better = false;
    for (auto from = first; from < stops.size(); ++from)
      for (auto to = from + 1; to < stops.size(); ++to) {
        std::reverse(at(stops, from), at(stops, to + 1));
        auto cost = walk(stops).cost();
        if (cost < best) {
          best = cost;
          better = true;
        } else {
          std::reverse(at(stops, from), at(stops, to + 1));
        }
      }
  }
}

bool is_free(const Stop& stop) {
  return stop.status == "planned" && !stop.position;
}

/// Moves one stop; those between make room.
void carry(std::vector<Stop>& stops, std::size_t from, std::size_t to) {
  if (from < to) std::rotate(at(stops, from), at(stops, from + 1), at(stops, to + 1));
  if (to < from) std::rotate(at(stops, to), at(stops, from), at(stops, from + 1));
}

/// Or-opt: one stop without a place goes elsewhere, also between those people put in order, which stay in it;
/// never before the first of these.
void slip_in(std::vector<Stop>& stops) {
  auto is_open = [](const Stop& stop) { return stop.status == "planned"; };
  auto first = static_cast<std::size_t>(std::ranges::find_if(stops, is_open) - stops.begin());
  if (first < stops.size() && stops[first].position) ++first;
  auto best = walk(stops).cost();
  for (bool better = true; better;) {
    better = false;
    for (auto from = first; from < stops.size(); ++from)
      for (auto to = first; to < stops.size() && is_free(stops[from]); ++to) {
        carry(stops, from, to);
        auto cost = walk(stops).cost();
        if (cost < best) {
          best = cost;
          better = true;
          break;  // another stop stands at `from` now
        }
        carry(stops, to, from);
      }
  }
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

void lay_out(std::vector<Stop>& stops, std::size_t first) {
  nearest_next(stops, first);
  turn_round(stops, first);
  slip_in(stops);
}

std::optional<std::size_t> misfit(const std::vector<Stop>& stops) {
  return walk(stops).last_suggested_misfit;
}

std::optional<std::int64_t> earliest_begin(const std::vector<TimeSpan>& spans, std::int64_t second) {
  std::optional<std::int64_t> first;
  for (auto& span : spans) {
    auto begins = in_steps(std::max(second, span.opens_s));
    if (begins + visit_s <= span.closes_s && (!first || begins < *first)) first = begins;
  }
  return first;
}

void fill_places(std::vector<ClientOverview>& clients) {
  struct Sum {
    std::int64_t count = 0, lat = 0, lon = 0;
  };
  std::map<std::string_view, Sum> provinces;
  for (auto& client : clients) {
    if (!client.located() || client.province.empty()) continue;
    auto& sum = provinces[client.province];
    ++sum.count;
    sum.lat += client.lat_micro;
    sum.lon += client.lon_micro;
  }
  for (auto& client : clients) {
    auto found = provinces.find(client.province);
    if (client.located() || found == provinces.end()) continue;
    client.lat_micro = found->second.lat / found->second.count;
    client.lon_micro = found->second.lon / found->second.count;
    client.at_province_centre = true;
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
    constexpr auto step_ms = step_s * 1000;
    stop.arrives_at = (clock + driving_ms(stop.metres) + step_ms - 1) / step_ms * step_ms;
    // Behind a closed door people wait; when it stays closed today, the estimate says when they stand there.
    if (time.day_of(stop.arrives_at) == plan.day)
      if (auto begins = earliest_begin(stop.hours, time.second_of_day(stop.arrives_at)))
        stop.arrives_at = time.at(plan.day, *begins);
    clock = stop.arrives_at + visit_ms;
  }
  plan.ends_at = left ? clock : 0;
}

}  // namespace giro

#include "sync/portfolio/due.hpp"

#include <algorithm>
#include <numeric>

#include "sync/domain/order_totals.hpp"

namespace giro {

std::int64_t interval_days(std::int64_t visits_milli) {
  constexpr std::int64_t month_days_milli = 28'000;
  if (visits_milli <= 0) return 0;
  return std::max<std::int64_t>(1, (month_days_milli + visits_milli / 2) / visits_milli);
}

std::optional<Due> due(std::optional<std::int64_t> last_visit, std::optional<std::int64_t> active_from,
                       std::int64_t interval, std::int64_t today) {
  if (interval <= 0) return std::nullopt;
  auto since = last_visit ? last_visit : active_from;
  auto on = since ? *since + interval : today;
  return Due{on, today - on};
}

std::optional<std::int64_t> order_cycle_days(std::int64_t orders, std::int64_t first, std::int64_t last) {
  if (orders < 3 || last <= first) return std::nullopt;
  auto gaps = orders - 1;
  return std::max<std::int64_t>(1, (last - first + gaps / 2) / gaps);
}

std::vector<char> abc_classes(const std::vector<std::int64_t>& amounts) {
  std::vector<std::size_t> order(amounts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](auto a, auto b) { return amounts[a] > amounts[b]; });
  Wide total = 0;
  for (auto amount : amounts) total += std::max<std::int64_t>(amount, 0);

  std::vector<char> classes(amounts.size(), ' ');
  Wide before = 0;
  for (auto index : order) {
    if (amounts[index] <= 0) break;
    classes[index] = before * 100 < total * 80 ? 'A' : before * 100 < total * 95 ? 'B' : 'C';
    before += amounts[index];
  }
  return classes;
}

}  // namespace giro

#include "sync/domain/abc.hpp"

#include <numeric>

#include "sync/base/whole_number.hpp"
#include "sync/domain/order_totals.hpp"

namespace giro {

AbcLimits read_abc_limits(std::string_view text) {
  auto parts = percents<3>(text);
  if (!parts || (*parts)[0] + (*parts)[1] + (*parts)[2] != 100) return {};
  return {(*parts)[0] * 100, ((*parts)[0] + (*parts)[1]) * 100};
}

std::vector<std::size_t> abc_order(std::span<const AbcAmount> amounts) {
  std::vector<std::size_t> order(amounts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](auto left, auto right) {
    auto &a = amounts[left], &b = amounts[right];
    return a.cents != b.cents ? a.cents > b.cents : std::tie(a.code, a.id) < std::tie(b.code, b.id);
  });
  return order;
}

std::vector<char> abc_classes(std::span<const AbcAmount> amounts, const AbcLimits& limits) {
  Wide total = 0, before = 0;
  for (auto& amount : amounts) total += std::max<std::int64_t>(amount.cents, 0);
  std::vector<char> classes(amounts.size(), ' ');
  for (auto place : abc_order(amounts)) {
    auto cents = amounts[place].cents;
    if (cents <= 0) break;
    classes[place] = before * 10'000 < total * limits.b_bp   ? 'A'
                     : before * 10'000 < total * limits.c_bp ? 'B'
                                                             : 'C';
    before += cents;
  }
  return classes;
}

}  // namespace giro

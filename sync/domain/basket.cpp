#include "sync/domain/basket.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "sync/base/assert.hpp"
#include "sync/domain/order_totals.hpp"

namespace giro {
namespace {

constexpr std::int64_t micro = 1'000'000;

double ratio(std::int64_t part, std::int64_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole);
}

bool reaches(std::int64_t count, std::size_t baskets, std::int64_t min_support_micro) {
  return static_cast<Wide>(count) * micro >=
         static_cast<Wide>(min_support_micro) * static_cast<Wide>(baskets);
}

/// Products that alone reach the minimum get a small number: no others can be part of a rule.
struct Frequent {
  std::vector<Id> ids;
  std::vector<std::int64_t> counts;
  std::map<Id, std::uint32_t> numbers;
};

Frequent frequent(std::span<const Basket> baskets, std::int64_t min_support_micro) {
  std::map<Id, std::int64_t> counts;
  for (auto& basket : baskets)
    for (auto& product : basket) ++counts[product];
  Frequent found;
  for (auto& [product, count] : counts) {
    if (!reaches(count, baskets.size(), min_support_micro)) continue;
    found.numbers.emplace(product, static_cast<std::uint32_t>(found.ids.size()));
    found.ids.push_back(product);
    found.counts.push_back(count);
  }
  return found;
}

using Pairs = std::unordered_map<std::uint64_t, std::int64_t>;

Pairs count_pairs(std::span<const Basket> baskets, const Frequent& products) {
  Pairs pairs;
  std::vector<std::uint32_t> inside;
  for (auto& basket : baskets) {
    inside.clear();
    for (auto& product : basket)
      if (auto known = products.numbers.find(product); known != products.numbers.end())
        inside.push_back(known->second);
    std::ranges::sort(inside);
    for (std::size_t a = 0; a < inside.size(); ++a)
      for (std::size_t b = a + 1; b < inside.size(); ++b)
        ++pairs[static_cast<std::uint64_t>(inside[a]) << 32 | inside[b]];
  }
  return pairs;
}

/// Exact: a fraction is compared with another without dividing.
bool better(const BasketRule& a, const BasketRule& b) {
  auto lift = [](const BasketRule& x, const BasketRule& y) {
    return static_cast<Wide>(x.together) * y.with_from * y.with_to;
  };
  if (lift(a, b) != lift(b, a)) return lift(a, b) > lift(b, a);
  auto confidence = [](const BasketRule& x, const BasketRule& y) {
    return static_cast<Wide>(x.together) * y.with_from;
  };
  if (confidence(a, b) != confidence(b, a)) return confidence(a, b) > confidence(b, a);
  if (a.together != b.together) return a.together > b.together;
  return std::pair(a.from, a.to) < std::pair(b.from, b.to);
}

}  // namespace

double BasketRule::support() const {
  return ratio(together, baskets);
}
double BasketRule::confidence() const {
  return ratio(together, with_from);
}
double BasketRule::lift() const {
  return confidence() / ratio(with_to, baskets);
}
std::int64_t BasketRule::support_micro() const {
  return round_half_away(static_cast<Wide>(together) * micro, baskets);
}
std::int64_t BasketRule::confidence_micro() const {
  return round_half_away(static_cast<Wide>(together) * micro, with_from);
}
std::int64_t BasketRule::lift_micro() const {
  return round_half_away(static_cast<Wide>(together) * baskets * micro,
                         static_cast<Wide>(with_from) * with_to);
}

std::vector<BasketRule> basket_rules(std::span<const Basket> given, std::int64_t min_support_micro) {
  GIRO_ASSERT(min_support_micro > 0);
  std::vector<Basket> baskets(given.begin(), given.end());
  for (auto& basket : baskets) {
    std::ranges::sort(basket);
    basket.erase(std::unique(basket.begin(), basket.end()), basket.end());
  }
  auto products = frequent(baskets, min_support_micro);
  std::vector<BasketRule> rules;
  for (auto& [pair, together] : count_pairs(baskets, products)) {
    if (!reaches(together, baskets.size(), min_support_micro)) continue;
    auto a = static_cast<std::size_t>(pair >> 32), b = static_cast<std::size_t>(pair & 0xffffffffU);
    auto all = static_cast<std::int64_t>(baskets.size());
    rules.push_back(
        {products.ids[a], products.ids[b], together, products.counts[a], products.counts[b], all});
    rules.push_back(
        {products.ids[b], products.ids[a], together, products.counts[b], products.counts[a], all});
  }
  std::ranges::sort(rules, better);
  return rules;
}

}  // namespace giro

// What is bought together: association rules over baskets (Agrawal, Imieliński, Swami, 1993). A basket is the
// set of products of one order, each once, however often it stands there. For products A and B of n baskets:
//
//     support(A → B) = baskets with both / n        confidence = baskets with both / baskets with A
//     lift           = confidence / (baskets with B / n): above 1 they are found together more than by chance
//
// Counts are exact; only the ratios people read are floating. Pure; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

struct BasketRule {
  Id from, to;
  std::int64_t together = 0, with_from = 0, with_to = 0, baskets = 0;

  double support() const;
  double confidence() const;
  double lift() const;
  /// Millionths, rounded half away from zero: what a row of `association` keeps.
  std::int64_t support_micro() const;
  std::int64_t confidence_micro() const;
  std::int64_t lift_micro() const;

  bool operator==(const BasketRule&) const = default;
};

using Basket = std::vector<Id>;

/// Every rule whose support reaches the minimum (millionths, above 0), both directions; the highest lift
/// first, then confidence, then support, then by ids. Neither the order of the baskets nor of the products in
/// them matters.
std::vector<BasketRule> basket_rules(std::span<const Basket>, std::int64_t min_support_micro);

}  // namespace giro

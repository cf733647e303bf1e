// Why a submitted order is held: a line's price differs from the one valid when it was placed, a discount
// goes beyond the agent's limit, a quantity is not one that is ordered, the client's exposure exceeds its
// credit limit, the client is blocked, or the lines are not those their decider saw. The order is never
// refused and its prices are never replaced: every reason stands with both its values. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/domain/pricing.hpp"
#include "sync/domain/quantity.hpp"

namespace giro::merge {

struct HoldReason {
  std::string_view kind;   // price | discount | quantity | credit_limit | blocked | revision
  std::optional<Id> line;  // price, discount and quantity
  std::int64_t limit_value = 0;
  std::int64_t actual_value = 0;

  bool operator==(const HoldReason&) const = default;
};

struct LineFacts {
  Id id;
  bool charged = true;  // free goods and samples promise no price
  std::int64_t unit_price_micro = 0;
  Discounts discounts_bp{};
  ValidPrice valid;
  std::int64_t quantity_milli = 0;
  QuantityRule rule;  // of the product
};

struct OrderFacts {
  std::vector<LineFacts> lines;
  std::array<std::int64_t, 2> order_discounts_bp{};
  std::optional<std::int64_t> discount_limit_bp;   // of the author; none: no limit was set
  std::optional<std::int64_t> credit_limit_cents;  // client's, else its group's, else its segment's
  std::int64_t exposure_cents = 0;  // open instalments + submitted uninvoiced orders, this one included
  std::string credit_status;
};

/// Every reason, lines first, in their order.
std::vector<HoldReason> hold_reasons(const OrderFacts&);

/// Was this already released, at a value no better than now's?
bool is_released(const HoldReason&, std::span<const HoldReason> released);

}  // namespace giro::merge

// From rows to amounts: an order line's cells (in schema order) as the totals read them. The office and every
// device use these, so that a line counts the same everywhere. Pure; any thread.
#pragma once

#include <array>
#include <span>

#include "sync/base/value.hpp"
#include "sync/domain/order_totals.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

/// `cells` of an `order_line` row.
LineAmounts line_amounts(std::span<const Value> cells);

/// The discounts on the whole order; `cells` of a `sales_order` row.
std::array<std::int64_t, 2> order_discounts(std::span<const Value> cells);

}  // namespace giro

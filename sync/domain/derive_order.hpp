// What follows from an order's lines: each line's net, the order's totals, and the revision of its lines. The
// office after merging and every device after folding call this one function. `lines_revision` is a digest of
// what the lines say, not a count: two places that hold the same lines agree on it, whatever came in between,
// so it tells a decider's lines from others. Pure; any thread.
#pragma once

#include <span>
#include <vector>

#include "sync/base/value.hpp"
#include "sync/domain/order_totals.hpp"

namespace giro {

/// A living order_line: its cells in schema order.
struct OrderLineCells {
  Id id;
  std::span<const Value> cells;
};

struct DerivedOrder {
  std::vector<std::int64_t> net_cents;  // per line, in the order given
  OrderTotals totals;
  std::int64_t lines_revision = 0;  // 0: no lines

  bool operator==(const DerivedOrder&) const = default;
};

/// `order` are the sales_order's cells in schema order. The order of the lines does not matter.
DerivedOrder derive_order(std::span<const Value> order, std::span<const OrderLineCells> lines);

/// The line as amounts.
LineAmounts line_amounts(std::span<const Value> line);

}  // namespace giro

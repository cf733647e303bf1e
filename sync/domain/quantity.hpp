// Which quantities of a product may be ordered: none, or at least the minimum and a multiple of the order
// multiple. Quantities are thousandths of the unit of sale. Pure; any thread.
#pragma once

#include <cstdint>
#include <utility>

namespace giro {

struct QuantityRule {
  std::int64_t min_milli = 0;       // ≤ 0: no minimum
  std::int64_t multiple_milli = 0;  // ≤ 0: whole units

  /// Does the product say how it is ordered?
  bool stated() const { return min_milli > 0 || multiple_milli > 0; }
  std::int64_t step() const { return multiple_milli > 0 ? multiple_milli : 1000; }
  /// The smallest quantity that may be ordered: the first multiple that reaches the minimum.
  std::int64_t first() const;
  bool legal(std::int64_t quantity_milli) const;
  /// May an order be sent with it? A product that says nothing is ordered as one likes, 1.5 kg included.
  bool accepts(std::int64_t quantity_milli) const { return !stated() || legal(quantity_milli); }
  /// The legal quantities just below and just above; both the same when it is legal itself. The lower may be
  /// 0.
  std::pair<std::int64_t, std::int64_t> nearest(std::int64_t quantity_milli) const;
  /// One step of the − and + buttons from any quantity, legal or not.
  std::int64_t more(std::int64_t quantity_milli) const;
  std::int64_t less(std::int64_t quantity_milli) const;
};

}  // namespace giro

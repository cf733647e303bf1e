#include "sync/domain/order_totals.hpp"

#include <limits>

#include "sync/base/assert.hpp"

namespace giro {
namespace {

constexpr std::int64_t whole_bp = 10'000;

/// Exact while it fits: the cascade multiplies, only the caller rounds. Returns the factor over 10^(4·n).
struct Factor {
  Wide numerator = 1;
  Wide denominator = 1;
};

Factor cascade(std::span<const std::int64_t> discounts_bp) {
  Factor factor;
  for (auto discount : discounts_bp) {
    if (discount == 0) continue;
    factor.numerator *= whole_bp - discount;
    factor.denominator *= whole_bp;
  }
  return factor;
}

std::int64_t saturate(Wide value) {
  constexpr Wide largest = std::numeric_limits<std::int64_t>::max();
  if (value > largest) return std::numeric_limits<std::int64_t>::max();
  if (value < -largest) return -std::numeric_limits<std::int64_t>::max();
  return static_cast<std::int64_t>(value);
}

}  // namespace

std::int64_t round_half_away(Wide numerator, Wide denominator) {
  GIRO_ASSERT(denominator > 0);
  bool negative = numerator < 0;
  Wide size = negative ? -numerator : numerator;
  Wide rounded = size / denominator;
  if (size % denominator >= denominator - size % denominator)
    ++rounded;  // remainder ≥ half, without doubling it
  return saturate(negative ? -rounded : rounded);
}

std::int64_t cascade_bp(std::span<const std::int64_t> discounts_bp) {
  auto factor = cascade(discounts_bp);
  return round_half_away((factor.denominator - factor.numerator) * whole_bp, factor.denominator);
}

std::int64_t line_net_cents(const LineAmounts& line) {
  if (!line.charged) return 0;
  auto factor = cascade(line.discounts_bp);
  // milli · micro = 10^-9 euros = 10^-7 cents
  Wide gross = static_cast<Wide>(line.quantity_milli) * line.unit_price_micro;
  // Rounding once means keeping the exact product; beyond 128 bits (absurd amounts) the discount is rounded
  // first.
  Wide exact = 0;
  std::int64_t net =
      __builtin_mul_overflow(gross, factor.numerator, &exact)
          ? round_half_away(gross / 10'000'000 * (whole_bp - cascade_bp(line.discounts_bp)), whole_bp)
          : round_half_away(exact, factor.denominator * 10'000'000);
  return line.returned ? -net : net;
}

OrderTotals order_totals(std::span<const LineAmounts> lines, std::array<std::int64_t, 2> order_discounts_bp) {
  OrderTotals totals;
  for (auto& line : lines) {
    totals.taxable_by_rate[line.vat_rate_bp] += line_net_cents(line);
    ++totals.line_count;
  }
  auto factor = cascade(order_discounts_bp);
  for (auto& [rate_bp, taxable] : totals.taxable_by_rate) {
    taxable = round_half_away(taxable * factor.numerator, factor.denominator);
    auto vat = round_half_away(static_cast<Wide>(taxable) * rate_bp, whole_bp);
    totals.vat_by_rate[rate_bp] = vat;
    totals.taxable_cents += taxable;
    totals.vat_cents += vat;
  }
  totals.total_cents = totals.taxable_cents + totals.vat_cents;
  return totals;
}

}  // namespace giro

// What an order comes to. A line's net is rounded once, to cents, half away from zero; VAT is computed per
// rate on the document's sum (art. 21 DPR 633/72: one rounding per rate). The office and every device call
// these same functions, so they agree to the cent. Pure; any thread. Amounts: cents; prices: millionths;
// quantities: thousandths; rates: bp.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>

namespace giro {

/// 128-bit intermediates (a compiler extension, hence marked).
__extension__ typedef __int128 Wide;

struct LineAmounts {
  std::int64_t quantity_milli = 0;
  std::int64_t unit_price_micro = 0;
  std::array<std::int64_t, 4> discounts_bp{};  // cascade: 50+10 is 55 %, not 60 %
  std::int64_t vat_rate_bp = 0;
  bool charged = true;  // false for free goods and samples
  bool returned = false;
};

struct OrderTotals {
  std::int64_t taxable_cents = 0;
  std::int64_t vat_cents = 0;
  std::int64_t total_cents = 0;
  std::int64_t line_count = 0;
  std::map<std::int64_t, std::int64_t> taxable_by_rate;  // bp → cents
  std::map<std::int64_t, std::int64_t> vat_by_rate;

  bool operator==(const OrderTotals&) const = default;
};

/// Saturates at ±9.2e18 instead of overflowing: limits keep real orders far below.
std::int64_t line_net_cents(const LineAmounts&);

/// `order_discounts_bp` apply to each rate's sum, in cascade, rounded once per rate.
OrderTotals order_totals(std::span<const LineAmounts>, std::array<std::int64_t, 2> order_discounts_bp = {});

/// numerator / denominator rounded to the nearest integer, halves away from zero. denominator > 0.
std::int64_t round_half_away(Wide numerator, Wide denominator);

/// The one percentage a cascade comes to, in bp, rounded half away from zero.
std::int64_t cascade_bp(std::span<const std::int64_t>);

}  // namespace giro

#include "sync/domain/order_totals.hpp"

#include <catch2/catch.hpp>

using namespace giro;

namespace {

LineAmounts line(std::int64_t quantity_milli, std::int64_t price_micro,
                 std::array<std::int64_t, 4> discounts = {}, std::int64_t vat_bp = 2200) {
  return {.quantity_milli = quantity_milli,
          .unit_price_micro = price_micro,
          .discounts_bp = discounts,
          .vat_rate_bp = vat_bp};
}

}  // namespace

TEST_CASE("A half cent rounds away from zero, on sales and on returns alike") {
  auto sale = line(1'000, 1'005'000);  // 1 × 1.005 €
  CHECK(line_net_cents(sale) == 101);
  sale.returned = true;
  CHECK(line_net_cents(sale) == -101);
  CHECK(round_half_away(-5, 10) == -1);
  CHECK(round_half_away(4, 10) == 0);
}

TEST_CASE("Discounts cascade: 50+10 is 55 %, and 50+10+5 is 57.25 %") {
  CHECK(cascade_bp(std::array<std::int64_t, 2>{5000, 1000}) == 5500);
  CHECK(cascade_bp(std::array<std::int64_t, 3>{5000, 1000, 500}) == 5725);
  CHECK(line_net_cents(line(1'000, 100'000'000, {5000, 1000, 0, 0})) == 4'500);
}

TEST_CASE("A line is rounded once, not after each discount") {
  // 3 × 0.333333 × 0.95 × 0.97 = 0.92149… → 92; rounding 1.00 → 0.95 → 0.92 agrees, 7 × does not
  CHECK(line_net_cents(line(7'000, 333'333, {500, 300, 0, 0})) == 215);
}

TEST_CASE("VAT is computed per rate on the document's sum, once") {
  // Three lines of 0.33 at 10 %: per line 0.03 each (0.09), on the sum 0.099 → 0.10
  std::vector<LineAmounts> lines(3, line(1'000, 330'000, {}, 1000));
  auto totals = order_totals(lines);
  CHECK(totals.taxable_cents == 99);
  CHECK(totals.vat_cents == 10);
  CHECK(totals.total_cents == 109);
  CHECK(totals.line_count == 3);
}

TEST_CASE("Free goods and samples are lines without an amount") {
  auto free = line(5'000, 9'990'000);
  free.charged = false;
  CHECK(order_totals(std::vector{free}).total_cents == 0);
  CHECK(order_totals(std::vector{free}).line_count == 1);
}

TEST_CASE("Absurd amounts saturate instead of overflowing") {
  constexpr std::int64_t huge = 1'000'000'000'000'000;
  CHECK(line_net_cents(line(huge, huge)) > 0);
  CHECK(line_net_cents(line(huge, huge, {100, 100, 100, 100})) > 0);
}

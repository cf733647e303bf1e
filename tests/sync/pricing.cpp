#include "sync/domain/pricing.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

using namespace giro;

namespace {
const PriceBasis ten_euros{10'000'000, {500}, {300}};
const std::string today = "2026-11-19";

PriceCandidate agreed(std::optional<std::int64_t> price_micro, Discounts discounts = {}) {
  return {.source = PriceSource::client, .price_micro = price_micro, .discounts_bp = discounts};
}
PriceCandidate listed(std::optional<std::int64_t> price_micro, Discounts discounts = {}) {
  return {.source = PriceSource::price_list, .price_micro = price_micro, .discounts_bp = discounts};
}
}  // namespace

TEST_CASE("without any row the product's price holds, with the client's discounts, else the segment's") {
  CHECK(valid_price({}, ten_euros, 1000, today) == ValidPrice{PriceSource::product, 10'000'000, {500}});
  CHECK(valid_price({}, {10'000'000, {}, {300}}, 1000, today).discounts_bp == Discounts{300});
}

TEST_CASE("a price agreed with the client beats the list and takes no other discount") {
  std::vector rows{listed(9'000'000), agreed(8'000'000)};
  CHECK(valid_price(rows, ten_euros, 1000, today) == ValidPrice{PriceSource::client, 8'000'000, {}});
  rows = {listed(9'000'000), agreed(std::nullopt, {1000})};  // a discount alone is taken off the list's price
  CHECK(valid_price(rows, ten_euros, 1000, today) == ValidPrice{PriceSource::client, 9'000'000, {1000}});
}

TEST_CASE("the list's row for the product beats the one for its category, whatever their quantity breaks") {
  auto category = listed(std::nullopt, {2000});
  category.for_category = true;
  category.min_quantity_milli = 500;
  std::vector rows{category, listed(9'000'000)};
  CHECK(valid_price(rows, ten_euros, 1000, today) == ValidPrice{PriceSource::price_list, 9'000'000, {500}});
  rows.pop_back();
  CHECK(valid_price(rows, ten_euros, 1000, today) == ValidPrice{PriceSource::price_list, 10'000'000, {2000}});
}

TEST_CASE("the largest quantity break reached holds, on the days it is valid") {
  auto box = listed(8'500'000);
  box.min_quantity_milli = 6000;
  std::vector rows{listed(9'000'000), box};
  CHECK(valid_price(rows, ten_euros, 5999, today).price_micro == 9'000'000);
  CHECK(valid_price(rows, ten_euros, 6000, today).price_micro == 8'500'000);
  rows[1].valid_to = today;  // the day it ends it no longer holds
  CHECK(valid_price(rows, ten_euros, 6000, today).price_micro == 9'000'000);
  rows[1].valid_to.clear();
  rows[1].valid_from = "2026-11-20";
  CHECK(valid_price(rows, ten_euros, 6000, today).price_micro == 9'000'000);
}

TEST_CASE("the price chosen never depends on the order of the rows") {
  std::vector rows{listed(9'000'000), listed(9'500'000), agreed(std::nullopt, {100})};
  auto forward = valid_price(rows, ten_euros, 1000, today);
  std::ranges::reverse(rows);
  CHECK(valid_price(rows, ten_euros, 1000, today) == forward);
}

// Which price is valid for a client, a product, a quantity and a day. The first source that has a valid row
// decides:
//
//     price agreed with the client → the client's price list (the product's row, else its category's) → the
//     product
//
// A row may hold a price, or only discounts on the price of the next source. Its own discounts, when it has
// any, are all there are; otherwise a list or product price takes the client's discounts, and where the
// client has none those it inherits (inherit.hpp). An agreed price without discounts is net: nothing is taken
// off. Within a source the row with the largest quantity break reached wins, then the latest start. A row is
// valid on valid_from ≤ day < valid_to. The order form and the office's hold check call this same function.
// Pure; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"

namespace giro {

using Discounts = std::array<std::int64_t, 4>;  // basis points, in cascade

enum class PriceSource : std::uint8_t { client, price_list, product, strategy };

/// The word stored in order_line.price_source.
std::string_view price_source_name(PriceSource);

/// One row of client_price (source client) or price (source price_list) about the product or its category.
struct PriceCandidate {
  PriceSource source = PriceSource::client;
  bool for_category = false;  // the row names the product's category, not the product
  std::int64_t min_quantity_milli = 0;
  std::string valid_from = {};  // ISO day; empty: always
  std::string valid_to = {};    // the first day it no longer holds; empty: open
  std::optional<std::int64_t> price_micro = {};
  Discounts discounts_bp{};
};

/// What is known without rows of a list.
struct PriceBasis {
  std::int64_t product_price_micro = 0;
  Discounts client_discounts_bp{};
  Discounts segment_discounts_bp{};  // inherited: of its segments, or the company
};

struct ValidPrice {
  PriceSource source = PriceSource::product;
  std::int64_t price_micro = 0;
  Discounts discounts_bp{};
  Id strategy{};  // whose discount is the last of them (sync/domain/strategy.hpp); nil: none's

  bool operator==(const ValidPrice&) const = default;
};

ValidPrice valid_price(std::span<const PriceCandidate>, const PriceBasis&, std::int64_t quantity_milli,
                       std::string_view day_on);

}  // namespace giro

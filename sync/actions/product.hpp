// What the office sells and at which price, as Drafts: products, and the prices of a list. Prices end by
// their day; one that has not begun may be taken away (sync/actions/removal.hpp). Reads the replica.
#pragma once

#include <optional>
#include <string>

#include "sync/actions/read.hpp"

namespace giro::actions {

struct ProductRequest {
  std::string sku;  // given once
  std::string name, category, unit, pack;
  std::optional<std::int64_t> pack_quantity_milli, min_quantity_milli, order_multiple_milli, price_micro;
  std::optional<Id> vat;
  bool active = true;
  std::string replaced_by;  // the SKU of what is sold instead
};

/// A Problem: what is missing, a number that cannot be, a code that another product has.
Result<Draft> new_product(Device&, const Id&, const ProductRequest&);
/// What differs from what was `seen` under these tokens (Device::tokens() then); nothing else is touched.
Result<Draft> edit_product(Device&, const Id&, const ProductRequest& seen, const ProductRequest&,
                           std::vector<Bytes> tokens);

struct PriceRequest {
  Id list, product;
  std::int64_t min_quantity_milli = 0;
  std::string from_on, to_on;  // to_on: the first day no longer; empty: open
  std::optional<std::int64_t> price_micro;
  std::optional<std::int64_t> discount_bp[4];  // without a price: off what would hold without this row
};

/// A price of a list; other values for the one of the same quantity and beginning.
Result<Draft> put_price(Device&, const PriceRequest&);
Result<Draft> end_price(Device&, const Id& price, std::string_view to_on);

}  // namespace giro::actions

// Products and the prices of their lists as the office keeps them, those no longer sold too. Reads the
// replica; the thread of the connection.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "sync/portfolio/lookups.hpp"

namespace giro {

struct AssortmentRow {
  Id id, vat;
  std::string sku, name, category, unit, pack, vat_name, replaced_by;  // replaced_by: a SKU
  std::optional<std::int64_t> pack_quantity_milli, min_quantity_milli, order_multiple_milli, price_micro;
  bool active = true;
};
/// Whose name, code or category holds these words, by name; at most `most`. Empty: all.
std::vector<AssortmentRow> assortment(SQLite::Database&, const std::string& sought, std::int64_t most);
std::optional<AssortmentRow> assortment_row(SQLite::Database&, const Id& product);

struct ListPriceRow {
  Id id, list;
  std::string list_name, from_on, to_on;  // to_on: the first day no longer
  std::int64_t min_quantity_milli = 0;
  std::optional<std::int64_t> price_micro;
  std::array<std::int64_t, 4> discount_bp{};
};
/// Of one product, by list, the latest beginning first.
std::vector<ListPriceRow> list_prices(SQLite::Database&, const Id& product);

std::vector<Named> price_lists(SQLite::Database&);
std::vector<Named> vat_codes(SQLite::Database&);

}  // namespace giro

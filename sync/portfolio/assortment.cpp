#include "sync/portfolio/assortment.hpp"

#include "sync/portfolio/assortment.sql.hpp"
#include "sync/portfolio/list_prices.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

std::vector<AssortmentRow> read(SQLite::Database& db, std::optional<Id> only, const std::string& sought,
                                std::int64_t most) {
  Select query(db, sql::assortment);
  query.bind_ids(":least", ":most_id", only).bind(":sought", sought).bind(":most", most);
  std::vector<AssortmentRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.vat, row.sku, row.name, row.category, row.unit, row.pack, row.vat_name,
               row.replaced_by, row.pack_quantity_milli, row.min_quantity_milli, row.order_multiple_milli,
               row.price_micro, row.active);
  }
  return found;
}

std::vector<Named> named(Select query) {
  std::vector<Named> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.name);
  }
  return found;
}

}  // namespace

std::vector<AssortmentRow> assortment(SQLite::Database& db, const std::string& sought, std::int64_t most) {
  return read(db, std::nullopt, sought, most);
}

std::optional<AssortmentRow> assortment_row(SQLite::Database& db, const Id& product) {
  auto found = read(db, product, {}, 1);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<ListPriceRow> list_prices(SQLite::Database& db, const Id& product) {
  Select query(db, sql::list_prices);
  query.bind(":product", product);
  std::vector<ListPriceRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    auto& d = row.discount_bp;
    query.read(row.id, row.list, row.list_name, row.from_on, row.to_on, row.min_quantity_milli,
               row.price_micro, d[0], d[1], d[2], d[3]);
  }
  return found;
}

std::vector<Named> price_lists(SQLite::Database& db) {
  return named(Select(db, "SELECT id, coalesce(name, code) FROM price_list ORDER BY name, code"));
}

std::vector<Named> vat_codes(SQLite::Database& db) {
  return named(Select(db, "SELECT id, coalesce(label, code) FROM vat ORDER BY rate_bp DESC, code"));
}

}  // namespace giro

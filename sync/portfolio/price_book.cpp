#include "sync/portfolio/price_book.hpp"

#include <algorithm>

#include "sync/portfolio/inherited.hpp"
#include "sync/portfolio/price_basis.sql.hpp"
#include "sync/portfolio/price_candidates.sql.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/strategies.hpp"

namespace giro {

PriceBook PriceBook::load(SQLite::Database& db, const Id& client) {
  PriceBook book;
  Select basis(db, sql::price_basis);
  basis.bind(":client", client);
  if (basis.step()) {
    auto& own = book.basis_.client_discounts_bp;
    basis.read(own[0], own[1], own[2], own[3]);
  }
  if (auto usual = usual_terms_of(db, client).discounts) book.basis_.segment_discounts_bp = usual->value;
  Select rows(db, sql::price_candidates);
  rows.bind(":client", client);
  while (rows.step()) {
    PriceCandidate row;
    Id product;
    std::string category;
    int source = 0;
    auto& off = row.discounts_bp;
    rows.read(source, product, category, row.min_quantity_milli, row.valid_from, row.valid_to,
              row.price_micro, off[0], off[1], off[2], off[3]);
    row.source = source == 0 ? PriceSource::client : PriceSource::price_list;
    row.for_category = product.is_nil();
    if (row.for_category)
      book.by_category_[category].push_back(std::move(row));
    else
      book.by_product_[product].push_back(std::move(row));
  }
  book.strategies_ = strategies_of(db, client);
  return book;
}

std::vector<PriceCandidate> PriceBook::rows_of(const Id& product, std::string_view category) const {
  std::vector<PriceCandidate> rows;
  if (auto own = by_product_.find(product); own != by_product_.end()) rows = own->second;
  if (auto shared = by_category_.find(category); shared != by_category_.end())
    rows.insert(rows.end(), shared->second.begin(), shared->second.end());
  return rows;
}

std::vector<std::int64_t> PriceBook::breaks_above(const Id& product, std::string_view category,
                                                  std::int64_t quantity_milli) const {
  std::vector<std::int64_t> breaks;
  for (auto& row : rows_of(product, category))
    if (row.min_quantity_milli > quantity_milli) breaks.push_back(row.min_quantity_milli);
  std::ranges::sort(breaks);
  breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
  return breaks;
}

const Strategy* PriceBook::strategy(const Id& id) const {
  auto found = std::ranges::find(strategies_, id, &Strategy::id);
  return found == strategies_.end() ? nullptr : &*found;
}

ValidPrice PriceBook::valid(const Id& product, std::string_view category, std::int64_t product_price_micro,
                            std::int64_t quantity_milli, std::string_view day_on) const {
  auto basis = basis_;
  basis.product_price_micro = product_price_micro;
  auto price = valid_price(rows_of(product, category), basis, quantity_milli, day_on);
  return with_strategies(std::move(price), strategies_, product, day_on);
}

ValidPrice price_for(SQLite::Database& db, const Id& client, const Id& product, std::int64_t quantity_milli,
                     std::string_view day_on) {
  Select query(db, "SELECT coalesce(category, ''), price_micro FROM product WHERE id = :product");
  query.bind(":product", product);
  std::string category;
  std::int64_t price_micro = 0;
  if (query.step()) query.read(category, price_micro);
  return PriceBook::load(db, client).valid(product, category, price_micro, quantity_milli, day_on);
}

}  // namespace giro

#include "sync/portfolio/basket.hpp"

#include "sync/portfolio/baskets.sql.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

/// ",POST,FREIGHT," as the query searches it.
std::string without(SQLite::Database& db) {
  auto skus = setting(db, "basket_without").value_or("POST");
  std::erase(skus, ' ');
  return ',' + skus + ',';
}

}  // namespace

Result<std::vector<Basket>> baskets_of(SQLite::Database& db, const BasketQuestion& question,
                                       const CompanyTime& time) {
  auto from = day_number(question.from), to = day_number(question.to);
  if (!from || !to) return Problem{"A period needs two days such as 2026-01-31: give --from and --to."};
  Select query(db, sql::baskets);
  query.bind(":from_at", time.at(*from)).bind(":to_at", time.at(*to + 1)).bind(":without", without(db));
  query.bind(":user", question.user).bind(":segment", question.segment);
  std::vector<Basket> baskets;
  Id before, order, product;
  while (query.step()) {
    query.read(order, product);
    if (baskets.empty() || order != before) baskets.emplace_back();
    baskets.back().push_back(product);
    before = order;
  }
  return baskets;
}

std::map<Id, ProductName> product_names(SQLite::Database& db) {
  Select query(db, "SELECT id, sku, name FROM product");
  std::map<Id, ProductName> names;
  Id id;
  ProductName name;
  while (query.step()) {
    query.read(id, name.sku, name.name);
    names[id] = name;
  }
  return names;
}

}  // namespace giro

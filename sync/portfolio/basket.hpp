// KPI `basket`: the association rules (sync/domain/basket.hpp) of the orders placed in a period. Drafts,
// cancelled orders, returns, free goods and samples are no basket, and neither is what is no goods: the SKUs
// of the setting `basket_without` (separated by commas; unset: POST, the usual code of postage). A replica or
// the office's database; the thread of the connection.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "sync/base/company_time.hpp"
#include "sync/domain/basket.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct BasketQuestion {
  std::string from;  // ISO days, both included
  std::string to;
  std::optional<Id> user = {};     // scope `mine`
  std::optional<Id> segment = {};  // clients of one segment only
};

/// A Problem when `from` or `to` is no ISO day.
Result<std::vector<Basket>> baskets_of(SQLite::Database&, const BasketQuestion&, const CompanyTime&);

/// What people call a product, sold or not any more.
struct ProductName {
  std::string sku, name;
};
std::map<Id, ProductName> product_names(SQLite::Database&);

}  // namespace giro

// What may be ordered and what this client usually orders. Reads the replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/domain/quantity.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct Product {
  Id id;
  std::string sku, name, category, unit, pack;
  std::int64_t pack_quantity_milli = 0;
  QuantityRule rule;
  Id vat;
  std::int64_t vat_rate_bp = 0;
  std::int64_t price_micro = 0;
  std::optional<std::int64_t> stock_milli;
};

struct Habit {
  Id product;
  std::int64_t times = 0;
  std::int64_t last_day = 0, last_quantity_milli = 0, last_price_micro = 0;
  std::optional<std::int64_t> cycle_days;  // from three times on
  bool lapsed = false;                     // nothing for twice the cycle
};

std::vector<Product> catalogue(SQLite::Database&);

/// Of the last 18 months, the most frequent first.
std::vector<Habit> habits(SQLite::Database&, const CompanyTime&, const Id& client, std::int64_t day);

struct LastOrder {
  struct Line {
    Id product;
    std::int64_t quantity_milli = 0;
  };
  Id id;
  std::int64_t day = 0;
  std::vector<Line> lines;
};

/// The client's last order that was sent and not cancelled.
std::optional<LastOrder> last_order(SQLite::Database&, const CompanyTime&, const Id& client);

}  // namespace giro

// PriceBook: all that prices one client's order, strategies included, read once and asked per product
// (sync/domain/pricing.hpp and strategy.hpp decide). A value after loading; loading runs on the connection's
// thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/domain/pricing.hpp"
#include "sync/domain/strategy.hpp"

namespace SQLite {
class Database;
}

namespace giro {

class PriceBook {
 public:
  static PriceBook load(SQLite::Database&, const Id& client);

  ValidPrice valid(const Id& product, std::string_view category, std::int64_t product_price_micro,
                   std::int64_t quantity_milli, std::string_view day_on) const;

  /// The quantities from which a price may change, ascending, above this one.
  std::vector<std::int64_t> breaks_above(const Id& product, std::string_view category,
                                         std::int64_t quantity_milli) const;
  /// All that concern the client, running or not.
  const std::vector<Strategy>& strategies() const { return strategies_; }
  const Strategy* strategy(const Id&) const;

 private:
  std::vector<PriceCandidate> rows_of(const Id& product, std::string_view category) const;

  std::map<Id, std::vector<PriceCandidate>> by_product_;
  std::map<std::string, std::vector<PriceCandidate>, std::less<>> by_category_;
  PriceBasis basis_;
  std::vector<Strategy> strategies_;
};

/// One product, asked once.
ValidPrice price_for(SQLite::Database&, const Id& client, const Id& product, std::int64_t quantity_milli,
                     std::string_view day_on);

}  // namespace giro

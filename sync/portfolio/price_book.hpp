// PriceBook: all that prices one client's order, read once and asked per product (sync/domain/pricing.hpp
// decides). A value after loading; loading runs on the connection's thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/domain/pricing.hpp"

namespace SQLite {
class Database;
}

namespace giro {

class PriceBook {
 public:
  static PriceBook load(SQLite::Database&, const Id& client);

  ValidPrice valid(const Id& product, std::string_view category, std::int64_t product_price_micro,
                   std::int64_t quantity_milli, std::string_view day_on) const;

 private:
  std::map<Id, std::vector<PriceCandidate>> by_product_;
  std::map<std::string, std::vector<PriceCandidate>, std::less<>> by_category_;
  PriceBasis basis_;
};

/// One product, asked once.
ValidPrice price_for(SQLite::Database&, const Id& client, const Id& product, std::int64_t quantity_milli,
                     std::string_view day_on);

}  // namespace giro

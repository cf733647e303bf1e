// OrderFacts: all an order form needs to know about its client, read once: catalogue, habits, prices, credit,
// terms. And OrderLines: what is being ordered, with its rules and totals. Plain values.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/price_book.hpp"
#include "sync/portfolio/products.hpp"
#include "sync/portfolio/strategies.hpp"
#include "sync/portfolio/suggestions.hpp"

namespace giro {

struct OrderFacts {
  std::string day_on;
  std::int64_t day = 0;
  std::string client_name, price_list;
  Terms client_terms;  // what it has or inherits, each with its origin
  std::vector<Product> products;
  std::map<Id, std::size_t> by_id;  // places in products
  std::vector<Habit> habits;
  PriceBook prices;
  Credit credit;
  std::optional<LastOrder> last;
  std::vector<LocationRow> locations;
  std::vector<Named> terms;
  std::map<Id, std::vector<TermLine>> term_lines;
  Id usual_term;
  ClientVat client_vat;
  StrategyTerms offered;  // by strategies that run
  ClientSuggestions suggested;
  std::optional<std::int64_t> discount_limit_bp;  // of who is signed in

  const Product* product(const Id&) const;
  const Habit* habit(const Id&) const;
};

/// Reads everything; the thread of the connection.
std::shared_ptr<const OrderFacts> order_facts(SQLite::Database&, const Id& client, const Id& user,
                                              std::int64_t now_at);

/// One product in the form.
struct FormLine {
  std::int64_t quantity_milli = 0;
  std::optional<std::int64_t> price_micro;  // by hand
  std::optional<Discounts> discounts_bp;    // by hand
};

struct PricedLine {
  std::int64_t price_micro = 0;
  Discounts discounts_bp{};
  const Strategy* strategy = nullptr;  // whose discount is the last of them
  LineVat vat;
  bool beyond_limit = false;  // a discount by hand above what the agent may give: the office holds it
  LineAmounts amounts;
  std::int64_t net_cents = 0;
};
PricedLine priced(const OrderFacts&, const Product&, const FormLine&);

using OrderLines = std::map<Id, FormLine>;

/// What goes with an order and is not sold: free, sample, return. Product and kind → quantity.
using OrderExtras = std::map<std::pair<Id, std::string>, std::int64_t>;
PricedLine priced_extra(const OrderFacts&, const Product&, const std::string& kind,
                        std::int64_t quantity_milli);

OrderTotals totals(const OrderFacts&, const OrderLines&, const OrderExtras& = {});

}  // namespace giro

// What to propose while an order is taken, each with its reason in figures:
//
//   strategy   a running upsell or cross_sell strategy names the product
//   together   bought together with a product of the order (association rules of the client's segments)
//   pack       a little more of a product of the order costs less a piece, or fills its pack
//   lapsed     bought regularly, and not for twice the usual cycle
//   similar    many clients like this one buy it, and this one does not
//
// In this order, each product once, none that is in the order already (but for packs). Definitions and
// choices: sync/domain/PRICES.md. Reads the replica; the thread of the connection.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/portfolio/price_book.hpp"
#include "sync/portfolio/products.hpp"

namespace giro {

enum class SuggestionKind : std::uint8_t { strategy, together, pack, lapsed, similar };
/// The word scripts read.
std::string_view suggestion_name(SuggestionKind);

struct Suggestion {
  SuggestionKind kind = SuggestionKind::similar;
  Id product;

  std::string strategy;  // strategy: its name
  Id from;               // together: the product of the order
  std::string segment;   // together: whose rule
  std::int64_t support_micro = 0, confidence_micro = 0, lift_micro = 0;
  std::int64_t quantity_milli = 0, price_micro = 0;  // pack: take so much, at this net price
  std::int64_t price_before_micro = 0;               // pack: the net price of what is there
  std::int64_t last_day = 0, cycle_days = 0;         // lapsed
  std::int64_t clients = 0, of_clients = 0;          // similar: so many of so many
};

/// Product → quantity in the order being taken.
using Cart = std::map<Id, std::int64_t>;

/// What does not depend on the order: every rule of the client's segments, and what clients like it buy.
struct ClientSuggestions {
  std::vector<Suggestion> rules, similar;
};
ClientSuggestions client_suggestions(SQLite::Database&, const CompanyTime&, const Id& client,
                                     std::int64_t day);

/// Read once, and asked again with every line.
struct SuggestionBasis {
  const PriceBook& prices;
  const std::vector<Product>& products;
  const std::vector<Habit>& habits;
  const ClientSuggestions& client;
  std::int64_t day = 0;
};

/// At most this many of each kind. Pure; any thread.
std::vector<Suggestion> suggestions(const SuggestionBasis&, const Cart&, std::size_t most = 5);
/// Everything read for this one question.
std::vector<Suggestion> suggestions(SQLite::Database&, const CompanyTime&, const Id& client, const Cart&,
                                    std::int64_t day);

}  // namespace giro

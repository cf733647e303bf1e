#include "sync/portfolio/suggestions.hpp"

#include <algorithm>
#include <set>

#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/associations.sql.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/similar_clients.sql.hpp"

namespace giro {
namespace {

/// Clients alike that are looked at; a product is proposed when two of them and a third of all buy it.
constexpr std::int64_t alike_at_most = 100;
constexpr std::int64_t reach_days = 365;

/// The price of one unit after its discounts, in millionths: for comparing, never for an amount.
std::int64_t net_micro(const ValidPrice& price) {
  return round_half_away(static_cast<Wide>(price.price_micro) * (10'000 - cascade_bp(price.discounts_bp)),
                         10'000);
}

class Finder {
 public:
  Finder(const Cart& cart, const SuggestionBasis& basis, std::size_t most)
      : cart_(cart), basis_(basis), most_(most), day_on_(iso_day(basis.day)) {
    for (auto& product : basis.products) products_[product.id] = &product;
  }

  void strategies() {
    Several several(*this);
    for (auto& strategy : basis_.prices.strategies()) {
      if ((strategy.kind != "upsell" && strategy.kind != "cross_sell") || !strategy.runs(day_on_)) continue;
      for (auto& product : strategy.products) {
        Suggestion found{.kind = SuggestionKind::strategy, .product = product};
        found.strategy = strategy.name;
        several.add(std::move(found));
      }
    }
  }

  void together() {
    Several several(*this);
    for (auto& rule : basis_.client.rules)
      if (cart_.contains(rule.from)) several.add(rule);
  }

  void packs() {
    std::size_t found = 0;
    for (auto& [id, quantity] : cart_) {
      auto known = products_.find(id);
      if (known == products_.end() || quantity <= 0 || found == most_) continue;
      if (auto pack = better_pack(*known->second, quantity)) {
        suggestions_.push_back(std::move(*pack));
        ++found;
      }
    }
  }

  void lapsed() {
    Several several(*this);
    for (auto& habit : basis_.habits) {
      if (!habit.lapsed) continue;
      Suggestion found{.kind = SuggestionKind::lapsed, .product = habit.product};
      found.last_day = habit.last_day;
      found.cycle_days = *habit.cycle_days;
      several.add(std::move(found));
    }
  }

  void similar() {
    Several several(*this);
    for (auto& found : basis_.client.similar) several.add(found);
  }

  std::vector<Suggestion> take() { return std::move(suggestions_); }

 private:
  /// Those of one kind: a few, no product a second time, and none that cannot be ordered.
  class Several {
   public:
    explicit Several(Finder& finder) : finder_(finder) {}
    void add(Suggestion found) {
      if (count_ == finder_.most_ || finder_.cart_.contains(found.product) ||
          !finder_.products_.contains(found.product) || !finder_.seen_.insert(found.product).second)
        return;
      finder_.suggestions_.push_back(std::move(found));
      ++count_;
    }

   private:
    Finder& finder_;
    std::size_t count_ = 0;
  };

  /// A quantity break within half as much again that lowers the price, else the rest of a pack already more
  /// than half full.
  std::optional<Suggestion> better_pack(const Product& product, std::int64_t quantity) const {
    auto price_at = [&](std::int64_t asked) {
      return net_micro(
          basis_.prices.valid(product.id, product.category, product.price_micro, asked, day_on_));
    };
    Suggestion found{.kind = SuggestionKind::pack, .product = product.id};
    found.price_before_micro = price_at(quantity);
    for (auto at_least : basis_.prices.breaks_above(product.id, product.category, quantity)) {
      found.quantity_milli = product.rule.legal(at_least) ? at_least : product.rule.nearest(at_least).second;
      found.price_micro = price_at(found.quantity_milli);
      if (2 * found.quantity_milli > 3 * quantity) break;
      if (found.price_micro < found.price_before_micro) return found;
    }
    auto pack = product.pack_quantity_milli;
    if (pack <= 0 || 2 * (quantity % pack) <= pack) return std::nullopt;
    found.quantity_milli = (quantity / pack + 1) * pack;
    found.price_micro = price_at(found.quantity_milli);
    return product.rule.legal(found.quantity_milli) ? std::optional(found) : std::nullopt;
  }

  const Cart& cart_;
  const SuggestionBasis& basis_;
  std::size_t most_;
  std::string day_on_;
  std::map<Id, const Product*> products_;
  std::set<Id> seen_;
  std::vector<Suggestion> suggestions_;
};

}  // namespace

std::string_view suggestion_name(SuggestionKind kind) {
  static constexpr std::string_view names[] = {"strategy", "together", "pack", "lapsed", "similar"};
  return names[static_cast<std::size_t>(kind)];
}

ClientSuggestions client_suggestions(SQLite::Database& db, const CompanyTime& time, const Id& client,
                                     std::int64_t day) {
  ClientSuggestions known;
  Select rules(db, sql::associations);
  rules.bind(":client", client);
  while (rules.step()) {
    auto& rule = known.rules.emplace_back();
    rule.kind = SuggestionKind::together;
    rules.read(rule.from, rule.product, rule.support_micro, rule.confidence_micro, rule.lift_micro,
               rule.segment);
  }
  Select similar(db, sql::similar_clients);
  similar.bind(":client", client).bind(":most", alike_at_most).bind(":least", std::int64_t{2});
  similar.bind(":since_at", time.at(day - reach_days));
  while (similar.step()) {
    Suggestion found{.kind = SuggestionKind::similar};
    similar.read(found.product, found.clients, found.of_clients);
    if (3 * found.clients >= found.of_clients) known.similar.push_back(std::move(found));
  }
  return known;
}

std::vector<Suggestion> suggestions(const SuggestionBasis& basis, const Cart& cart, std::size_t most) {
  Finder finder(cart, basis, most);
  finder.strategies();
  finder.together();
  finder.packs();
  finder.lapsed();
  finder.similar();
  return finder.take();
}

std::vector<Suggestion> suggestions(SQLite::Database& db, const CompanyTime& time, const Id& client,
                                    const Cart& cart, std::int64_t day) {
  auto prices = PriceBook::load(db, client);
  auto products = catalogue(db);
  auto known = habits(db, time, client, day);
  auto of_client = client_suggestions(db, time, client, day);
  return suggestions({prices, products, known, of_client, day}, cart);
}

}  // namespace giro

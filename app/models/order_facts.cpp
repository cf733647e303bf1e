#include "app/models/order_facts.hpp"

#include <algorithm>

#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {

const Product* OrderFacts::product(const Id& id) const {
  auto found = by_id.find(id);
  return found == by_id.end() ? nullptr : &products[found->second];
}

const Habit* OrderFacts::habit(const Id& id) const {
  auto found = std::ranges::find(habits, id, &Habit::product);
  return found == habits.end() ? nullptr : &*found;
}

std::shared_ptr<const OrderFacts> order_facts(SQLite::Database& db, const Id& client, const Id& user,
                                              std::int64_t now_at) {
  auto facts = std::make_shared<OrderFacts>();
  auto time = company_time(db);
  facts->day = time.day_of(now_at);
  facts->day_on = iso_day(facts->day);
  auto details = client_details(db, client).value_or(ClientDetails{});
  facts->client_name = details.trade_name.empty() ? details.legal_name : details.trade_name;
  facts->price_list = details.price_list;
  facts->client_terms = details.terms;
  facts->products = catalogue(db);
  for (std::size_t i = 0; i < facts->products.size(); ++i) facts->by_id[facts->products[i].id] = i;
  facts->habits = habits(db, time, client, facts->day);
  facts->prices = PriceBook::load(db, client);
  facts->credit = credit_of(db, client, facts->day);
  facts->last = last_order(db, time, client);
  facts->locations = locations_of(db, client);
  std::erase_if(facts->locations, [](auto& place) { return !place.active; });
  facts->offered = strategy_terms(db, client, facts->day_on);
  facts->usual_term =
      facts->offered.payment_term.is_nil() ? details.payment_term_id : facts->offered.payment_term;
  facts->terms = payment_terms(db);
  for (auto& term : facts->terms) facts->term_lines[term.id] = term_lines(db, term.id);
  facts->client_vat = client_vat(db, client);
  facts->suggested = client_suggestions(db, time, client, facts->day);
  facts->discount_limit_bp = discount_limit(db, user);
  return facts;
}

PricedLine priced(const OrderFacts& facts, const Product& product, const FormLine& line) {
  auto asked = line.quantity_milli > 0 ? line.quantity_milli : product.rule.first();
  auto valid = facts.prices.valid(product.id, product.category, product.price_micro, asked, facts.day_on);
  PricedLine priced;
  priced.price_micro = line.price_micro.value_or(valid.price_micro);
  priced.discounts_bp = line.discounts_bp.value_or(valid.discounts_bp);
  priced.amounts.quantity_milli = line.quantity_milli;
  priced.amounts.unit_price_micro = priced.price_micro;
  priced.amounts.discounts_bp = priced.discounts_bp;
  priced.vat = line_vat({product.vat, product.vat_rate_bp}, facts.client_vat, facts.day_on);
  priced.amounts.vat_rate_bp = priced.vat.code.rate_bp;
  priced.net_cents = line_net_cents(priced.amounts);
  if (!line.discounts_bp) priced.strategy = facts.prices.strategy(valid.strategy);
  priced.beyond_limit =
      facts.discount_limit_bp &&
      cascade_bp(priced.discounts_bp) > cascade_bp(valid.discounts_bp) + *facts.discount_limit_bp;
  return priced;
}

PricedLine priced_extra(const OrderFacts& facts, const Product& product, const std::string& kind,
                        std::int64_t quantity_milli) {
  auto line = priced(facts, product, {quantity_milli, std::nullopt, std::nullopt});
  line.amounts.charged = kind == "return";
  line.amounts.returned = kind == "return";
  line.net_cents = line_net_cents(line.amounts);
  return line;
}

OrderTotals totals(const OrderFacts& facts, const OrderLines& lines, const OrderExtras& extras) {
  std::vector<LineAmounts> amounts;
  for (auto& [id, line] : lines)
    if (auto* product = facts.product(id); product && line.quantity_milli > 0)
      amounts.push_back(priced(facts, *product, line).amounts);
  for (auto& [key, quantity] : extras)
    if (auto* product = facts.product(key.first))
      amounts.push_back(priced_extra(facts, *product, key.second, quantity).amounts);
  return order_totals(amounts);
}

}  // namespace giro

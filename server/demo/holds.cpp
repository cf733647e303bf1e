// The three orders a manager finds held: over the credit limit with too high a discount, a price that is not
// the list's, a blocked client.
#include <algorithm>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

/// What the client owes and has ordered, this order included.
std::int64_t exposure(const Company& company, std::size_t outlet) {
  std::int64_t cents = 0;
  for (auto& invoice : company.invoices)
    if (invoice.outlet == outlet)
      for (auto& part : invoice.instalments) cents += part.status == "paid" ? 0 : part.cents;
  for (auto& order : company.orders)
    if (order.outlet == outlet && order.status != "draft" && order.status != "cancelled" &&
        order.status != "invoiced")
      cents += order.totals.total_cents;
  return cents;
}

struct Wanted {
  std::string_view sku;
  std::int64_t packs, discount_bp;
};

std::size_t add_order(Company& company, Random& dice, std::string_view client,
                      std::initializer_list<Wanted> wanted, std::int64_t minute, std::string note) {
  Order order;
  order.outlet = outlet_named(company, client);
  order.agent = company.outlets[order.outlet].agent;
  order.day = working_day_before(company.today);
  order.placed_at = company.at(order.day, minute);
  order.status = "held";
  order.note = std::move(note);
  for (auto& line : wanted) {
    Line promised{.id = dice.id(order.placed_at), .goods = company.goods_named(line.sku)};
    auto step = company.goods[promised.goods].step;
    promised.quantity = (line.packs + step - 1) / step * step;
    company.price(promised, company.outlets[order.outlet], order.day);
    promised.discounts_bp = {line.discount_bp};
    order.lines.push_back(std::move(promised));
  }
  order.id = dice.id(order.placed_at);
  company.total(order);
  company.orders.push_back(std::move(order));
  return company.orders.size() - 1;
}

}  // namespace

void plan_holds(Company& company) {
  auto dice = company.dice("holds");
  auto bellavista =
      add_order(company, dice, "Hotel Bellavista S.p.A.",
                {{"CA-0101", 12, 1'800}, {"VI-0220", 15, 500}, {"BE-0075", 40, 0}, {"CR-0033", 5, 0}},
                17 * 60 + 32, "Chiede lo sconto per il contratto del prossimo anno, deciderà entro venerdì.");
  auto& hotel = company.outlets[company.orders[bellavista].outlet];
  auto owed = exposure(company, company.orders[bellavista].outlet);
  hotel.credit_limit_cents = std::max<std::int64_t>(owed * 3 / 4 / 50'000 * 50'000, 50'000);
  company.holds.push_back({bellavista, "discount", 0, 1'200, 1'800});
  company.holds.push_back({bellavista, "credit_limit", {}, hotel.credit_limit_cents, owed});

  auto dolomiti = add_order(company, dice, "Albergo Dolomiti",
                            {{"CA-0101", 10, 0}, {"FA-0025", 20, 0}, {"OL-0044", 2, 0}}, 16 * 60 + 5, "");
  auto& coffee = company.orders[dolomiti].lines.front();
  coffee.price_micro = coffee.list_price_micro * 92 / 100;
  coffee.price_source = "manual";
  company.total(company.orders[dolomiti]);
  company.holds.push_back({dolomiti, "price", 0, coffee.list_price_micro, coffee.price_micro});

  auto milano = add_order(company, dice, "Bar Pasticceria Milano",
                          {{"CA-0101", 6, 0}, {"ZU-0012", 8, 0}, {"BE-0075", 30, 0}}, 15 * 60 + 48,
                          "Promette il saldo a fine mese.");
  company.holds.push_back({milano, "blocked", {}, 0, 0});
}

}  // namespace giro::demo

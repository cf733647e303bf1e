// What differs from the list: prices agreed with clients, quantity breaks, discounts in cascade, declarations
// of intent, and what each client is thought to be able to buy.
#include <algorithm>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

constexpr std::int64_t whole_euro_micro = 1'000'000;

struct Agreed {
  std::string_view client, sku;
  std::int64_t price_micro;
};
constexpr Agreed agreed[] = {{"Trattoria Da Nino", "OL-0044", 142 * whole_euro_micro},
                             {"Hotel Villa Letizia", "CA-0101", 79 * whole_euro_micro},
                             {"Hotel Villa Letizia", "VI-0220", 44 * whole_euro_micro + 500'000}};

struct Break {
  std::string_view sku;
  std::int64_t packs, price_micro;
};
constexpr Break breaks[] = {{"FA-0025", 10, 20 * whole_euro_micro + 900'000},
                            {"LA-0310", 10, 38 * whole_euro_micro},
                            {"CO-0207", 12, 13 * whole_euro_micro + 900'000},
                            {"CO-0207", 24, 13 * whole_euro_micro + 200'000},
                            {"BE-0075", 40, 5 * whole_euro_micro + 700'000}};

/// Of the year of a day, the first and the last.
std::pair<std::int64_t, std::int64_t> year_around(std::int64_t day) {
  auto year = iso_day(day).substr(0, 4);
  return {*day_number(year + "-01-01"), *day_number(year + "-12-31")};
}

void estimate_potential(Company& company) {
  auto dice = company.dice("potential");
  for (auto& outlet : company.outlets) {
    bool known = dice.chance(600);
    // A usual client buys for some 5 € per thousandth of weight in a year.
    auto euros = outlet.weight * dice.between(450, 1'100) / 100;
    if (outlet.relationship == "active" && (known || outlet.last_visit_ago))
      outlet.potential_cents = std::max<std::int64_t>(euros / 500, 1) * 50'000;
  }
}

}  // namespace

void plan_agreements(Company& company) {
  company.agreed_since = end_of_month(company.today, -2) + 1;
  for (auto& one : breaks) company.goods[company.goods_named(one.sku)].breaks[one.packs] = one.price_micro;
  for (auto& one : agreed)
    company.outlets[outlet_named(company, one.client)].agreed[company.goods_named(one.sku)] = one.price_micro;
  auto& montello = company.outlets[outlet_named(company, "Cash & Carry Montello")];
  montello.discounts_bp = {2'000, 1'000, 500};
  montello.intent_letter = "DI-000184/1";
  std::tie(montello.intent_from, montello.intent_until) = year_around(company.today);
  // This one has run out: its orders bear VAT again.
  auto& ingross = company.outlets[outlet_named(company, "Ingross Trevisana S.r.l.")];
  ingross.discounts_bp = {1'500, 500};
  ingross.intent_letter = "DI-000179/1";
  ingross.intent_until = company.today - 9;
  ingross.intent_from = ingross.intent_until - 300;
  estimate_potential(company);
}

void write_agreements(Company& company, DemoWriter& writer) {
  auto dice = company.dice("agreements");
  auto born = company.at(company.agreed_since);
  auto since = iso_day(company.agreed_since);
  for (auto& goods : company.goods)
    for (auto& [packs, price_micro] : goods.breaks)
      writer.put("price", dice.id(born),
                 {{"price_list_id", company.horeca_list},
                  {"product_id", goods.id},
                  {"min_quantity_milli", packs * 1000},
                  {"valid_from", since},
                  {"price_micro", price_micro}});
  for (auto& outlet : company.outlets)
    for (auto& [goods, price_micro] : outlet.agreed)
      writer.put("client_price", dice.id(born),
                 {{"client_id", outlet.id},
                  {"product_id", company.goods[goods].id},
                  {"valid_from", since},
                  {"price_micro", price_micro}});
}

}  // namespace giro::demo

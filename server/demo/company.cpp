#include "server/demo/company.hpp"

#include <algorithm>

namespace giro::demo {

const Person& Company::person(std::string_view login) const {
  for (auto* people : {&agents, &office})
    for (auto& person : *people)
      if (person.login == login) return person;
  GIRO_ASSERT(false && "somebody of the company");
  return agents.front();
}

std::size_t Company::goods_named(std::string_view sku) const {
  auto found = std::ranges::find(goods, sku, &Goods::sku);
  GIRO_ASSERT(found != goods.end());
  return static_cast<std::size_t>(found - goods.begin());
}

void Company::price(Line& line, const Outlet& outlet, std::int64_t day) const {
  auto& product = goods[line.goods];
  // Last year's prices were 3 % lower, in whole cents.
  bool last_year = day <= today - 365;
  line.price_micro = last_year ? product.price_micro * 97 / 100 / 10'000 * 10'000 : product.price_micro;
  line.list_price_micro = line.price_micro;
  line.discounts_bp = outlet.discounts_bp;
  line.price_source = outlet.price_list ? "price_list" : "product";
  if (day < agreed_since) return;
  if (auto own = outlet.agreed.find(line.goods); own != outlet.agreed.end()) {
    line.price_micro = own->second;
    line.discounts_bp = {};
    line.price_source = "client";
  } else if (outlet.price_list) {
    auto beyond = product.breaks.upper_bound(line.quantity);
    if (beyond != product.breaks.begin()) line.price_micro = std::prev(beyond)->second;
  }
}

bool Company::exempt(const Order& order) const {
  auto& outlet = outlets[order.outlet];
  return outlet.intent_from <= order.day && order.day <= outlet.intent_until;
}

void Company::total(Order& order) const {
  std::vector<LineAmounts> amounts;
  bool taxed = !exempt(order);
  for (auto& line : order.lines)
    amounts.push_back({.quantity_milli = line.quantity * 1000,
                       .unit_price_micro = line.price_micro,
                       .discounts_bp = line.discounts_bp,
                       .vat_rate_bp = taxed ? goods[line.goods].vat_bp : 0,
                       .charged = line.kind != "free" && line.kind != "sample"});
  order.totals = order_totals(amounts);
}

bool is_working_day(std::int64_t day) {
  static constexpr std::string_view holidays[] = {"01-01", "01-06", "04-25", "05-01", "06-02",
                                                  "08-15", "11-01", "12-08", "12-25", "12-26"};
  if (weekday(day) > 4) return false;
  auto text = iso_day(day);
  return std::ranges::find(holidays, std::string_view(text).substr(5)) == std::end(holidays);
}

std::int64_t last_working_day(std::int64_t day) {
  while (!is_working_day(day)) --day;
  return day;
}

std::int64_t working_day_before(std::int64_t day) {
  return last_working_day(day - 1);
}

std::int64_t working_day_after(std::int64_t day) {
  do ++day;
  while (!is_working_day(day));
  return day;
}

}  // namespace giro::demo

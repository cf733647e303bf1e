#include "server/demo/company.hpp"

#include <algorithm>

namespace giro::demo {

const Person& Company::person(std::string_view login) const {
  for (auto* people : {&agents, &office})
    for (auto& person : *people)
      if (person.login == login) return person;
  GIRO_ASSERT(!"somebody of the company");
  return agents.front();
}

void Company::total(Order& order) const {
  std::vector<LineAmounts> amounts;
  for (auto& line : order.lines)
    amounts.push_back({.quantity_milli = line.quantity * 1000,
                       .unit_price_micro = line.price_micro,
                       .discounts_bp = {line.discount_bp},
                       .vat_rate_bp = goods[line.goods].vat_bp});
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

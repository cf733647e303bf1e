#include "sync/figures/dynamics.hpp"

#include "sync/base/whole_number.hpp"
#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/due.hpp"

namespace giro {

DynamicsRules read_dynamics_rules(std::string_view inactive_days, std::string_view change_percent) {
  DynamicsRules rules;
  auto days = whole_number(inactive_days), percent = whole_number(change_percent);
  if (days && *days >= 1 && *days <= 3'650) rules.inactive_days = *days;
  if (percent && *percent >= 1 && *percent <= 100) rules.change_bp = *percent * 100;
  return rules;
}

std::string_view state_name(BuyingState state) {
  static constexpr std::string_view names[] = {"none",    "lost",      "at_risk", "new",
                                               "growing", "shrinking", "stable"};
  return names[static_cast<std::size_t>(state)];
}

BuyingState buying_state(const Buying& buying, const DynamicsRules& rules, std::int64_t day) {
  if (buying.last() == 0) return BuyingState::none;
  if (day - buying.last() >= rules.inactive_days) return BuyingState::lost;
  if (auto cycle = order_cycle_days(buying.orders, buying.first_day, buying.last_day))
    if ((day - buying.last_day - *cycle) * 2 > *cycle) return BuyingState::at_risk;
  if (buying.before_cents <= 0) return BuyingState::gained;
  auto change = Wide{buying.cents - buying.before_cents} * 10'000;
  auto least = Wide{buying.before_cents} * rules.change_bp;
  if (change >= least) return BuyingState::growing;
  return change <= -least ? BuyingState::shrinking : BuyingState::stable;
}

double Retention::retention() const {
  return at_start == 0 ? 0 : static_cast<double>(kept) / static_cast<double>(at_start);
}

double Retention::churn() const {
  return at_start == 0 ? 0 : 1 - retention();
}

Retention retention(std::span<const LastOrders> clients, const DynamicsRules& rules, std::int64_t from,
                    std::int64_t to) {
  Retention sum;
  for (auto& client : clients) {
    bool was = client.before != 0 && from - client.before <= rules.inactive_days;
    bool is = client.at_end != 0 && to - client.at_end < rules.inactive_days;
    sum.at_start += was;
    sum.at_end += is;
    sum.kept += was && is;
    sum.gained += !was && is;
  }
  return sum;
}

}  // namespace giro

#include "sync/figures/sales.hpp"

#include "sync/base/day_clock.hpp"
#include "sync/figures/invoiced_sales.hpp"
#include "sync/portfolio/placed_orders.hpp"

namespace giro {

Result<std::vector<Sale>> sales(Source source, const CompanyTime& time, const FigureQuestion& question,
                                const FigureClients& clients) {
  auto days = days_of(question);
  if (!days) return days.error();
  if (question.basis == Basis::invoices) {
    std::vector<Sale> found;
    for (auto& one : invoiced_sales(source, question, clients)) found.push_back(one.sale);
    return found;
  }
  auto orders = placed_orders(source, time.at(days->from), time.at(days->to + 1));
  DayClock clock(time);
  std::vector<Sale> found;
  found.reserve(orders.size());
  for (auto& order : orders) {
    if (question.user && order.agent != *question.user) continue;
    if (!clients.contains(order.client)) continue;
    found.push_back({.client = order.client,
                     .agent = order.agent,
                     .day = clock.day_of(order.placed_at),
                     .cents = order.cents,
                     .returned_cents = order.returned_cents,
                     .sold = order.sold});
  }
  return found;
}

void SalesSum::add(const Sale& sale) {
  cents += sale.cents;
  returned_cents += sale.returned_cents;
  if (!sale.sold) return;
  ++orders;
  first_day = first_day == 0 ? sale.day : std::min(first_day, sale.day);
  last_day = std::max(last_day, sale.day);
}

SalesById by_client(std::span<const Sale> all) {
  SalesById sums;
  for (auto& sale : all) sums[sale.client].add(sale);
  return sums;
}

SalesById by_agent(std::span<const Sale> all) {
  SalesById sums;
  for (auto& sale : all) sums[sale.agent].add(sale);
  return sums;
}

std::vector<MonthSales> by_month(std::span<const Sale> all, std::int64_t from, std::int64_t to) {
  std::vector<MonthSales> months;
  std::vector<std::int64_t> ends;
  for (auto day = from; day <= to; day = end_of_month(day) + 1) {
    months.push_back({iso_day(day).substr(0, 7), {}});
    ends.push_back(end_of_month(day));
  }
  for (auto& sale : all) {
    auto place = std::ranges::lower_bound(ends, sale.day) - ends.begin();
    if (sale.day >= from && sale.day <= to) months[static_cast<std::size_t>(place)].sum.add(sale);
  }
  return months;
}

}  // namespace giro

#include "sync/figures/sales.hpp"

#include "sync/base/day_clock.hpp"
#include "sync/figures/invoiced_sales.hpp"
#include "sync/figures/sales.sql.hpp"
#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

Result<std::vector<Sale>> sales(SQLite::Database& db, const CompanyTime& time, const FigureQuestion& question,
                                const FigureClients& clients) {
  auto days = days_of(question);
  if (!days) return days.error();
  if (question.basis == Basis::invoices) {
    std::vector<Sale> found;
    for (auto& one : invoiced_sales(db, question, clients)) found.push_back(one.sale);
    return found;
  }
  std::unordered_map<Id, std::int64_t> returned;
  for (auto& order : returned_orders(db, time.at(days->from), time.at(days->to + 1)))
    returned[order.order] = order.cents;
  Select query(db, sql::sales);
  query.bind(":user", question.user);
  query.bind(":from_at", time.at(days->from)).bind(":to_at", time.at(days->to + 1));
  DayClock clock(time);
  std::vector<Sale> found;
  Id order;
  std::int64_t at = 0;
  while (query.step()) {
    Sale sale;
    query.read(order, sale.client, sale.agent, at, sale.cents, sale.sold);
    sale.day = clock.day_of(at);
    if (auto part = returned.find(order); part != returned.end()) sale.returned_cents = part->second;
    sale.cents -= sale.returned_cents;
    if (clients.contains(sale.client)) found.push_back(sale);
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

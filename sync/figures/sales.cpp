#include "sync/figures/sales.hpp"

#include "sync/base/day_clock.hpp"
#include "sync/domain/order_totals.hpp"
#include "sync/figures/product_sales.sql.hpp"
#include "sync/figures/product_sales_invoiced.sql.hpp"
#include "sync/figures/sales.sql.hpp"
#include "sync/figures/sales_invoiced.sql.hpp"
#include "sync/portfolio/basket.hpp"
#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

void bind_period(Select& query, const CompanyTime& time, const FigureQuestion& question, FigureDays days) {
  query.bind(":user", question.user);
  if (question.basis == Basis::invoices)
    query.bind(":from_on", question.from).bind(":to_on", question.to);
  else
    query.bind(":from_at", time.at(days.from)).bind(":to_at", time.at(days.to + 1));
}

bool asks_for_some(const FigureQuestion& question) {
  return question.segment || !question.province.empty();
}

/// Credited to the agent of its order, else of its client.
std::vector<Sale> invoices(SQLite::Database& db, const FigureQuestion& question,
                           const FigureClients& clients) {
  std::unordered_map<Id, Id> agents;
  Id client;
  for (Select all(db, "SELECT id, agent_id FROM client WHERE agent_id IS NOT NULL"); all.step();) {
    Id agent;
    all.read(client, agent);
    agents.emplace(client, agent);
  }
  Select query(db, sql::sales_invoiced);
  query.bind(":from_on", question.from).bind(":to_on", question.to);
  std::vector<Sale> found;
  std::string on;
  while (query.step()) {
    Sale sale;
    query.read(sale.client, sale.agent, on, sale.cents, sale.returned_cents, sale.sold);
    if (!clients.contains(sale.client)) continue;
    if (sale.agent.is_nil())
      if (auto known = agents.find(sale.client); known != agents.end()) sale.agent = known->second;
    if (question.user && sale.agent != *question.user) continue;
    sale.day = day_number(on).value_or(0);
    found.push_back(sale);
  }
  return found;
}

}  // namespace

Result<std::vector<Sale>> sales(SQLite::Database& db, const CompanyTime& time, const FigureQuestion& question,
                                const FigureClients& clients) {
  auto days = days_of(question);
  if (!days) return days.error();
  if (question.basis == Basis::invoices) return invoices(db, question, clients);
  std::unordered_map<Id, std::int64_t> returned;
  for (auto& order : returned_orders(db, time.at(days->from), time.at(days->to + 1)))
    returned[order.order] = order.cents;
  Select query(db, sql::sales);
  bind_period(query, time, question, *days);
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

Result<std::vector<ProductSale>> product_sales(SQLite::Database& db, const CompanyTime& time,
                                               const FigureQuestion& question, const FigureClients& clients) {
  auto days = days_of(question);
  if (!days) return days.error();
  Select query(db, question.basis == Basis::invoices ? sql::product_sales_invoiced : sql::product_sales);
  bind_period(query, time, question, *days);
  struct Sum {
    Wide scaled = 0;  // ten-thousandths of a cent
    std::int64_t orders = 0;
    Id last;  // rows come order by order
  };
  std::unordered_map<Id, Sum> sums;
  Id order, client, product;
  std::int64_t cents = 0, off1_bp = 0, off2_bp = 0;
  bool some = asks_for_some(question);
  while (query.step()) {
    query.read(order, product, cents, off1_bp, off2_bp);
    if (some) {
      query.read(client);
      if (!clients.contains(client)) continue;
    }
    auto& sum = sums[product];
    sum.scaled += cents * (10'000 - off1_bp) * (10'000 - off2_bp) / 10'000;
    sum.orders += sum.last != order;
    sum.last = order;
  }
  auto names = product_names(db);
  std::vector<ProductSale> products;
  for (auto& [id, sum] : sums)
    products.push_back({id, names[id].sku, names[id].name, round_half_away(sum.scaled, 10'000), sum.orders});
  std::ranges::sort(products, {}, [](auto& p) { return std::tuple(-p.cents, p.sku, p.product); });
  return products;
}

}  // namespace giro

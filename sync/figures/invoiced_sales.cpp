#include "sync/figures/invoiced_sales.hpp"

#include "sync/figures/agents_of_orders.sql.hpp"
#include "sync/figures/sales_invoiced.sql.hpp"
#include "sync/portfolio/key_walk.hpp"

namespace giro {
namespace {

/// Who visits each client that has somebody of its own.
std::unordered_map<Id, Id> agents_of_clients(SQLite::Database& db) {
  std::unordered_map<Id, Id> agents;
  Id client, agent;
  for (Select all(db, "SELECT id, agent_id FROM client WHERE agent_id IS NOT NULL"); all.step();) {
    all.read(client, agent);
    agents.emplace(client, agent);
  }
  return agents;
}

/// Credited to the agent of its order, else of its client.
void credit(SQLite::Database& db, std::vector<InvoicedSale>& all) {
  std::ranges::sort(all, {}, &InvoicedSale::order);
  KeyWalk orders(db, sql::agents_of_orders);
  auto agents = agents_of_clients(db);
  for (auto& [id, order, sale] : all) {
    if (!order.is_nil() && orders.to(order)) orders.read(sale.agent);
    if (!sale.agent.is_nil()) continue;
    if (auto known = agents.find(sale.client); known != agents.end()) sale.agent = known->second;
  }
}

}  // namespace

std::vector<InvoicedSale> invoiced_sales(SQLite::Database& db, const FigureQuestion& question,
                                         const FigureClients& clients) {
  Select query(db, sql::sales_invoiced);
  query.bind(":from_on", question.from).bind(":to_on", question.to);
  std::vector<InvoicedSale> found;
  std::string on, last_on;
  std::int64_t day = 0;
  while (query.step()) {
    InvoicedSale one;
    auto& sale = one.sale;
    query.read(one.id, sale.client, one.order, on, sale.cents, sale.returned_cents, sale.sold);
    if (on != last_on) day = day_number(last_on = on).value_or(0);  // they come day by day
    sale.day = day;
    if (clients.contains(sale.client)) found.push_back(one);
  }
  credit(db, found);
  if (question.user) std::erase_if(found, [&](auto& one) { return one.sale.agent != *question.user; });
  return found;
}

}  // namespace giro

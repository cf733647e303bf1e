#include "sync/portfolio/turnover.hpp"

#include <unordered_set>

#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/key_walk.hpp"
#include "sync/portfolio/lines_counted.sql.hpp"
#include "sync/portfolio/placed_orders.hpp"
#include "sync/portfolio/turnover_invoiced.sql.hpp"

namespace giro {
namespace {

Turnover invoiced(SQLite::Database& db, const TurnoverPeriod& period) {
  Select query(db, sql::turnover_invoiced);
  query.bind(":from_on", period.from).bind(":to_on", period.to).bind(":user", period.user);
  Turnover sum;
  if (query.step())
    query.read(sum.turnover_cents, sum.credit_notes_cents, sum.clients, sum.orders, sum.lines);
  return sum;
}

Turnover ordered(Source db, const std::optional<Id>& user, std::int64_t from_at, std::int64_t to_at) {
  Turnover sum;
  std::vector<std::pair<Id, Id>> sold;  // orders and their clients
  for (auto& order : placed_orders(db, from_at, to_at)) {
    if (user && order.agent != *user) continue;
    sum.turnover_cents += order.cents;
    sum.credit_notes_cents += order.returned_cents;
    if (order.sold) sold.emplace_back(order.order, order.client);
  }
  std::ranges::sort(sold, {}, &std::pair<Id, Id>::first);
  KeyWalk lines(db, sql::lines_counted);
  std::unordered_set<Id> clients;
  std::int64_t count = 0;
  for (auto& [order, client] : sold) {
    if (!lines.to(order)) continue;
    lines.read(count);
    sum.lines += count;
    ++sum.orders;
    clients.insert(client);
  }
  sum.clients = static_cast<std::int64_t>(clients.size());
  return sum;
}

}  // namespace

std::int64_t Turnover::average_order_cents() const {
  return orders == 0 ? 0 : round_half_away(turnover_cents, orders);
}

double Turnover::lines_per_order() const {
  return orders == 0 ? 0 : static_cast<double>(lines) / static_cast<double>(orders);
}

Result<Turnover> turnover(Source db, const TurnoverPeriod& period, const CompanyTime& time) {
  auto from = day_number(period.from), to = day_number(period.to);
  if (!from || !to) return Problem{"A period needs two days such as 2026-01-31: give --from and --to."};
  bool by_invoices = period.basis == Basis::invoices;
  auto name = "turnover " + period.from + ' ' + period.to + (by_invoices ? " invoiced " : " ordered ");
  if (period.user) name += period.user->view();
  return *db.remembered<Turnover>(name, [&] {
    return by_invoices ? invoiced(db, period) : ordered(db, period.user, time.at(*from), time.at(*to + 1));
  });
}

}  // namespace giro

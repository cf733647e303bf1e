#include "sync/portfolio/turnover.hpp"

#include <unordered_set>

#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/turnover.sql.hpp"
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

Turnover ordered(SQLite::Database& db, const std::optional<Id>& user, std::int64_t from_at,
                 std::int64_t to_at) {
  std::unordered_map<Id, std::int64_t> returned;
  for (auto& order : returned_orders(db, from_at, to_at)) returned[order.order] = order.cents;
  Select query(db, sql::turnover);
  query.bind(":from_at", from_at).bind(":to_at", to_at).bind(":user", user);
  Turnover sum;
  std::unordered_set<Id> clients;
  Id order, client;
  std::int64_t cents = 0, lines = 0;
  while (query.step()) {
    query.read(order, client, cents, lines);
    auto part = returned.find(order);
    auto came_back = part == returned.end() ? 0 : part->second;
    sum.turnover_cents += cents - came_back;
    sum.credit_notes_cents += came_back;
    sum.lines += lines;
    if (lines == 0) continue;
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

Result<Turnover> turnover(SQLite::Database& database, const TurnoverPeriod& period, const CompanyTime& time) {
  auto from = day_number(period.from), to = day_number(period.to);
  if (!from || !to) return Problem{"A period needs two days such as 2026-01-31: give --from and --to."};
  if (period.basis == Basis::invoices) return invoiced(database, period);
  return ordered(database, period.user, time.at(*from), time.at(*to + 1));
}

}  // namespace giro

#include "sync/portfolio/turnover.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/turnover.sql.hpp"
#include "sync/portfolio/turnover_invoiced.sql.hpp"

namespace giro {
namespace {

Turnover read(SQLite::Statement& query, const std::optional<Id>& user) {
  if (user) query.bind(":user", user->bytes.data(), static_cast<int>(user->bytes.size()));
  query.executeStep();
  return {.turnover_cents = query.getColumn(0).getInt64(),
          .credit_notes_cents = query.getColumn(1).getInt64(),
          .clients = query.getColumn(2).getInt64(),
          .orders = query.getColumn(3).getInt64(),
          .lines = query.getColumn(4).getInt64()};
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
  if (period.basis == Basis::invoices) {
    SQLite::Statement query(database, std::string(sql::turnover_invoiced));
    query.bind(":from_on", period.from);
    query.bind(":to_on", period.to);
    return read(query, period.user);
  }
  SQLite::Statement query(database, std::string(sql::turnover));
  query.bind(":from_at", time.at(*from));
  query.bind(":to_at", time.at(*to + 1));
  return read(query, period.user);
}

}  // namespace giro

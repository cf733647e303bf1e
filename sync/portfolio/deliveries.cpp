#include "sync/portfolio/deliveries.hpp"

#include "sync/portfolio/deliveries.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

Result<std::vector<DeliveredOrder>> deliveries_of(SQLite::Database& db, const DeliveryQuestion& question,
                                                  const CompanyTime& time) {
  auto from = day_number(question.from), to = day_number(question.to);
  if (!from || !to) return Problem{"A period needs two days such as 2026-01-31: give --from and --to."};
  Select query(db, sql::deliveries);
  query.bind(":from_at", time.at(*from)).bind(":to_at", time.at(*to + 1));
  query.bind(":user", question.user).bind(":client", question.client);
  std::vector<DeliveredOrder> orders;
  while (query.step()) {
    auto& order = orders.emplace_back();
    query.read(order.order, order.client, order.client_code, order.client_name, order.due_on,
               order.delivered_on, order.deliveries, order.failures, order.failure_reason, order.short_lines);
  }
  return orders;
}

}  // namespace giro

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
  query.bind(":user", question.user).bind_ids(":least", ":most", question.client);
  std::vector<DeliveredOrder> orders;
  while (query.step()) {
    auto& order = orders.emplace_back();
    query.read(order.order, order.client, order.client_code, order.client_name, order.due_on,
               order.delivered_on, order.deliveries, order.failures, order.failure_reason, order.short_lines);
  }
  return orders;
}

std::vector<DeliveryRow> deliveries_for(SQLite::Database& db, const Id& order) {
  Select query(
      db,
      "SELECT d.id, coalesce(d.number, ''), coalesce(d.delivered_on, ''), coalesce(d.status, ''),"
      " coalesce(d.failure_reason, ''), (SELECT count(*) FROM delivery_line n WHERE n.delivery_id = d.id)"
      " FROM delivery d WHERE d.order_id = :order ORDER BY d.delivered_on, d.id");
  query.bind(":order", order);
  std::vector<DeliveryRow> rows;
  while (query.step()) {
    auto& row = rows.emplace_back();
    query.read(row.id, row.number, row.on, row.status, row.failure_reason, row.lines);
  }
  return rows;
}

std::string promised_on(SQLite::Database& db, const Id& order) {
  Select query(db, "SELECT coalesce(promised_on, '') FROM sales_order WHERE id = :order");
  query.bind(":order", order);
  std::string on;
  if (query.step()) query.read(on);
  return on;
}

}  // namespace giro

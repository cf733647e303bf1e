#include "sync/portfolio/products.hpp"

#include "sync/portfolio/catalogue.sql.hpp"
#include "sync/portfolio/due.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/usual_products.sql.hpp"

namespace giro {

std::vector<Product> catalogue(SQLite::Database& db) {
  std::vector<Product> products;
  Select query(db, sql::catalogue);
  while (query.step()) {
    auto& p = products.emplace_back();
    query.read(p.id, p.sku, p.name, p.category, p.unit, p.pack, p.pack_quantity_milli, p.rule.min_milli,
               p.rule.multiple_milli, p.vat, p.vat_rate_bp, p.price_micro, p.stock_milli);
  }
  return products;
}

std::vector<Habit> habits(SQLite::Database& db, const CompanyTime& time, const Id& client, std::int64_t day) {
  constexpr std::int64_t reach_days = 548;
  std::vector<Habit> found;
  Select query(db, sql::usual_products);
  query.bind(":client", client)
      .bind(":since_at", time.at(day - reach_days))
      .bind(":until_at", time.at(day + 1));
  while (query.step()) {
    auto& habit = found.emplace_back();
    std::int64_t first_at = 0, last_at = 0;
    query.read(habit.product, habit.times, first_at, last_at, habit.last_quantity_milli,
               habit.last_price_micro);
    habit.last_day = time.day_of(last_at);
    habit.cycle_days = order_cycle_days(habit.times, time.day_of(first_at), habit.last_day);
    habit.lapsed = habit.cycle_days && day - habit.last_day > 2 * *habit.cycle_days;
  }
  return found;
}

std::optional<LastOrder> last_order(SQLite::Database& db, const CompanyTime& time, const Id& client) {
  Select head(db,
              "SELECT id, placed_at FROM sales_order WHERE client_id = :client AND status NOT IN ('draft', "
              "'cancelled')"
              " AND placed_at IS NOT NULL ORDER BY placed_at DESC, id DESC LIMIT 1");
  head.bind(":client", client);
  if (!head.step()) return std::nullopt;
  LastOrder order;
  std::int64_t placed_at = 0;
  head.read(order.id, placed_at);
  order.day = time.day_of(placed_at);
  Select lines(db,
               "SELECT product_id, sum(quantity_milli) FROM order_line WHERE order_id = :order"
               " AND coalesce(kind, 'sale') = 'sale' AND quantity_milli > 0 GROUP BY product_id"
               " ORDER BY min(position), product_id");
  lines.bind(":order", order.id);
  while (lines.step()) {
    auto& line = order.lines.emplace_back();
    lines.read(line.product, line.quantity_milli);
  }
  return order;
}

}  // namespace giro

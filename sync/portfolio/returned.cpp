#include "sync/portfolio/returned.hpp"

#include "sync/portfolio/returned.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

std::vector<ReturnedOrder> returned_orders(SQLite::Database& db, std::int64_t from_at, std::int64_t until_at,
                                           std::optional<Id> client) {
  Select query(db, sql::returned);
  query.bind(":from_at", from_at).bind(":until_at", until_at).bind_ids(":least", ":most", client);
  std::vector<ReturnedOrder> found;
  while (query.step()) {
    auto& order = found.emplace_back();
    query.read(order.order, order.client, order.placed_at, order.cents);
  }
  return found;
}

}  // namespace giro

#include "sync/portfolio/sold_by_client.hpp"

#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/sold_by_client.sql.hpp"

namespace giro {

std::unordered_map<Id, std::int64_t> sold_by_client(SQLite::Database& db, std::int64_t from_at,
                                                    std::int64_t until_at) {
  Select query(db, sql::sold_by_client);
  query.bind(":from_at", from_at).bind(":until_at", until_at);
  std::unordered_map<Id, std::int64_t> sums;
  Id client;
  std::int64_t cents = 0;
  while (query.step()) {
    query.read(client, cents);
    sums[client] += cents;
  }
  for (auto& order : returned_orders(db, from_at, until_at)) sums[order.client] -= order.cents;
  return sums;
}

}  // namespace giro

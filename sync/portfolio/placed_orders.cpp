#include "sync/portfolio/placed_orders.hpp"

#include <algorithm>
#include <limits>

#include "sync/portfolio/placed_orders.sql.hpp"
#include "sync/portfolio/returned.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t remembered_ms = 1'000 * day_ms;  // two years, the year before and inactivity
constexpr auto end_of_time = std::numeric_limits<std::int64_t>::max();

using Orders = std::vector<PlacedOrder>;

/// From an instant on, all of them.
struct OrdersSince {
  std::int64_t from_at = 0;
  std::shared_ptr<const Orders> all;

  std::size_t bytes() const { return all->size() * sizeof(PlacedOrder); }
};

Orders read(SQLite::Database& db, std::int64_t from_at, std::int64_t until_at) {
  std::unordered_map<Id, std::int64_t> returned;
  for (auto& order : returned_orders(db, from_at, until_at)) returned[order.order] = order.cents;
  Select query(db, sql::placed_orders);
  query.bind(":from_at", from_at).bind(":until_at", until_at);
  Orders found;
  while (query.step()) {
    auto& one = found.emplace_back();
    query.read(one.order, one.client, one.agent, one.placed_at, one.cents, one.sold);
    if (returned.empty()) continue;
    if (auto part = returned.find(one.order); part != returned.end()) {
      one.returned_cents = part->second;
      one.cents -= part->second;
    }
  }
  return found;
}

std::shared_ptr<const Orders> orders_since(Source source, Memory& memory, std::int64_t from_at,
                                           std::int64_t until_at) {
  static const std::string name = "placed orders";
  auto known = memory.known<OrdersSince>(name);
  if (!known || known->from_at > from_at) {
    auto since = std::min(from_at, until_at - remembered_ms);
    Memory::Making making(memory);
    auto all = std::make_shared<const Orders>(read(source, since, end_of_time));
    known = memory.keep(name, OrdersSince{since, std::move(all)}, making);
  }
  return known->all;
}

}  // namespace

PlacedOrders placed_orders(Source source, std::int64_t from_at, std::int64_t until_at) {
  if (!source.memory()) {
    auto all = std::make_shared<const Orders>(read(source, from_at, until_at));
    return {all, *all};
  }
  auto all = orders_since(source, *source.memory(), from_at, until_at);
  auto first = std::ranges::lower_bound(*all, from_at, {}, &PlacedOrder::placed_at);
  auto last = std::ranges::lower_bound(first, all->end(), until_at, {}, &PlacedOrder::placed_at);
  return {all, {first, last}};
}

}  // namespace giro

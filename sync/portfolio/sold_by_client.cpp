#include "sync/portfolio/sold_by_client.hpp"

#include "sync/portfolio/placed_orders.hpp"

namespace giro {

std::unordered_map<Id, std::int64_t> sold_by_client(Source source, std::int64_t from_at,
                                                    std::int64_t until_at) {
  std::unordered_map<Id, std::int64_t> sums;
  for (auto& order : placed_orders(source, from_at, until_at)) sums[order.client] += order.cents;
  return sums;
}

}  // namespace giro

// The orders that count, one by one: the ground of turnover, classes and trends. With a memory, the orders of
// some years are read once and every shorter stretch is a part of them. Net of discounts, without VAT; what
// came back never lowers what was sold and stands apart, below zero (returned.hpp). Reads a replica or the
// office's database; the thread of the connection.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/portfolio/source.hpp"

namespace giro {

struct PlacedOrder {
  Id order, client, agent;  // the agent it is credited to; nil: nobody
  std::int64_t placed_at = 0;
  std::int64_t cents = 0;           // sold
  std::int64_t returned_cents = 0;  // ≤ 0
  bool sold = false;                // it has at least one line sold
};

/// The earliest first. Whoever holds it keeps the orders it lies in.
class PlacedOrders {
 public:
  PlacedOrders(std::shared_ptr<const std::vector<PlacedOrder>> all, std::span<const PlacedOrder> part)
      : all_(std::move(all)), part_(part) {}

  auto begin() const { return part_.begin(); }
  auto end() const { return part_.end(); }
  std::size_t size() const { return part_.size(); }

 private:
  std::shared_ptr<const std::vector<PlacedOrder>> all_;
  std::span<const PlacedOrder> part_;
};
/// Placed from one instant up to another (excluded).
PlacedOrders placed_orders(Source, std::int64_t from_at, std::int64_t until_at);

}  // namespace giro

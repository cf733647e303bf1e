#include "sync/domain/quantity.hpp"

#include <algorithm>

namespace giro {

std::int64_t QuantityRule::first() const {
  auto least = std::max<std::int64_t>(min_milli, 1);
  return (least + step() - 1) / step() * step();
}

bool QuantityRule::legal(std::int64_t quantity) const {
  return quantity == 0 || (quantity >= first() && quantity % step() == 0);
}

std::pair<std::int64_t, std::int64_t> QuantityRule::nearest(std::int64_t quantity) const {
  quantity = std::max<std::int64_t>(quantity, 0);
  if (legal(quantity)) return {quantity, quantity};
  if (quantity < first()) return {0, first()};
  auto below = quantity / step() * step();
  return {below, below + step()};
}

std::int64_t QuantityRule::more(std::int64_t quantity) const {
  auto above = nearest(quantity).second;
  if (above > quantity) return above;
  return quantity == 0 ? first() : quantity + step();
}

std::int64_t QuantityRule::less(std::int64_t quantity) const {
  auto below = nearest(quantity).first;
  if (below < quantity) return below;
  return quantity <= first() ? 0 : quantity - step();
}

}  // namespace giro

#include "sync/domain/inherit.hpp"

#include <limits>
#include <tuple>

namespace giro {
namespace {

auto order_of(const Place& place) {
  auto rank = place.rank > 0 ? place.rank : std::numeric_limits<std::int64_t>::max();
  bool ranked = place.origin == Origin::segmentation;
  return std::tuple(place.origin, ranked ? rank : 0, std::string_view(place.segmentation), place.id);
}

}  // namespace

std::string_view origin_name(Origin origin) {
  constexpr std::string_view names[] = {"client", "group", "segmentation", "assigned", "company"};
  return names[static_cast<std::size_t>(origin)];
}

bool asked_before(const Place& a, const Place& b) {
  return order_of(a) < order_of(b);
}

}  // namespace giro

#include "sync/merge/cell_rule.hpp"

#include "sync/base/assert.hpp"

namespace giro::merge {

using schema::Policy;

Ruling rule(const CellCase& c) {
  GIRO_ASSERT(c.policy != Policy::derived);
  constexpr Ruling take{.take = true, .took = true, .record = Record::none};
  if (c.policy == Policy::add) return take;  // the difference, without comparisons
  if (c.current_is_value) return {.take = false, .took = true, .record = Record::none};
  if (c.current_is_base && c.legal) return take;
  switch (c.policy) {
    case Policy::last_writer:
      return {.take = c.later, .took = c.later, .record = Record::decided};
    case Policy::ask:
    case Policy::status:
      return {.take = false, .took = false, .record = Record::open};
    default:
      return {.take = false, .took = false, .record = Record::decided};
  }
}

}  // namespace giro::merge

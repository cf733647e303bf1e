// What an order of a client inherits at the office: the same places in the same order as on a tablet
// (sync/domain/inherit.hpp, sync/portfolio/inherited.hpp), read from the store. Reads only; the thread of the
// snapshot.
#pragma once

#include "server/office/store.hpp"
#include "sync/domain/inherit.hpp"
#include "sync/domain/pricing.hpp"

namespace giro {

struct InheritedFacts {
  std::optional<Stated<Discounts>> discounts;  // of its segments and the company, the client's own left out
  std::optional<Stated<std::int64_t>> credit_limit_cents;
};
InheritedFacts inherited_facts(const Snapshot&, const Row& client);

}  // namespace giro

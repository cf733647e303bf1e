// Strategies: what the company pursues with the clients of a segment, or of a list, for a while. What one is
// about stands in `subject`: products for discount, upsell and cross_sell (none: all of them), the code of a
// payment term for payment, a service level for service. It works only while it runs: starts_on ≤ day ≤
// ends_on, both included, an empty end open. A spent budget ends nothing by itself: somebody sets ends_on.
//
// A discount comes last in the cascade, after the client's or the list's own; with four taken already the
// fourth takes it in. Of several that run the largest counts, of equal ones the one with the smaller id:
// device and office find the same. A net price agreed with the client is never lowered. Pure; any thread.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/domain/pricing.hpp"

namespace giro {

struct Strategy {
  Id id;
  std::string name, kind, starts_on, ends_on;
  std::int64_t discount_bp = 0;
  bool names_products = false;  // else it is about all of them
  std::set<Id> products = {};
  std::string subject = {};  // as written

  bool runs(std::string_view day_on) const;
  bool about(const Id& product) const { return !names_products || products.contains(product); }
};

/// The valid price with what the strategies of the client add to it.
ValidPrice with_strategies(ValidPrice, std::span<const Strategy>, const Id& product, std::string_view day_on);

/// discount, upsell, cross_sell: the subject is SKUs.
bool is_about_products(std::string_view kind);

/// The words of `subject`, separated by commas or blanks.
std::vector<std::string> subject_words(std::string_view);

}  // namespace giro

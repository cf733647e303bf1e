// What the office does with strategies on a tablet, as Drafts: written, changed, ended, and the clients on
// their lists. Agents are told so before anything is recorded.
#pragma once

#include <optional>
#include <string>

#include "sync/actions/read.hpp"

namespace giro::actions {

/// As people write it; what does not fit its kind is left out.
struct StrategyRequest {
  std::string name, kind, starts_on, ends_on, goal;
  std::string subject;        // SKUs, the code of a payment term, a service level (sync/domain/strategy.hpp)
  std::optional<Id> segment;  // none: for its list alone. Given once
  std::optional<std::int64_t> discount_bp, budget_cents, spent_cents;
};

/// A Problem: what is missing.
Result<Draft> new_strategy(Device&, const Id&, const StrategyRequest&);
/// What differs from what was `seen` under these tokens (Device::tokens() then); nothing else is touched.
Result<Draft> edit_strategy(Device&, const Id&, const StrategyRequest& seen, const StrategyRequest&,
                            std::vector<Bytes> tokens);
/// The day before this one is its last.
Result<Draft> end_strategy(Device&, const Id&, std::string_view day_on);
/// One more client on its list.
Result<Draft> put_on_list(Device&, const Id& strategy, const Id& client);

}  // namespace giro::actions

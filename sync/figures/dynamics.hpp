// How a client's buying changes: against the period before, and against its own rhythm. Each client has one
// state, the first of these that holds:
//
//   none       nothing bought in either period
//   lost       no order for `inactive_days`
//   at_risk    the next order is later than expected by more than half its usual cycle
//   gained     nothing bought in the period before
//   growing, shrinking   turnover changed by at least `change_bp`; otherwise stable
//
// Retention: of the clients active when a period begins (an order in the `inactive_days` before it), those
// still active when it ends. Pure; any thread. Definitions: FIGURES.md.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

struct DynamicsRules {
  std::int64_t inactive_days = 180;
  std::int64_t change_bp = 1'000;

  bool operator==(const DynamicsRules&) const = default;
};
/// "180" and "10": days, and percent; what is not readable leaves the usual.
DynamicsRules read_dynamics_rules(std::string_view inactive_days, std::string_view change_percent);

enum class BuyingState : std::uint8_t { none, lost, at_risk, gained, growing, shrinking, stable };
/// none, lost, at_risk, new, growing, shrinking, stable.
std::string_view state_name(BuyingState);

/// What one client bought in the two periods, up to `day`.
struct Buying {
  std::int64_t cents = 0, before_cents = 0;
  std::int64_t orders = 0, first_day = 0, last_day = 0;  // of the period
  std::int64_t before_last_day = 0;                      // of the period before; 0: none

  std::int64_t last() const { return last_day != 0 ? last_day : before_last_day; }
};
BuyingState buying_state(const Buying&, const DynamicsRules&, std::int64_t day);

struct Retention {
  std::int64_t at_start = 0, kept = 0, gained = 0, at_end = 0;

  double retention() const;  // kept / at_start; 0 when nobody was there
  double churn() const;
};
/// Per client the days of its last order before the period, and of its last one up to the end; 0: none.
struct LastOrders {
  std::int64_t before = 0, at_end = 0;
};
Retention retention(std::span<const LastOrders>, const DynamicsRules&, std::int64_t from, std::int64_t to);

}  // namespace giro

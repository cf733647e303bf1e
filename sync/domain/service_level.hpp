// Service levels: what a client is given and what that costs a year. The company's levels are one setting,
// `service_levels`: NAME,POTENTIAL,COST in whole euros, separated by semicolons, for example
//
//     Oro,100000,1200; Argento,20000,600; Base,0,200
//
// A client has the level that is stated for it (itself, a running service strategy, its segments, the
// company); where nobody states one, the level with the highest potential it reaches. Pure; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giro {

struct ServiceLevel {
  std::string name;
  std::int64_t from_potential_cents = 0;
  std::int64_t cost_cents = 0;  // per client and year

  bool operator==(const ServiceLevel&) const = default;
};

/// What can be read of the setting; an entry that cannot is left out.
std::vector<ServiceLevel> read_service_levels(std::string_view);

/// nullptr: it reaches none.
const ServiceLevel* level_for_potential(std::span<const ServiceLevel>, std::int64_t potential_cents);
const ServiceLevel* level_named(std::span<const ServiceLevel>, std::string_view name);

}  // namespace giro

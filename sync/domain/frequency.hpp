// How often a client is to be visited in a month, and who says so. The first of these that states it decides:
//
//     the client, for that month → the client, for every month
//       → its segments, the highest-ranked segmentation first (that month, then every month)
//       → its assigned segment (that month, then every month) → nobody: no visits are asked for
//
// A statement of zero is a statement: the month is skipped. The answer is a function of the set of
// statements, whatever their order. Pure; any thread.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "sync/domain/inherit.hpp"

namespace giro {

struct FrequencyStatement {
  Place place;
  int month = 0;  // 1 … 12; 0: every month
  std::int64_t visits_milli = 0;
  std::string reason = {};

  bool operator==(const FrequencyStatement&) const = default;
};

/// nullopt: nobody states any.
std::optional<FrequencyStatement> effective_frequency(const std::vector<FrequencyStatement>&, int month);

/// Thousandths of a visit asked for in each month, January first; 0: the month is skipped.
using YearOfVisits = std::array<std::int64_t, 12>;
YearOfVisits year_of_visits(const std::vector<FrequencyStatement>&);

}  // namespace giro

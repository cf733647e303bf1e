// Classes A, B, C: who makes the turnover. Amounts are put in descending order, equal ones by code, then id;
// a class follows from the share cumulated *before* an amount, so that the one which crosses a limit stays in
// the higher class. The one rule behind lists, cards, segments and figures. Pure; any thread. Definitions and
// sources: figures/FIGURES.md.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

/// Where B and C begin, in basis points of the cumulated share.
struct AbcLimits {
  std::int64_t b_bp = 8'000, c_bp = 9'500;

  bool operator==(const AbcLimits&) const = default;
};
/// "80/15/5" (shares of A, B and C in percent, 100 together); the usual ones when it says nothing readable.
AbcLimits read_abc_limits(std::string_view);

struct AbcAmount {
  std::int64_t cents = 0;
  std::string_view code = {};  // outlives the call
  Id id = {};
};
/// Positions of the amounts, the largest first.
std::vector<std::size_t> abc_order(std::span<const AbcAmount>);
/// One letter per amount, as they are given; ' ' for one that is not above zero.
std::vector<char> abc_classes(std::span<const AbcAmount>, const AbcLimits& = {});

}  // namespace giro

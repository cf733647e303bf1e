// ABC and concentration: who makes the turnover. Rows are put by descending amount; a row's class follows
// from the share cumulated *before* it, so that the one which crosses a limit stays in the higher class. What
// comes to nothing or less has no class. HHI: the sum of squared shares, on a scale to 10,000. Shares of the
// rows sum to 1. Pure; any thread. Definitions: FIGURES.md.
#pragma once

#include <array>
#include <string>
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

struct AbcRow {
  Id id;
  std::string code, name;
  std::int64_t cents = 0, orders = 0;
  char abc = ' ';
  double share = 0, cumulated = 0;  // of the total; cumulated with this row
};

struct AbcClass {
  std::int64_t rows = 0, cents = 0;
  double share = 0;
};

struct Abc {
  std::vector<AbcRow> rows;         // descending; equal amounts by code, then id
  std::int64_t total_cents = 0;     // of rows above zero
  std::array<AbcClass, 3> classes;  // A, B, C

  const AbcClass& of(char abc) const { return classes[static_cast<std::size_t>(abc - 'A')]; }
};
Abc abc_of(std::vector<AbcRow> rows, const AbcLimits& = {});

struct Concentration {
  double hhi = 0, top1_share = 0, top5_share = 0, top10_share = 0;
};
Concentration concentration(const Abc&);

/// A row whose class differs from the period before; ' ' where it had or has no turnover.
struct ClassChange {
  Id id;
  std::string code, name;
  char before = ' ', now = ' ';
  std::int64_t before_cents = 0, cents = 0;

  std::int64_t lost_cents() const { return before_cents - cents; }
};
/// The most turnover lost first.
std::vector<ClassChange> class_changes(const Abc& before, const Abc& now);

}  // namespace giro

// ABC and concentration: rows in the order and with the classes of domain/abc.hpp, their shares and what the
// classes come to. HHI: the sum of squared shares, on a scale to 10,000. Shares of the rows sum to 1. Pure;
// any thread. Definitions: FIGURES.md.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "sync/domain/abc.hpp"

namespace giro {

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

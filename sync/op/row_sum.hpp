// RowSum: a checksum over rows and their versions that can be kept up to date row by row, in any order: how
// many, and the xor of the digests of (row id, version). Office and device keep one per bucket; where they
// differ after a last page, the replica has diverged. A plain value; any thread.
#pragma once

#include <cstdint>

#include "sync/base/id.hpp"

namespace giro {

struct RowSum {
  std::int64_t rows = 0;  // a difference may be negative
  Id sum;

  void add(const Id& row, std::uint64_t version);
  void remove(const Id& row, std::uint64_t version);
  RowSum& operator+=(const RowSum&);

  bool operator==(const RowSum&) const = default;
};

}  // namespace giro

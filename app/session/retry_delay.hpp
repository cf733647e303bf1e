// RetryDelay: how long to wait after the n-th failure in a row: 1 s doubling up to 60 s, each time between
// half and the whole of it, so that tablets that lost the office together do not come back together. A plain
// value.
#pragma once

#include <algorithm>
#include <cstdint>

#include "sync/base/limits.hpp"

namespace giro {

class RetryDelay {
 public:
  /// `chance` in [0, 2^32): any random number.
  std::int64_t next_ms(std::uint32_t chance) {
    auto span = std::min(Limits::retry_first_ms << std::min(failures_, 10), Limits::retry_last_ms);
    ++failures_;
    return span / 2 + static_cast<std::int64_t>(static_cast<std::uint64_t>(span / 2) * chance >> 32);
  }
  void reset() { failures_ = 0; }

 private:
  int failures_ = 0;
};

}  // namespace giro

// Environment: what the deterministic core may not take by itself: time and randomness. Programs pass the
// real one, tests and the simulator a seeded one. Calls may come from any one thread at a time.
#pragma once

#include <cstdint>
#include <span>

#include "sync/base/id.hpp"

namespace giro {

/// What a device can say about time when it records or asks.
struct ClockReading {
  std::int64_t wall_at = 0;     // Unix ms UTC as the device believes it
  Id boot;                      // which boot the monotonic time belongs to
  std::int64_t mono_ms = 0;     // since that boot
  bool counts_suspend = false;  // whether mono_ms goes on while the device sleeps

  bool operator==(const ClockReading&) const = default;
};

class Environment {
 public:
  virtual ~Environment() = default;
  virtual ClockReading clock() = 0;
  virtual void random(std::span<Byte>) = 0;

  Id mint() {
    std::array<Byte, 10> entropy;
    random(entropy);
    return mint_id(clock().wall_at, entropy);
  }
};

}  // namespace giro

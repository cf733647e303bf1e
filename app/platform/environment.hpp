// The real Environment of this machine: its clock (one platform file) and the system's randomness. Any
// thread.
#pragma once

#include "sync/base/environment.hpp"

namespace giro {

class MachineEnvironment : public Environment {
 public:
  ClockReading clock() override;
  void random(std::span<Byte>) override;
};

}  // namespace giro

// SystemEnvironment: this machine's clock and libsodium's randomness, for the office's programs. Any thread.
#pragma once

#include "sync/base/environment.hpp"

namespace giro {

class SystemEnvironment : public Environment {
 public:
  /// Throws when randomness cannot be had.
  SystemEnvironment();

  ClockReading clock() override;
  void random(std::span<Byte>) override;

 private:
  Id boot_;
};

}  // namespace giro

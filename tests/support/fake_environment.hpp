// FakeEnvironment: a clock that moves only when told and seeded randomness. One thread.
#pragma once

#include <random>

#include "sync/base/environment.hpp"

namespace giro::test {

class FakeEnvironment : public Environment {
 public:
  static constexpr std::int64_t start_at = 1'795'075'200'000;  // Thursday 19 November 2026, 08:00 UTC

  explicit FakeEnvironment(std::uint64_t seed = 1) : random_(seed) {
    reading.wall_at = start_at;
    reading.boot.bytes[0] = 1;
    reading.mono_ms = 1'000;
    reading.counts_suspend = true;
  }

  ClockReading clock() override { return reading; }
  void random(std::span<Byte> out) override {
    for (auto& byte : out) byte = static_cast<Byte>(random_());
  }
  void pass(std::int64_t ms) {
    reading.wall_at += ms;
    reading.mono_ms += ms;
  }

  ClockReading reading;

 private:
  std::mt19937_64 random_;
};

}  // namespace giro::test

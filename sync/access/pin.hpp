// Pin: the lock of a tablet. When it asks for the PIN, and how long it listens to nobody after wrong ones.
//
//     a wait is counted by the clock that nobody can set: the one that runs since the machine was started;
//     after a restart it counts from there, so neither a restart nor a clock set anywhere shortens it
//
// It keeps people out of the screens, not out of the files: server/SECURITY.md. Pure, randomness is passed
// in; any thread, pin_hash() for as long as a password takes.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "sync/base/environment.hpp"
#include "sync/base/result.hpp"

namespace giro {

/// Wrong PINs in a row, and when the last one was.
struct WrongPins {
  int count = 0;
  Id boot;
  std::int64_t mono_ms = 0;

  bool operator==(const WrongPins&) const = default;
};

struct Pin {
  std::string hash;       // salt and Argon2id of it, hex; the PIN itself is nowhere
  int after_minutes = 5;  // without a touch; 0: only at the start, after sleep and when asked to
  int wipe_after = 0;     // wrong ones in a row erase the tablet; 0: never
  WrongPins wrong;

  bool operator==(const Pin&) const = default;
};

inline constexpr std::size_t pin_salt_bytes = 16;

/// Four to eight digits, not all alike and no plain count.
std::optional<Problem> check_new_pin(std::string_view);
std::string pin_hash(std::string_view pin, std::span<const Byte, pin_salt_bytes> salt);
bool pin_matches(const Pin&, std::string_view pin);

/// How long until the next one may be tried.
std::int64_t pin_wait_ms(const WrongPins&, const ClockReading& now);
WrongPins after_wrong_pin(const WrongPins&, const ClockReading& now);
/// Until the tablet is erased; nullopt: it never is.
std::optional<int> pins_left(const Pin&);

struct Moment {
  ClockReading clock;
  std::int64_t awake_ms = 0;  // a clock that stands still while the machine sleeps
};
/// Whether the machine has slept from the one to the other; of clocks that do not count sleep: never known.
bool has_slept(const Moment& before, const Moment& now);
/// Whether the screens close: nobody has touched them for too long.
bool is_left_alone(const Pin&, const ClockReading& touched, const ClockReading& now);

}  // namespace giro

#include "sync/access/pin.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace giro {
namespace {

constexpr std::size_t fewest_digits = 4, most_digits = 8;
constexpr std::size_t hash_bytes = 32;
constexpr std::int64_t noticed_sleep_ms = 5'000;
constexpr std::int64_t minute_ms = 60'000;

/// After the fifth wrong one in a row, the sixth…
constexpr int free_tries = 4;
constexpr std::array<std::int64_t, 6> waits_ms{minute_ms / 2, minute_ms,      2 * minute_ms,
                                               5 * minute_ms, 15 * minute_ms, 60 * minute_ms};

/// The same step from digit to digit: 1111, 1234, 9876, 2468.
bool is_plain_count(std::string_view pin) {
  auto step = pin[1] - pin[0];
  for (std::size_t i = 1; i < pin.size(); ++i)
    if (pin[i] - pin[i - 1] != step) return false;
  return true;
}

/// Of the same boot, or since this one. Where boots have no name, one is noticed by its clock.
std::int64_t passed_ms(const Id& boot, std::int64_t mono_ms, const ClockReading& now) {
  bool same = now.boot == boot && !(boot.is_nil() && now.mono_ms < mono_ms);
  return std::max<std::int64_t>(0, same ? now.mono_ms - mono_ms : now.mono_ms);
}

}  // namespace

std::optional<Problem> check_new_pin(std::string_view pin) {
  bool digits = std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
  if (pin.size() < fewest_digits || pin.size() > most_digits || !digits)
    return Problem{"Il PIN ha da 4 a 8 cifre."};
  if (is_plain_count(pin)) return Problem{"Questo PIN si indovina subito: scegline un altro."};
  return std::nullopt;
}

std::string pin_hash(std::string_view pin, std::span<const Byte, pin_salt_bytes> salt) {
  static_assert(pin_salt_bytes == crypto_pwhash_SALTBYTES);
  std::string hash(salt.begin(), salt.end());
  hash.resize(pin_salt_bytes + hash_bytes);
  if (crypto_pwhash(reinterpret_cast<Byte*>(hash.data()) + pin_salt_bytes, hash_bytes, pin.data(), pin.size(),
                    salt.data(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                    crypto_pwhash_ALG_ARGON2ID13) != 0)
    throw std::runtime_error("not enough memory to check a PIN");
  return to_hex(hash);
}

bool pin_matches(const Pin& kept, std::string_view pin) {
  std::array<Byte, pin_salt_bytes> salt{};
  std::size_t size = 0;
  auto shown = std::string_view(kept.hash).substr(0, 2 * salt.size());
  bool read =
      sodium_hex2bin(salt.data(), salt.size(), shown.data(), shown.size(), nullptr, &size, nullptr) == 0;
  if (!read || size != salt.size()) return false;
  auto hash = pin_hash(pin, salt);
  return hash.size() == kept.hash.size() && sodium_memcmp(hash.data(), kept.hash.data(), hash.size()) == 0;
}

std::int64_t pin_wait_ms(const WrongPins& wrong, const ClockReading& now) {
  if (wrong.count <= free_tries) return 0;
  auto longest = waits_ms.size() - 1;
  auto wait = waits_ms[std::min(static_cast<std::size_t>(wrong.count - free_tries - 1), longest)];
  return std::max<std::int64_t>(0, wait - passed_ms(wrong.boot, wrong.mono_ms, now));
}

WrongPins after_wrong_pin(const WrongPins& wrong, const ClockReading& now) {
  return {.count = wrong.count + 1, .boot = now.boot, .mono_ms = now.mono_ms};
}

std::optional<int> pins_left(const Pin& pin) {
  if (pin.wipe_after <= 0) return std::nullopt;
  return std::max(0, pin.wipe_after - pin.wrong.count);
}

bool has_slept(const Moment& before, const Moment& now) {
  if (!now.clock.counts_suspend || now.clock.boot != before.clock.boot) return false;
  auto awake = now.awake_ms - before.awake_ms;
  return now.clock.mono_ms - before.clock.mono_ms - awake > noticed_sleep_ms;
}

bool is_left_alone(const Pin& pin, const ClockReading& touched, const ClockReading& now) {
  return pin.after_minutes > 0 &&
         passed_ms(touched.boot, touched.mono_ms, now) >= pin.after_minutes * minute_ms;
}

}  // namespace giro

// OfficeContext: what every part of the office works with: the store, the key, time and randomness, this
// process's run. One per Office.
#pragma once

#include "server/office/store.hpp"

namespace giro {

struct OfficeContext {
  Store& store;
  SealKey key;
  Environment& environment;
  std::uint64_t run = 0;
  std::uint32_t speaks = schema::version;

  std::int64_t now_at() const { return environment.clock().wall_at; }
  std::uint64_t random_number() const;  // never 0
};

/// Positive and inside SQLite's integers.
inline std::uint64_t OfficeContext::random_number() const {
  std::array<Byte, 8> bytes;
  environment.random(bytes);
  std::uint64_t number = 0;
  for (auto byte : bytes) number = number << 8 | byte;
  return (number >> 1) | 1;
}

/// The company's day (setting `time_zone`) at this moment, ISO.
std::string company_day(const Snapshot&, std::int64_t at);

}  // namespace giro

// Real towns of the rounds, with province, postal code, dialling code and the position of their centre.
// Constant data.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace giro::demo {

struct Town {
  std::string_view name, province, postal_code, dial;
  std::int64_t lat_micro, lon_micro;
  int weight;  // how many clients it draws
};

/// One agent's round: an assigned segment and the towns in it.
struct Round {
  std::string_view code, name;
  int share;  // of the company's clients
  std::span<const Town> towns;
};

std::span<const Round> rounds();

/// The town, wherever it lies. It must exist.
const Town& town(std::string_view name);

}  // namespace giro::demo

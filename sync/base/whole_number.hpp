// A whole number written in digits, after a minus if it is below zero, and nothing else. Pure; any thread.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace giro {

/// nullopt: something else is written there, or it does not fit.
inline std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  bool whole = failed == std::errc() && end == text.data() + text.size();
  return whole ? std::optional(number) : std::nullopt;
}

}  // namespace giro

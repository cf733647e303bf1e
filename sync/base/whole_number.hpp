// Whole numbers written in digits, after a minus if they are below zero, and nothing else. Pure; any thread.
#pragma once

#include <array>
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

/// "80/15/5": so many whole numbers from 0 to 100 between strokes; nullopt: something else is written there.
template <std::size_t count>
std::optional<std::array<std::int64_t, count>> percents(std::string_view text) {
  std::array<std::int64_t, count> parts{};
  for (std::size_t i = 0; i < count; ++i) {
    auto end = i + 1 < count ? text.find('/') : text.size();
    if (end == std::string_view::npos) return std::nullopt;
    auto number = whole_number(text.substr(0, end));
    if (!number || *number < 0 || *number > 100) return std::nullopt;
    parts[i] = *number;
    text.remove_prefix(i + 1 < count ? end + 1 : end);
  }
  return parts;
}

}  // namespace giro

#include "sync/domain/service_level.hpp"

#include <algorithm>
#include <optional>

#include "sync/base/whole_number.hpp"

namespace giro {
namespace {

std::string_view trimmed(std::string_view words) {
  auto first = words.find_first_not_of(" \n");
  if (first == std::string_view::npos) return {};
  return words.substr(first, words.find_last_not_of(" \n") - first + 1);
}

/// Up to the separator, which goes too.
std::string_view take(std::string_view& words, char separator) {
  auto end = std::min(words.find(separator), words.size());
  auto part = trimmed(words.substr(0, end));
  words.remove_prefix(std::min(end + 1, words.size()));
  return part;
}

std::optional<std::int64_t> euros(std::string_view digits) {
  constexpr std::int64_t most = 1'000'000'000'000;
  auto number = whole_number(digits);
  return number && *number >= 0 && *number <= most ? std::optional(*number * 100) : std::nullopt;
}

}  // namespace

std::vector<ServiceLevel> read_service_levels(std::string_view words) {
  std::vector<ServiceLevel> levels;
  while (!words.empty()) {
    auto entry = take(words, ';');
    auto name = take(entry, ',');
    auto potential = euros(take(entry, ',')), cost = euros(take(entry, ','));
    if (!name.empty() && potential && cost && entry.empty())
      levels.push_back({std::string(name), *potential, *cost});
  }
  return levels;
}

const ServiceLevel* level_for_potential(std::span<const ServiceLevel> levels, std::int64_t potential_cents) {
  const ServiceLevel* best = nullptr;
  for (auto& level : levels)
    if (level.from_potential_cents <= potential_cents &&
        (!best || level.from_potential_cents > best->from_potential_cents))
      best = &level;
  return best;
}

const ServiceLevel* level_named(std::span<const ServiceLevel> levels, std::string_view name) {
  auto found = std::ranges::find(levels, name, &ServiceLevel::name);
  return found == levels.end() ? nullptr : &*found;
}

}  // namespace giro

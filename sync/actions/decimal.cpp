#include "sync/actions/decimal.hpp"

#include <algorithm>
#include <string>

#include "sync/base/whole_number.hpp"

namespace giro::actions {
namespace {

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// "1.240,50" and "1240.50" → 1240.50: a comma is the decimal mark; points before it only group.
std::string plain_decimal(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  if (text.ends_with('%')) text.remove_suffix(1);
  std::string plain(text);
  std::erase(plain, ' ');
  auto comma = plain.find(',');
  if (comma == std::string::npos || plain.find('.', comma) != std::string::npos) return plain;
  std::erase(plain, '.');
  std::ranges::replace(plain, ',', '.');
  return plain;
}

}  // namespace

std::optional<std::int64_t> read_decimal(std::string_view typed, std::size_t decimals) {
  auto text = plain_decimal(typed);
  auto point = std::min(text.find('.'), text.size());
  auto sign = text.starts_with('-') ? 1u : 0u;
  auto whole = std::string_view(text).substr(sign, point - std::min<std::size_t>(sign, point));
  auto fraction = point < text.size() ? text.substr(point + 1) : std::string();
  if (whole.size() + fraction.size() == 0 || !all_digits(whole) || !all_digits(fraction)) return std::nullopt;
  while (fraction.size() > decimals && fraction.back() == '0') fraction.pop_back();
  if (fraction.size() > decimals) return std::nullopt;
  fraction.resize(decimals, '0');
  auto digits = text.substr(0, point) + fraction;
  return whole_number(digits);
}

}  // namespace giro::actions

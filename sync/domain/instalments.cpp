#include "sync/domain/instalments.hpp"

#include <algorithm>

#include "sync/base/company_time.hpp"
#include "sync/base/whole_number.hpp"
#include "sync/domain/order_totals.hpp"

namespace giro {
namespace {

/// The same day of a later month, or that month's last.
std::int64_t add_months(std::int64_t day, std::int64_t months) {
  auto of_month = day - end_of_month(day, -1);
  auto shift = static_cast<int>(months);
  return std::min(end_of_month(day, shift), end_of_month(day, shift - 1) + of_month);
}

std::int64_t out_of_skipped_months(const TermLine& line, std::int64_t day) {
  if (!line.skips(month_of(day))) return day;
  int later = 1;
  while (line.skips(month_of(end_of_month(day, later)))) ++later;
  return std::min(end_of_month(day, later), end_of_month(day, later - 1) + line.skipped_to_day);
}

std::int64_t next_fixed_day(std::int64_t day, std::int64_t fixed) {
  for (int month = 0;; ++month) {
    auto candidate = std::min(end_of_month(day, month), end_of_month(day, month - 1) + fixed);
    if (candidate >= day) return candidate;
  }
}

}  // namespace

std::int64_t due_day(const TermLine& line, std::int64_t day) {
  using End = TermLine::EndOfMonth;
  if (line.end_of_month == End::before) day = end_of_month(day);
  day = line.months ? add_months(day, line.n) : day + line.n;
  // A month's end a month later is a month's end again: 30/06 + 1 month is 31/07.
  if (line.months && line.end_of_month == End::before) day = end_of_month(day);
  if (line.end_of_month == End::after) day = end_of_month(day);
  if (line.fixed_day > 0) day = next_fixed_day(day, line.fixed_day);
  return out_of_skipped_months(line, day);
}

bool read_skipped_months(std::string_view words, TermLine& line) {
  auto colon = words.find(':');
  std::int64_t to_day = 8;
  if (colon != std::string_view::npos) {
    to_day = whole_number(words.substr(colon + 1)).value_or(0);
    if (to_day < 1 || to_day > 31) return false;
    words = words.substr(0, colon);
  }
  std::uint16_t months = 0;
  while (!words.empty()) {
    auto end = std::min(words.find(','), words.size());
    auto month = whole_number(words.substr(0, end)).value_or(0);
    if (month < 1 || month > 12) return false;
    months = static_cast<std::uint16_t>(months | 1U << (month - 1));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  constexpr std::uint16_t whole_year = (1U << 12) - 1;
  if (months == 0 || months == whole_year) return false;
  line.skipped_months = months;
  line.skipped_to_day = to_day;
  return true;
}

std::vector<DueAmount> instalments(std::span<const TermLine> lines, std::int64_t day,
                                   std::int64_t total_cents) {
  if (lines.empty()) return {{day, total_cents}};
  std::vector<DueAmount> due;
  auto left = total_cents;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto cents = i + 1 == lines.size()
                     ? left
                     : round_half_away(static_cast<Wide>(total_cents) * lines[i].share_bp, 10'000);
    due.push_back({due_day(lines[i], day), cents});
    left -= cents;
  }
  std::ranges::stable_sort(due, {}, &DueAmount::day);
  return due;
}

}  // namespace giro

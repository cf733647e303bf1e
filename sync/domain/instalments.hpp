// The dates and amounts a payment term gives a document. "30 gg d.f.f.m." has two live readings, and the term
// says which: end of month *after* adding the days (15/07 → 14/08 → 31/08) or *before* (15/07 → 31/07 →
// 30/08). Pure; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace giro {

struct TermLine {
  enum class Base : std::uint8_t { invoice, delivery, order };
  enum class EndOfMonth : std::uint8_t { none, before, after };

  Base base = Base::invoice;
  std::int64_t n = 0;
  bool months = false;  // n counts months, else days
  EndOfMonth end_of_month = EndOfMonth::none;
  std::int64_t fixed_day = 0;  // then the first such day of a month on or after; 0: none
  std::int64_t share_bp = 10'000;
};

struct DueAmount {
  std::int64_t day = 0;
  std::int64_t cents = 0;

  bool operator==(const DueAmount&) const = default;
};

/// When this line falls due for a document of `day`.
std::int64_t due_day(const TermLine&, std::int64_t day);

/// By date. Shares are rounded to cents and the last line takes what is left. No line: all at once, that day.
std::vector<DueAmount> instalments(std::span<const TermLine>, std::int64_t day, std::int64_t total_cents);

}  // namespace giro

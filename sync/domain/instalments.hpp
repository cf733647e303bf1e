// The dates and amounts a payment term gives a document. "30 gg d.f.f.m." has two live readings, and the term
// says which: end of month *after* adding the days (15/07 → 14/08 → 31/08) or *before* (15/07 → 31/07 →
// 30/08). Some terms skip months ("August and December excluded: the 8th after"): what would fall due in one
// does on a fixed day of the next month that is not skipped. Pure; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
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
  std::uint16_t skipped_months = 0;  // bit 0: January
  std::int64_t skipped_to_day = 8;

  bool skips(int month) const { return (skipped_months >> (month - 1) & 1) != 0; }
};

/// "8,12:8": August and December are skipped, to the 8th; without a day it is the 8th. False: not readable,
/// or nothing would be left of the year; the line is as it was.
bool read_skipped_months(std::string_view, TermLine&);

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

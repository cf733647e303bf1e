// What was paid of which instalment in a stretch of days, from payments the office has cleared. Reads a
// replica or the office's database, on the thread of the connection.
#pragma once

#include <vector>

#include "sync/figures/question.hpp"

namespace giro {

struct PaidPart {
  enum Kind { receipt, came_back, other };

  Id instalment, client;
  std::int64_t paid = 0;   // a day
  std::int64_t cents = 0;  // as recorded: what came back is not below zero
  Kind kind = receipt;
};
/// Paid after one day up to another ("2026-11-19"), by instalment.
std::vector<PaidPart> paid_parts(SQLite::Database&, std::string_view after_on, std::string_view to_on);

/// A receipt of an instalment with a due day: `days_late` below zero is early.
struct PaidLate {
  Id client;
  std::int64_t paid = 0, days_late = 0, cents = 0;  // paid: a day
};
/// In no order.
std::vector<PaidLate> paid_late(Source, std::string_view after_on, std::string_view to_on);

}  // namespace giro

// Turnover by month, for the card of a client and an agent's numbers. Reads the replica; the thread of the
// connection.
#pragma once

#include <array>
#include <optional>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct MonthTurnover {
  int month = 1;                  // 1 … 12
  std::int64_t cents = 0;         // of orders placed in it, net of VAT
  std::int64_t before_cents = 0;  // in the same month a year before
};

/// Twelve months ending with that of `day`, the oldest first. Of a client: what was sold to it, as its
/// turnover everywhere. Of an agent, or all: net of what came back, as targets are.
std::array<MonthTurnover, 12> month_turnover(SQLite::Database&, const CompanyTime&, std::int64_t day,
                                             std::optional<Id> client, std::optional<Id> user);

/// Days people work (Monday to Friday without national holidays) in the month of `day`: up to and including
/// it, and in all.
struct WorkingDays {
  std::int64_t passed = 0;
  std::int64_t total = 0;

  /// What `done` comes to at the month's end, at the pace so far; nullopt: no working day has passed.
  std::optional<std::int64_t> forecast(std::int64_t done) const;
};
WorkingDays working_days(std::int64_t day);

}  // namespace giro

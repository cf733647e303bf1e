// The rest of a client's record, beside its card: hours and closing periods of its places, contracts,
// products bought, turnover by year and month, potential, payment habits, ratings. Each read is one query;
// the thread of the connection. Definitions: sync/portfolio/SEGMENTS.md §2.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

/// Opening hours of a weekday (0 Monday; both empty: none) or a closing period.
struct HoursRow {
  Id id, location;
  std::optional<std::int64_t> weekday;
  std::string opens, closes, closed_from, closed_to, reason;
};
std::vector<HoursRow> all_hours_of(SQLite::Database&, const Id& client);

struct ContractRow {
  Id id;
  std::string number, kind, starts_on, ends_on, note;
  std::optional<std::int64_t> agreed_cents;
};
std::vector<ContractRow> contracts_of(SQLite::Database&, const Id& client);

struct BoughtRow {
  Id product;
  std::string sku, name, last_on;
  std::int64_t year_cents = 0, before_cents = 0, orders = 0;  // the 12 months, the 12 before them
};
/// Products bought in the 24 months up to the day, the dearest of the 12 months first.
std::vector<BoughtRow> products_bought(SQLite::Database&, const CompanyTime&, const Id& client,
                                       std::int64_t day, std::int64_t most = 200);

/// A month ("2026-11") or year ("2026") with its net of orders.
struct PeriodTurnover {
  std::string period;
  std::int64_t cents = 0, orders = 0;

  bool operator==(const PeriodTurnover&) const = default;
};
/// Every month from the first order to the day; none when there is no order.
std::vector<PeriodTurnover> turnover_by_month(SQLite::Database&, const CompanyTime&, const Id& client,
                                              std::int64_t day);
std::vector<PeriodTurnover> by_year(const std::vector<PeriodTurnover>& months);

/// How a client pays, of instalments paid whose payments are known.
struct PaymentHabits {
  std::int64_t paid_cents = 0, instalments = 0;
  std::optional<std::int64_t> days_late;  // mean over amounts, rounded; negative: early
  std::int64_t on_time_cents = 0;         // paid by the due day
  std::int64_t unpaid = 0;                // instalments that came back
  std::string usual_method;
};
/// Of payments of the 24 months up to the day.
PaymentHabits payment_habits(SQLite::Database&, const Id& client, std::int64_t day);

struct RatingRow {
  Id id;
  std::string kind, source, score, rated_on, valid_until;
  bool expired = false;  // on the day
};
std::vector<RatingRow> ratings_of(SQLite::Database&, const Id& client, std::int64_t day);

/// Potential against the turnover of the 12 months; nullopt: nobody knows it.
struct Potential {
  std::int64_t cents = 0, turnover_cents = 0;
  std::string on;

  /// What is left to win; 0 beyond the potential.
  std::int64_t left_cents() const { return cents > turnover_cents ? cents - turnover_cents : 0; }
};
std::optional<Potential> potential_of(SQLite::Database&, const CompanyTime&, const Id& client,
                                      std::int64_t day);

}  // namespace giro

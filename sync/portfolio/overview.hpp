// ClientOverview: what lists, the day plan and the card judge a client by, on a day. Values only: the words
// are the app's. Reads the replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/portfolio/source.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct VisitRules;

struct ClientOverview {
  Id id, segment, agent;
  std::string code, name, city, province, address, phone;
  std::int64_t lat_micro = 0, lon_micro = 0;  // 0, 0: unknown
  bool at_province_centre = false;            // they are its province's, for want of its own: plans only
  std::string relationship, credit_status;
  bool in_portfolio = false;  // active on the day

  std::optional<std::int64_t> last_visit;  // day numbers
  std::int64_t interval_days = 0;          // 0: no visits asked for
  std::optional<std::int64_t> due;
  std::int64_t days_late = 0;

  std::optional<std::int64_t> last_order;
  std::optional<std::int64_t> order_cycle_days;
  std::int64_t order_days_late = 0;  // days since the next order was to be expected; ≤ 0: not yet

  std::int64_t turnover_cents = 0;         // sold in the 12 months up to the day, net of VAT
  std::int64_t turnover_before_cents = 0;  // of the 12 months before
  char abc = ' ';                          // among the portfolio read with it; ' ' without turnover
  std::int64_t overdue_cents = 0;
  std::string overdue_since;
  std::int64_t open_requests = 0, open_complaints = 0;
  std::string request_due;

  bool located() const { return lat_micro != 0 || lon_micro != 0; }
  bool is_due() const { return in_portfolio && due && days_late >= 0; }
  /// No order for more than half a cycle beyond the one expected.
  bool has_fallen_silent() const {
    return in_portfolio && order_cycle_days && order_days_late * 2 > *order_cycle_days;
  }
  bool blocked() const { return credit_status == "blocked" || credit_status == "hold"; }
};

/// Every client of the replica, by name.
std::vector<ClientOverview> client_overviews(Source, const CompanyTime&, std::int64_t day);

/// The same for rules already read.
std::vector<ClientOverview> client_overviews(SQLite::Database&, const CompanyTime&, std::int64_t day,
                                             const VisitRules&);

/// One client, its class among all; nullopt when it is not on this device.
std::optional<ClientOverview> client_overview(Source, const CompanyTime&, std::int64_t day, const Id&);

/// The day a year (or `years`) earlier, and the day after `day`, as bounds of "the 12 months ending on it".
std::int64_t years_before(std::int64_t day, int years);
/// The same day some months earlier, or the last of that month.
std::int64_t months_before(std::int64_t day, int months);

/// The company's zone: setting `time_zone`, else Europe/Rome.
CompanyTime company_time(SQLite::Database&);

}  // namespace giro

// A client's credit on a day: exposure, limit and where the limit comes from (inherited.hpp), what
// is overdue, and what an order would meet at the office. Reads the replica; the thread of the connection.
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

struct Credit {
  std::int64_t invoiced_cents = 0;  // open instalments
  std::int64_t ordered_cents = 0;   // sent and not invoiced
  std::int64_t overdue_cents = 0;
  std::string overdue_since;  // ISO day, empty: nothing overdue
  std::optional<std::int64_t> limit_cents;
  std::string limit_origin;  // client, group, segment, company, or empty
  std::string origin_name;   // of the group or segment
  std::string status = "open", reason;

  std::int64_t exposure_cents() const { return invoiced_cents + ordered_cents; }
  bool over_limit_with(std::int64_t order_cents) const {
    return limit_cents && exposure_cents() + order_cents > *limit_cents;
  }
  bool blocked() const { return status == "blocked" || status == "hold"; }
};

/// `except`: an order already counted that is being looked at.
Credit credit_of(SQLite::Database&, const Id& client, std::int64_t day, std::optional<Id> except = {});

struct OpenInstalment {
  Id id;
  std::string invoice, due_on, status, method;
  std::int64_t cents = 0;
  bool disputed = false;
};
std::vector<OpenInstalment> open_instalments(SQLite::Database&, const Id& client);

/// What the office may hold an order of this amount for, or a person should know before sending it.
struct CreditWarning {
  enum class Kind : std::uint8_t { blocked, over_limit, overdue } kind;
  std::int64_t cents = 0;  // over_limit: by how much; overdue: how much
  std::int64_t days = 0;   // overdue: since how long
  std::string text = {};   // blocked: the reason given

  bool operator==(const CreditWarning&) const = default;
};
std::vector<CreditWarning> credit_warnings(const Credit&, std::int64_t order_cents, std::int64_t day);

}  // namespace giro

// KPI `turnover`: what was sold, net of discounts and without VAT, in a period. Returned goods never lower
// it: they are `credit_notes_cents`, below zero, so that both together are the documents' taxable sum. Drafts
// and cancelled orders do not count; held ones do: the client placed them. Pure queries over a replica or the
// office's database (the tables have the same names); the connection's thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/portfolio/source.hpp"

namespace giro {

enum class Basis : std::uint8_t { orders, invoices };

struct TurnoverPeriod {
  std::string from;  // ISO days, both included
  std::string to;
  Basis basis = Basis::orders;
  std::optional<Id> user;  // scope `mine`: credited to this agent; absent: everything the database holds
};

struct Turnover {
  std::int64_t turnover_cents = 0;
  std::int64_t credit_notes_cents = 0;
  std::int64_t clients = 0;  // with at least one sale
  std::int64_t orders = 0;   // documents with at least one line sold
  std::int64_t lines = 0;    // sold, in those

  std::int64_t average_order_cents() const;
  /// A ratio for people: 2.5964.
  double lines_per_order() const;
};

/// A Problem when `from` or `to` is no ISO day.
Result<Turnover> turnover(Source, const TurnoverPeriod&, const CompanyTime&);

}  // namespace giro

// CreditBook: the receivables of a day, client by client: ageing, exposure on limit, how each pays, risk.
// What the credit controller's table, the manager's tiles and `giro-cli kpi credit` show. Read once;
// afterwards a plain value. Reads a replica or the office's database; the thread of the connection.
#pragma once

#include "sync/figures/exposure.hpp"
#include "sync/figures/open_items.hpp"
#include "sync/figures/risk.hpp"

namespace giro {

struct CreditLine {
  Id client;
  FigureClient of;
  Ageing ageing;
  std::int64_t noted_cents = 0;  // collected by an agent, not cleared by the office yet
  std::int64_t promised_cents = 0;
  std::string promised_on;  // the next open promise
  ClientExposure exposure;
  PaymentIndex index;
  Risk risk;
};

struct CreditBook {
  std::int64_t day = 0;
  std::vector<OpenItem> items;    // of these clients
  std::vector<CreditLine> lines;  // clients that owe or are beyond their limit; most overdue first
  Ageing ageing, not_active;      // of all; of those no longer in the portfolio, apart

  /// About.
  std::size_t bytes() const {
    return items.size() * (sizeof(OpenItem) + 64) + lines.size() * (sizeof(CreditLine) + 192);
  }
};
Result<CreditBook> credit_book(Source, const FigureQuestion&);

}  // namespace giro

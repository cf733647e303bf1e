// What was sold in a period, document by document: the ground of ABC, concentration,
// RFM, trends and churn. Net of discounts and without VAT; what came back never lowers it and stands apart,
// below zero (sync/portfolio/turnover.hpp, whose sums these are). The readers take a replica or the office's
// database, on the thread of the connection; the rest is pure.
#pragma once

#include <span>
#include <vector>

#include "sync/figures/question.hpp"

namespace giro {

/// One order or invoice.
struct Sale {
  Id client, agent;                 // the agent it is credited to; nil: nobody
  std::int64_t day = 0;             // placed or issued
  std::int64_t cents = 0;           // sold
  std::int64_t returned_cents = 0;  // ≤ 0
  bool sold = false;                // it has at least one line sold
};
/// Of the clients that fit, active or not. `clients`: figure_clients() of the same question.
Result<std::vector<Sale>> sales(Source, const CompanyTime&, const FigureQuestion&,
                                const FigureClients& clients);

struct SalesSum {
  std::int64_t cents = 0, returned_cents = 0, orders = 0;
  std::int64_t first_day = 0, last_day = 0;  // of documents with something sold; 0: none

  void add(const Sale&);
  bool operator==(const SalesSum&) const = default;
};
using SalesById = std::unordered_map<Id, SalesSum>;
SalesById by_client(std::span<const Sale>);
SalesById by_agent(std::span<const Sale>);

/// By month ("2026-11"), every month from one day to the other, also empty ones.
struct MonthSales {
  std::string month;
  SalesSum sum;
};
std::vector<MonthSales> by_month(std::span<const Sale>, std::int64_t from, std::int64_t to);

}  // namespace giro

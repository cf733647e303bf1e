// How fast money comes in: DSO simple and counted back, best possible DSO, average days delinquent, and the
// collection effectiveness index. Sales here are invoices with VAT, less credit notes, as receivables are.
// The readers take a replica or the office's database, on the thread of the connection; the rest is pure.
// Definitions and sources: CREDIT.md.
#pragma once

#include <span>
#include <vector>

#include "sync/figures/open_items.hpp"

namespace giro {

/// What was invoiced in a stretch of days.
struct InvoicedDays {
  std::int64_t cents = 0, days = 30;
};
/// The latest stretch first. Receivables are taken from the latest sales back; the stretch they end in counts
/// in part. What is beyond the last stretch counts no more days.
double dso_countback(std::int64_t receivables_cents, std::span<const InvoicedDays>);

/// amount × days / sales; 0 without sales.
double dso(std::int64_t cents, std::int64_t sales_cents, std::int64_t days);

struct Dso {
  std::int64_t receivables_cents = 0, not_due_cents = 0, sales_cents = 0, days = 90;
  double simple = 0, countback = 0, best_possible = 0;

  double average_days_delinquent() const { return simple - best_possible; }
};
/// As of the question's last day, over the `days` that end on it.
Result<Dso> dso_of(Source, const FigureQuestion&, const FigureClients&, std::int64_t days);

/// The same, with what is open known already.
Result<Dso> dso_of(Source, const FigureQuestion&, const FigureClients&, const Ageing&, std::int64_t days);

struct Cei {
  std::int64_t begin_cents = 0, sales_cents = 0, end_cents = 0, end_not_due_cents = 0;

  /// (begin + sales − end) / (begin + sales − end not due), 1 when all that could be collected was; 1 when
  /// there was nothing to collect.
  double value() const;
};
/// Over the question's period.
Result<Cei> cei_of(Source, const FigureQuestion&, const FigureClients&);
/// The same, with what was open on the day before it and on its last day known already.
Result<Cei> cei_of(Source, const FigureQuestion&, const FigureClients&, const Ageing& begin,
                   const Ageing& end);

/// What was collected and cleared, and what came back, by month.
struct MonthCollections {
  std::string month;
  std::int64_t collected_cents = 0, came_back_cents = 0, written_off_cents = 0;
};
Result<std::vector<MonthCollections>> collections(SQLite::Database&, const FigureQuestion&,
                                                  const FigureClients&);

}  // namespace giro

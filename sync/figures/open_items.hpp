// What clients owe, item by item, as of a day: what is open now, plus what was paid after that day of what
// was issued up to it. Credit notes and what was paid too much lie below zero. An item is in the bucket of
// its own due day, so ageing buckets sum to the receivables and each figure is the sum of the items it opens.
// Former clients count: they owe too. The reader takes a replica or the office's database, on the thread of
// the connection; the rest is pure. Definitions: CREDIT.md.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "sync/figures/question.hpp"

namespace giro {

struct OpenItem {
  Id id, client, invoice;  // id: the instalment
  std::string number, status, method;
  std::int64_t issued = 0, due = 0;  // days
  std::int64_t cents = 0;            // open on the day; below zero: in the client's favour
  bool credit_note = false, disputed = false;
};
/// Everybody's, by client and due day, as they were read once. The day is the question's last.
Result<std::shared_ptr<const std::vector<OpenItem>>> all_open_items(Source, const FigureQuestion&);
Result<std::vector<OpenItem>> open_items(Source, const FigureQuestion&);
/// Of the given clients.
Result<std::vector<OpenItem>> open_items(Source, const FigureQuestion&, const FigureClients& clients);

/// not due, 1–30, 31–60, 61–90, over 90 days late.
inline constexpr std::size_t ageing_buckets = 5;
std::size_t bucket_of(std::int64_t days_late);

struct Ageing {
  std::array<std::int64_t, ageing_buckets> cents{};

  void add(const OpenItem&, std::int64_t day);
  std::int64_t receivables_cents() const;
  std::int64_t overdue_cents() const { return receivables_cents() - cents[0]; }
  /// overdue / receivables; 0 without receivables.
  double overdue_ratio() const;

  bool operator==(const Ageing&) const = default;
};
Ageing ageing(std::span<const OpenItem>, std::int64_t day);

/// Ri.Ba. and other items handed to the bank, and those that came back.
struct BankItems {
  std::int64_t presented = 0, presented_cents = 0, unpaid = 0, unpaid_cents = 0;
};
BankItems bank_items(std::span<const OpenItem>);

/// What falls due in each of the weeks (Monday to Sunday) from that of `day` on, this one first. What is
/// overdue is in no week: nobody knows when it comes.
struct WeekInflow {
  std::int64_t monday = 0, cents = 0;
};
std::vector<WeekInflow> expected_inflows(std::span<const OpenItem>, std::int64_t day, std::size_t weeks);

}  // namespace giro

// OrderDesk: what follows for an order once an op is merged: totals and line revision, its number at
// submission, the reasons to hold it, their release. The writer's thread.
#pragma once

#include "server/office/desk.hpp"
#include "sync/merge/holds.hpp"

namespace giro {

/// Line nets, totals and revision from the lines as they are now. The revision before.
std::int64_t derive_totals(Ledger&, Row& order);

/// "2026/0001": the next free of the year. `wanted` is kept if it is free.
std::string next_order_number(Ledger&, std::string_view day_on, std::string_view wanted);
std::string next_client_code(Ledger&, std::string_view wanted);

class OrderDesk {
 public:
  explicit OrderDesk(Desk& desk) : desk_(desk) {}

  void settle(const Id& order);

 private:
  bool is_stale(const Row& order, std::string_view from, std::string_view to, std::int64_t revision) const;
  void hold_changed(Row&, std::int64_t confirmed_revision);
  void hold_stale(Row& order, std::string_view from, std::string_view to, std::int64_t revision);
  void weigh(Row& order);
  void give_number(Row& order);
  void release_holds(const Row& order);
  void hold(const Row& order, const merge::HoldReason&);
  std::vector<Row> holds_of(const Row& order) const;

  Desk& desk_;
};

/// Everything hold_reasons() asks, gathered for this order.
merge::OrderFacts order_facts(const Snapshot&, const Row& order, const Id& author, std::string_view today);

}  // namespace giro

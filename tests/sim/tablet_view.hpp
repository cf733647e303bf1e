// TabletView: a tablet's files read with plain queries, and the fold once more, from scratch:
//
//     Local(row) = Remote(row) ⊕ every open op over it, in order, but for parked ops and those it contains
//
// Slow and short beside the real one; the checks compare the two. A picture of one moment; one thread.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "sync/device/device.hpp"
#include "sync/device/fold_change.hpp"
#include "tests/sim/queries.hpp"

namespace giro::sim {

struct TabletView {
  struct RemoteRow {
    const schema::Table* table = nullptr;
    std::uint64_t seq = 0;
    bool dead = false;
    std::optional<std::vector<Value>> aside;  // cells, when they do not lie in their table
  };
  struct FoldedOp {
    Id op;
    bool parked = false;
    std::map<Id, bool> rows;  // row → does its image contain the op
  };

  /// `queries`: of this device's replica, kept by the caller while the device lives.
  TabletView(Device&, Queries& queries);

  /// Is the client here: delivered by the office, or born on this tablet and not evicted since?
  bool is_here(const Id& client) const;
  std::optional<FoldedRow> folded(Device&, const schema::Table&, const Id&) const;
  const Op& op(std::int64_t position) const { return ops.at(position); }
  const OutboxEntry* entry_of(const Id& op) const;

  Bytes token;
  std::uint64_t cut = 0;
  bool resyncing = false;
  std::vector<OutboxEntry> entries;
  std::map<std::int64_t, Op> ops;  // of folded entries
  std::map<std::int64_t, FoldedOp> fold;
  std::map<Id, RemoteRow> remote;
  std::map<Id, const schema::Table*> born;  // shown, and never delivered
  std::set<Id> away, stale;
  std::set<Bytes> held;
  bool has_had_token = false;
};

}  // namespace giro::sim

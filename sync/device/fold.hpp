// Fold: the open ops laid over the remote rows.
//
//     Local(row) = Remote(row) ⊕ every open op that touches it, in the order they were recorded,
//                  but for parked ops and for those the remote image already contains
//
// enter() and leave() say which ops are open; whatever they change is noted, and flush() folds those rows
// again. Derived columns (line nets, order totals) follow when an open op touches an order or one of its
// lines. One thread; inside the caller's transaction.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "sync/device/fold_change.hpp"
#include "sync/device/outbox.hpp"
#include "sync/device/remote.hpp"
#include "sync/device/search_index.hpp"

namespace giro {

class Fold {
 public:
  Fold(Sql&, Remote&, SearchIndex&, Outbox&);

  bool holds(std::int64_t position);
  std::vector<std::int64_t> positions();
  /// `contained`: the rows that are here contain it (it was closed once, and is open again).
  void enter(const OutboxEntry&, bool contained);
  /// The same for an op just recorded, whose bytes need not be read. True: it is parked.
  bool enter(const OutboxEntry&, const Op&, const ReplicaState&);
  void leave(const std::set<std::int64_t>& positions);

  /// A client is here when the office delivered it, or when an open op gave birth to it in a segment of
  /// `state`'s token and the office has not evicted it since. Ops of other clients are parked.
  void repark(const ReplicaState&);

  /// In `state`, as repark() says.
  bool is_here(const Id& client, const ReplicaState&);

  struct Touched {
    const schema::Table* table;
    Id id;
    std::int64_t position;
  };
  std::vector<Touched> touched();
  void set_contained(const Touched&, bool);

  void note(const schema::Table&, const Id&);
  void note_all();
  void flush();

 private:
  struct RowKey {
    bool order;  // orders after their lines
    const schema::Table* table;
    Id id;
    auto operator<=>(const RowKey&) const = default;
  };
  void repark(const ReplicaState&, const Id& client);
  bool is_born_here(const Id& client, const ReplicaState&);
  const Op& op(std::int64_t position);
  void add(const OutboxEntry&, const Op&, bool contained);
  void note_rows_of(const std::set<std::int64_t>& positions);
  std::vector<std::int64_t> open_ops_over(const schema::Table&, const Id&, bool& derived);
  void fold_row(const schema::Table&, const Id&);
  void follow_order(const std::vector<Value>& line, const std::vector<std::int64_t>& positions);
  void total_order(const Id& order);

  Sql& sql_;
  Remote& remote_;
  SearchIndex& search_;
  Outbox& outbox_;
  std::map<std::int64_t, Op> ops_;  // decoded once: an op never changes
  std::set<RowKey> dirty_;
};

}  // namespace giro

// Ledger: the one way rows of the office are written, by decisions and by administration alike: it files a
// new row in its bucket, gives every touched row the transaction's version, stamps who wrote what, and keeps
// the history of a client's own data. The writer's thread, inside one transaction and seq.
#pragma once

#include "server/office/store.hpp"
#include "sync/merge/merge_unit.hpp"

namespace giro {

class Ledger {
 public:
  struct Author {
    Id user;  // nil: the office itself
    Id op;    // nil: administration
    Id device;
  };

  Ledger(Transaction& store, std::uint64_t seq, std::int64_t now_at)
      : store_(store), seq_(seq), now_at_(now_at) {}

  Transaction& store() { return store_; }
  std::uint64_t seq() const { return seq_; }
  std::int64_t now_at() const { return now_at_; }

  /// A new row. Its client, if it has one, must be here.
  Row insert(const schema::Table&, const Id&, std::vector<Value> cells, const Stamp& birth);

  /// Writes a cell or group: new version, stamp, history.
  void write(Row&, std::string_view key, const std::vector<merge::ColumnValue>&, const Stamp&, const Author&);

  /// Computed columns: a new version when something changed, no stamp. True: changed.
  bool derive(Row&, std::initializer_list<std::pair<std::string_view, Value>>);

  /// A row of bookkeeping (conflict, history, hold, device): inserted, or the named columns replaced.
  void keep(const schema::Table&, const Id&, std::initializer_list<std::pair<std::string_view, Value>>);

  /// A new version of an unchanged row.
  void touch(RowHead&);

  void remove(RowHead&, const Id& killer, const Stamp&);
  void revive(RowHead&);

  /// Re-files the client whole under the segment's bucket; leaves a departure in the old one. False: it is
  /// there.
  bool move_client(Row& client, const Id& segment, const Stamp&, const Author&);

 private:
  void keep_history(const Row&, std::string_view key, const Value& before, const Value& after, const Stamp&,
                    const Author&);
  void bound_history(const Id& of, std::string_view key);

  const RowHead* client_head(const Id&);

  Transaction& store_;
  std::uint64_t seq_;
  std::int64_t now_at_;
  std::optional<RowHead> client_;  // the last one asked for: rows come client by client
};

}  // namespace giro

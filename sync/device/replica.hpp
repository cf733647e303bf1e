// Replica: one user's derived database. It is at every instant one consistent state, possibly older than the
// outbox: remote rows, token, fold. Every public call that changes it is one transaction. Throws
// SQLite::Exception when the machine fails or the file is damaged. One thread.
#pragma once

#include "sync/base/limits.hpp"
#include "sync/device/fold.hpp"

namespace giro {

class Replica {
 public:
  /// Opens or creates, with the tables of this schema version, and folds what the outbox has and this file
  /// lacks.
  Replica(const std::filesystem::path&, const Id& user, Outbox&, std::uint32_t schema);

  Sql& sql() { return file_.sql(); }
  ReplicaState state() { return file_.state(); }
  std::vector<Bytes> tokens() { return file_.tokens(); }
  Remote& remote() { return remote_; }

  /// Folds an op just appended. True: it is parked.
  bool fold(const OutboxEntry&, const Op&);
  /// Folds what the outbox has and this replica lacks; what was rejected leaves.
  void catch_up();

  struct Page {
    std::size_t rows = 0;
    std::size_t evicted = 0;
    bool diverged = false;  // and is pulled again from zero
  };
  /// A response to the request in flight, whole, after the outbox has taken its outcomes.
  Page take(const Response&);

  std::vector<std::int64_t> parked();
  /// The client's rows are here, or an open op gave birth to it here.
  bool is_here(const Id& client) { return fold_.is_here(client, file_.state()); }
  bool folds(std::int64_t position) { return fold_.holds(position); }
  /// Rows the office has erased: removed ones that say so.
  std::set<Id> erased();
  /// Once such rows have arrived: the file written anew, and nothing in the log beside it. No byte of theirs
  /// remains.
  void sweep();
  /// On return no power cut throws this file back behind what it holds now.
  void make_durable();
  /// How long the checksums are believed; a last page of a resync always compares them.
  void check_every(std::int64_t ms) { check_every_ms_ = ms; }

 private:
  void catch_up_inside(ReplicaState&);
  void begin_resync(ReplicaState&);
  void evict(const Response&);
  void end_resync(ReplicaState&);
  std::size_t take_rows(const Response&, std::set<Id>& arrived_touched);
  void mark_contained(const std::set<Id>& arrived);
  void take_token(const Response&, ReplicaState&);
  void close_passed(const ReplicaState&);
  bool is_check_due(const Response&, const ReplicaState&, bool after_resync);
  bool has_diverged(const Response&);
  void start_over(ReplicaState&);

  Outbox& outbox_;
  ReplicaFile file_;
  Remote remote_;
  SearchIndex search_;
  Fold fold_;
  bool to_sweep_ = false;
  std::int64_t check_every_ms_ = Limits::check_replica_every_ms;
};

}  // namespace giro

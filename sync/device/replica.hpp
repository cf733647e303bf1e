// Replica: one user's derived database. It is at every instant one consistent state, possibly older than the
// outbox: remote rows, token, fold. Every public call that changes it is one transaction. Throws
// SQLite::Exception when the machine fails or the file is damaged. One thread.
#pragma once

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
  };
  /// A response to the request in flight, whole, after the outbox has taken its outcomes.
  Page take(const Response&);

  std::vector<std::int64_t> parked();

 private:
  void catch_up_inside(ReplicaState&);
  void begin_resync(ReplicaState&);
  void evict(const Response&);
  void end_resync(ReplicaState&);
  std::size_t take_rows(const Response&, std::set<Id>& arrived_touched);
  void mark_contained(const std::set<Id>& arrived);
  void take_token(const Response&, ReplicaState&);
  void close_passed(const ReplicaState&);

  Outbox& outbox_;
  ReplicaFile file_;
  Remote remote_;
  SearchIndex search_;
  Fold fold_;
};

}  // namespace giro

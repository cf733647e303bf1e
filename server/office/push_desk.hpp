// PushDesk: envelopes in, outcomes recorded. Exactly once, by number and hash (order, forks) and by the op's
// own id (clones). Nothing poisons: an op whose decision throws is undone alone and rejected as internal;
// only a StoreFailure passes through. The writer's thread, inside one transaction.
#pragma once

#include "server/office/decision.hpp"
#include "server/office/office.hpp"

namespace giro {

class PushDesk {
 public:
  PushDesk(Transaction& store, const OfficeContext& context) : store_(store), context_(context) {}

  void take(const Push&);
  /// False: it is decided here already.
  bool replay(JournalledOp);
  /// A manager lets a quarantined op in, or not. A Problem: it cannot be decided yet.
  Result<Outcome> release(const OpRecord&);
  Outcome refuse(const OpRecord&, std::string why);
  /// Of everything decided so far.
  const Tally& tally() const { return tally_; }

  /// Nothing to decide and nothing to note: a pull needs no turn at the writer's lock.
  static bool is_idle(const Snapshot&, const OfficeContext&, const Push&);

 private:
  enum class Taken { yes, fork };

  Taken take(const Caller&, const ClockReading& sent, const Envelope&);
  void record(const Caller&, const ClockReading& sent, const Envelope&, const Id& hash);
  void record_unreadable(const Caller&, const Envelope&, std::string why);
  void decide_and_keep(const OpCase&, JournalledOp came);
  Decided decide_alone(const OpCase&);
  bool is_erased(const Id& row) const { return store_.is_erased(row); }
  void keep_away(const Op&);
  Outcome settle(const OpRecord&, Decided);
  void wake(std::vector<Id> rows);
  OpCase reopen(const OpRecord&) const;
  static OpRecord record_of(const Id& op, const JournalledOp&);
  static JournalledOp journalled(const OpRecord&, Bytes receipt);
  void note_device(const Push&);
  void note_gaps(const Push&);

  Transaction& store_;
  const OfficeContext& context_;
  Tally tally_;
};

}  // namespace giro

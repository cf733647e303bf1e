// NaiveDevice: the replica's rules once more, as maps that are folded from scratch at every question: slow,
// short, and without a database. Property tests compare the real device with it, row by row. Rows have no
// derived columns here. One thread.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "sync/device/device.hpp"

namespace giro::test {

struct NaiveRow {
  const schema::Table* table = nullptr;
  std::optional<Id> client;
  std::vector<Value> cells;
  bool dead = false;
  std::uint64_t seq = 0;
  Bucket bucket;
};

/// One op of the outbox, with what the office said.
struct NaiveEntry {
  Op op;
  std::optional<Outcome> outcome;
  std::optional<Verdict> old;

  bool is(Verdict verdict) const { return outcome && outcome->verdict == verdict; }
  bool undecided() const { return !is(Verdict::accepted) && !is(Verdict::rejected); }
};

/// What a power cut may throw back.
struct NaiveReplica {
  std::map<Id, NaiveRow> remote;
  std::map<std::size_t, std::set<Id>> fold;  // entry → rows whose image contains it
  std::optional<std::set<Id>> seen;          // of a running resync
  std::set<Id> away;
  std::vector<Bytes> before;
  Bytes token;
  std::vector<Bucket> held;
  std::uint64_t cut = 0;
  std::size_t applied = 0;
};

class NaiveDevice {
 public:
  NaiveReplica replica;
  std::vector<NaiveEntry> entries;

  void record(Op op);
  void open();
  /// `acked`: what the request said; the response answers it.
  void receive(const Response&, std::uint64_t acked);

  bool parked(const Op&) const;
  std::optional<NaiveRow> folded(const Id&) const;
  std::set<Id> ids() const;

 private:
  bool passed(std::uint64_t seq) const { return !replica.token.empty() && seq <= replica.cut; }
  void take_outcomes(const Response&, std::uint64_t acked);
  void take_rows(const Response&);
  void take_page(const Response&);
};

}  // namespace giro::test

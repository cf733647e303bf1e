// Office: the merged truth. It decides ops (authorise → validate → merge → derive → number → record outcome),
// each in its own savepoint and with its own seq, and answers requests from one snapshot.
//
//     office row = merge of every op it has decided, each exactly once, in the order of `seq`
//
// Exactly-once: same op id → the stored answer; same number, other hash → a fork. Nothing poisons: an op
// whose merge throws is rolled back alone and rejected as `internal`; only a store failure throws out of
// here. Threads: push_all() from one thread at a time (the writer); answer() from any.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "sync/op/exchange_messages.hpp"
#include "sync/op/token.hpp"

namespace giro {

class Store;
struct OfficeContext;

/// Who asks, as the access layer established it.
struct Caller {
  Id user;
  schema::Role role = schema::agent;
  Id session;           // the sign-in; device ids belong to it
  bool trusted = true;  // false: revoked device or disabled user — ops are quarantined, nothing is pulled
};

/// How many ops were decided how. One decided again (it waited, or came out of quarantine) counts again.
struct Tally {
  std::uint64_t accepted = 0, rejected = 0, waiting = 0, quarantined = 0;
  std::uint64_t conflicts = 0;  // records they left

  void count(const Outcome&);
  Tally& operator+=(const Tally&);
};

struct Push {
  Caller caller;
  const Request* request = nullptr;
};

class Office {
 public:
  /// Mints this process's run id. `key` authenticates tokens and receipts and lies outside the database.
  /// `speaks`: the newest schema version it understands; an older one than this program's is an office that
  /// has not been updated.
  Office(Store&, const SealKey& key, Environment&, std::uint32_t speaks = schema::version);
  ~Office();

  /// Decides all envelopes of all requests; one durable commit for the lot (group commit). What was decided.
  Tally push_all(std::span<const Push>);

  /// Outcomes, evictions, a page of rows and the next token, all of one snapshot.
  Response answer(const Caller&, const Request&);

  /// push_all of one + answer.
  Response handle(const Caller&, const Request&);

  Store& store();
  Environment& environment();
  const OfficeContext& context() const;  // for administration

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace giro

// Request and Response of POST /v1/sync as plain values; sync/PROTOCOL.md is their prose, wire/giro.proto
// their bytes. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sync/op/op.hpp"

namespace giro {

/// The unit of replication: "p" public, "m" managers, "s"+16 bytes a segment, "u"+16 bytes a user.
using Bucket = std::string;

inline Bucket public_bucket() {
  return "p";
}
inline Bucket managers_bucket() {
  return "m";
}
inline Bucket segment_bucket(const Id& segment) {
  return "s" + std::string(segment.view());
}
inline Bucket user_bucket(const Id& user) {
  return "u" + std::string(user.view());
}
/// `public`, `segment:<hex>`, `user:<hex>`, `managers`: for logs and people.
std::string bucket_name(const Bucket&);

struct AckedUpTo {
  Id device;
  std::uint64_t number = 0;  // the token's cut holds every answered op up to here
};

/// Numbers a device id declares lost (its outbox was damaged): reported, never awaited.
struct Gap {
  Id device;
  std::uint64_t first = 0;
  std::uint64_t last = 0;
};

struct Request {
  std::uint64_t nonce = 0;
  std::uint32_t schema = schema::version;
  std::vector<AckedUpTo> acked;
  Bytes token;  // empty: start from zero
  ClockReading clock;
  std::vector<Envelope> envelopes;
  std::vector<Gap> gaps;
  std::uint32_t page_rows = 0;  // 0: the office's default
  std::string app_version;
  std::optional<std::uint32_t> pending = {};  // ops that wait beside these; an older app does not say
};

enum class Verdict : std::uint8_t { accepted = 1, rejected = 2, waiting = 3, quarantined = 4 };

/// What the office said about one op.
struct Outcome {
  Verdict verdict = Verdict::accepted;
  std::string
      reason;  // rejected: scope, immutable, depends, internal, invalid…; waiting: the missing row in hex
  std::uint64_t seq = 0;      // of the decision; 0 while waiting
  std::vector<Id> conflicts;  // records it left
  Bytes receipt;              // authenticated (receipt.hpp): comes back with the op if the office forgot it

  bool operator==(const Outcome&) const = default;
};

struct OpOutcome {
  Id device;
  std::uint64_t number = 0;
  Id hash;  // digest of the op bytes the office holds under this number: another one is a fork
  Outcome outcome;
};

struct RowImage {
  Id id;
  std::uint64_t seq = 0;  // the row's version
  bool dead = false;      // a tombstone: its values still travel
  std::vector<Value> cells;
};

/// Rows of one table and bucket, column names once. A column absent here is not NULL: the office is older or
/// hides it.
struct RowBatch {
  const schema::Table* table = nullptr;
  Bucket bucket;
  std::vector<const schema::Column*> columns;
  std::vector<RowImage> rows;
};

struct BucketChecksum {
  Bucket bucket;
  std::uint64_t rows = 0;
  Id sum;
};

struct Response {
  std::uint64_t nonce = 0;
  std::uint32_t schema = schema::version;
  bool resync = false;  // the request's token was void: this answers from zero
  std::vector<OpOutcome> outcomes;
  std::vector<Id> evicted;      // clients that are no longer yours: applied before rows
  std::vector<Bucket> dropped;  // buckets that are no longer yours
  std::vector<Bucket> held;     // buckets the token lists
  std::vector<RowBatch> batches;
  std::optional<std::uint64_t> cut;  // at the last page: the snapshot, a consistent cut
  Bytes token;
  bool more = false;
  std::uint64_t rows_left = 0;  // for progress: rows still to come after this page, 0 when not counted
  std::vector<BucketChecksum> checksums;
  std::int64_t office_at = 0;
};

}  // namespace giro

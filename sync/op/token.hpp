// Token: how far a device has pulled, per bucket. Opaque to the device, authenticated by the office: its body
// is followed by a keyed BLAKE2b tag. Invariant: it lists every bucket of its user's scope, unstarted ones at
// zero. Receipt: what the office decided about one op, authenticated the same way, so that a restored office
// can redo it. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sync/op/exchange_messages.hpp"

namespace giro {

/// A place in the office's total order: after every row up to `row` of the commit `seq`.
struct Position {
  std::uint64_t seq = 0;
  std::optional<Id> row;  // absent: after all rows of `seq`

  bool operator==(const Position&) const = default;
};

struct BucketPosition {
  Bucket bucket;
  Position upto;
  std::uint64_t started = 0;  // the snapshot its pull began under

  bool operator==(const BucketPosition&) const = default;
};

struct Token {
  std::uint64_t epoch = 0;
  std::uint64_t run = 0;  // the office process that committed `snap`
  std::uint64_t snap = 0;
  std::uint64_t cut = 0;  // the last consistent cut
  std::uint32_t schema = 0;
  schema::Role role = schema::agent;
  Id user;
  std::int64_t issued_at = 0;  // office clock: a lower bound for whatever is recorded under it
  std::vector<BucketPosition> positions;

  bool operator==(const Token&) const = default;
  const BucketPosition* find(const Bucket&) const;
};

/// When, and in which history, an op was first decided.
struct FirstDecision {
  std::uint64_t run = 0;
  std::uint64_t seq = 0;

  bool operator==(const FirstDecision&) const = default;
};

struct Receipt {
  Id op;
  Verdict verdict = Verdict::accepted;
  std::string reason;
  FirstDecision first;
  std::int64_t corrected_at = 0;
  std::string number;  // order number or client code given
  std::vector<std::uint32_t>
      lost;  // cells not taken, counted through the op's changes; a removal counts as one
  std::vector<Id> conflicts;

  bool operator==(const Receipt&) const = default;
};

using SealKey = std::array<Byte, 32>;

Bytes seal_token(const Token&, const SealKey&);
/// nullopt: not ours, changed, or of an unknown format.
std::optional<Token> open_token(std::string_view, const SealKey&);

Bytes seal_receipt(const Receipt&, const SealKey&);
std::optional<Receipt> open_receipt(std::string_view, const SealKey&);

}  // namespace giro

// What the office keeps about a row beside its columns: where it lives, its version, who wrote what and in
// which history. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sync/merge/merge_unit.hpp"
#include "sync/op/token.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

/// Who wrote a cell's value, when, and in which history.
struct Stamp {
  std::int64_t at = 0;    // corrected time
  Id op;                  // nil: the office itself
  Id user;                // nil: the office itself
  FirstDecision decided;  // run 0: nobody wrote it yet
  bool redone = false;    // by a re-sent op
  Value base;             // what its writer had seen, as text for a column group

  bool operator==(const Stamp&) const = default;
};

/// The key under which a removal is stamped, conflicts are filed and receipts speak of it.
inline constexpr std::string_view removal_key = merge::removal_unit;

struct RowHead {
  const schema::Table* table = nullptr;
  Id id;
  std::optional<Id> client;  // its own id for a client
  std::optional<Id> parent;  // the row it is part of, when that is not the client
  Bucket bucket;
  std::uint64_t seq = 0;
  bool dead = false;
  bool purged = false;  // its tombstone has left the feed
  std::optional<Id> killed_by;
  Stamp birth;  // covers every cell that no later stamp names

  bool operator==(const RowHead&) const = default;
};

struct Row {
  RowHead head;
  std::vector<Value> cells;  // in schema order

  const Value& cell(std::string_view column) const { return cells.at(head.table->index_of(column)); }
  Value& cell(std::string_view column) { return cells.at(head.table->index_of(column)); }
};

/// One place in the feed: a row version, or the departure of a client from the bucket.
struct FeedItem {
  std::uint64_t seq = 0;
  Id id;  // the row, or the client that left
  bool departure = false;
  bool dead = false;
  const schema::Table* table = nullptr;
  std::size_t bucket = 0;  // index into the positions asked for
};

struct FeedPage {
  std::vector<FeedItem> items;  // by (seq, row id); a departure precedes the rows of its seq
  bool more = false;
};

}  // namespace giro

// Op: one user action, the unit of recording, push and decision. Encoded once, when recorded; its bytes never
// change. Device id and number are an envelope outside those bytes, so a fork can renumber without touching
// the op. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/environment.hpp"
#include "sync/base/id.hpp"
#include "sync/base/result.hpp"
#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

using Bytes = std::string;

/// One column of one row: `base` is what the author saw, `value` what they wrote.
struct Cell {
  const schema::Column* column = nullptr;
  Value base;
  Value value;

  bool operator==(const Cell&) const = default;
};

struct Change {
  enum class Kind : std::uint8_t { insert = 1, update = 2, remove = 3 };

  Kind kind = Kind::insert;
  const schema::Table* table = nullptr;
  Id row;
  std::vector<Cell> cells;  // insert: bases NULL; remove: the values seen, as bases

  bool operator==(const Change&) const = default;
  const Cell* find(std::string_view column) const;
};

struct Op {
  Id id;      // random, unique at the office
  Id author;  // user
  std::uint32_t schema = schema::version;
  ClockReading clock;
  std::optional<Id> client;  // the one client it touches
  std::vector<Change> changes;
  std::vector<Bytes> tokens;   // those its bases were read under
  std::optional<Id> resolves;  // the conflict it decides

  bool operator==(const Op&) const = default;
};

/// The op as it travels and lies in the outbox.
struct Envelope {
  Id device;
  std::uint64_t number = 0;
  Bytes op;                       // encode_op(): separately parsed, so that one bad op poisons nothing
  Bytes receipt;                  // what the office had said before it forgot (healing); usually empty
  std::optional<Id> sealed = {};  // the op's hash, when `op` is sealed to the office (sealed_op.hpp)
};

/// Of the op as it was recorded, sealed or not. What a sealed envelope says is not proven until it is opened.
Id hash_of(const Envelope&);

/// Op → bytes. Deterministic: equal ops give equal bytes.
Bytes encode_op(const Op&);

/// Bytes → op, or what is wrong with them: not parsable, over a limit, unknown table or column, value of the
/// wrong kind. Columns newer than this schema cannot appear: a device records with the schema version it
/// names.
Result<Op> decode_op(std::string_view bytes);

/// The newest table or column it names: who speaks an older schema cannot read it.
struct Newest {
  std::uint32_t schema = 1;
  std::string name;  // `table` or `table.column`
};
Newest newest_named(const Op&);

/// What an op must satisfy before it may be recorded, and again before it may be decided: limits, UTF-8,
/// types, allowed values, required columns, one client, natural keys, writable columns. Says nothing about
/// scope or merge.
std::optional<Problem> check_op(const Op&);

/// Does this value fit the column (type, length, allowed values, UTF-8)? NULL always fits.
std::optional<Problem> check_value(const schema::Table&, const schema::Column&, const Value&);

}  // namespace giro

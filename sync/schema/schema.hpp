// The schema's vocabulary: what a column and a table declare. One declaration (tables.hpp) feeds the DDL of
// both databases, validation, merge, wire projection and the test generators. Constant data; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>

namespace giro::schema {

/// The versions of the schema, and why each came. Changes only add: a column stands at the end of its table,
/// a table at the end of all, each with the version it came in (`since`); sync/PROTOCOL.md §10 has the
/// recipe.
inline constexpr std::string_view versions[] = {
    "the first",
    "client.merged_into_id: a person who merges duplicates says which client goes on",
    "payment_promise: what a client promised to pay of an invoice, and when, so that it can be asked for",
};
/// The one this program speaks; devices and tokens name theirs.
inline constexpr std::uint32_t version = std::size(versions);
/// The oldest whose rows the office still projects; who speaks an older one is heard, and asked to update.
inline constexpr std::uint32_t oldest_version = 1;

enum class Type : std::uint8_t {
  text,     // UTF-8, at most `limit` bytes
  choice,   // text, one of `allowed` (separated by '|')
  integer,  // counts, ranks, years
  flag,     // 0 or 1
  cents,    // money
  micro,    // unit prices, millionths; also millionths of a degree or of a ratio
  milli,    // quantities, thousandths
  bp,       // percentages, basis points
  at,       // Unix ms UTC
  on,       // ISO date in the company's time zone
  ref,      // the id of a row of `refers_to`
};

/// How the office merges a cell that both sides changed (sync/MERGE.md).
enum class Policy : std::uint8_t {
  last_writer,
  office_wins,
  ask,
  add,
  status,
  immutable,
  derived,  // computed on both sides after merge or fold, or given by the office; never inside an op
};

/// Roles as bits, so that a column can name a set of them.
enum Role : std::uint8_t {
  agent = 1,
  manager = 2,
  back_office = 4,
  credit = 8,
  admin = 16,
  service = 32,
};
inline constexpr std::uint8_t nobody = 0;
inline constexpr std::uint8_t office_roles = manager | back_office | admin;
inline constexpr std::uint8_t credit_roles = manager | credit | admin;
inline constexpr std::uint8_t field_roles = agent | manager | back_office | credit | admin;
inline constexpr std::uint8_t everybody = field_roles | service;

std::optional<Role> role_from_name(std::string_view);
std::string_view role_name(Role);

struct Column {
  std::string_view name;
  Type type;
  std::uint32_t limit = 0;       // text: bytes
  std::string_view detail = {};  // choice: allowed values; ref: the table referred to
  Policy policy = Policy::last_writer;
  std::uint8_t writers = field_roles;
  std::uint8_t readers = everybody;
  std::string_view group = {};  // columns of one group are merged as one cell
  bool required = false;
  std::uint32_t since = 1;  // schema version it came in

  constexpr Column with(Policy p) const {
    auto c = *this;
    c.policy = p;
    return c;
  }
  constexpr Column by(std::uint8_t roles) const {
    auto c = *this;
    c.writers = roles;
    return c;
  }
  constexpr Column seen_by(std::uint8_t roles) const {
    auto c = *this;
    c.readers = roles;
    return c;
  }
  constexpr Column in(std::string_view g) const {
    auto c = *this;
    c.group = g;
    return c;
  }
  constexpr Column needed() const {
    auto c = *this;
    c.required = true;
    return c;
  }
  constexpr Column added_in(std::uint32_t v) const {
    auto c = *this;
    c.since = v;
    return c;
  }
  /// Set at insert, later changes rejected.
  constexpr Column fixed() const { return with(Policy::immutable); }
  /// Computed or given by the office: never inside an op.
  constexpr Column computed() const { return with(Policy::derived).by(nobody); }

  constexpr bool stored_as_text() const {
    return type == Type::text || type == Type::choice || type == Type::on;
  }
  constexpr bool stored_as_id() const { return type == Type::ref; }
};

/// Where a row lives when it has no client (a non-null client_id, or being a client, always wins).
enum class Home : std::uint8_t {
  everyone,  // bucket `public`
  client,    // always a client row: the bucket of its client's assigned segment
  segment,   // its segment_id (or id, for `segment`): the segment's bucket if assigned, else `public`
  user,      // its user_id's bucket
  managers,
};

struct Table {
  std::string_view name;
  Home home;
  std::string_view parent = {};        // column that names the row this one is part of (lives and dies with)
  std::string_view natural_key = {};   // columns the id is derived from, separated by ','
  std::string_view human_key = {};     // column people know the row by; taken twice it is an open conflict
  std::uint8_t writers = field_roles;  // who may insert and delete rows
  bool device_keeps = true;            // false: office bookkeeping, never on the wire
  std::uint32_t since = 1;             // schema version it came in
  std::span<const Column> columns = {};

  const Column* find(std::string_view column) const;
  std::size_t index_of(std::string_view column) const;  // columns.size() when absent

  bool known_at(std::uint32_t v) const { return since <= v; }
  /// The columns that version had: the first ones.
  std::span<const Column> columns_at(std::uint32_t v) const;
};

/// All tables, in an order in which parents come before their parts.
std::span<const Table> tables();

/// The table, or nullptr.
const Table* find_table(std::string_view name);

/// Its place in tables(): a compact number for one database file, never on the wire.
std::size_t table_number(const Table&);

}  // namespace giro::schema

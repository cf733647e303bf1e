// MergeUnit: what merges as one cell: a column, or the columns of a group. And its text in conflict records,
// from which the value can be read back. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "sync/op/op.hpp"

namespace giro::merge {

/// The key of a whole row's removal in conflict records and receipts.
inline constexpr std::string_view removal_unit = "dead";

struct MergeUnit {
  std::string_view key;  // the group's or column's name
  schema::Policy policy = schema::Policy::last_writer;
  std::vector<const Cell*> cells;
  std::vector<std::uint32_t> numbers;  // of each cell, counted through the op

  bool operator==(const MergeUnit&) const = default;
};

/// The units of a change, in the order in which they first appear; `first_number` is its first cell's.
std::vector<MergeUnit> merge_units(const Change&, std::uint32_t first_number);

/// An update that writes a column of a group carries the whole group, the rest as it is shown: the office
/// merges it as one cell, so an address is never put together from two. `shown` are the row's cells in schema
/// order.
void complete_groups(Change&, const std::vector<Value>& shown);

/// How many numbers a change takes: one per cell, one for a removal.
std::uint32_t numbers_taken(const Change&);

using ColumnValue = std::pair<const schema::Column*, Value>;

/// NULL or plain text for one column; a group is a line `column=value` per column that has a value, with `\n`
/// and `\\` escaped.
Value unit_text(std::string_view key, const std::vector<ColumnValue>&);

/// The way back: what unit_text wrote. Columns of the group without a line are NULL.
std::vector<ColumnValue> unit_values(const schema::Table&, std::string_view key, const Value& text);

/// The columns a key names, in schema order; empty when it names none (a removal).
std::vector<const schema::Column*> unit_columns(const schema::Table&, std::string_view key);

}  // namespace giro::merge

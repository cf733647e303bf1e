// What stands where a person's data stood: a row that was erased is a removed row that says only whose it was
// and what it refers to. The shape of an op stays (its receipt counts its cells), its values go. Stateless.
#pragma once

#include <functional>

#include "sync/op/op.hpp"

namespace giro {

/// In required texts of an erased row. No person writes it.
inline constexpr std::string_view erased_word = "\u2014erased\u2014";

/// What an erased cell holds: references stay, a required text says that it was erased, all else is NULL.
inline Value erased_value(const schema::Column& column, const Value& value) {
  if (column.stored_as_id()) return value;
  return column.required && !is_null(value) ? Value(std::string(erased_word)) : Value();
}

/// Does a removed row of this table say that it was erased?
inline bool is_erased_row(const schema::Table& table, const std::vector<Value>& cells) {
  for (std::size_t i = 0; i < cells.size() && i < table.columns.size(); ++i)
    if (table.columns[i].required && !table.columns[i].stored_as_id())
      return std::holds_alternative<std::string>(cells[i]) && std::get<std::string>(cells[i]) == erased_word;
  return false;
}

/// Takes out of the changes what they say about erased rows. True: there was something.
inline bool erase_values(std::vector<Change>& changes, const std::function<bool(const Id&)>& is_erased) {
  bool erased = false;
  for (auto& change : changes) {
    if (!change.table || !is_erased(change.row)) continue;
    for (auto& cell : change.cells) {
      if (!cell.column) continue;
      auto base = erased_value(*cell.column, cell.base), value = erased_value(*cell.column, cell.value);
      erased |= base != cell.base || value != cell.value;
      cell.base = std::move(base);
      cell.value = std::move(value);
    }
  }
  return erased;
}

}  // namespace giro

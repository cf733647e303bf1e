// Small reads that actions share: one row by id, a row found by what people call it. Run on the Device's
// thread over its connection; they change nothing.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/device/device.hpp"

namespace giro::actions {

/// Cells by column name, as builders pass them.
using Fields = std::vector<std::pair<std::string_view, Value>>;

/// Empty text is NULL.
Value text_or_null(std::string_view);

/// One row as the replica shows it, cells by column name. `missing` is the sentence when it is not here.
class RowView {
 public:
  static Result<RowView> load(Device&, std::string_view table, const Id&, std::string_view missing);

  const Id& id() const { return id_; }
  const Value& operator[](std::string_view column) const;
  std::string_view text(std::string_view column) const { return as_text((*this)[column]); }

 private:
  const schema::Table* table_ = nullptr;
  Id id_;
  std::vector<Value> cells_;
};

/// Of who is signed in here; an agent's while their row is not here yet.
schema::Role role_of(Device&);

/// The company's day at this moment, ISO.
std::string day_of(SQLite::Database&, std::int64_t at);

/// A row by human key, 32 hex digits, or a unique prefix of at least 8 of them. `table` is client,
/// sales_order, product, segment, conflict…; orders also by provisional number. The Problem says what to type
/// instead.
Result<Id> find_row(SQLite::Database&, std::string_view table, std::string_view name);

/// What an order is called until the office numbers it: "P-" and the last 8 hex digits of its id.
std::string provisional_number(const Id& order);

}  // namespace giro::actions

// Select: one SELECT of a .sql file, bound by name and read column after column into plain fields, so that a
// caller is a list of names in the order of the SELECT. A view of one connection: the thread of that
// connection.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"

namespace giro {

class Select {
 public:
  Select(SQLite::Database& db, std::string_view sql) : statement_(db, std::string(sql)) {}

  Select& bind(const char* name, std::int64_t number) {
    statement_.bind(name, number);
    return *this;
  }
  Select& bind(const char* name, std::string_view text) {
    statement_.bind(name, std::string(text));
    return *this;
  }
  Select& bind(const char* name, const Id& id) {
    statement_.bind(name, id.bytes.data(), static_cast<int>(id.bytes.size()));
    return *this;
  }
  /// NULL when there is none.
  Select& bind(const char* name, const std::optional<Id>& id) {
    if (id) return bind(name, *id);
    statement_.bind(name);
    return *this;
  }

  /// One row's id as both ends of a BETWEEN, or the ends of all ids: a key is searched either way, where
  /// "is NULL or equal" would read everything.
  Select& bind_ids(const char* least, const char* most, const std::optional<Id>& one) {
    Id first, last;
    last.bytes.fill(0xFF);
    return bind(least, one.value_or(first)).bind(most, one.value_or(last));
  }

  Select& bind(const char* name, std::optional<std::int64_t> number) {
    if (number) return bind(name, *number);
    statement_.bind(name);
    return *this;
  }

  /// The next row; its columns are then read from the first.
  bool step() {
    next_ = 0;
    return statement_.executeStep();
  }

  /// The following columns. NULL reads as empty, nil or zero; into an optional as nullopt.
  template <typename... Fields>
  void read(Fields&... fields) {
    (take(fields), ...);
  }

 private:
  SQLite::Column column() { return statement_.getColumn(next_++); }
  void take(std::int64_t& field) { field = column().getInt64(); }
  void take(int& field) { field = column().getInt(); }
  void take(bool& field) { field = column().getInt() != 0; }
  void take(std::string& field) { field = column().getString(); }
  void take(Id& field) {
    auto value = column();
    auto* bytes = static_cast<const char*>(value.getBlob());
    auto size = static_cast<std::size_t>(value.getBytes());
    field = bytes ? id_from_bytes({bytes, size}).value_or(Id{}) : Id{};
  }
  void take(std::optional<std::int64_t>& field) {
    auto value = column();
    field = value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.getInt64());
  }

  SQLite::Statement statement_;
  int next_ = 0;
};

}  // namespace giro

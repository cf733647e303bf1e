// Select: one SELECT of a .sql file, bound by name and read column after column into plain fields, so that a
// caller is a list of names in the order of the SELECT. It speaks to SQLite itself: figures read hundreds of
// thousands of columns, and a shared handle for each of them costs more than the column. A view of one
// connection: the thread of that connection.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"

namespace giro {

class Select {
 public:
  Select(SQLite::Database& db, std::string_view sql) : db_(db.getHandle()) {
    sqlite3_stmt* made = nullptr;
    check(sqlite3_prepare_v2(db_, sql.data(), static_cast<int>(sql.size()), &made, nullptr));
    statement_.reset(made);
  }

  Select& bind(const char* name, std::int64_t number) {
    check(sqlite3_bind_int64(statement_.get(), place(name), number));
    return *this;
  }
  Select& bind(const char* name, std::string_view text) {
    check(sqlite3_bind_text(statement_.get(), place(name), text.data() ? text.data() : "",
                            static_cast<int>(text.size()), SQLITE_TRANSIENT));
    return *this;
  }
  Select& bind(const char* name, const Id& id) {
    check(sqlite3_bind_blob(statement_.get(), place(name), id.bytes.data(), static_cast<int>(id.bytes.size()),
                            SQLITE_TRANSIENT));
    return *this;
  }
  /// NULL when there is none.
  Select& bind(const char* name, const std::optional<Id>& id) {
    return id ? bind(name, *id) : bind_null(name);
  }
  Select& bind(const char* name, std::optional<std::int64_t> number) {
    return number ? bind(name, *number) : bind_null(name);
  }

  /// One row's id as both ends of a BETWEEN, or the ends of all ids: a key is searched either way, where
  /// "is NULL or equal" would read everything.
  Select& bind_ids(const char* least, const char* most, const std::optional<Id>& one) {
    Id first, last;
    last.bytes.fill(0xFF);
    return bind(least, one.value_or(first)).bind(most, one.value_or(last));
  }

  /// The next row; its columns are then read from the first.
  bool step() {
    next_ = 0;
    auto answer = sqlite3_step(statement_.get());
    if (answer == SQLITE_ROW) return true;
    if (answer != SQLITE_DONE) throw SQLite::Exception(db_, answer);
    return false;
  }

  /// The next step is the first row again; what is bound stays until it is bound anew.
  void restart() { sqlite3_reset(statement_.get()); }
  /// The next column to read of this row.
  void from_column(int column) { next_ = column; }

  /// The following columns. NULL reads as empty, nil or zero; into an optional as nullopt.
  template <typename... Fields>
  void read(Fields&... fields) {
    (take(fields), ...);
  }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  void check(int answer) const {
    if (answer != SQLITE_OK) throw SQLite::Exception(db_, answer);
  }
  int place(const char* name) const { return sqlite3_bind_parameter_index(statement_.get(), name); }
  Select& bind_null(const char* name) {
    check(sqlite3_bind_null(statement_.get(), place(name)));
    return *this;
  }

  /// By the value, which is looked up once: two calls by the column look it up twice.
  std::string_view bytes() {
    auto* value = sqlite3_column_value(statement_.get(), next_++);
    auto* start = static_cast<const char*>(sqlite3_value_blob(value));
    auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return start ? std::string_view(start, size) : std::string_view();
  }
  void take(std::int64_t& field) { field = sqlite3_column_int64(statement_.get(), next_++); }
  void take(int& field) { field = sqlite3_column_int(statement_.get(), next_++); }
  void take(bool& field) { field = sqlite3_column_int(statement_.get(), next_++) != 0; }
  void take(std::string& field) { field = bytes(); }
  void take(Id& field) {
    auto value = bytes();
    if (value.size() == field.bytes.size())
      std::memcpy(field.bytes.data(), value.data(), value.size());
    else
      field = Id{};
  }
  void take(std::optional<std::int64_t>& field) {
    bool null = sqlite3_column_type(statement_.get(), next_) == SQLITE_NULL;
    field = null ? std::nullopt : std::optional(sqlite3_column_int64(statement_.get(), next_));
    ++next_;
  }

  sqlite3* db_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int next_ = 0;
};

}  // namespace giro

// Sql: one SQLite connection with its prepared statements, and how ids and values are bound and read.
// Statements are compiled once and reused; a Rows gives its statement back when it goes, so no read outlives
// its scope. It knows which synced tables its statements have written. One thread.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "sync/base/assert.hpp"
#include "sync/base/value.hpp"
#include "sync/schema/table_set.hpp"

namespace giro {

/// Bytes that are not text: bound as BLOB.
struct Blob {
  std::string_view bytes;
};

// What is bound must live until the statement has run.
void bind(SQLite::Statement&, int index, Null);
void bind(SQLite::Statement&, int index, int);
void bind(SQLite::Statement&, int index, std::int64_t);
void bind(SQLite::Statement&, int index, std::uint64_t);
void bind(SQLite::Statement&, int index, const std::string&);
void bind(SQLite::Statement&, int index, Blob);
void bind(SQLite::Statement&, int index, const Id&);
void bind(SQLite::Statement&, int index, const std::optional<Id>&);
void bind(SQLite::Statement&, int index, const Value&);

/// Integers, text and 16-byte blobs; anything else reads as NULL.
Value read_value(const SQLite::Column&);
std::optional<Id> read_id(const SQLite::Column&);
std::string read_bytes(const SQLite::Column&);
std::uint64_t read_count(const SQLite::Column&);

struct Prepared {
  SQLite::Statement statement;
  schema::TableSet writes;
  bool busy = false;
};

/// The rows of one query.
class Rows {
 public:
  explicit Rows(Prepared& prepared) : prepared_(&prepared) {
    GIRO_ASSERT(!prepared.busy);  // the same text inside its own loop
    prepared.busy = true;
  }
  ~Rows() {
    prepared_->statement.tryReset();
    prepared_->busy = false;
  }
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  bool next() { return prepared_->statement.executeStep(); }
  SQLite::Column operator[](int index) const { return prepared_->statement.getColumn(index); }

 private:
  Prepared* prepared_;
};

class Sql {
 public:
  Sql(const std::filesystem::path&, int open_flags, int busy_timeout_ms);

  SQLite::Database& database() { return database_; }
  Prepared& prepare(std::string_view sql);

  /// Runs a statement that gives no rows; the number of rows it changed.
  template <typename... Args>
  int run(std::string_view sql, const Args&... args) {
    auto& prepared = prepare(sql);
    ResetLater reset{prepared.statement};  // also when the machine fails: the disk may have room again
    bind_all(prepared.statement, args...);
    int rows = prepared.statement.exec();
    if (rows > 0) note_written(prepared);
    return rows;
  }
  /// For a statement that was run by hand.
  void note_written(const Prepared& prepared) { written_ |= prepared.writes; }
  /// Synced tables written since take_written(), at least: what a failed transaction wrote is among them.
  const schema::TableSet& written() const { return written_; }
  schema::TableSet take_written() { return std::exchange(written_, {}); }

  template <typename... Args>
  Rows query(std::string_view sql, const Args&... args) {
    auto& prepared = prepare(sql);
    GIRO_ASSERT(!prepared.busy);
    bind_all(prepared.statement, args...);
    return Rows(prepared);
  }

  /// The first column of the first row, as a number; 0 without rows.
  template <typename... Args>
  std::int64_t number(std::string_view sql, const Args&... args) {
    auto rows = query(sql, args...);
    return rows.next() ? rows[0].getInt64() : 0;
  }

  template <typename... Args>
  bool exists(std::string_view sql, const Args&... args) {
    return query(sql, args...).next();
  }

 private:
  struct ResetLater {
    SQLite::Statement& statement;
    ~ResetLater() { statement.tryReset(); }
  };
  template <typename... Args>
  static void bind_all(SQLite::Statement& statement, const Args&... args) {
    int index = 0;
    (bind(statement, ++index, args), ...);
  }

  SQLite::Database database_;
  schema::TableSet written_;
  std::unique_ptr<schema::TableSet> preparing_;  // what the statement being compiled writes
  /// Looked up by the text itself, without a copy of it.
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> statements_;
};

/// What a file says of its own tables, indexes and views: by name, the statement that made it. Throws
/// SQLite::Exception when SQLite can make nothing of it.
std::map<std::string, std::string> definitions(Sql&);

/// The first free `.damaged-<n>` beside `path`, where a damaged file is set aside.
std::filesystem::path damaged_name(const std::filesystem::path&);

/// An empty file that only its owner may read, unless one is there.
void create_private_file(const std::filesystem::path&);

}  // namespace giro

// Connection: one SQLite connection with its prepared statements, and StoreQuery: one use of such a
// statement. The only place where SQLite's exceptions become StoreFailure. One thread at a time.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "server/office/store.hpp"
#include "sync/base/value.hpp"

namespace giro {

/// Bind in order with <<, then next() until false. Text and blobs are copied when bound. Ends with its scope.
class StoreQuery {
 public:
  StoreQuery(SQLite::Statement* statement, std::vector<SQLite::Statement*>* home)
      : statement_(statement), home_(home) {}
  StoreQuery(StoreQuery&& other) noexcept
      : statement_(std::exchange(other.statement_, nullptr)), home_(other.home_) {}
  StoreQuery& operator=(StoreQuery&&) = delete;
  ~StoreQuery();

  StoreQuery& operator<<(std::int64_t);
  StoreQuery& operator<<(std::uint64_t number) { return *this << static_cast<std::int64_t>(number); }
  StoreQuery& operator<<(bool flag) { return *this << static_cast<std::int64_t>(flag); }
  StoreQuery& operator<<(const Id& id) { return blob(id.view()); }
  StoreQuery& operator<<(const std::optional<Id>& id) { return id ? *this << *id : null(); }
  StoreQuery& operator<<(std::string_view text);
  StoreQuery& operator<<(const Value&);
  StoreQuery& blob(std::string_view bytes);
  StoreQuery& null();

  /// The next row, if there is one.
  bool next();
  /// A statement without rows.
  void run();

  std::int64_t integer(int column) const;
  std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
  Id id(int column) const;
  std::optional<Id> maybe_id(int column) const;
  std::string text(int column) const;  // of text and blobs
  Value value(int column) const;

 private:
  SQLite::Statement* statement_;
  std::vector<SQLite::Statement*>* home_;
  int bound_ = 0;
};

class Connection {
 public:
  explicit Connection(const std::filesystem::path&, bool read_only);

  StoreQuery query(std::string_view sql);
  void run(std::string_view sql) { query(sql).run(); }
  void script(const std::string& sql);
  std::int64_t changes() const;
  void backup_to(const std::filesystem::path&, const CopyProgress&);

 private:
  struct Prepared {
    std::vector<std::unique_ptr<SQLite::Statement>> all;
    std::vector<SQLite::Statement*> idle;
  };
  SQLite::Database db_;
  /// Looked up by the text itself, without a copy of it.
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> prepared_;
};

}  // namespace giro

// Queries: what the checks ask of one connection, each compiled once. It must go before its connection does.
// One thread.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace giro::sim {

class Queries {
 public:
  /// Calls `read` with each row. Not the same text inside its own loop.
  template <typename Bind, typename Read>
  void each(SQLite::Database& db, const std::string& sql, Bind bind, Read read) {
    auto& query = compiled_[sql];
    if (!query) query = std::make_unique<SQLite::Statement>(db, sql);
    struct Reset {  // also when a check fails: no read outlives it
      SQLite::Statement& query;
      ~Reset() { query.tryReset(); }
    } reset{*query};
    bind(*query);
    while (query->executeStep()) read(*query);
  }
  template <typename Read>
  void each(SQLite::Database& db, const std::string& sql, Read read) {
    each(
        db, sql, [](auto&) {}, std::move(read));
  }
  void forget() { compiled_.clear(); }

 private:
  std::map<std::string, std::unique_ptr<SQLite::Statement>> compiled_;
};

}  // namespace giro::sim

// Source: where a figure reads: a database and, where there is one, the memory of what was read of it. Handed
// on by value; a plain database is a Source without memory, a Reader one with. A view: the thread of the
// connection.
#pragma once

#include "sync/portfolio/memory.hpp"

namespace SQLite {
class Database;
}

namespace giro {

class Source {
 public:
  Source(SQLite::Database& db, Memory* memory = nullptr) : db_(&db), memory_(memory) {}

  operator SQLite::Database&() const { return *db_; }
  Memory* memory() const { return memory_; }

  /// What `make` reads; the same again while the database stays as it is. The name says what is asked.
  template <typename T, typename Make>
  std::shared_ptr<const T> remembered(const std::string& name, Make make) const {
    if (memory_) return memory_->of<T>(name, std::move(make));
    return std::make_shared<const T>(make());
  }

 private:
  SQLite::Database* db_;
  Memory* memory_;
};

}  // namespace giro

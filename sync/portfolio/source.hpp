// Source: where a figure reads: a database and, where there is one, the memory of what was read of it. Handed
// on by value; a plain database is a Source without memory, a Reader one with. A view: the thread of the
// connection.
#pragma once

#include <optional>

#include "sync/base/result.hpp"
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

  /// What `make` reads; the same again while the tables it is made from stay as they are. The name says all
  /// that is asked: `make` uses nothing that was read before.
  template <typename T, typename Make>
  std::shared_ptr<const T> remembered(const std::string& name, Make make) const {
    if (memory_) return memory_->of<T>(name, std::move(make));
    return std::make_shared<const T>(make());
  }
  /// The same of what can fail: a Problem is not remembered.
  template <typename T, typename Make>
  Result<T> remembered_result(const std::string& name, Make make) const {
    if (!memory_) return make();
    if (auto found = memory_->known<T>(name)) return *found;
    Memory::Making making(*memory_);
    Result<T> made = make();
    if (made) (void)memory_->keep(name, *made, making);
    return made;
  }

 private:
  SQLite::Database* db_;
  Memory* memory_;
};

}  // namespace giro

// Reader: a connection that only reads a replica or the office's database, for figures and lists, and the
// memory of what it read. It cannot write, has no lock of its own (each belongs to one thread) and keeps what
// a screen of figures goes through. Invariant: within a Look everything is of one state of the database, and
// of that state is what is remembered. One thread.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

#include "sync/portfolio/source.hpp"

namespace giro {

/// Throws SQLite::Exception when the file cannot be opened.
SQLite::Database open_reader(const std::filesystem::path&, int busy_ms);

class Reader {
 public:
  Reader(const std::filesystem::path& file, int busy_ms) : db_(open_reader(file, busy_ms)) {}

  operator SQLite::Database&() { return db_; }
  operator Source() { return {db_, &memory_}; }
  Memory& memory() { return memory_; }
  /// Outside of a Look the number of the newest state, within one of its: another after every commit of
  /// another connection, and of this Reader alone.
  std::int64_t version();
  /// Of the last Look.
  std::int64_t looked_at() const { return version_; }

  /// A read transaction; at its beginning everything is forgotten if somebody has written since the last one.
  class Look {
   public:
    explicit Look(Reader&);
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
    ~Look();

   private:
    SQLite::Database& db_;
  };

 private:
  void forget_if_changed();

  SQLite::Database db_;
  Memory memory_;
  std::int64_t version_ = -1;
};

}  // namespace giro

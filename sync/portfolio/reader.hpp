// Reader: a connection that only reads a replica or the office's database, for figures and lists, and the
// memory of what it read. It cannot write, has no lock of its own (each belongs to one thread) and keeps what
// a screen of figures goes through. Invariant: within a Look everything is of one state of the database, and
// of that state is what is remembered. One thread.
#pragma once

#include <SQLiteCpp/Database.h>

#include <exception>
#include <filesystem>
#include <functional>

#include "sync/portfolio/replica_changes.hpp"
#include "sync/portfolio/source.hpp"

namespace giro {

/// Throws SQLite::Exception when the file cannot be opened.
SQLite::Database open_reader(const std::filesystem::path&, int busy_ms);

class Reader {
 public:
  Reader(const std::filesystem::path& file, int busy_ms);
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  operator SQLite::Database&() { return db_; }
  operator Source() { return {db_, &memory_}; }
  Memory& memory() { return memory_; }
  /// Outside of a Look the number of the newest state, within one of its: another after every commit of
  /// another connection, and of this Reader alone.
  std::int64_t version();
  /// Of the last Look.
  std::int64_t looked_at() const { return version_; }

  /// A read transaction; at its beginning is forgotten what was read from tables written since the last one.
  class Look {
   public:
    explicit Look(Reader&);
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
    ~Look();

   private:
    SQLite::Database& db_;
  };

  /// While it stands, a reading ends with an exception that is_broken_off once `wanted` says so. Nothing is
  /// remembered of it.
  class GivesWay {
   public:
    GivesWay(Reader&, std::function<bool()> wanted);
    GivesWay(const GivesWay&) = delete;
    GivesWay& operator=(const GivesWay&) = delete;
    ~GivesWay();

   private:
    SQLite::Database& db_;
    std::function<bool()> wanted_;
  };

 private:
  void forget_what_changed();

  SQLite::Database db_;
  Memory memory_;
  ReplicaChanges changes_;
  std::int64_t version_ = -1;
};

/// The reading gave way.
bool is_broken_off(const std::exception&);

}  // namespace giro

// Device: the owner of one user's outbox and replica, and the one write path.
//
//     Local = Remote ⊕ Outbox: what the user sees is the last office state pulled, with every open op folded
//     over it.
//
// The replica file holds Local in tables named and shaped as in the schema (read them with SQL), and what
// folding needs beside it. It is derived: damaged, it is set aside and pulled again. One thread at a time;
// readers use their own read-only connection to replica_path() (WAL) from any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sync/device/outbox.hpp"
#include "sync/op/exchange_messages.hpp"
#include "sync/op/token.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct DeviceFiles {
  std::filesystem::path replica;  // FILE
  std::filesystem::path outbox;   // FILE.outbox
};

/// A user action before it is an op.
struct Draft {
  std::optional<Id> client;
  std::vector<Change> changes;
  /// What Device::tokens() said when a form was opened, none if there were none yet; nullopt: the bases are
  /// what the replica shows now.
  std::optional<std::vector<Bytes>> tokens;
  std::optional<Id> resolves;
};

struct Recorded {
  Id op;
  bool parked = false;  // saved and will be sent, but its client is no longer on this device
};

/// What one exchange did, for `sync --json` and the sync page.
struct Exchanged {
  std::size_t pushed = 0;  // ops newly decided
  std::size_t rejected = 0;
  std::size_t conflicts = 0;
  std::size_t pulled_rows = 0;
  std::size_t evicted_clients = 0;
  bool diverged = false;  // what was here was not what the office has: it is pulled again
  bool more = false;      // ask again: rows or ops are left
  std::uint64_t rows_left = 0;
};

struct DeviceStatus {
  std::size_t pending = 0;  // ops without a decision
  std::size_t parked = 0;
  std::size_t rejected = 0;   // in the inbox, not dismissed
  std::size_t conflicts = 0;  // open, or decided against this user and not yet seen
  std::size_t clients = 0;
  std::size_t set_aside = 0;      // rows that could not be stored
  std::int64_t last_sync_at = 0;  // office clock of the last complete cut, 0: never
  std::uint64_t rows_left = 0;    // of a running first download
  std::uint64_t rows_done = 0;
  bool complete = false;           // a consistent cut has been reached
  std::uint64_t divergences = 0;   // times the replica was found to differ from the office, and repaired
  bool rebuilt = false;            // the replica was damaged and set aside at this open
  std::optional<Salvage> salvage;  // of an outbox that was damaged, and is set aside
  bool salvaged = false;           // … at this open
};

class Device {
 public:
  /// Opens both files (creating them, or bringing those of an older program up to date), folds what the
  /// replica lacks. A damaged replica is renamed to `.damaged-<n>`. `speaks`: the schema version of its
  /// tables and of what it says; an older one than this program's is the tablet of somebody who has not
  /// updated.
  Device(const DeviceFiles&, const Id& user, Environment&, std::uint32_t speaks = schema::version);
  ~Device();

  const Id& user() const;
  std::uint32_t speaks() const;
  const std::filesystem::path& replica_path() const;
  SQLite::Database& local();  // this thread's connection; reads only
  Outbox& outbox();

  // ---- the one write path
  /// Checks, appends durably, folds. A Problem, or an exception, means nothing was recorded; once the append
  /// is durable the op counts as recorded, even if the disk has no room to show it yet.
  Result<Recorded> record(Draft);
  Id mint();
  /// Those that the bases shown now come from.
  std::vector<Bytes> tokens() const;
  /// The local row's cells in schema order, or nullopt.
  std::optional<std::vector<Value>> row(const schema::Table&, const Id&);
  /// The newest schema version whose columns may be written: the one under which the office delivered what is
  /// here. Newer columns are read-only until it has.
  std::uint32_t writable_schema() const;
  /// A change whose bases are what the replica shows now; columns already equal are left out.
  Change update(std::string_view table, const Id& row,
                const std::vector<std::pair<std::string_view, Value>>& cells);
  static Change insert(std::string_view table, const Id& row,
                       const std::vector<std::pair<std::string_view, Value>>& cells);

  // ---- exchange: no I/O; at most one request in flight
  Request next_request(std::uint32_t page_rows = 0);
  /// Applies whole or not at all; a Problem when it is not the answer to the request in flight.
  Result<Exchanged> receive(const Response&);
  void failed();  // the request in flight got no answer
  /// The office's public key, as sign-in told it. From now on answered ops of clients that are gone from this
  /// tablet lie in the outbox sealed to the office; without it they stay as they are.
  void know_office(const SealKey& shown);
  /// How long the office's checksums are believed; Limits::check_replica_every_ms unless set.
  void check_every(std::int64_t ms);

  // ---- exchange by file (sync/file): exports outlive this process, several may be on their way
  /// Everything unsent, as requests handed to `each` in turn.
  ExportNote write_requests(const std::function<void(Request)>& each);
  /// A page of an answer that begins at the token with this digest; nullopt: the replica is not there.
  Result<std::optional<Exchanged>> receive_page(const ExportNote&, const Id& follows, const Response&);

  DeviceStatus status();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace giro

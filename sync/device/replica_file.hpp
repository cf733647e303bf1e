// ReplicaFile: the replica's SQLite file. Local lies in tables named and shaped as in the schema, each with
// `row_seq` (the remote version; NULL: born here and not received yet) and `row_bucket`. Beside them what
// folding and pulling need:
//
//   state         token, cut, the outbox folded and how far, progress, schema versions, and a digest of the
//                 definitions of all tables: a wrong byte in one is damage, found when the file is opened
//   remote_image  remote rows a table does not show as they are: dead ones, and those that open ops touch
//   fold          open ops; fold_row: the rows they touch, and which images already contain them
//   away          clients the office evicted and has not delivered since
//   stale         rows a running resync has not delivered yet; before_token: tokens it replaced
//   held, bucket  the buckets of the token; bucket names by number
//   set_aside     rows that could not be stored
//   changed       by table, the last save in which rows of it were written: what readers remember of others
//                 stays true. What was folded without a save is in fold_row.
//
// Its own tables change by numbered migrations, the synced ones by the schema's versions: both at open, in
// one transaction, whatever the outbox holds; a file of a newer program is refused and not touched. Derived
// and NORMAL: a power cut may throw it back to an older consistent state, never to an inconsistent one. One
// thread; readers open their own connection.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "sync/device/outbox.hpp"
#include "sync/device/sql.hpp"
#include "sync/op/exchange_messages.hpp"
#include "sync/schema/migration.hpp"

namespace giro {

struct ReplicaState {
  Bytes token;
  std::uint64_t cut = 0;        // the last consistent cut under this token
  std::int64_t applied = 0;     // outbox position folded so far
  std::int64_t cut_at = 0;      // office clock of the last consistent cut, 0: never
  std::uint64_t rows_done = 0;  // of a running download
  std::uint64_t rows_left = 0;
  bool resyncing = false;
  std::uint32_t delivered = 1;    // the schema version under which the office sent what is here
  std::int64_t checked_at = 0;    // office clock, when the checksums were last compared
  std::uint64_t divergences = 0;  // how often they differed
  Id outbox;                      // the device id of the outbox folded here

  /// The last consistent cut holds everything up to `seq`.
  bool passed(std::uint64_t seq) const { return !token.empty() && seq <= cut; }
};

class ReplicaFile {
 public:
  /// Opens, creates or brings up to this schema version. Throws SQLite::Exception when damaged,
  /// std::runtime_error when it belongs to somebody else or a newer program wrote it.
  ReplicaFile(const std::filesystem::path&, const Id& user, std::uint32_t schema);

  Sql& sql() { return sql_; }
  ReplicaState state();
  /// Notes with it what was written since the last one.
  void save(const ReplicaState&);
  std::int64_t bucket_number(const Bucket&);
  std::vector<Bytes> tokens();  // those that the rows shown now were read under

 private:
  void refuse_newer(const std::filesystem::path&, std::uint32_t schema);
  void create(const Id& user);
  void check_definitions(const std::filesystem::path&);
  void migrate();
  void add_tables(std::uint32_t schema);
  void check_owner(const std::filesystem::path&, const Id& user);

  Sql sql_;
};

/// What a replica's file says of the outbox it was folded from; nullopt: nothing, or it cannot be read.
std::optional<FoldedFrom> folded_from(const std::filesystem::path&);

/// The numbered changes of the replica's own tables.
std::span<const schema::Migration> replica_migrations();

/// The file's content is broken, as opposed to a full disk or a lock.
bool is_damage(const SQLite::Exception&);

/// As a file is opened, a statement of ours that SQLite does not understand speaks of damage, too: to the
/// names of its tables and columns, or to its layout.
bool is_damage_at_open(const SQLite::Exception&);

}  // namespace giro

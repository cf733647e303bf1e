#include "sync/device/replica_file.hpp"

#include <sqlite3.h>

#include <stdexcept>

#include "sync/device/search_index.hpp"
#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

constexpr std::int64_t file_version = 1;
constexpr int busy_timeout_ms = 10'000;

constexpr auto create_bookkeeping = R"(
CREATE TABLE state(only_row INTEGER PRIMARY KEY CHECK(only_row = 1), user BLOB NOT NULL, token BLOB,
  cut INTEGER NOT NULL DEFAULT 0, applied INTEGER NOT NULL DEFAULT 0, cut_at INTEGER NOT NULL DEFAULT 0,
  rows_done INTEGER NOT NULL DEFAULT 0, rows_left INTEGER NOT NULL DEFAULT 0, resyncing INTEGER NOT NULL DEFAULT 0);
CREATE TABLE bucket(number INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE);
CREATE TABLE held(bucket BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE before_token(position INTEGER PRIMARY KEY, token BLOB NOT NULL);
CREATE TABLE away(client BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE stale(id BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE remote_image(id BLOB PRIMARY KEY, table_name TEXT NOT NULL, client BLOB, bucket INTEGER,
  seq INTEGER NOT NULL, dead INTEGER NOT NULL, cells BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE fold(position INTEGER PRIMARY KEY, op_id BLOB NOT NULL, client BLOB, birth_segment BLOB,
  parked INTEGER NOT NULL);
CREATE TABLE fold_row(id BLOB NOT NULL, position INTEGER NOT NULL, table_name TEXT NOT NULL,
  derived INTEGER NOT NULL, contained INTEGER NOT NULL, PRIMARY KEY(id, position)) WITHOUT ROWID;
CREATE TABLE set_aside(id BLOB PRIMARY KEY, table_name TEXT NOT NULL, seq INTEGER NOT NULL, reason TEXT NOT NULL)
  WITHOUT ROWID;
)";

}  // namespace

ReplicaFile::ReplicaFile(const std::filesystem::path& path, const Id& user)
    : sql_((create_private_file(path), path),
           SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, busy_timeout_ms) {
  auto& db = sql_.database();
  db.exec("PRAGMA journal_mode=WAL");
  db.exec("PRAGMA synchronous=NORMAL");
  db.exec("PRAGMA secure_delete=ON");
  db.exec("PRAGMA cache_size=-16384");
  SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
  if (sql_.number("SELECT count(*) FROM sqlite_schema") == 0) create(user);
  check(path, user);
  transaction.commit();
}

void ReplicaFile::create(const Id& user) {
  auto& db = sql_.database();
  db.exec(create_bookkeeping);
  for (auto& table : schema::tables()) {
    if (!table.device_keeps) continue;
    db.exec(schema::create_table(table, "row_seq INTEGER, row_bucket INTEGER"));
    for (auto& index : schema::create_indexes(table)) db.exec(index);
    db.exec(schema::create_hex_view(table));
  }
  db.exec(search_index_ddl);
  sql_.run("INSERT INTO state(only_row, user) VALUES(1, ?)", user);
  db.exec("PRAGMA user_version=" + std::to_string(file_version));
}

void ReplicaFile::check(const std::filesystem::path& path, const Id& user) {
  if (sql_.number("PRAGMA user_version") != file_version)
    throw std::runtime_error(path.string() +
                             " is not a replica this version of Giro can read. Choose another file,"
                             " or update Giro.");
  auto rows = sql_.query("SELECT user FROM state");
  if (!rows.next() || read_id(rows[0]) != user)
    throw std::runtime_error(path.string() +
                             " belongs to another user. Sign in as that user, or choose another file.");
}

ReplicaState ReplicaFile::state() {
  auto rows = sql_.query(
      "SELECT token, cut, max(applied, coalesce((SELECT max(position) FROM fold), 0)), cut_at, rows_done,"
      " rows_left, resyncing FROM state");
  GIRO_ASSERT(rows.next());
  return {read_bytes(rows[0]), read_count(rows[1]), rows[2].getInt64(),   rows[3].getInt64(),
          read_count(rows[4]), read_count(rows[5]), rows[6].getInt() != 0};
}

void ReplicaFile::save(const ReplicaState& state) {
  sql_.run(
      "UPDATE state SET token = ?, cut = ?, applied = ?, cut_at = ?, rows_done = ?, rows_left = ?, resyncing "
      "= ?",
      Blob{state.token}, state.cut, state.applied, state.cut_at, state.rows_done, state.rows_left,
      static_cast<int>(state.resyncing));
}

std::int64_t ReplicaFile::bucket_number(const Bucket& bucket) {
  sql_.run("INSERT OR IGNORE INTO bucket(name) VALUES(?)", Blob{bucket});
  return sql_.number("SELECT number FROM bucket WHERE name = ?", Blob{bucket});
}

std::vector<Bytes> ReplicaFile::tokens() {
  std::vector<Bytes> found;
  for (auto text :
       {"SELECT token FROM before_token ORDER BY position", "SELECT token FROM state WHERE token <> x''"})
    for (auto rows = sql_.query(text); rows.next();) found.push_back(read_bytes(rows[0]));
  return found;
}

bool is_damage(const SQLite::Exception& error) {
  return error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB;
}

}  // namespace giro

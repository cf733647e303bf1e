#include "sync/device/replica_file.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

#include "sync/base/newer_file.hpp"
#include "sync/device/search_index.hpp"
#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

constexpr int busy_timeout_ms = 10'000;
constexpr std::int64_t newest_indexes = 4;  // one more when create_indexes() gives others

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

constexpr schema::Migration migrations[] = {
    {2, "new columns can be added to tables that are full, and stay read-only until the office has sent them",
     "ALTER TABLE state ADD COLUMN schema INTEGER NOT NULL DEFAULT 1;"
     "ALTER TABLE state ADD COLUMN delivered INTEGER NOT NULL DEFAULT 1;"},
    {3, "a replica that has diverged from the office is found, counted and repaired",
     "ALTER TABLE state ADD COLUMN checked_at INTEGER NOT NULL DEFAULT 0;"
     "ALTER TABLE state ADD COLUMN divergences INTEGER NOT NULL DEFAULT 0;"},
    {4, "figures of all clients are read from indexes alone: the ones there are made again, longer",
     "ALTER TABLE state ADD COLUMN indexes INTEGER NOT NULL DEFAULT 0;"
     "DROP INDEX IF EXISTS by_visit_client_id_started_at;"
     "DROP INDEX IF EXISTS by_sales_order_client_id_placed_at;"
     "DROP INDEX IF EXISTS by_location_hours_client_id;"
     "DROP INDEX IF EXISTS by_instalment_client_id;"
     "DROP INDEX IF EXISTS by_order_line_order_id;"
     "DROP INDEX IF EXISTS by_order_line_product_id;"
     "DROP INDEX IF EXISTS by_request_client_id;"},
    {5, "of an outbox that cannot be read any more it is known whose numbers are missing",
     "ALTER TABLE state ADD COLUMN outbox BLOB;"},
    {6, "figures of a period, too, are read from indexes alone: the ones there are made again, longer",
     "DROP INDEX IF EXISTS by_sales_order_status;"
     "DROP INDEX IF EXISTS by_sales_order_placed_at_status_client_id_taxable_cents;"
     "DROP INDEX IF EXISTS by_visit_user_id_started_at;"
     "DROP INDEX IF EXISTS by_order_line_order_id_net_cents_some;"
     "DROP INDEX IF EXISTS by_instalment_status;"
     "DROP INDEX IF EXISTS by_payment_paid_on;"
     "DROP INDEX IF EXISTS by_payment_allocation_payment_id;"
     "DROP INDEX IF EXISTS by_invoice_issued_on;"},
    {7, "lines of invoices are read from an index alone", "DROP INDEX IF EXISTS by_invoice_line_invoice_id;"},
    {8, "how orders were delivered and what they gave off list prices is read from indexes alone",
     "DROP INDEX IF EXISTS by_order_line_order_id_kind_product_id_net_cents;"
     "DROP INDEX IF EXISTS by_sales_order_placed_at_status_client_id_taxable_cents_credited_agent_id_user_id_"
     "discount1_bp_discount2_bp;"
     "DROP INDEX IF EXISTS by_delivery_line_delivery_id;"},
    {9, "readers learn which tables have other rows than before",
     "ALTER TABLE state ADD COLUMN saves INTEGER NOT NULL DEFAULT 0;"
     "CREATE TABLE changed(table_name TEXT PRIMARY KEY, save INTEGER NOT NULL) WITHOUT ROWID;"},
    {10, "damage to the definitions of its own tables is found",
     "ALTER TABLE state ADD COLUMN definitions BLOB;"},
};

/// Tables come about in more than one way, so a file remembers what they were when it was last changed.
Id digest_definitions(Sql& sql) {
  std::string all;
  for (auto& [name, made_by] : definitions(sql)) all += name + '\0' + made_by + '\0';
  return digest(all);
}

}  // namespace

std::span<const schema::Migration> replica_migrations() {
  return migrations;
}

ReplicaFile::ReplicaFile(const std::filesystem::path& path, const Id& user, std::uint32_t schema)
    : sql_((create_private_file(path), path),
           SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, busy_timeout_ms) {
  auto& db = sql_.database();
  refuse_newer(path, schema);
  db.exec("PRAGMA journal_mode=WAL");
  db.exec("PRAGMA synchronous=NORMAL");
  db.exec("PRAGMA secure_delete=ON");
  db.exec("PRAGMA cache_size=-16384");
  SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
  bool is_new = sql_.number("SELECT count(*) FROM sqlite_schema") == 0;
  if (is_new) create(user);
  check_definitions(path);
  check_owner(path, user);
  refuse_newer(path, schema);  // again, now that nobody else can update it
  migrate();
  add_tables(schema);
  if (is_new) db.exec(search_index_ddl);
  sql_.run("UPDATE state SET definitions = ?1 WHERE definitions IS NOT ?1", digest_definitions(sql_));
  transaction.commit();
}

void ReplicaFile::create(const Id& user) {
  auto& db = sql_.database();
  db.exec(create_bookkeeping);
  sql_.run("INSERT INTO state(only_row, user) VALUES(1, ?)", user);
  db.exec("PRAGMA user_version=1");
}

void ReplicaFile::check_definitions(const std::filesystem::path& path) {
  if (sql_.number("PRAGMA user_version") < 10) return;
  auto rows = sql_.query("SELECT definitions FROM state");
  if (!rows.next() || read_id(rows[0]) != digest_definitions(sql_))
    throw SQLite::Exception(path.string() + " is damaged", SQLITE_CORRUPT);
}

void ReplicaFile::migrate() {
  schema::migrate(migrations, sql_.number("PRAGMA user_version"), [&](auto& step) {
    sql_.database().exec(std::string(step.sql));
    sql_.database().exec("PRAGMA user_version=" + std::to_string(step.layout));
  });
}

/// The synced tables of this schema version: those that are missing, and columns that are.
void ReplicaFile::add_tables(std::uint32_t schema) {
  auto& db = sql_.database();
  auto there = static_cast<std::uint32_t>(sql_.number("SELECT schema FROM state"));
  bool is_empty = !sql_.exists("SELECT 1 FROM sqlite_schema WHERE name = 'client'");
  if (there == schema && !is_empty && sql_.number("SELECT indexes FROM state") == newest_indexes) return;
  for (auto& table : schema::tables()) {
    if (!table.device_keeps || !table.known_at(schema)) continue;
    if (!is_empty)
      for (auto& column : schema::add_columns(table, there, schema)) db.exec(column);
    db.exec(schema::create_table(table, "row_seq INTEGER, row_bucket INTEGER", schema));
    for (auto& index : schema::create_indexes(table, schema)) db.exec(index);
    db.exec(schema::create_hex_view(table, schema));
  }
  sql_.run("UPDATE state SET schema = ?, indexes = ?", static_cast<std::int64_t>(schema), newest_indexes);
}

void ReplicaFile::refuse_newer(const std::filesystem::path& path, std::uint32_t schema) {
  auto layout = sql_.number("PRAGMA user_version");
  bool newer = layout > schema::newest_layout(migrations) ||
               (layout >= 2 && sql_.number("SELECT schema FROM state") > schema);
  if (newer)
    throw NewerFile(path.string() +
                    " was written by a newer Giro: update this program, or choose another file.");
}

void ReplicaFile::check_owner(const std::filesystem::path& path, const Id& user) {
  auto rows = sql_.query("SELECT user FROM state");
  if (!rows.next() || read_id(rows[0]) != user)
    throw std::runtime_error(path.string() +
                             " belongs to another user. Sign in as that user, or choose another file.");
}

ReplicaState ReplicaFile::state() {
  auto rows = sql_.query(
      "SELECT token, cut, max(applied, coalesce((SELECT max(position) FROM fold), 0)), cut_at, rows_done,"
      " rows_left, resyncing, delivered, checked_at, divergences, outbox FROM state");
  GIRO_ASSERT(rows.next());
  return {read_bytes(rows[0]),
          read_count(rows[1]),
          rows[2].getInt64(),
          rows[3].getInt64(),
          read_count(rows[4]),
          read_count(rows[5]),
          rows[6].getInt() != 0,
          rows[7].getUInt(),
          rows[8].getInt64(),
          read_count(rows[9]),
          read_id(rows[10]).value_or(Id{})};
}

void ReplicaFile::save(const ReplicaState& state) {
  sql_.run(
      "UPDATE state SET token = ?, cut = ?, applied = ?, cut_at = ?, rows_done = ?, rows_left = ?, resyncing "
      "= ?, delivered = ?, checked_at = ?, divergences = ?, outbox = ?, saves = saves + 1",
      Blob{state.token}, state.cut, state.applied, state.cut_at, state.rows_done, state.rows_left,
      static_cast<int>(state.resyncing), static_cast<std::int64_t>(state.delivered), state.checked_at,
      state.divergences, state.outbox);
  auto written = sql_.take_written();
  for (auto& table : schema::tables())
    if (written[schema::table_number(table)])
      sql_.run("INSERT OR REPLACE INTO changed(table_name, save) SELECT ?, saves FROM state",
               std::string(table.name));
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

std::optional<FoldedFrom> folded_from(const std::filesystem::path& path) {
  if (!std::filesystem::exists(path)) return std::nullopt;
  try {
    Sql sql(path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busy_timeout_ms);
    FoldedFrom from{.device = {}, .position = sql.number("SELECT applied FROM state"), .open = {}};
    for (auto rows = sql.query("SELECT position FROM fold ORDER BY position"); rows.next();)
      from.open.push_back(rows[0].getInt64());
    if (!from.open.empty()) from.position = std::max(from.position, from.open.back());
    if (sql.number("PRAGMA user_version") < 5) return from;
    if (auto rows = sql.query("SELECT outbox FROM state"); rows.next())
      from.device = read_id(rows[0]).value_or(Id{});
    return from;
  } catch (const SQLite::Exception&) {
    return std::nullopt;
  }
}

bool is_damage(const SQLite::Exception& error) {
  return error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB;
}

bool is_damage_at_open(const SQLite::Exception& error) {
  return is_damage(error) || error.getErrorCode() == SQLITE_ERROR;
}

}  // namespace giro

#include "server/office/sqlite_schema.hpp"

#include <map>

#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

constexpr std::string_view own_tables[] = {
    // `seq` is the last commit; run_at says which run made the commits from first_seq on.
    "CREATE TABLE IF NOT EXISTS counter(name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS run(position INTEGER PRIMARY KEY, run INTEGER NOT NULL UNIQUE)",
    "CREATE TABLE IF NOT EXISTS run_at(first_seq INTEGER PRIMARY KEY, run INTEGER NOT NULL)",

    // Where each row lives and its version; birth_* says who inserted it.
    "CREATE TABLE IF NOT EXISTS bucket(number INTEGER PRIMARY KEY, content BLOB NOT NULL UNIQUE, readable "
    "TEXT)",
    "CREATE TABLE IF NOT EXISTS feed(row_id BLOB PRIMARY KEY, tbl INTEGER NOT NULL, client_id BLOB, "
    "parent_id BLOB, "
    "bucket INTEGER NOT NULL, seq INTEGER NOT NULL, dead INTEGER NOT NULL DEFAULT 0, purged INTEGER NOT NULL "
    "DEFAULT 0, "
    "killed_by BLOB, birth_at INTEGER, birth_op BLOB, birth_user BLOB, birth_run INTEGER, birth_seq INTEGER, "
    "birth_redone INTEGER) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS feed_by_bucket ON feed(bucket, seq, row_id, tbl, dead, purged) WHERE purged "
    "= 0",
    "CREATE INDEX IF NOT EXISTS feed_by_client ON feed(client_id, tbl) WHERE client_id IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS feed_by_parent ON feed(parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS feed_by_killer ON feed(killed_by) WHERE killed_by IS NOT NULL",
    "CREATE TABLE IF NOT EXISTS departure(bucket INTEGER NOT NULL, client_id BLOB NOT NULL, seq INTEGER NOT "
    "NULL, "
    "PRIMARY KEY(bucket, client_id)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS departure_by_seq ON departure(bucket, seq)",
    "CREATE TABLE IF NOT EXISTS filing(client_id BLOB NOT NULL, since INTEGER NOT NULL, bucket INTEGER NOT "
    "NULL, "
    "PRIMARY KEY(client_id, since)) WITHOUT ROWID",

    // Who wrote a cell after its row's birth; the values of removed rows.
    "CREATE TABLE IF NOT EXISTS stamp(row_id BLOB NOT NULL, cell TEXT NOT NULL, at INTEGER, op BLOB, user "
    "BLOB, "
    "run INTEGER, seq INTEGER, redone INTEGER, base, PRIMARY KEY(row_id, cell)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS grave(row_id BLOB NOT NULL, name TEXT NOT NULL, content, "
    "PRIMARY KEY(row_id, name)) WITHOUT ROWID",

    // Every op ever received, whole, and what was said about it.
    "CREATE TABLE IF NOT EXISTS op(id BLOB PRIMARY KEY, hash BLOB NOT NULL, bytes BLOB NOT NULL, old BLOB, "
    "user BLOB NOT NULL, role INTEGER, device BLOB, number INTEGER, corrected_at INTEGER, received_at "
    "INTEGER, "
    "verdict INTEGER, reason TEXT, seq INTEGER, conflicts BLOB, receipt BLOB, waits_for BLOB)",
    "CREATE INDEX IF NOT EXISTS op_waiting ON op(waits_for) WHERE waits_for IS NOT NULL",
    "CREATE TABLE IF NOT EXISTS op_number(device BLOB NOT NULL, number INTEGER NOT NULL, op BLOB NOT NULL, "
    "user BLOB NOT NULL, PRIMARY KEY(device, number)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS refused(row_id BLOB PRIMARY KEY) WITHOUT ROWID",

    // Sign-ins.
    "CREATE TABLE IF NOT EXISTS account(login TEXT PRIMARY KEY, user BLOB NOT NULL UNIQUE, password_hash "
    "TEXT NOT NULL, "
    "enabled INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS login_session(id BLOB PRIMARY KEY, user BLOB NOT NULL, token_hash BLOB NOT "
    "NULL UNIQUE, "
    "device_name TEXT, created_at INTEGER, expires_at INTEGER, revoked INTEGER) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS login_session_by_user ON login_session(user)",
    "CREATE TABLE IF NOT EXISTS registered_device(device BLOB PRIMARY KEY, session BLOB NOT NULL, user BLOB "
    "NOT NULL, "
    "registered_at INTEGER) WITHOUT ROWID",

    "CREATE VIEW IF NOT EXISTS hex_op AS SELECT lower(hex(id)) AS id, lower(hex(user)) AS user, "
    "lower(hex(device)) AS "
    "device, number, datetime(corrected_at/1000, 'unixepoch') AS corrected, verdict, reason, seq FROM op",
    "CREATE VIEW IF NOT EXISTS hex_feed AS SELECT lower(hex(row_id)) AS row_id, tbl, lower(hex(client_id)) "
    "AS client_id, "
    "readable AS bucket, seq, dead, purged FROM feed JOIN bucket ON bucket.number = feed.bucket",
};

struct Searched {
  std::string_view table;
  std::string_view column;
};

/// What the office looks rows up by, beside human keys; families of rows are found through the feed.
constexpr Searched searched[] = {
    {"assignment", "user_id"},     {"assignment", "segment_id"},   {"app_user", "manager_id"},
    {"price", "product_id"},       {"segment", "segmentation_id"}, {"client", "group_id"},
    {"sales_order", "erp_number"}, {"client", "erp_code"},         {"invoice", "order_id"},
    {"price", "category"},         {"order_line", "order_id"},     {"cell_history", "row_ref_id"},
    {"instalment", "invoice_id"},  {"contact", "client_id"},       {"rating", "client_id"},
};

void create_index(Connection& connection, std::string_view table, std::string_view column) {
  connection.run("CREATE INDEX IF NOT EXISTS by_" + std::string(table) + "_" + std::string(column) + " ON " +
                 std::string(table) + "(" + std::string(column) + ")");
}

constexpr schema::Migration migrations[] = {
    {2, "a program of an older schema refuses the file instead of meeting rows of tables it does not know",
     "INSERT INTO counter(name, number)"
     " SELECT 'schema', count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'client'"},
    {3, "a tablet can tell whether its rows are the office's, at a cost that does not follow their number",
     "CREATE TABLE bucket_sum(bucket INTEGER NOT NULL, tbl INTEGER NOT NULL, rows INTEGER NOT NULL,"
     " sum BLOB NOT NULL, PRIMARY KEY(bucket, tbl)) WITHOUT ROWID"},
    {4, "what a tablet has lost with a damaged outbox is told to whoever looks after the office",
     "CREATE TABLE gap(device BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, user BLOB NOT "
     "NULL,"
     " declared_at INTEGER NOT NULL, PRIMARY KEY(device, first, last)) WITHOUT ROWID"},
    {5, "what figures look up is found by an index in an office that was there, too",
     "INSERT OR REPLACE INTO counter(name, number) VALUES('indexes', 5)"},
    {6,
     "a sign-in has short access tokens, and refresh tokens that follow each other; those of before keep "
     "their long one",
     "ALTER TABLE login_session ADD COLUMN rotation_key BLOB;"
     "ALTER TABLE login_session ADD COLUMN number INTEGER NOT NULL DEFAULT 0;"
     "ALTER TABLE login_session ADD COLUMN refresh_hash BLOB;"
     "ALTER TABLE login_session ADD COLUMN refresh_expires_at INTEGER NOT NULL DEFAULT 0;"
     "ALTER TABLE login_session ADD COLUMN spent_hash BLOB;"
     "ALTER TABLE login_session ADD COLUMN salt BLOB;"
     "ALTER TABLE login_session ADD COLUMN rotated_at INTEGER NOT NULL DEFAULT 0;"
     "ALTER TABLE login_session ADD COLUMN before_token_hash BLOB;"
     "ALTER TABLE login_session ADD COLUMN before_expires_at INTEGER NOT NULL DEFAULT 0;"
     "ALTER TABLE login_session ADD COLUMN reused INTEGER NOT NULL DEFAULT 0;"
     "CREATE INDEX login_session_before ON login_session(before_token_hash) WHERE before_token_hash IS NOT "
     "NULL"},
    {7, "a tablet can be ordered to erase what it holds, and says when it has",
     "ALTER TABLE login_session ADD COLUMN wipe_at INTEGER NOT NULL DEFAULT 0;"
     "ALTER TABLE login_session ADD COLUMN wiped_at INTEGER NOT NULL DEFAULT 0"},
    {8, "a tablet can be enrolled with a one-time code",
     "ALTER TABLE account ADD COLUMN code_hash TEXT NOT NULL DEFAULT '';"
     "ALTER TABLE account ADD COLUMN code_expires_at INTEGER NOT NULL DEFAULT 0"},
    {9, "what was erased stays erased, whatever brings it back",
     "CREATE TABLE erased(row_id BLOB PRIMARY KEY, client_id BLOB NOT NULL, at INTEGER NOT NULL,"
     " reason TEXT NOT NULL) WITHOUT ROWID"},
};

/// Of the synced tables; 0: there are none yet.
std::uint32_t schema_of(Connection& connection) {
  auto query = connection.query("SELECT number FROM counter WHERE name = 'schema'");
  return query.next() ? static_cast<std::uint32_t>(query.integer(0)) : 0;
}

void create_indexes(Connection& connection) {
  for (auto& [table, column] : searched) create_index(connection, table, column);
}

/// The synced tables of this schema: those that are missing, and columns that are.
void add_tables(Connection& connection, std::uint32_t there) {
  for (auto& table : schema::tables()) {
    for (auto& sql : schema::add_columns(table, there, schema::version)) connection.run(sql);
    connection.run(schema::create_table(table, ""));
    connection.run(schema::create_hex_view(table));
    if (!table.human_key.empty()) create_index(connection, table.name, table.human_key);
  }
  create_indexes(connection);
  auto query = connection.query("UPDATE counter SET number = ? WHERE name = 'schema'");
  query << std::int64_t{schema::version};
  query.run();
}

/// The checksums of an office that kept none so far.
void sum_rows(Connection& connection) {
  std::map<std::pair<std::int64_t, std::int64_t>, RowSum> sums;
  auto rows = connection.query("SELECT bucket, tbl, row_id, seq FROM feed WHERE dead = 0");
  while (rows.next()) sums[{rows.integer(0), rows.integer(1)}].add(rows.id(2), rows.number(3));
  for (auto& [place, sum] : sums) {
    auto query = connection.query("INSERT INTO bucket_sum(bucket, tbl, rows, sum) VALUES(?, ?, ?, ?)");
    query << place.first << place.second << sum.rows << sum.sum;
    query.run();
  }
}

}  // namespace

std::span<const schema::Migration> office_migrations() {
  return migrations;
}

std::int64_t office_layout(Connection& connection) {
  auto query = connection.query("PRAGMA user_version");
  return query.next() ? query.integer(0) : 0;
}

bool is_of_newer_program(Connection& connection) {
  auto layout = office_layout(connection);
  return layout > schema::newest_layout(migrations) ||
         (layout >= 2 && schema_of(connection) > schema::version);
}

void bring_up_to_date(Connection& connection) {
  auto layout = office_layout(connection);
  if (layout == 0) {
    for (auto sql : own_tables) connection.run(sql);
    layout = 1;
  }
  bool lacks_indexes = layout < 5;
  schema::migrate(migrations, layout, [&](auto& step) {
    connection.script(std::string(step.sql));
    if (step.layout == 3) sum_rows(connection);
    connection.script("PRAGMA user_version=" + std::to_string(step.layout));
  });
  auto there = schema_of(connection);
  if (there < schema::version)
    add_tables(connection, there);
  else if (lacks_indexes)
    create_indexes(connection);
}

}  // namespace giro

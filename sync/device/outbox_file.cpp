#include "sync/device/outbox_file.hpp"

#include <sqlite3.h>

#include <stdexcept>

#include "sync/base/newer_file.hpp"

namespace giro {
namespace {

constexpr std::int64_t application_id = 0x4769726f;  // "Giro"
constexpr int busy_timeout_ms = 10'000;

// What an opened file says of its tables is compared with these texts, so that they never change; migrations
// add. `bytes` is last: reading the columns before it touches none of its overflow pages. No index but the
// key, so that an append writes one page; the log is short (what is open, and thirty days of what was
// answered).
constexpr auto create_tables = R"(
CREATE TABLE identity(only_row INTEGER PRIMARY KEY CHECK(only_row = 1), device BLOB NOT NULL);
CREATE TABLE op(
  position INTEGER PRIMARY KEY,
  op_id BLOB NOT NULL,
  device BLOB NOT NULL,
  hash BLOB NOT NULL,
  client BLOB,
  recorded_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  parked INTEGER NOT NULL DEFAULT 0,
  dismissed INTEGER NOT NULL DEFAULT 0,
  verdict INTEGER,
  reason TEXT,
  seq INTEGER,
  conflicts BLOB,
  receipt BLOB,
  answered_at INTEGER,
  closed_cut INTEGER,
  old_verdict INTEGER,
  old_receipt BLOB,
  bytes BLOB NOT NULL);
CREATE TABLE form(key TEXT PRIMARY KEY, content TEXT NOT NULL, saved_at INTEGER NOT NULL) WITHOUT ROWID;
)";

constexpr std::string_view create_exports = R"(
CREATE TABLE export(
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  exchange BLOB NOT NULL UNIQUE,
  answer_key BLOB NOT NULL,
  nonce INTEGER NOT NULL,
  acked BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  ops INTEGER NOT NULL,
  state INTEGER NOT NULL);
)";

/// Which entries are sealed: a table of its own, so that an append writes one page as before.
constexpr std::string_view create_sealed = "CREATE TABLE sealed(position INTEGER PRIMARY KEY)";

constexpr std::string_view create_gaps = R"(
CREATE TABLE gap(device BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, told INTEGER NOT NULL,
  PRIMARY KEY(device, first)) WITHOUT ROWID;
CREATE TABLE salvage(position INTEGER PRIMARY KEY, at INTEGER NOT NULL, kept INTEGER NOT NULL,
  lost INTEGER NOT NULL);
ALTER TABLE identity ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
)";

/// digest: of the sealed bytes, which prove themselves at the office alone.
constexpr std::string_view add_swept = R"(
ALTER TABLE sealed ADD COLUMN swept INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sealed ADD COLUMN digest BLOB;
)";

/// An op's bytes never change, so no migration ever touches them.
constexpr schema::Migration migrations[] = {
    {2, "files on their way to the office: what their answers need", create_exports},
    {3, "what clients that are gone left here can be read by the office alone", create_sealed},
    {4, "numbers that a damaged file has lost are told to the office, and never used again", create_gaps},
    {5, "nothing of what was sealed is left in a corner of the file, and damage to a sealed op is seen",
     add_swept},
};

constexpr std::string_view entry_columns =
    "position, op_id, device, hash, client, recorded_at, tries, parked, dismissed, verdict, reason, seq, "
    "conflicts, "
    "receipt, old_verdict, old_receipt, position IN (SELECT position FROM sealed)";

std::vector<Id> split_ids(std::string_view bytes) {
  std::vector<Id> ids;
  for (std::size_t i = 0; i + 16 <= bytes.size(); i += 16) ids.push_back(*id_from_bytes(bytes.substr(i, 16)));
  return ids;
}

[[noreturn]] void throw_damaged(const std::filesystem::path& path) {
  throw SQLite::Exception(path.string() + " is damaged", SQLITE_CORRUPT);
}

OutboxEntry read_entry(const Rows& row) {
  OutboxEntry entry;
  entry.position = row[0].getInt64();
  entry.number = static_cast<std::uint64_t>(entry.position);
  entry.op_id = read_id(row[1]).value_or(Id{});
  entry.device = read_id(row[2]).value_or(Id{});
  entry.hash = read_id(row[3]).value_or(Id{});
  entry.client = read_id(row[4]);
  entry.recorded_at = row[5].getInt64();
  entry.tries = row[6].getUInt();
  entry.parked = row[7].getInt() != 0;
  entry.dismissed = row[8].getInt() != 0;
  if (!row[9].isNull())
    entry.outcome = Outcome{static_cast<Verdict>(row[9].getInt()), row[10].getString(), read_count(row[11]),
                            split_ids(read_bytes(row[12])), read_bytes(row[13])};
  if (!row[14].isNull()) entry.old_verdict = static_cast<Verdict>(row[14].getInt());
  entry.receipt = read_bytes(row[15]);
  entry.sealed = row[16].getInt() != 0;
  return entry;
}

}  // namespace

std::span<const schema::Migration> outbox_migrations() {
  return migrations;
}

std::map<std::string, std::string> outbox_definitions(std::int64_t layout) {
  Sql sql(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 0);
  sql.database().exec(create_tables);
  for (auto& step : migrations)
    if (step.layout <= layout) sql.database().exec(std::string(step.sql));
  return definitions(sql);
}

Outbox::Impl::Impl(const std::filesystem::path& path, Environment& env)
    : environment(env),
      sql((create_private_file(path), path),
          SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, busy_timeout_ms) {
  auto& db = sql.database();
  refuse_foreign(path);
  db.exec("PRAGMA journal_mode=WAL");
  db.exec("PRAGMA synchronous=FULL");
  db.exec("PRAGMA secure_delete=ON");
  db.exec("PRAGMA temp_store=MEMORY");      // a sweep leaves no copy elsewhere
  db.exec("PRAGMA wal_autocheckpoint=64");  // a log that stops growing syncs in half the time: no new blocks
                                            // to note
  SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
  if (is_empty()) {
    db.exec(create_tables);
    sql.run("INSERT INTO identity VALUES(1, ?)", environment.mint());
    db.exec("PRAGMA application_id=" + std::to_string(application_id));
    db.exec("PRAGMA user_version=1");
  }
  refuse_foreign(path);  // again, now that nobody else can update it
  auto layout = sql.number("PRAGMA user_version");
  if (definitions(sql) != outbox_definitions(layout)) throw_damaged(path);
  schema::migrate(migrations, layout, [&](auto& step) {
    db.exec(std::string(step.sql));
    db.exec("PRAGMA user_version=" + std::to_string(step.layout));
  });
  transaction.commit();
  if (!is_sound()) throw_damaged(path);
  lingers = sql.exists("SELECT 1 FROM sealed WHERE NOT swept");  // the last process died before it swept
  if (lingers) sweep();
}

/// Its pages hold together, and every op is what was recorded or sealed.
bool Outbox::Impl::is_sound() {
  if (auto rows = sql.query("PRAGMA quick_check(1)"); !rows.next() || rows[0].getString() != "ok")
    return false;
  auto rows = sql.query(
      "SELECT CASE WHEN s.position IS NULL THEN hash ELSE digest END, bytes FROM op LEFT JOIN sealed s"
      " USING (position) WHERE s.position IS NULL OR digest IS NOT NULL");
  while (rows.next())
    if (read_id(rows[0]) != digest(read_bytes(rows[1]))) return false;
  return true;
}

/// secure_delete overwrites what is freed, not what SQLite leaves between the rows of a page when it moves
/// them to another one: only a file written anew is rid of that. It is small: what is answered leaves it in
/// 30 days.
void Outbox::Impl::sweep() {
  try {
    sql.database().exec("VACUUM");
    if (auto rows = sql.query("PRAGMA wal_checkpoint(TRUNCATE)"); !rows.next() || rows[0].getInt() != 0)
      return;
    sql.run("UPDATE sealed SET swept = 1 WHERE NOT swept");
    lingers = false;
  } catch (const SQLite::Exception&) {
    // a full disk or another process at the file keeps nobody from their work: at the next cut, then
  }
}

bool Outbox::Impl::is_empty() {
  return sql.number("PRAGMA user_version") == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void Outbox::Impl::refuse_foreign(const std::filesystem::path& path) {
  if (is_empty()) return;
  if (sql.number("PRAGMA application_id") != application_id)
    throw SQLite::Exception(path.string() + " is not an outbox of Giro: choose another file.", SQLITE_NOTADB);
  if (sql.number("PRAGMA user_version") > schema::newest_layout(migrations))
    throw NewerFile(path.string() +
                    " was written by a newer Giro: update this program. What you "
                    "recorded is safe in it.");
}

std::vector<OutboxEntry> Outbox::Impl::select(std::string_view condition, std::int64_t parameter) {
  std::vector<OutboxEntry> found;
  auto rows = sql.query("SELECT " + std::string(entry_columns) + " FROM op WHERE " + std::string(condition) +
                            " ORDER BY position",
                        parameter);
  while (rows.next()) found.push_back(read_entry(rows));
  return found;
}

Bytes Outbox::Impl::bytes_of(std::int64_t position) {
  auto rows = sql.query("SELECT bytes FROM op WHERE position = ?", position);
  return rows.next() ? read_bytes(rows[0]) : Bytes();
}

}  // namespace giro

#include "server/office/sqlite_transaction.hpp"

#include "sync/base/assert.hpp"
#include "sync/base/broken.hpp"
#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

const std::string& insert_cells(const schema::Table& table) {
  static const auto texts = [] {
    std::vector<std::string> all;
    for (auto& t : schema::tables()) all.push_back(schema::insert_statement(t, "", false));
    return all;
  }();
  return texts[schema::table_number(table)];
}

}  // namespace

SqliteTransaction::SqliteTransaction(Connection& connection, std::unique_lock<std::recursive_mutex> lock,
                                     Journal* journal, RecentRows& recent, SqliteTransaction*& open)
    : SqliteReads(connection), lock_(std::move(lock)), journal_(journal), recent_(recent), open_(open) {
  connection_.run("BEGIN IMMEDIATE");
  seq_ = SqliteReads::seq();
  open_ = this;
}

SqliteTransaction::~SqliteTransaction() {
  if (over_) return;
  try {
    connection_.run("ROLLBACK");
  } catch (const StoreFailure&) {
    // SQLite has rolled back by itself after an I/O error
  }
  end();
}

void SqliteTransaction::end() {
  over_ = true;
  open_ = nullptr;
  lock_.unlock();
}

std::uint64_t SqliteTransaction::begin_seq(std::uint64_t run) {
  GIRO_ASSERT(run_ == 0 || run_ == run);
  run_ = run;
  ++seq_;
  if (first_seq_ == 0) first_seq_ = seq_;
  return seq_;
}

std::uint64_t SqliteTransaction::run_of(std::uint64_t seq) const {
  return first_seq_ != 0 && seq >= first_seq_ ? run_ : SqliteReads::run_of(seq);
}

void SqliteTransaction::commit() {
  if (first_seq_ != 0) {
    set_counter("seq", seq_);
    if (SqliteReads::run_of(first_seq_) != run_) {
      auto query = connection_.query("INSERT INTO run_at(first_seq, run) VALUES(?, ?)");
      query << first_seq_ << run_;
      query.run();
    }
  }
  write_sums();
  read_written();
  auto number = counter(journal_counter) + 1;
  if (!noted_.empty()) set_counter(journal_counter, number);
  if (!noted_.empty() && !GIRO_BROKEN(journal_after_commit)) journal_->append(number, noted_);
  connection_.run("COMMIT");
  recent_.add(std::move(written_));
  if (!noted_.empty() && GIRO_BROKEN(journal_after_commit)) journal_->append(number, noted_);
  end();
}

RowVersion& SqliteTransaction::written(const RowHead& head) {
  written_since_mark_.push_back(head.id);
  auto& version = written_[head.id];
  version.table = head.table;
  version.seq = head.seq;
  return version;
}

void SqliteTransaction::read_written() {
  for (auto& [row, version] : written_)
    if (version.cells.empty()) version.cells = cells(*version.table, row, false);
}

void SqliteTransaction::mark() {
  written_since_mark_.clear();
  connection_.run("SAVEPOINT op");
  noted_at_mark_ = noted_.size();
  sums_at_mark_ = sums_;
}

void SqliteTransaction::keep_mark() {
  connection_.run("RELEASE op");
}

void SqliteTransaction::undo_mark() {
  connection_.run("ROLLBACK TO op");
  connection_.run("RELEASE op");
  noted_.resize(noted_at_mark_);
  sums_ = sums_at_mark_;
  for (auto& row : written_since_mark_) written_.erase(row);
  bucket_numbers_.clear();  // a bucket first named since the mark is gone
  buckets_.clear();
}

void SqliteTransaction::set_counter(std::string_view name, std::uint64_t number) {
  auto query = connection_.query("INSERT OR REPLACE INTO counter(name, number) VALUES(?, ?)");
  query << name << number;
  query.run();
}

void SqliteTransaction::add_run(std::uint64_t run) {
  auto query = connection_.query("INSERT OR IGNORE INTO run(run) VALUES(?)");
  query << run;
  query.run();
}

std::int64_t SqliteTransaction::intern(const Bucket& bucket) {
  if (auto number = bucket_number(bucket)) return *number;
  auto query = connection_.query("INSERT INTO bucket(content, readable) VALUES(?, ?) RETURNING number");
  query.blob(bucket) << std::string_view(bucket_name(bucket));
  auto has_row = query.next();
  GIRO_ASSERT(has_row);
  return bucket_numbers_[bucket] = query.integer(0);
}

void SqliteTransaction::insert(const Row& row) {
  auto& head = row.head;
  auto query = connection_.query(
      "INSERT INTO feed(row_id, tbl, client_id, parent_id, bucket, seq, birth_at, birth_op, birth_user, "
      "birth_run, "
      "birth_seq, birth_redone) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  query << head.id << static_cast<std::int64_t>(schema::table_number(*head.table)) << head.client
        << head.parent << intern(head.bucket) << head.seq << head.birth.at << head.birth.op << head.birth.user
        << head.birth.decided.run << head.birth.decided.seq << head.birth.redone;
  query.run();
  write_cells(row);
  written(head).cells = row.cells;
  change_of(intern(head.bucket), *head.table).add(head.id, head.seq);
}

RowSum& SqliteTransaction::change_of(std::int64_t bucket, const schema::Table& table) {
  return sums_[{bucket, schema::table_number(table)}];
}

/// What this transaction changed in the checksums of buckets, at its end: one write for many rows.
void SqliteTransaction::write_sums() {
  for (auto& [place, change] : sums_) {
    if (change == RowSum{}) continue;
    auto number = static_cast<std::int64_t>(place.second);
    auto known = connection_.query("SELECT rows, sum FROM bucket_sum WHERE bucket = ? AND tbl = ?");
    known << place.first << number;
    if (known.next()) change += {known.integer(0), known.id(1)};
    auto query =
        connection_.query("INSERT OR REPLACE INTO bucket_sum(bucket, tbl, rows, sum) VALUES(?, ?, ?, ?)");
    query << place.first << number << change.rows << change.sum;
    query.run();
  }
}

void SqliteTransaction::write_cells(const Row& row) {
  auto query = connection_.query(insert_cells(*row.head.table));
  query << row.head.id;
  for (auto& value : row.cells) query << value;
  query.run();
}

void SqliteTransaction::set_head(const RowHead& head) {
  auto before = SqliteReads::head(head.id);
  GIRO_ASSERT(before);
  if (!before->dead) change_of(intern(before->bucket), *head.table).remove(head.id, before->seq);
  if (!head.dead) change_of(intern(head.bucket), *head.table).add(head.id, head.seq);
  if (head.dead && !before->dead) bury(head);
  if (!head.dead && before->dead) exhume(head);
  if (head.dead) {
    written_.erase(head.id);
  } else {
    written(head);
  }
  auto query = connection_.query(
      "UPDATE feed SET bucket = ?, seq = ?, dead = ?, purged = ?, killed_by = ? WHERE row_id = ?");
  query << intern(head.bucket) << head.seq << head.dead << head.purged << head.killed_by << head.id;
  query.run();
}

void SqliteTransaction::bury(const RowHead& head) {
  auto values = cells(*head.table, head.id, false);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (is_null(values[i])) continue;
    auto query = connection_.query("INSERT OR REPLACE INTO grave(row_id, name, content) VALUES(?, ?, ?)");
    query << head.id << head.table->columns[i].name << values[i];
    query.run();
  }
  auto query = connection_.query("DELETE FROM " + std::string(head.table->name) + " WHERE id = ?");
  query << head.id;
  query.run();
}

void SqliteTransaction::exhume(const RowHead& head) {
  write_cells({head, cells(*head.table, head.id, true)});
  auto query = connection_.query("DELETE FROM grave WHERE row_id = ?");
  query << head.id;
  query.run();
}

void SqliteTransaction::set_cell(const RowHead& head, std::size_t column, const Value& value) {
  if (head.dead) {
    auto grave = connection_.query("INSERT OR REPLACE INTO grave(row_id, name, content) VALUES(?, ?, ?)");
    grave << head.id << head.table->columns[column].name << value;
    grave.run();
    return;
  }
  auto query = connection_.query("UPDATE " + std::string(head.table->name) + " SET " +
                                 std::string(head.table->columns[column].name) + " = ? WHERE id = ?");
  query << value << head.id;
  query.run();
  if (auto& known = written(head).cells; !known.empty()) known[column] = value;
}

void SqliteTransaction::set_stamp(const Id& row, std::string_view key, const Stamp& stamp) {
  auto query = connection_.query(
      "INSERT OR REPLACE INTO stamp(row_id, cell, at, op, user, run, seq, redone, base) VALUES(?, ?, ?, ?, "
      "?, ?, ?, ?, ?)");
  query << row << key << stamp.at << stamp.op << stamp.user << stamp.decided.run << stamp.decided.seq
        << stamp.redone << stamp.base;
  query.run();
}

void SqliteTransaction::file_client(const Id& client, const Bucket& bucket, std::uint64_t seq) {
  for (auto& head : of_client(client, nullptr)) {
    if (head.dead) continue;
    change_of(intern(head.bucket), *head.table).remove(head.id, head.seq);
    change_of(intern(bucket), *head.table).add(head.id, seq);
  }
  auto query = connection_.query("UPDATE feed SET bucket = ?, seq = ? WHERE client_id = ?");
  query << intern(bucket) << seq << client;
  query.run();
}

void SqliteTransaction::add_filing(const Id& client, const Snapshot::Filing& filing) {
  auto query = connection_.query("INSERT OR REPLACE INTO filing(client_id, since, bucket) VALUES(?, ?, ?)");
  query << client << filing.since << intern(filing.bucket);
  query.run();
}

void SqliteTransaction::add_departure(const Bucket& bucket, const Id& client, std::uint64_t seq) {
  auto query = connection_.query("INSERT OR REPLACE INTO departure(bucket, client_id, seq) VALUES(?, ?, ?)");
  query << intern(bucket) << client << seq;
  query.run();
}

void SqliteTransaction::purge(std::uint64_t horizon) {
  auto rows = connection_.query(
      "UPDATE feed SET purged = 1 WHERE dead = 1 AND purged = 0 AND seq <= ? AND NOT EXISTS "
      "(SELECT 1 FROM feed living WHERE living.client_id = feed.row_id AND living.dead = 0)");
  rows << horizon;
  rows.run();
  auto marks = connection_.query("DELETE FROM departure WHERE seq <= ?");
  marks << horizon;
  marks.run();
}

}  // namespace giro

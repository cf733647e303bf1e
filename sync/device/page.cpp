// How a replica takes a response: evictions first, then rows, then which images contain which op, then the
// token; what the cut holds leaves the fold, and every row an open op touches is folded again.
#include <algorithm>

#include "sync/base/broken.hpp"
#include "sync/base/limits.hpp"
#include "sync/device/replica.hpp"
#include "sync/op/erased.hpp"
#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

using schema::Column;
using schema::Table;

bool fits(const Column& column, const Value& value) {
  if (is_null(value)) return true;
  if (column.stored_as_text()) return std::holds_alternative<std::string>(value);
  if (column.stored_as_id()) return std::holds_alternative<Id>(value);
  return std::holds_alternative<std::int64_t>(value);
}

/// A batch's way into its table, or beside it.
class BatchWriter {
 public:
  BatchWriter(Sql& sql, Remote& remote, const RowBatch& batch, std::int64_t bucket)
      : sql_(sql), remote_(remote), batch_(batch), bucket_(bucket) {
    for (auto* column : batch.columns) {
      if (column->name == "client_id") owner_ = places_.size();
      places_.push_back(batch.table->index_of(column->name));
      stored_.push_back(column->since <= remote.schema());
    }
  }

  /// What is wrong with a row that cannot be stored.
  std::string flaw(const RowImage& row) const {
    if (row.id.is_nil()) return "no id";
    if (row.cells.size() != batch_.columns.size()) return "cells missing";
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      if (!fits(*batch_.columns[i], row.cells[i]))
        return std::string(batch_.columns[i]->name) + ": wrong kind of value";
    return {};
  }

  void write(const RowImage& row) {
    if (!upsert_) {
      upsert_ = &sql_.prepare(upsert_sql());
      upsert_->statement.tryReset();  // the machine may have failed in the middle of the last row
    }
    auto& statement = upsert_->statement;
    int index = 0;
    bind(statement, ++index, row.id);
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      if (stored_[i]) bind(statement, ++index, row.cells[i]);
    bind(statement, ++index, row.seq);
    bind(statement, ++index, bucket_);
    statement.exec();
    statement.reset();
    sql_.note_written(*upsert_);
  }

  /// A row with an image beside the table, or that needs one. Columns the batch lacks keep what is known.
  void write_beside(const RowImage& row, bool folded) {
    auto known = remote_.find(*batch_.table, row.id);
    RemoteRow image{batch_.table, row.id, row.seq, bucket_, row.dead, {}};
    image.cells = known ? std::move(known->cells) : std::vector<Value>(batch_.table->columns.size());
    for (std::size_t i = 0; i < places_.size(); ++i)
      if (stored_[i]) image.cells[places_[i]] = row.cells[i];
    folded ? remote_.keep_aside(image) : remote_.settle(*batch_.table, row.id, image);
  }

  /// A person's data is gone for good, not only this row.
  bool was_erased(const RowImage& row) const {
    if (!row.dead) return false;
    std::vector<Value> cells(batch_.table->columns.size());
    for (std::size_t i = 0; i < places_.size(); ++i)
      if (places_[i] < cells.size()) cells[places_[i]] = row.cells[i];
    return is_erased_row(*batch_.table, cells);
  }

  /// Tells the search index what changed.
  void note(const RowImage& row, SearchIndex& search) const {
    if (batch_.table->name == "client") search.note_client(row.id);
    if (batch_.table->name == "product") search.note_product(row.id);
    if (batch_.table->name == "contact" && owner_ < row.cells.size())
      search.note_client(as_id(row.cells[owner_]));
  }

 private:
  std::string upsert_sql() const {
    std::string names = "id", marks = "?", updates;
    for (std::size_t i = 0; i < batch_.columns.size(); ++i) {
      if (!stored_[i]) continue;
      auto* column = batch_.columns[i];
      names.append(", ").append(column->name);
      marks += ",?";
      updates.append(column->name).append("=excluded.").append(column->name).append(", ");
    }
    return "INSERT INTO " + std::string(batch_.table->name) + "(" + names + ", row_seq, row_bucket) VALUES(" +
           marks + ",?,?) ON CONFLICT(id) DO UPDATE SET " + updates +
           "row_seq=excluded.row_seq, row_bucket=excluded.row_bucket";
  }

  Sql& sql_;
  Remote& remote_;
  const RowBatch& batch_;
  std::int64_t bucket_;
  Prepared* upsert_ = nullptr;
  std::vector<std::size_t> places_;               // of the batch's columns in the table
  std::vector<bool> stored_;                      // which of them this device's schema has
  std::size_t owner_ = Limits::cells_per_change;  // client_id among them
};

}  // namespace

Replica::Page Replica::take(const Response& response) {
  SQLite::Transaction transaction(sql().database(), SQLite::TransactionBehavior::IMMEDIATE);
  auto state = file_.state();
  catch_up_inside(state);
  if (response.resync || (state.token.empty() && !state.resyncing)) begin_resync(state);
  evict(response);
  std::set<Id> arrived;
  Page page{take_rows(response, arrived), response.evicted.size()};
  state.rows_done += page.rows;
  bool after_resync = state.resyncing;
  if (state.resyncing && response.cut) end_resync(state);
  take_token(response, state);
  if (is_check_due(response, state, after_resync)) {
    state.checked_at = response.office_at;
    if (has_diverged(response)) {
      ++state.divergences;
      page.diverged = !after_resync;  // a second time in a row is counted, and left until the next check
      if (page.diverged) start_over(state);
    }
  }
  mark_contained(arrived);
  close_passed(state);
  fold_.repark(state);
  fold_.note_all();
  fold_.flush();
  search_.flush();
  file_.save(state);
  transaction.commit();
  return page;
}

/// Rows not delivered yet were read under the token this replaces, and count as possibly gone.
void Replica::begin_resync(ReplicaState& state) {
  if (!state.token.empty()) sql().run("INSERT INTO before_token(token) VALUES(?)", Blob{state.token});
  sql().run("DELETE FROM before_token WHERE position <= (SELECT max(position) FROM before_token) - ?",
            static_cast<std::int64_t>(Limits::tokens_per_op) - 1);
  sql().run("DELETE FROM stale");
  remote_.mark_all_stale();
  state.resyncing = true;
  state.cut = 0;
  state.rows_done = 0;
}

void Replica::evict(const Response& response) {
  for (auto& client : response.evicted) {
    sql().run("INSERT OR IGNORE INTO away(client) VALUES(?)", client);
    remote_.forget_client(client);
  }
  for (auto& bucket : response.dropped) remote_.forget_bucket(file_.bucket_number(bucket));
  if (!response.evicted.empty() || !response.dropped.empty()) search_.note_departures();
}

/// `arrived`: of the rows that open ops touch, those delivered now.
std::size_t Replica::take_rows(const Response& response, std::set<Id>& arrived) {
  std::set<Id> touched;
  for (auto& row : fold_.touched()) touched.insert(row.id);
  bool some_aside = sql().exists("SELECT 1 FROM remote_image"),
       some_stale = sql().exists("SELECT 1 FROM stale"),
       some_set_aside = sql().exists("SELECT 1 FROM set_aside"),
       some_away = sql().exists("SELECT 1 FROM away");
  std::size_t count = 0;
  for (auto& batch : response.batches) {
    if (!batch.table || !batch.table->device_keeps || !batch.table->known_at(remote_.schema())) continue;
    BatchWriter writer(sql(), remote_, batch, file_.bucket_number(batch.bucket));
    for (auto& row : batch.rows) {
      ++count;
      if (auto flaw = writer.flaw(row); !flaw.empty()) {
        some_set_aside = true;
        sql().run("INSERT OR REPLACE INTO set_aside(id, table_name, seq, reason) VALUES(?, ?, ?, ?)", row.id,
                  std::string(batch.table->name), row.seq, flaw);
        continue;
      }
      if (some_set_aside) sql().run("DELETE FROM set_aside WHERE id = ?", row.id);
      if (some_stale) sql().run("DELETE FROM stale WHERE id = ?", row.id);
      if (some_away) sql().run("DELETE FROM away WHERE client = ?", row.id);
      bool folded = touched.contains(row.id);
      bool aside = folded || row.dead ||
                   (some_aside && sql().exists("SELECT 1 FROM remote_image WHERE id = ?", row.id));
      some_aside = some_aside || aside;
      if (folded) arrived.insert(row.id);
      aside ? writer.write_beside(row, folded) : writer.write(row);
      writer.note(row, search_);
      if (!writer.was_erased(row)) continue;
      search_.note_departures();  // a word taken out of the index stands in it until it is built anew
      to_sweep_ = true;
    }
  }
  return count;
}

/// At its last page: what a resync did not deliver is not ours.
void Replica::end_resync(ReplicaState& state) {
  if (sql().exists("SELECT 1 FROM stale")) search_.note_departures();
  if (!GIRO_BROKEN(resync_keeps_orphans)) remote_.forget_stale();
  sql().run("DELETE FROM stale");
  sql().run("DELETE FROM before_token");
  state.resyncing = false;
}

void Replica::take_token(const Response& response, ReplicaState& state) {
  auto spoken = std::min(response.schema, remote_.schema());
  state.delivered = response.cut ? spoken : std::min(state.delivered, spoken);
  state.token = response.token;
  state.rows_left = response.rows_left;
  if (response.cut) {
    state.cut = *response.cut;
    state.cut_at = response.office_at;
  }
  if (state.token.empty()) return;  // nothing is said of what is held
  sql().run("DELETE FROM held");
  for (auto& bucket : response.held) sql().run("INSERT OR IGNORE INTO held(bucket) VALUES(?)", Blob{bucket});
}

bool Replica::is_check_due(const Response& response, const ReplicaState& state, bool after_resync) {
  if (response.more || response.checksums.empty()) return false;
  if (sql().exists("SELECT 1 FROM set_aside")) return false;  // known to differ, and why
  return after_resync || response.office_at - state.checked_at >= check_every_ms_;
}

/// At a last page the remote rows of each bucket are the office's, row by row and version by version.
bool Replica::has_diverged(const Response& response) {
  auto sums = remote_.sums();
  for (auto& office : response.checksums) {
    auto& here = sums[file_.bucket_number(office.bucket)];
    if (here.sum != office.sum || here.rows != static_cast<std::int64_t>(office.rows)) return true;
  }
  return false;
}

/// As after a void token: what is here was read under it, and everything is pulled again.
void Replica::start_over(ReplicaState& state) {
  sql().run("INSERT INTO before_token(token) VALUES(?)", Blob{state.token});
  state.token.clear();
}

/// Version against version, in one history: rows a running resync has not delivered are of another one.
void Replica::mark_contained(const std::set<Id>& arrived) {
  std::map<std::int64_t, std::uint64_t> accepted;
  for (auto position : fold_.positions())
    if (auto entry = outbox_.at(position); entry && entry->accepted())
      accepted[position] = entry->outcome->seq;
  for (auto& row : fold_.touched()) {
    auto version = remote_.version(*row.table, row.id);
    auto seq = accepted.find(row.position);
    if (!version)
      fold_.set_contained(row, false);
    else if (sql().exists("SELECT 1 FROM stale WHERE id = ?", row.id))
      continue;
    else if (seq != accepted.end() && seq->second <= *version && !GIRO_BROKEN(fold_answered_twice))
      fold_.set_contained(row, true);
    else if (arrived.contains(row.id))
      fold_.set_contained(row, false);
  }
}

/// An answered op leaves as a whole when a consistent cut holds it.
void Replica::close_passed(const ReplicaState& state) {
  std::set<std::int64_t> closed;
  for (auto position : fold_.positions()) {
    auto entry = outbox_.at(position);
    if (entry && entry->accepted() && (state.passed(entry->outcome->seq) || GIRO_BROKEN(forget_at_answer)))
      closed.insert(position);
  }
  fold_.leave(closed);
}

}  // namespace giro

#include "sync/device/replica.hpp"

#include "sync/base/broken.hpp"
#include "sync/device/row_image.hpp"
#include "sync/op/erased.hpp"

namespace giro {
namespace {

using SQLite::Transaction;
constexpr auto immediate = SQLite::TransactionBehavior::IMMEDIATE;

/// Where folding it may write.
schema::TableSet tables_of(const Op& op) {
  schema::TableSet tables;
  for (auto& change : op.changes) {
    tables.set(schema::table_number(*change.table));
    if (change.table->name == "order_line") tables |= schema::table_set("sales_order");  // its totals
  }
  return tables;
}

}  // namespace

Replica::Replica(const std::filesystem::path& path, const Id& user, Outbox& outbox, std::uint32_t schema)
    : outbox_(outbox),
      file_(path, user, schema),
      remote_(file_.sql(), schema),
      search_(file_.sql()),
      fold_(file_.sql(), remote_, search_, outbox) {
  catch_up();
}

bool Replica::fold(const OutboxEntry& entry, const Op& op) {
  Transaction transaction(sql().database(), immediate);
  auto state = file_.state();
  bool parked = false;
  if (state.applied + 1 ==
      entry.position) {  // nothing else to write: the fold itself says how far it has come
    sql().take_written();
    parked = fold_.enter(entry, op, state);
    fold_.flush();
    search_.flush();
    state.applied = entry.position;
    if ((sql().written() & ~tables_of(op)).any()) file_.save(state);  // it let parked ones in
  } else {                                                            // somebody else appended too
    catch_up_inside(state);
    file_.save(state);
    parked = sql().exists("SELECT 1 FROM fold WHERE position = ? AND parked", entry.position);
  }
  transaction.commit();
  return parked;
}

void Replica::catch_up() {
  Transaction transaction(sql().database(), immediate);
  auto state = file_.state();
  catch_up_inside(state);
  file_.save(state);
  transaction.commit();
}

/// Rejected ops leave; undecided ones that are not folded enter, and so does every op later than the position
/// noted, unless the last cut holds it: a power cut may have thrown this file back.
void Replica::catch_up_inside(ReplicaState& state) {
  std::set<std::int64_t> leaving;
  for (auto& entry : outbox_.entries_to_fold(state.applied)) {
    bool held = fold_.holds(entry.position);
    bool later = entry.position > state.applied;
    if (entry.rejected() || entry.sealed) {
      if (held) leaving.insert(entry.position);
    } else if (held || (later && GIRO_BROKEN(no_catch_up))) {
      continue;
    } else if (entry.accepted()) {
      if (later && !state.token.empty() && !state.passed(entry.outcome->seq)) fold_.enter(entry, false);
    } else if (entry.outcome || entry.old_verdict != Verdict::rejected) {
      // an earlier one was closed here once, and the rows that are here contain it; or it had been rejected
      fold_.enter(entry, !later && entry.old_verdict != Verdict::rejected);
    }
  }
  for (auto rows = sql().query("SELECT position, op_id FROM fold"); rows.next();) {
    auto entry = outbox_.at(rows[0].getInt64());
    if (!entry || entry->op_id != read_id(rows[1]) || entry->sealed)
      leaving.insert(rows[0].getInt64());  // of an outbox that is gone, or for the office alone
  }
  fold_.leave(leaving);
  state.applied = outbox_.last_position();
  state.outbox = outbox_.device();
  fold_.repark(state);
  fold_.flush();
  search_.flush();
}

void Replica::make_durable() {
  auto& db = sql().database();
  db.exec("PRAGMA synchronous=FULL");
  sql().run(
      "UPDATE state SET applied = applied");  // this commit waits for the disk, and so for all before it
  db.exec("PRAGMA synchronous=NORMAL");
}

std::set<Id> Replica::erased() {
  std::set<Id> found;
  for (auto rows = sql().query("SELECT id, table_name, cells FROM remote_image WHERE dead"); rows.next();) {
    auto* table = schema::find_table(rows[1].getString());
    if (table && is_erased_row(*table, decode_cells(*table, read_bytes(rows[2]))))
      found.insert(read_id(rows[0]).value_or(Id{}));
  }
  return found;
}

void Replica::sweep() {
  if (!to_sweep_) return;
  try {
    sql().database().exec("VACUUM");
    auto rows = sql().query("PRAGMA wal_checkpoint(TRUNCATE)");
    to_sweep_ = !rows.next() || rows[0].getInt() != 0;
  } catch (const SQLite::Exception&) {
    // a full disk or another process at the file keeps nobody from their work: at the next cut, then
  }
}

std::vector<std::int64_t> Replica::parked() {
  std::vector<std::int64_t> positions;
  for (auto rows = sql().query("SELECT position FROM fold WHERE parked ORDER BY position"); rows.next();)
    positions.push_back(rows[0].getInt64());
  return positions;
}

}  // namespace giro

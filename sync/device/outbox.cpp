#include "sync/device/outbox.hpp"

#include <algorithm>

#include "sync/base/broken.hpp"
#include "sync/device/outbox_file.hpp"

namespace giro {
namespace {

using SQLite::Transaction;
constexpr auto immediate = SQLite::TransactionBehavior::IMMEDIATE;

std::string join_ids(const std::vector<Id>& ids) {
  std::string bytes;
  for (auto& id : ids) bytes += id.view();
  return bytes;
}

bool is_decision(Verdict verdict) {
  return verdict == Verdict::accepted || verdict == Verdict::rejected;
}

}  // namespace

Outbox::Outbox(const std::filesystem::path& path, Environment& environment)
    : impl_(std::make_unique<Impl>(path, environment)) {
  if (GIRO_BROKEN(drop_outbox_entry))
    impl_->sql.run("DELETE FROM op WHERE position = (SELECT max(position) FROM op) AND verdict IS NULL");
}
Outbox::~Outbox() = default;
Outbox::Outbox(Outbox&&) noexcept = default;

Id Outbox::device() const {
  auto rows = impl_->sql.query("SELECT device FROM identity");
  GIRO_ASSERT(rows.next());
  return read_id(rows[0]).value_or(Id{});
}

OutboxEntry Outbox::append(const Op& op, const Bytes& encoded) {
  OutboxEntry entry;
  entry.op_id = op.id;
  entry.hash = digest(encoded);
  entry.client = op.client;
  entry.recorded_at = op.clock.wall_at;
  Transaction transaction(impl_->sql.database(), immediate);
  entry.device = device();
  impl_->sql.run(
      "INSERT INTO op(position, op_id, device, hash, client, recorded_at, bytes) SELECT"
      " max(coalesce((SELECT max(position) FROM op), 0), used) + 1, ?, ?, ?, ?, ?, ? FROM identity",
      op.id, entry.device, entry.hash, op.client, entry.recorded_at, Blob{encoded});
  entry.position = impl_->sql.database().getLastInsertRowid();
  transaction.commit();
  entry.number = static_cast<std::uint64_t>(entry.position);
  return entry;
}

std::vector<OutboxEntry> Outbox::entries() const {
  return entries_after(0);
}

std::vector<OutboxEntry> Outbox::entries_after(std::int64_t position) const {
  return impl_->select("position > ?", position);
}

std::vector<OutboxEntry> Outbox::entries_to_fold(std::int64_t position) const {
  return impl_->select("position > ? OR verdict IS NULL OR verdict <> 1", position);
}

std::vector<OutboxEntry> Outbox::open_entries() const {
  return impl_->select(
      "verdict IS NULL OR verdict > 2 OR (verdict = 1 AND closed_cut IS NULL AND position > ?)", 0);
}

std::size_t Outbox::unanswered() const {
  return static_cast<std::size_t>(impl_->sql.number("SELECT count(*) FROM op WHERE verdict IS NULL"));
}

std::optional<OutboxEntry> Outbox::at(std::int64_t position) const {
  auto found = impl_->select("position = ?", position);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<OutboxEntry> Outbox::find(const Id& op) const {
  auto position = impl_->sql.number("SELECT position FROM op WHERE op_id = ?", op);
  return position ? at(position) : std::nullopt;
}

std::int64_t Outbox::last_position() const {
  return impl_->sql.number("SELECT max(position) FROM op");
}

Bytes Outbox::op_bytes(const Id& op) const {
  return impl_->bytes_of(impl_->sql.number("SELECT position FROM op WHERE op_id = ?", op));
}

Bytes Outbox::op_bytes(std::int64_t position) const {
  return impl_->bytes_of(position);
}

std::vector<Envelope> Outbox::to_push(std::size_t max_ops, std::size_t max_bytes,
                                      std::int64_t after_position) const {
  std::vector<Envelope> envelopes;
  std::size_t bytes = 0;
  auto rows = impl_->sql.query(
      "SELECT device, position, bytes, old_receipt, hash, position IN (SELECT position FROM sealed)"
      " FROM op WHERE verdict IS NULL AND position > ? ORDER BY position",
      after_position);
  while (envelopes.size() < max_ops && rows.next()) {
    Envelope envelope{read_id(rows[0]).value_or(Id{}), read_count(rows[1]), read_bytes(rows[2]),
                      read_bytes(rows[3])};
    if (rows[5].getInt() != 0) envelope.sealed = read_id(rows[4]);
    bytes += envelope.op.size() + envelope.receipt.size();
    if (bytes > max_bytes && !envelopes.empty()) break;
    envelopes.push_back(std::move(envelope));
  }
  return envelopes;
}

void Outbox::take_answers(const std::vector<Answer>& answers, std::int64_t office_at) {
  if (answers.empty()) return;
  auto& sql = impl_->sql;
  Transaction transaction(sql.database(), immediate);
  for (auto& [position, outcome] : answers) {
    bool decided = outcome && is_decision(outcome->verdict);
    if (!decided)  // one that was waiting or quarantined was never decided: nothing to prove or to remember
      sql.run(
          "UPDATE op SET old_verdict = CASE WHEN verdict <= 2 THEN verdict ELSE old_verdict END,"
          " old_receipt = CASE WHEN verdict <= 2 THEN receipt ELSE old_receipt END WHERE position = ?",
          position);
    if (!outcome) {
      sql.run(
          "UPDATE op SET verdict = NULL, reason = NULL, seq = NULL, conflicts = NULL, receipt = NULL,"
          " answered_at = NULL, closed_cut = NULL, dismissed = dismissed AND position IN (SELECT position"
          " FROM sealed) WHERE position = ?",  // what nobody here can read stays put away
          position);
      continue;
    }
    sql.run(
        "UPDATE op SET verdict = ?, reason = ?, seq = ?, conflicts = ?, receipt = ?, answered_at = ?, tries "
        "= 0,"
        " closed_cut = NULL WHERE position = ?",
        static_cast<int>(outcome->verdict), outcome->reason, outcome->seq, Blob{join_ids(outcome->conflicts)},
        Blob{outcome->receipt}, office_at, position);
    if (decided)
      sql.run(
          "UPDATE op SET old_verdict = NULL, old_receipt = NULL WHERE position = ? AND old_receipt IS NOT "
          "NULL",
          position);
  }
  transaction.commit();
}

void Outbox::fork(const std::vector<Id>& forked) {
  Transaction transaction(impl_->sql.database(), immediate);
  auto current = device();
  if (std::ranges::find(forked, current) != forked.end()) {
    current = impl_->environment.mint();
    impl_->sql.run("UPDATE identity SET device = ?", current);
  }
  for (auto& id : forked)
    impl_->sql.run("UPDATE op SET device = ?, tries = 0 WHERE device = ? AND verdict IS NULL", current, id);
  transaction.commit();
}

void Outbox::close(std::uint64_t cut) {
  impl_->sql.run("UPDATE op SET closed_cut = ?1 WHERE verdict = 1 AND closed_cut IS NULL AND seq <= ?1", cut);
}

void Outbox::count_try(const std::vector<std::int64_t>& positions) {
  if (positions.empty()) return;
  Transaction transaction(impl_->sql.database(), immediate);
  for (auto position : positions)
    impl_->sql.run("UPDATE op SET tries = tries + 1 WHERE position = ?", position);
  transaction.commit();
}

void Outbox::trim(std::int64_t before_at) {
  impl_->sql.run(
      "DELETE FROM op WHERE closed_cut IS NOT NULL AND answered_at < ? AND position <>"
      " (SELECT max(position) FROM op)",
      before_at);
  impl_->sql.run("DELETE FROM sealed WHERE position NOT IN (SELECT position FROM op)");
}

std::vector<OutboxEntry> Outbox::sealable() const {
  return impl_->select(
      "client IS NOT NULL AND position NOT IN (SELECT position FROM sealed)"
      " AND (closed_cut IS NOT NULL OR (verdict = 2 AND dismissed)) AND position > ?",
      0);
}

void Outbox::seal(const std::vector<Seal>& seals) {
  if (!seals.empty()) {
    Transaction transaction(impl_->sql.database(), immediate);
    for (auto& [position, bytes] : seals) {
      impl_->sql.run("UPDATE op SET bytes = ? WHERE position = ?", Blob{bytes}, position);
      impl_->sql.run("INSERT OR IGNORE INTO sealed(position, digest) VALUES(?, ?)", position, digest(bytes));
    }
    impl_->lingers = true;
    transaction.commit();
  }
  if (impl_->lingers) impl_->sweep();
}

void Outbox::park(const std::vector<std::int64_t>& positions) {
  std::vector<std::int64_t> now;
  for (auto rows = impl_->sql.query("SELECT position FROM op WHERE parked ORDER BY position"); rows.next();)
    now.push_back(rows[0].getInt64());
  if (now == positions) return;
  Transaction transaction(impl_->sql.database(), immediate);
  impl_->sql.run("UPDATE op SET parked = 0 WHERE parked");
  for (auto position : positions) impl_->sql.run("UPDATE op SET parked = 1 WHERE position = ?", position);
  if (GIRO_BROKEN(eviction_takes_outbox)) impl_->sql.run("DELETE FROM op WHERE parked AND verdict IS NULL");
  transaction.commit();
}

void Outbox::dismiss(const Id& op) {
  impl_->sql.run("UPDATE op SET dismissed = 1 WHERE op_id = ? AND verdict = 2", op);
}

void Outbox::save_form(const Form& form) {
  impl_->sql.run("INSERT OR REPLACE INTO form(key, content, saved_at) VALUES(?, ?, ?)", form.key,
                 form.content, form.saved_at);
}

std::optional<Form> Outbox::form(std::string_view key) const {
  auto wanted = std::string(key);
  auto rows = impl_->sql.query("SELECT key, content, saved_at FROM form WHERE key = ?", wanted);
  if (!rows.next()) return std::nullopt;
  return Form{rows[0].getString(), rows[1].getString(), rows[2].getInt64()};
}

std::vector<Form> Outbox::forms() const {
  std::vector<Form> found;
  for (auto rows = impl_->sql.query("SELECT key, content, saved_at FROM form ORDER BY saved_at, key");
       rows.next();)
    found.push_back({rows[0].getString(), rows[1].getString(), rows[2].getInt64()});
  return found;
}

void Outbox::discard_form(std::string_view key) {
  auto wanted = std::string(key);
  impl_->sql.run("DELETE FROM form WHERE key = ?", wanted);
}

}  // namespace giro

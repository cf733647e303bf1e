// Ops and outcomes, written.
#include "server/office/sqlite_transaction.hpp"

namespace giro {
namespace {

std::string pack_ids(const std::vector<Id>& ids) {
  std::string bytes;
  for (auto& id : ids) bytes += id.view();
  return bytes;
}

}  // namespace

void SqliteTransaction::put_op(const OpRecord& record) {
  auto query = connection_.query(
      "INSERT INTO op(id, hash, bytes, old, user, role, device, number, corrected_at, received_at, verdict, "
      "reason, seq, conflicts, receipt, waits_for) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  auto& outcome = record.outcome;
  query << record.id << record.hash;
  query.blob(record.bytes).blob(record.old)
      << record.user << static_cast<std::int64_t>(record.role) << record.device << record.number
      << record.corrected_at << record.received_at << static_cast<std::int64_t>(outcome.verdict)
      << std::string_view(outcome.reason) << outcome.seq;
  query.blob(pack_ids(outcome.conflicts)).blob(outcome.receipt) << record.waits_for;
  query.run();
}

void SqliteTransaction::settle_op(const Id& op, const Outcome& outcome, const std::optional<Id>& waits_for) {
  auto query = connection_.query(
      "UPDATE op SET verdict = ?, reason = ?, seq = ?, conflicts = ?, receipt = ?, waits_for = ? WHERE id = "
      "?");
  query << static_cast<std::int64_t>(outcome.verdict) << std::string_view(outcome.reason) << outcome.seq;
  query.blob(pack_ids(outcome.conflicts)).blob(outcome.receipt) << waits_for << op;
  query.run();
}

void SqliteTransaction::number_op(const Id& device, std::uint64_t number, const Id& op, const Id& user) {
  auto query =
      connection_.query("INSERT OR REPLACE INTO op_number(device, number, op, user) VALUES(?, ?, ?, ?)");
  query << device << number << op << user;
  query.run();
}

void SqliteTransaction::put_gap(const Gap& gap, const Id& user, std::int64_t declared_at) {
  auto query = connection_.query(
      "INSERT OR IGNORE INTO gap(device, first, last, user, declared_at) VALUES(?, ?, ?, ?, ?)");
  query << gap.device << gap.first << gap.last << user << declared_at;
  query.run();
}

void SqliteTransaction::note_erased(const ErasedRow& erased) {
  auto query =
      connection_.query("INSERT OR IGNORE INTO erased(row_id, client_id, at, reason) VALUES(?, ?, ?, ?)");
  query << erased.row << erased.client << erased.at << std::string_view(erased.reason);
  query.run();
}

void SqliteTransaction::forget_values(const Id& row) {
  auto bases = connection_.query("UPDATE stamp SET base = NULL WHERE row_id = ? AND base IS NOT NULL");
  bases << row;
  bases.run();
  auto graves = connection_.query(
      "DELETE FROM grave WHERE name IN ('from_value', 'to_value', 'base_value', 'office_value', 'mine_value')"
      " AND row_id IN (SELECT row_id FROM grave WHERE name = 'row_ref_id' AND content = ?)");
  graves << row;
  graves.run();
}

void SqliteTransaction::rewrite_op(const Id& op, const Bytes& bytes) {
  auto query = connection_.query("UPDATE op SET bytes = ? WHERE id = ?");
  query.blob(bytes) << op;
  query.run();
}

void SqliteTransaction::refuse(const Id& row) {
  auto query = connection_.query("INSERT OR IGNORE INTO refused(row_id) VALUES(?)");
  query << row;
  query.run();
}

}  // namespace giro

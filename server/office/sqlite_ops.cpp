// Ops, their outcomes and what waits for them, as SQL.
#include "server/office/sqlite_reads.hpp"

namespace giro {
namespace {

std::vector<Id> unpack_ids(std::string_view bytes) {
  std::vector<Id> ids;
  for (; bytes.size() >= 16; bytes.remove_prefix(16)) ids.push_back(*id_from_bytes(bytes.substr(0, 16)));
  return ids;
}

/// From columns verdict, reason, seq, conflicts, receipt beginning at `first`.
Outcome read_outcome(const StoreQuery& query, int first) {
  return {.verdict = static_cast<Verdict>(query.integer(first)),
          .reason = query.text(first + 1),
          .seq = query.number(first + 2),
          .conflicts = unpack_ids(query.text(first + 3)),
          .receipt = query.text(first + 4)};
}

}  // namespace

std::optional<OpRecord> SqliteReads::op(const Id& id) const {
  auto query = connection_.query(
      "SELECT hash, bytes, old, user, role, device, number, corrected_at, received_at, waits_for, verdict, "
      "reason, seq, "
      "conflicts, receipt FROM op WHERE id = ?");
  query << id;
  if (!query.next()) return std::nullopt;
  return OpRecord{.id = id,
                  .hash = query.id(0),
                  .bytes = query.text(1),
                  .old = query.text(2),
                  .user = query.id(3),
                  .role = static_cast<schema::Role>(query.integer(4)),
                  .device = query.id(5),
                  .number = query.number(6),
                  .corrected_at = query.integer(7),
                  .received_at = query.integer(8),
                  .outcome = read_outcome(query, 10),
                  .waits_for = query.maybe_id(9)};
}

std::optional<NumberedOp> SqliteReads::numbered(const Id& device, std::uint64_t number) const {
  auto query = connection_.query(
      "SELECT n.op, o.hash FROM op_number n JOIN op o ON o.id = n.op WHERE n.device = ? AND n.number = ?");
  query << device << number;
  return query.next() ? std::optional(NumberedOp{query.id(0), query.id(1)}) : std::nullopt;
}

std::vector<OpOutcome> SqliteReads::outcomes(const Id& user, const Id& device, std::uint64_t above) const {
  auto query = connection_.query(
      "SELECT n.number, o.hash, o.verdict, o.reason, o.seq, o.conflicts, o.receipt FROM op_number n "
      "JOIN op o ON o.id = n.op WHERE n.device = ? AND n.number > ? AND n.user = ? ORDER BY n.number");
  query << device << above << user;
  std::vector<OpOutcome> found;
  while (query.next())
    found.push_back({.device = device,
                     .number = query.number(0),
                     .hash = query.id(1),
                     .outcome = read_outcome(query, 2)});
  return found;
}

std::vector<Id> SqliteReads::waiting_for(const Id& row) const {
  auto query = connection_.query("SELECT id FROM op WHERE waits_for = ? ORDER BY rowid");
  query << row;
  std::vector<Id> ops;
  while (query.next()) ops.push_back(query.id(0));
  return ops;
}

std::vector<Id> SqliteReads::quarantined() const {
  auto query = connection_.query("SELECT id FROM op WHERE verdict = ? ORDER BY rowid");
  query << static_cast<std::int64_t>(Verdict::quarantined);
  std::vector<Id> ops;
  while (query.next()) ops.push_back(query.id(0));
  return ops;
}

std::vector<DeclaredGap> SqliteReads::gaps() const {
  auto query = connection_.query(
      "SELECT g.device, g.first, g.last, g.user, r.session, g.declared_at, g.last - g.first + 1 -"
      " (SELECT count(*) FROM op_number n WHERE n.device = g.device AND n.number BETWEEN g.first AND g.last)"
      " FROM gap g LEFT JOIN registered_device r ON r.device = g.device ORDER BY g.declared_at, g.device, "
      "g.first");
  std::vector<DeclaredGap> found;
  while (query.next())
    found.push_back({.gap = {query.id(0), query.number(1), query.number(2)},
                     .user = query.id(3),
                     .session = query.maybe_id(4).value_or(Id{}),
                     .declared_at = query.integer(5),
                     .missing = query.number(6)});
  return found;
}

std::uint64_t SqliteReads::seq_before(std::int64_t at) const {
  auto query = connection_.query("SELECT max(seq) FROM op WHERE received_at < ?");
  query << at;
  return query.next() ? query.number(0) : 0;
}

std::vector<Id> SqliteReads::ops_naming(const Id& row) const {
  auto query = connection_.query("SELECT id FROM op WHERE instr(bytes, ?) > 0 ORDER BY rowid");
  query << row;
  std::vector<Id> ops;
  while (query.next()) ops.push_back(query.id(0));
  return ops;
}

void SqliteReads::each_op(const std::function<void(const Id&, const Bytes&)>& take) const {
  auto query = connection_.query("SELECT id, bytes FROM op");
  while (query.next()) take(query.id(0), query.text(1));
}

bool SqliteReads::is_erased(const Id& row) const {
  auto query = connection_.query("SELECT 1 FROM erased WHERE row_id = ?");
  query << row;
  return query.next();
}

std::vector<ErasedRow> SqliteReads::erased() const {
  auto query = connection_.query("SELECT row_id, client_id, at, reason FROM erased ORDER BY row_id");
  std::vector<ErasedRow> all;
  while (query.next()) all.push_back({query.id(0), query.id(1), query.integer(2), query.text(3)});
  return all;
}

bool SqliteReads::refused(const Id& row) const {
  auto query = connection_.query("SELECT 1 FROM refused WHERE row_id = ?");
  query << row;
  return query.next();
}

}  // namespace giro

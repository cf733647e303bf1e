// Exports by file, as the outbox remembers them.
#include <algorithm>

#include "sync/base/limits.hpp"
#include "sync/device/outbox_file.hpp"

namespace giro {
namespace {

std::string select_note(std::string_view which) {
  std::string sql = "SELECT exchange, answer_key, nonce, acked, made_at, ops, state FROM export ";
  sql.append(which);  // appended, because g++ 12 warns of a sum of these
  return sql;
}

/// 16 bytes of device id and 8 of number each.
std::string pack(const std::vector<AckedUpTo>& acked) {
  std::string bytes;
  for (auto& [device, number] : acked) {
    bytes += device.view();
    for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(number >> shift);
  }
  return bytes;
}

std::vector<AckedUpTo> unpack(std::string_view bytes) {
  std::vector<AckedUpTo> acked;
  for (; bytes.size() >= 24; bytes.remove_prefix(24)) {
    AckedUpTo each{.device = *id_from_bytes(bytes.substr(0, 16)), .number = 0};
    for (std::size_t i = 24; i > 16; --i) each.number = each.number << 8 | static_cast<Byte>(bytes[i - 1]);
    acked.push_back(each);
  }
  return acked;
}

std::optional<ExportNote> read_note(Rows rows) {
  if (!rows.next()) return std::nullopt;
  ExportNote note;
  note.exchange = read_id(rows[0]).value_or(Id{});
  auto key = read_bytes(rows[1]);
  if (key.size() == note.answer_key.size()) std::ranges::copy(key, note.answer_key.begin());
  note.nonce = static_cast<std::uint64_t>(rows[2].getInt64());
  note.acked = unpack(read_bytes(rows[3]));
  note.made_at = rows[4].getInt64();
  note.ops = read_count(rows[5]);
  note.state = static_cast<ExportNote::State>(rows[6].getInt());
  return note;
}

}  // namespace

void Outbox::note_export(const ExportNote& note) {
  std::string key(note.answer_key.begin(), note.answer_key.end());
  SQLite::Transaction transaction(impl_->sql.database(), SQLite::TransactionBehavior::IMMEDIATE);
  impl_->sql.run(
      "INSERT INTO export(exchange, answer_key, nonce, acked, made_at, ops, state) VALUES(?, ?, ?, ?, ?, ?, "
      "0)",
      note.exchange, Blob{key}, static_cast<std::int64_t>(note.nonce), Blob{pack(note.acked)}, note.made_at,
      note.ops);
  impl_->sql.run("DELETE FROM export WHERE position <= (SELECT max(position) FROM export) - ?",
                 static_cast<std::int64_t>(Limits::exports_remembered));
  transaction.commit();
}

std::optional<ExportNote> Outbox::export_note(const Id& exchange) const {
  return read_note(impl_->sql.query(select_note("WHERE exchange = ?"), exchange));
}

std::optional<ExportNote> Outbox::last_export() const {
  return read_note(impl_->sql.query(select_note("ORDER BY position DESC LIMIT 1")));
}

void Outbox::settle_exports(const std::optional<Id>& applied) {
  impl_->sql.run("UPDATE export SET state = CASE WHEN exchange IS ? THEN 1 ELSE 2 END WHERE state = 0",
                 applied);
}

}  // namespace giro

#include "tests/sim/tablet_view.hpp"

#include <algorithm>

#include "sync/device/row_image.hpp"
#include "sync/device/sql.hpp"

namespace giro::sim {
namespace {

std::string all_rows_sql(std::uint32_t speaks) {
  std::string sql;
  for (auto& table : schema::tables()) {
    if (!table.device_keeps || !table.known_at(speaks)) continue;
    if (!sql.empty()) sql += " UNION ALL ";
    sql += "SELECT " + std::to_string(schema::table_number(table)) + ", id, row_seq FROM " +
           std::string(table.name);
  }
  return sql;
}

}  // namespace

TabletView::TabletView(Device& device, Queries& queries) {
  auto& db = device.local();
  auto each = [&](const std::string& sql, auto read) { queries.each(db, sql, read); };
  using Query = SQLite::Statement;
  each("SELECT token, cut, resyncing FROM state", [&](Query& q) {
    token = read_bytes(q.getColumn(0));
    cut = read_count(q.getColumn(1));
    resyncing = q.getColumn(2).getInt() != 0;
  });
  static const std::vector<std::string> all_rows = [] {
    std::vector<std::string> sql;
    for (std::uint32_t at = 0; at <= schema::version; ++at) sql.push_back(all_rows_sql(at));
    return sql;
  }();
  each(all_rows[device.speaks()], [&](Query& q) {
    auto* table = &schema::tables()[q.getColumn(0).getUInt()];
    auto id = *read_id(q.getColumn(1));
    if (q.getColumn(2).isNull())
      born[id] = table;
    else
      remote[id] = {.table = table, .seq = read_count(q.getColumn(2)), .dead = false, .aside = {}};
  });
  each("SELECT id, table_name, seq, dead, cells FROM remote_image", [&](Query& q) {
    auto* table = schema::find_table(q.getColumn(1).getString());
    remote[*read_id(q.getColumn(0))] = {.table = table,
                                        .seq = read_count(q.getColumn(2)),
                                        .dead = q.getColumn(3).getInt() != 0,
                                        .aside = decode_cells(*table, read_bytes(q.getColumn(4)))};
  });
  each("SELECT position, op_id, parked FROM fold", [&](Query& q) {
    fold[q.getColumn(0).getInt64()] = {
        .op = *read_id(q.getColumn(1)), .parked = q.getColumn(2).getInt() != 0, .rows = {}};
  });
  each("SELECT position, id, contained FROM fold_row WHERE NOT derived", [&](Query& q) {
    fold[q.getColumn(0).getInt64()].rows[*read_id(q.getColumn(1))] = q.getColumn(2).getInt() != 0;
  });
  has_had_token = !token.empty();
  each("SELECT 1 FROM before_token", [&](Query&) { has_had_token = true; });
  each("SELECT client FROM away", [&](Query& q) { away.insert(*read_id(q.getColumn(0))); });
  each("SELECT id FROM stale", [&](Query& q) { stale.insert(*read_id(q.getColumn(0))); });
  each("SELECT bucket FROM held", [&](Query& q) { held.insert(read_bytes(q.getColumn(0))); });
  entries = device.outbox().entries();
  for (auto& [position, folded] : fold)
    if (auto op = decode_op(device.outbox().op_bytes(position))) ops[position] = std::move(*op);
}

const OutboxEntry* TabletView::entry_of(const Id& op) const {
  auto found = std::ranges::find(entries, op, &OutboxEntry::op_id);
  return found == entries.end() ? nullptr : &*found;
}

bool TabletView::is_here(const Id& client) const {
  if (remote.contains(client)) return true;
  if (away.contains(client)) return false;
  return std::ranges::any_of(ops, [&](auto& folded) {
    for (auto& change : folded.second.changes) {
      if (change.kind != Change::Kind::insert || change.table->name != "client" || change.row != client)
        continue;
      auto* segment = change.find("segment_id");
      return !has_had_token || held.contains(segment_bucket(segment ? as_id(segment->value) : Id{}));
    }
    return false;
  });
}

std::optional<FoldedRow> TabletView::folded(Device& device, const schema::Table& table, const Id& id) const {
  std::optional<FoldedRow> row;
  if (auto image = remote.find(id); image != remote.end()) {
    auto cells = image->second.aside ? image->second.aside : device.row(table, id);
    row = FoldedRow{*cells, image->second.dead};
  }
  for (auto& [position, folded] : fold) {
    auto contained = folded.rows.find(id);
    if (contained == folded.rows.end() || contained->second || folded.parked) continue;
    for (auto& change : op(position).changes)
      if (change.row == id && change.table == &table) fold_change(row, change);
  }
  return row;
}

}  // namespace giro::sim

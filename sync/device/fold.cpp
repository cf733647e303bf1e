#include "sync/device/fold.hpp"

#include "sync/base/broken.hpp"
#include "sync/domain/derive_order.hpp"
#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

using schema::Table;

const Table& order_table() {
  static const Table& table = *schema::find_table("sales_order");
  return table;
}

const Table& line_table() {
  static const Table& table = *schema::find_table("order_line");
  return table;
}

/// The segment of a client this op gives birth to.
std::optional<Id> birth_segment(const Op& op) {
  for (auto& change : op.changes) {
    if (change.kind != Change::Kind::insert || change.table->name != "client") continue;
    auto* segment = change.find("segment_id");
    return segment ? as_id(segment->value) : Id{};
  }
  return std::nullopt;
}

}  // namespace

Fold::Fold(Sql& sql, Remote& remote, SearchIndex& search, Outbox& outbox)
    : sql_(sql), remote_(remote), search_(search), outbox_(outbox) {}

const Op& Fold::op(std::int64_t position) {
  auto found = ops_.find(position);
  if (found != ops_.end()) return found->second;
  auto decoded = decode_op(outbox_.op_bytes(position));
  // one that this program cannot read (it is older than the one that wrote it) is sent, and shows nothing
  bool readable = decoded && newest_named(*decoded).schema <= remote_.schema();
  return ops_.emplace(position, readable ? std::move(*decoded) : Op()).first->second;
}

bool Fold::holds(std::int64_t position) {
  return sql_.exists("SELECT 1 FROM fold WHERE position = ?", position);
}

std::vector<std::int64_t> Fold::positions() {
  std::vector<std::int64_t> found;
  for (auto rows = sql_.query("SELECT position FROM fold ORDER BY position"); rows.next();)
    found.push_back(rows[0].getInt64());
  return found;
}

void Fold::enter(const OutboxEntry& entry, bool contained) {
  add(entry, op(entry.position), contained);
}

bool Fold::enter(const OutboxEntry& entry, const Op& recorded, const ReplicaState& state) {
  ops_.insert_or_assign(entry.position, recorded);
  add(entry, recorded, false);
  if (!recorded.client) return false;
  if (birth_segment(recorded)) repark(state, *recorded.client);
  if (is_here(*recorded.client, state)) return false;
  sql_.run("UPDATE fold SET parked = 1 WHERE position = ?", entry.position);
  return true;
}

void Fold::add(const OutboxEntry& entry, const Op& opened, bool contained) {
  sql_.run(
      "INSERT OR REPLACE INTO fold(position, op_id, client, birth_segment, parked) VALUES(?, ?, ?, ?, 0)",
      entry.position, entry.op_id, opened.client, birth_segment(opened));
  for (auto& change : opened.changes) {
    bool has_it = contained && remote_.version(*change.table, change.row);
    sql_.run(
        "INSERT OR REPLACE INTO fold_row(id, position, table_name, derived, contained) VALUES(?, ?, ?, 0, ?)",
        change.row, entry.position, std::string(change.table->name), static_cast<int>(has_it));
    note(*change.table, change.row);
  }
}

void Fold::leave(const std::set<std::int64_t>& positions) {
  if (positions.empty()) return;
  note_rows_of(positions);
  for (auto position : positions) {
    sql_.run("DELETE FROM fold WHERE position = ?", position);
    ops_.erase(position);
  }
  sql_.run("DELETE FROM fold_row WHERE position NOT IN (SELECT position FROM fold)");
}

/// Given birth by an open op, not evicted since, in a segment that the last token listed (before any token:
/// in any).
bool Fold::is_born_here(const Id& client, const ReplicaState& state) {
  if (sql_.exists("SELECT 1 FROM away WHERE client = ?", client) && !GIRO_BROKEN(birth_defies_eviction))
    return false;
  auto births =
      sql_.query("SELECT birth_segment FROM fold WHERE client = ? AND birth_segment IS NOT NULL", client);
  if (!births.next()) return false;
  auto home = segment_bucket(read_id(births[0]).value_or(Id{}));
  bool before_any = state.token.empty() && !sql_.exists("SELECT 1 FROM before_token");
  return before_any || sql_.exists("SELECT 1 FROM held WHERE bucket = ?", Blob{home});
}

void Fold::repark(const ReplicaState& state) {
  std::vector<Id> clients;
  for (auto rows = sql_.query("SELECT DISTINCT client FROM fold WHERE client IS NOT NULL"); rows.next();)
    clients.push_back(read_id(rows[0]).value_or(Id{}));
  for (auto& client : clients) repark(state, client);
}

bool Fold::is_here(const Id& client, const ReplicaState& state) {
  return remote_.has_client(client) || is_born_here(client, state);
}

void Fold::repark(const ReplicaState& state, const Id& client) {
  int parked = is_here(client, state) ? 0 : 1;
  std::set<std::int64_t> moved;
  for (auto rows = sql_.query("SELECT position FROM fold WHERE client = ? AND parked <> ?", client, parked);
       rows.next();)
    moved.insert(rows[0].getInt64());
  if (moved.empty()) return;
  note_rows_of(moved);
  sql_.run("UPDATE fold SET parked = ?1 WHERE client = ?2 AND parked <> ?1", parked, client);
}

std::vector<Fold::Touched> Fold::touched() {
  std::vector<Touched> found;
  for (auto rows = sql_.query("SELECT table_name, id, position FROM fold_row"); rows.next();)
    if (auto* table = schema::find_table(rows[0].getText()))
      found.push_back({table, read_id(rows[1]).value_or(Id{}), rows[2].getInt64()});
  return found;
}

void Fold::set_contained(const Touched& touched, bool contained) {
  sql_.run("UPDATE fold_row SET contained = ?1 WHERE id = ?2 AND position = ?3 AND contained <> ?1",
           static_cast<int>(contained), touched.id, touched.position);
}

void Fold::note(const Table& table, const Id& id) {
  dirty_.insert({&table == &order_table(), &table, id});
}

void Fold::note_rows_of(const std::set<std::int64_t>& positions) {
  for (auto& row : touched())
    if (positions.contains(row.position)) note(*row.table, row.id);
}

void Fold::note_all() {
  for (auto& row : touched()) note(*row.table, row.id);
}

void Fold::flush() {
  while (!dirty_.empty()) {  // folding a line may note its order, which sorts after every line
    auto row = *dirty_.begin();
    dirty_.erase(dirty_.begin());
    fold_row(*row.table, row.id);
  }
}

/// Own changes; `derived` tells that an open op touches a line of this order.
std::vector<std::int64_t> Fold::open_ops_over(const Table&, const Id& id, bool& derived) {
  std::vector<std::int64_t> positions;
  auto rows = sql_.query(
      "SELECT r.position, r.derived FROM fold_row r JOIN fold f USING(position)"
      " WHERE r.id = ? AND NOT r.contained AND NOT f.parked ORDER BY r.position",
      id);
  while (rows.next()) {
    if (rows[1].getInt() != 0)
      derived = true;
    else
      positions.push_back(rows[0].getInt64());
  }
  return positions;
}

void Fold::fold_row(const Table& table, const Id& id) {
  bool derived = false;
  auto positions = open_ops_over(table, id, derived);
  auto image = remote_.find(table, id);
  search_.note(table, id, image ? &image->cells : nullptr);
  if (auto shown = table.name == "contact" ? remote_.local(table, id) : std::nullopt)
    search_.note(table, id, &*shown);
  if (positions.empty() && !derived) {
    remote_.settle(table, id, image);
    return;
  }
  if (image) remote_.keep_aside(*image);
  auto row = image ? std::optional(FoldedRow{image->cells, image->dead}) : std::nullopt;
  for (auto position : positions)
    for (auto& change : op(position).changes)
      if (change.row == id && change.table == &table) fold_change(row, change);
  if (row && &table == &line_table()) {
    row->cells[table.index_of("net_cents")] = line_net_cents(line_amounts(row->cells));
    follow_order(row->cells, positions);
  }
  if (!row || row->dead) {
    remote_.erase_local(table, id);
    return;
  }
  remote_.write_local(table, id, row->cells, image);
  search_.note(table, id, &row->cells);
  if (&table == &order_table()) total_order(id);
}

/// An op that touches a line touches the totals of its order, until the order's own image contains it.
void Fold::follow_order(const std::vector<Value>& line, const std::vector<std::int64_t>& positions) {
  static const auto index = line_table().index_of("order_id");
  auto order = as_id(line[index]);
  for (auto position : positions)
    sql_.run(
        "INSERT OR IGNORE INTO fold_row(id, position, table_name, derived, contained)"
        " VALUES(?, ?, 'sales_order', 1, 0)",
        order, position);
  note(order_table(), order);
}

void Fold::total_order(const Id& id) {
  auto order = remote_.local(order_table(), id);
  auto columns = line_table().columns_at(remote_.schema()).size();
  auto lines_sql = "SELECT " + schema::column_list(line_table(), {}, remote_.schema()) +
                   " FROM order_line WHERE order_id = ?";
  std::vector<Id> ids;
  std::vector<std::vector<Value>> cells;
  for (auto rows = sql_.query(lines_sql, id); rows.next();) {
    ids.push_back(read_id(rows[0]).value_or(Id{}));
    auto& line = cells.emplace_back(line_table().columns.size());
    for (std::size_t i = 0; i < columns; ++i) line[i] = read_value(rows[static_cast<int>(i) + 1]);
  }
  std::vector<OrderLineCells> lines;
  for (std::size_t i = 0; i < ids.size(); ++i) lines.push_back({ids[i], cells[i]});
  auto derived = derive_order(*order, lines);
  sql_.run(
      "UPDATE sales_order SET taxable_cents = ?, vat_cents = ?, total_cents = ?, line_count = ?,"
      " lines_revision = ? WHERE id = ?",
      derived.totals.taxable_cents, derived.totals.vat_cents, derived.totals.total_cents,
      derived.totals.line_count, derived.lines_revision, id);
}

}  // namespace giro

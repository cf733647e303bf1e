#include "sync/portfolio/sync_items.hpp"

#include <algorithm>

#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

using Kind = SyncItem::Kind;

/// The change an op is about: an order rather than its lines, a visit rather than its task.
const Change* subject(const Op& op) {
  for (auto name : {"visit", "sales_order", "order_line", "client", "conflict", "work_day"})
    for (auto& change : op.changes)
      if (change.table->name == name) return &change;
  return op.changes.empty() ? nullptr : &op.changes.front();
}

Kind kind_of(const Op& op, const Change& change) {
  if (op.resolves) return Kind::decision;
  constexpr std::pair<std::string_view, Kind> kinds[] = {
      {"visit", Kind::visit},   {"sales_order", Kind::order}, {"order_line", Kind::order},
      {"client", Kind::client}, {"location", Kind::client},   {"contact", Kind::contact},
      {"note", Kind::note},     {"request", Kind::request},   {"task", Kind::task},
      {"work_day", Kind::day},  {"conflict", Kind::decision}, {"assignment", Kind::assignment}};
  auto found = std::ranges::find(kinds, change.table->name, &std::pair<std::string_view, Kind>::first);
  return found == std::end(kinds) ? Kind::other : found->second;
}

std::string written(const Change& change, std::string_view column) {
  auto* cell = change.find(column);
  return cell ? std::string(as_text(cell->value)) : std::string();
}

void describe(SyncItem& item, SQLite::Database& db, const Op& op) {
  auto* change = subject(op);
  if (!change) return;
  item.kind = kind_of(op, *change);
  item.row = change->row;
  if (change->table->name == "order_line") {
    if (auto* order = change->find("order_id")) item.row = as_id(order->value);
  }
  item.created = change->kind == Change::Kind::insert;
  item.status = written(*change, "status");
  item.outcome = written(*change, "outcome");
  if (item.kind == Kind::client && !item.created)
    for (auto& cell : change->cells) item.columns.emplace_back(cell.column->name);
  if (item.kind == Kind::order) {
    Select query(db, "SELECT coalesce(number, ''), total_cents FROM sales_order WHERE id = :order");
    query.bind(":order", item.row);
    if (query.step()) query.read(item.number, item.cents);
  }
  if (item.client.is_nil()) return;
  Select query(db, "SELECT coalesce(nullif(trade_name, ''), legal_name) FROM client WHERE id = :client");
  query.bind(":client", item.client);
  if (query.step())
    query.read(item.client_name);
  else if (item.created)
    item.client_name = written(*change, "legal_name");
}

/// Facts and references aside: what a person wrote.
std::vector<SyncItem::Written> written_cells(const Op& op) {
  std::vector<SyncItem::Written> cells;
  for (auto& change : op.changes) {
    if (change.kind == Change::Kind::remove) cells.push_back({std::string(change.table->name), "dead", "1"});
    if (change.kind == Change::Kind::remove || change.table->name == "conflict") continue;
    for (auto& cell : change.cells)
      if (!is_null(cell.value) && !cell.column->stored_as_id() && cell.column->type != schema::Type::at)
        cells.push_back(
            {std::string(change.table->name), std::string(cell.column->name), to_text(cell.value)});
  }
  return cells;
}

SyncItem::State state_of(const OutboxEntry& entry) {
  using State = SyncItem::State;
  if (entry.rejected()) return State::review;
  if (entry.accepted()) return State::received;
  return entry.outcome || entry.tries > 0 || entry.parked ? State::waiting : State::saved;
}

}  // namespace

SyncItem item_of(SQLite::Database& db, const Op& op) {
  SyncItem item;
  item.op = op.id;
  item.client = op.client.value_or(Id{});
  item.state = SyncItem::State::waiting;
  item.recorded_at = op.clock.wall_at;
  item.quarantined = true;
  describe(item, db, op);
  item.written = written_cells(op);
  return item;
}

std::vector<SyncItem> sync_items(Device& device, std::size_t most_received) {
  auto entries = device.outbox().entries();
  std::ranges::reverse(entries);
  std::vector<SyncItem> items;
  for (auto& entry : entries) {
    auto state = state_of(entry);
    if (state == SyncItem::State::review && entry.dismissed) continue;
    if (state == SyncItem::State::received && most_received == 0) continue;
    if (state == SyncItem::State::received) --most_received;
    auto& item = items.emplace_back();
    item.op = entry.op_id;
    item.client = entry.client.value_or(Id{});
    item.state = state;
    item.recorded_at = entry.recorded_at;
    if (entry.outcome) item.reason = entry.outcome->reason;
    item.quarantined = entry.outcome && entry.outcome->verdict == Verdict::quarantined;
    if (entry.sealed) {
      item.kind = Kind::sealed;
      continue;
    }
    auto op = decode_op(device.outbox().op_bytes(entry.op_id));
    if (op.has_error()) continue;
    describe(item, device.local(), *op);
    if (state == SyncItem::State::review || item.quarantined) item.written = written_cells(*op);
  }
  return items;
}

}  // namespace giro

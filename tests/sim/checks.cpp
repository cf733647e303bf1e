// What must hold. Safety after every step: nothing confirmed is lost, nothing doubled, nothing outside its
// scope, no value gone without a record. Liveness at the end: every tablet equals a fresh one of the same
// user.
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include <map>
#include <tuple>

#include "sync/domain/order_totals.hpp"
#include "sync/schema/ddl.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

using Rows = std::map<std::string, std::string>;  // table/id → all cells as text

Rows dump(SQLite::Database& db) {
  Rows rows;
  for (auto& table : schema::tables()) {
    if (!table.device_keeps || table.name == "device") continue;  // a fresh tablet is itself a new device
    SQLite::Statement query(db, "SELECT " + schema::column_list(table) + " FROM " + std::string(table.name));
    while (query.executeStep()) {
      std::string cells;
      for (int i = 1; i < query.getColumnCount(); ++i) {
        auto column = query.getColumn(i);
        cells += column.isBlob() ? to_hex(column.getString()) : column.getString();
        cells += '|';
      }
      rows[std::string(table.name) + "/" + to_hex(query.getColumn(0).getString())] = cells;
    }
  }
  return rows;
}

std::string first_difference(const Rows& a, const Rows& b) {
  for (auto& [key, cells] : a)
    if (auto found = b.find(key); found == b.end())
      return "only the old tablet has " + key;
    else if (found->second != cells)
      return key + " is " + cells + " and should be " + found->second;
  for (auto& [key, cells] : b)
    if (!a.contains(key)) return "only the fresh tablet has " + key + " " + cells;
  return {};
}

void check_totals(SQLite::Database& db, const std::string& where) {
  SQLite::Statement orders(db,
                           "SELECT id, coalesce(discount1_bp,0), coalesce(discount2_bp,0), taxable_cents, "
                           "vat_cents, total_cents FROM sales_order");
  SQLite::Statement lines(db,
                          "SELECT quantity_milli, unit_price_micro, coalesce(vat_rate_bp,0), kind FROM "
                          "order_line WHERE order_id = ?");
  while (orders.executeStep()) {
    auto id = orders.getColumn(0).getString();
    lines.reset();
    lines.bind(1, id.data(), static_cast<int>(id.size()));
    std::vector<LineAmounts> amounts;
    while (lines.executeStep())
      amounts.push_back({.quantity_milli = lines.getColumn(0).getInt64(),
                         .unit_price_micro = lines.getColumn(1).getInt64(),
                         .vat_rate_bp = lines.getColumn(2).getInt64()});
    auto totals = order_totals(amounts, {orders.getColumn(1).getInt64(), orders.getColumn(2).getInt64()});
    need(orders.getColumn(5).getInt64() == totals.total_cents,
         where + ": order " + to_hex(id).substr(20) + " totals " + orders.getColumn(5).getString() +
             ", its lines " + std::to_string(totals.total_cents));
  }
}

}  // namespace

std::set<Id> World::segments_of(const Id& user) const {
  if (user == id("max")) return {id("s1"), id("s2"), id("s3")};
  auto& table = *schema::find_table("assignment");
  auto snapshot = store_->snapshot();
  std::set<Id> segments;
  for (auto& row : snapshot->find(table, "user_id", user)) {
    auto cells = snapshot->cells(table, row, false);
    if (is_null(cells[table.index_of("valid_to")]))
      segments.insert(as_id(cells[table.index_of("segment_id")]));
  }
  return segments;
}

/// At the last page totals match their lines; with nothing of its own pending, a tablet shows exactly the
/// clients of its user.
void World::check_cut(Tablet& tablet) {
  check_totals(tablet.device->local(), tablet.name);
  if (tablet.device->status().pending) return;
  auto snapshot = store_->snapshot();
  std::set<Id> expected, shown;
  for (auto& segment : segments_of(tablet.user))
    for (auto& client : snapshot->clients_in(segment_bucket(segment)))
      if (!snapshot->head(client)->dead) expected.insert(client);
  for (auto& client : rows(tablet, "SELECT id FROM client")) shown.insert(client);
  need(shown == expected, tablet.name + " shows " + std::to_string(shown.size()) + " clients, its user has " +
                              std::to_string(expected.size()));
  for (auto& table : schema::tables())
    if (table.home == schema::Home::client && table.name != "client")
      need(rows(tablet, "SELECT id FROM " + std::string(table.name) +
                            " WHERE client_id NOT IN (SELECT id FROM client)")
               .empty(),
           tablet.name + " keeps rows of " + std::string(table.name) + " of clients that are not its own");
}

void World::check_ops() {
  auto snapshot = store_->snapshot();
  for (auto& op : recorded_) {
    if (snapshot->op(op) || fragile_.contains(op)) continue;
    bool held = std::ranges::any_of(
        tablets_, [&](auto& tablet) { return tablet.second.device->outbox().find(op).has_value(); });
    need(held, "operation " + to_hex(op).substr(20) + " is lost");
  }
}

void World::check_office() {
  SQLite::Database db((folder_ / "office.db").string(), SQLite::OPEN_READONLY);
  SQLite::Statement doubles(
      db, "SELECT number FROM sales_order WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1");
  need(!doubles.executeStep(), "two orders have one number");
  check_totals(db, "office");
  check_lost_values(db);
}

/// Every value an accepted op wrote is in force, was seen by its successor, or lies in a conflict record.
void World::check_lost_values(SQLite::Database& db) {
  auto snapshot = store_->snapshot();
  std::set<std::tuple<Id, std::string, std::string>> seen = seen_, records;
  SQLite::Statement conflicts(
      db, "SELECT row_ref_id, column_name, base_value, office_value, mine_value FROM conflict");
  while (conflicts.executeStep())
    for (int i = 2; i < 5; ++i)
      records.emplace(*id_from_bytes(conflicts.getColumn(0).getString()), conflicts.getColumn(1).getString(),
                      conflicts.getColumn(i).getString());
  std::vector<Op> accepted;
  for (auto& id : recorded_) {
    auto record = snapshot->op(id);
    if (!record || record->outcome.verdict != Verdict::accepted) {
      if (!record || lossy_) continue;
      need(record->outcome.verdict == Verdict::rejected,
           "operation " + to_hex(id).substr(20) + " is neither accepted nor rejected");
      need(record->outcome.reason != "scope" && record->outcome.reason != "internal",
           "honest operation " + to_hex(id).substr(20) + " refused: " + record->outcome.reason);
      continue;
    }
    accepted.push_back(decode_op(record->bytes).value());
  }
  for (auto& op : accepted)
    for (auto& change : op.changes)
      for (auto& cell : change.cells) seen.emplace(change.row, cell.column->name, to_text(cell.base));
  for (auto& op : accepted) {
    if (op.resolves) continue;
    for (auto& change : op.changes) {
      auto row = snapshot->row(change.row);
      if (change.kind == Change::Kind::remove || !row || change.table->name == "conflict") continue;
      for (auto& cell : change.cells) {
        auto policy = cell.column->policy;
        if (policy == schema::Policy::add || cell.value == cell.base || !cell.column->group.empty()) continue;
        std::tuple at{change.row, std::string(cell.column->name), to_text(cell.value)};
        need(row->cell(cell.column->name) == cell.value || seen.contains(at) || records.contains(at),
             "value " + to_text(cell.value) + " of " + std::string(change.table->name) + "." +
                 std::string(cell.column->name) + " written by " + to_hex(op.id).substr(20) +
                 " is gone without a record");
      }
    }
  }
}

void World::check_same_as_fresh(Tablet& tablet) {
  Tablet fresh{.name = tablet.name + " (fresh)",
               .user = tablet.user,
               .folder = folder_ / "fresh",
               .env = std::make_unique<test::FakeEnvironment>(seed_ + 99),
               .device = nullptr};
  fs::remove_all(fresh.folder);
  fs::create_directories(fresh.folder);
  open(fresh);
  sync(fresh);
  auto difference = first_difference(dump(tablet.device->local()), dump(fresh.device->local()));
  need(difference.empty(), tablet.name + " differs from a fresh tablet of its user: " + difference);
}

}  // namespace giro::sim

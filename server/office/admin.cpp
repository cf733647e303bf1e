#include "server/office/admin.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "server/office/ledger.hpp"
#include "server/office/office.hpp"
#include "server/office/office_context.hpp"
#include "server/office/order_desk.hpp"
#include "sync/base/assert.hpp"
#include "sync/op/erased.hpp"

namespace giro {
namespace {

const schema::Table& table_named(std::string_view name) {
  auto* table = schema::find_table(name);
  GIRO_ASSERT(table);
  return *table;
}

Change put_act(const schema::Table& table, const Id& row, const AdminBatch::Cells& cells) {
  Change act{.kind = Change::Kind::update, .table = &table, .row = row, .cells = {}};
  for (auto& [name, value] : cells)
    act.cells.push_back({.column = table.find(name), .base = {}, .value = value});
  return act;
}

}  // namespace

struct AdminBatch::Impl {
  Impl(Office& for_office, std::int64_t at)
      : office(for_office),
        transaction(office.store().begin()),
        ledger(*transaction, transaction->begin_seq(office.context().run), at) {}

  Stamp stamp(Value base = {}) const {
    return {.at = ledger.now_at(),
            .op = {},
            .user = {},
            .decided = {office.context().run, ledger.seq()},
            .redone = false,
            .base = std::move(base)};
  }

  Result<bool> put_erased(const schema::Table&, const Id&, const Cells&);
  Result<bool> insert(const schema::Table&, const Id&, const Cells&);
  Result<bool> update(Row&, const Cells&);
  void note(const schema::Table&, const Id&, const std::vector<Value>& cells);
  void finish_orders();
  void finish_clients();
  void remove_whole(RowHead, const Id& killer);
  void note_acts();

  Office& office;
  std::unique_ptr<Transaction> transaction;
  Ledger ledger;
  std::set<Id> orders;       // whose totals and number follow
  std::vector<Id> clients;   // new, without a code so far
  std::vector<Change> acts;  // for the journal
};

AdminBatch::AdminBatch(Office& office) : AdminBatch(office, office.context().now_at()) {}
AdminBatch::AdminBatch(Office& office, std::int64_t at) : impl_(std::make_unique<Impl>(office, at)) {}
AdminBatch::~AdminBatch() = default;

Result<bool> AdminBatch::put(std::string_view table_name, const Id& id, const Cells& cells) {
  auto& table = table_named(table_name);
  for (auto& [column, value] : cells) {
    auto* found = table.find(column);
    GIRO_ASSERT(found);
    if (auto problem = check_value(table, *found, value)) return *problem;
  }
  if (impl_->transaction->is_erased(id)) return impl_->put_erased(table, id, cells);
  auto row = impl_->transaction->row(id);
  if (row && row->head.table != &table)
    return Problem{"id " + to_hex(id) + " is a row of " + std::string(row->head.table->name)};
  auto done = row ? impl_->update(*row, cells) : impl_->insert(table, id, cells);
  if (done && *done) impl_->acts.push_back(put_act(table, id, cells));
  return done;
}

/// Comes back empty and removed, if it is not here at all: what refers to it may still arrive.
Result<bool> AdminBatch::Impl::put_erased(const schema::Table& table, const Id& id, const Cells& cells) {
  if (transaction->head(id)) return false;
  Cells empty;
  for (auto& [name, value] : cells) empty.emplace_back(name, erased_value(*table.find(name), value));
  if (auto done = insert(table, id, empty); !done) return done.error();
  auto head = *transaction->head(id);
  ledger.remove(head, id, {});
  return false;
}

Result<bool> AdminBatch::Impl::insert(const schema::Table& table, const Id& id, const Cells& named) {
  std::vector<Value> cells(table.columns.size());
  for (auto& [column, value] : named) cells[table.index_of(column)] = value;
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (table.columns[i].required && is_null(cells[i]))
      return Problem{std::string(table.name) + "." + std::string(table.columns[i].name) + " is missing"};
  if (auto owner = table.index_of("client_id"); owner < cells.size() && !is_null(cells[owner]))
    if (auto head = transaction->head(as_id(cells[owner]));
        !head || head->dead || head->table->name != "client")
      return Problem{std::string(table.name) + " of a client that is not there: put the client first"};
  note(table, id, cells);
  ledger.insert(table, id, std::move(cells), stamp());
  return true;
}

Result<bool> AdminBatch::Impl::update(Row& row, const Cells& named) {
  bool changed = row.head.dead;
  if (row.head.dead) ledger.revive(row.head);
  std::map<std::string_view, std::vector<merge::ColumnValue>> units;
  for (auto& [name, value] : named) {
    auto& column = *row.head.table->find(name);
    if (row.cell(name) == value) continue;
    if (name == "client_id") return Problem{"a row cannot change its client: remove it and put another"};
    if (row.head.table->name == "client" && name == "segment_id") {
      changed |= ledger.move_client(row, as_id(value), stamp(row.cell(name)), {});
      continue;
    }
    units[column.group.empty() ? column.name : column.group].emplace_back(&column, value);
  }
  for (auto& [key, values] : units) {
    std::vector<merge::ColumnValue> before;
    for (auto& [column, value] : values) before.emplace_back(column, row.cell(column->name));
    ledger.write(row, key, values, stamp(merge::unit_text(key, before)), {});
    changed = true;
  }
  if (changed) note(*row.head.table, row.head.id, row.cells);
  return changed;
}

void AdminBatch::Impl::note(const schema::Table& table, const Id& id, const std::vector<Value>& cells) {
  if (table.name == "sales_order") orders.insert(id);
  if (table.name == "order_line") orders.insert(as_id(cells[table.index_of("order_id")]));
  if (table.name == "client" && is_null(cells[table.index_of("code")])) clients.push_back(id);
}

void AdminBatch::remove(std::string_view table, const Id& id) {
  auto head = impl_->transaction->head(id);
  if (!head || head->dead) return;
  GIRO_ASSERT(head->table == &table_named(table));
  impl_->remove_whole(*head, mint());
  impl_->acts.push_back({.kind = Change::Kind::remove, .table = head->table, .row = id, .cells = {}});
}

void AdminBatch::Impl::remove_whole(RowHead head, const Id& killer) {
  if (head.table->name == "order_line") orders.insert(head.parent.value_or(Id{}));
  auto parts = transaction->parts_of(head.id);
  if (head.client == head.id) parts = transaction->of_client(head.id);
  ledger.remove(head, killer, stamp());
  for (auto& part : parts)
    if (auto now = transaction->head(part.id); now && !now->dead && now->table->name != "conflict")
      remove_whole(*now, killer);
}

void AdminBatch::move_client(const Id& client, const Id& segment) {
  auto row = impl_->transaction->row(client);
  GIRO_ASSERT(row && row->head.table->name == "client");
  if (impl_->ledger.move_client(*row, segment, impl_->stamp(row->cell("segment_id")), {}))
    impl_->acts.push_back(put_act(*row->head.table, client, {{"segment_id", segment}}));
}

std::size_t AdminBatch::repeat(const std::vector<Change>& acts) {
  std::size_t done = 0;
  for (auto& act : acts) {
    if (act.kind == Change::Kind::remove) {
      remove(act.table->name, act.row);
      ++done;
      continue;
    }
    Cells cells;
    for (auto& cell : act.cells) cells.emplace_back(cell.column->name, cell.value);
    done += put(act.table->name, act.row, cells).has_value();
  }
  return done;
}

std::optional<Value> AdminBatch::cell(std::string_view table_name, const Id& id,
                                      std::string_view column) const {
  auto& table = table_named(table_name);
  GIRO_ASSERT(table.find(column));
  auto row = impl_->transaction->row(id);
  if (!row || row->head.dead || row->head.table != &table) return std::nullopt;
  return row->cell(column);
}

std::optional<Id> AdminBatch::find(std::string_view table, std::string_view column,
                                   const Value& value) const {
  auto found = find_all(table, column, value);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Id> AdminBatch::find_all(std::string_view table, std::string_view column,
                                     const Value& value) const {
  return impl_->transaction->find(table_named(table), column, value);
}

Id AdminBatch::mint() {
  return impl_->office.environment().mint();
}

/// Totals follow from the lines; an order without lines keeps the totals it was given.
void AdminBatch::Impl::finish_orders() {
  for (auto& id : orders) {
    auto order = transaction->row(id);
    if (!order || order->head.dead || order->head.table->name != "sales_order") continue;
    auto parts = transaction->parts_of(id);
    if (std::ranges::any_of(parts, [](auto& part) { return part.table->name == "order_line"; }))
      derive_totals(ledger, *order);
    auto status = as_text(order->cell("status"));
    if (status == "draft" || status == "cancelled" || !is_null(order->cell("number"))) continue;
    auto placed = as_int(order->cell("placed_at"));
    auto day = company_day(*transaction, placed != 0 ? placed : ledger.now_at());
    ledger.derive(*order, {{"number", next_order_number(ledger, day, {})}});
  }
}

void AdminBatch::Impl::finish_clients() {
  for (auto& id : clients)
    if (auto client = transaction->row(id); client && !client->head.dead && is_null(client->cell("code")))
      ledger.derive(*client, {{"code", next_client_code(ledger, {})}});
}

void AdminBatch::Impl::note_acts() {
  for (auto& piece : split({.at = ledger.now_at(), .acts = std::move(acts)}))
    transaction->note(std::move(piece));
}

void AdminBatch::commit() {
  impl_->finish_orders();
  impl_->finish_clients();
  impl_->note_acts();
  impl_->transaction->commit();
}

}  // namespace giro

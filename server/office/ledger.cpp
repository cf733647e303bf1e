#include "server/office/ledger.hpp"

#include <algorithm>

#include "server/office/scope.hpp"
#include "sync/base/assert.hpp"
#include "sync/base/broken.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace {

constexpr std::string_view with_history[] = {"client", "contact", "location"};

std::vector<merge::ColumnValue> present_values(const Row& row,
                                               const std::vector<merge::ColumnValue>& columns) {
  std::vector<merge::ColumnValue> values;
  for (auto& [column, unused] : columns) values.emplace_back(column, row.cell(column->name));
  return values;
}

std::string seq_text(std::uint64_t seq) {
  return std::to_string(seq);
}

}  // namespace

Row Ledger::insert(const schema::Table& table, const Id& id, std::vector<Value> cells, const Stamp& birth) {
  Row row;
  row.head.table = &table;
  row.head.id = id;
  row.head.client = client_of(table, id, cells);
  row.cells = std::move(cells);
  auto* client = row.head.client && *row.head.client != id ? client_head(*row.head.client) : nullptr;
  if (!table.parent.empty())
    if (auto parent = row.cell(table.parent); !is_null(parent) && as_id(parent) != row.head.client)
      row.head.parent = as_id(parent);
  row.head.bucket = bucket_for(store_, table, id, row.cells, client);
  row.head.seq = seq_;
  row.head.birth = birth;
  store_.insert(row);
  // filed from the beginning: its creator's later ops were recorded under a token older than its arrival
  if (table.name == "client") store_.add_filing(id, {.since = 0, .bucket = row.head.bucket});
  return row;
}

const RowHead* Ledger::client_head(const Id& id) {
  if (!client_ || client_->id != id) client_ = store_.head(id);
  GIRO_ASSERT(client_);
  return &*client_;
}

void Ledger::touch(RowHead& head) {
  if (head.seq == seq_ && !head.purged) return;
  head.seq = seq_;
  head.purged = false;
  store_.set_head(head);
}

void Ledger::write(Row& row, std::string_view key, const std::vector<merge::ColumnValue>& values,
                   const Stamp& stamp, const Author& author) {
  auto before = merge::unit_text(key, present_values(row, values));
  for (auto& [column, value] : values) {
    auto index = row.head.table->index_of(column->name);
    row.cells[index] = value;
    store_.set_cell(row.head, index, value);
  }
  store_.set_stamp(row.head.id, key, stamp);
  touch(row.head);
  keep_history(row, key, before, merge::unit_text(key, values), stamp, author);
}

void Ledger::keep_history(const Row& row, std::string_view key, const Value& before, const Value& after,
                          const Stamp& stamp, const Author& author) {
  if (before == after || std::ranges::find(with_history, row.head.table->name) == std::end(with_history))
    return;
  auto by = author.op.is_nil() ? seq_text(seq_) : to_hex(author.op);
  keep(*schema::find_table("cell_history"), derive_id("cell_history", {row.head.id.view(), key, by}),
       {{"client_id", *row.head.client},
        {"table_name", std::string(row.head.table->name)},
        {"row_ref_id", row.head.id},
        {"column_name", std::string(key)},
        {"from_value", before},
        {"to_value", after},
        {"user_id", author.user.is_nil() ? Value() : Value(author.user)},
        {"device_id", author.device.is_nil() ? Value() : Value(author.device)},
        {"changed_at", stamp.at}});
  bound_history(row.head.id, key);
}

/// Tablets get the latest changes of a cell; older ones leave the feed as removed rows do, and stay here.
void Ledger::bound_history(const Id& of, std::string_view key) {
  auto& table = *schema::find_table("cell_history");
  std::vector<std::pair<std::int64_t, Id>> changes;
  for (auto& id : store_.find(table, "row_ref_id", of))
    if (auto row = store_.row(id); as_text(row->cell("column_name")) == key)
      changes.emplace_back(as_int(row->cell("changed_at")), id);
  if (changes.size() <= Limits::history_per_cell) return;
  std::ranges::sort(changes);
  changes.resize(changes.size() - Limits::history_per_cell);
  for (auto& [at, id] : changes) {
    auto head = *store_.head(id);
    remove(head, id, {});
  }
}

bool Ledger::derive(Row& row, std::initializer_list<std::pair<std::string_view, Value>> columns) {
  bool changed = false;
  for (auto& [column, value] : columns) {
    auto index = row.head.table->index_of(column);
    if (row.cells.at(index) == value) continue;
    row.cells[index] = value;
    store_.set_cell(row.head, index, value);
    changed = true;
  }
  if (changed) touch(row.head);
  return changed;
}

void Ledger::keep(const schema::Table& table, const Id& id,
                  std::initializer_list<std::pair<std::string_view, Value>> columns) {
  if (auto row = store_.row(id)) {
    if (row->head.dead) revive(row->head);
    derive(*row, columns);
    return;
  }
  std::vector<Value> cells(table.columns.size());
  for (auto& [column, value] : columns) cells.at(table.index_of(column)) = value;
  insert(table, id, std::move(cells), {});
}

void Ledger::remove(RowHead& head, const Id& killer, const Stamp& stamp) {
  head.dead = true;
  if (!head.killed_by) head.killed_by = killer;
  head.seq = seq_;
  store_.set_head(head);
  store_.set_stamp(head.id, removal_key, stamp);
}

void Ledger::revive(RowHead& head) {
  head.dead = false;
  head.purged = false;
  head.killed_by.reset();
  head.seq = seq_;
  store_.set_head(head);
}

bool Ledger::move_client(Row& client, const Id& segment, const Stamp& stamp, const Author& author) {
  auto bucket = segment_bucket(segment);
  if (client.head.bucket == bucket) return false;
  client_.reset();
  if (!GIRO_BROKEN(no_departure_mark)) store_.add_departure(client.head.bucket, client.head.id, seq_);
  if (!GIRO_BROKEN(refile_client_only)) store_.file_client(client.head.id, bucket, seq_);
  store_.add_filing(client.head.id, {.since = seq_, .bucket = bucket});
  client.head.bucket = bucket;
  client.head.seq = seq_;
  auto* column = client.head.table->find("segment_id");
  write(client, column->name, {{column, segment}}, stamp, author);
  return true;
}

}  // namespace giro

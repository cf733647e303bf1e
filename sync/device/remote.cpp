#include "sync/device/remote.hpp"

#include <span>

#include "sync/device/row_image.hpp"
#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

using schema::Table;

bool is_client(const Table& table) {
  return table.name == "client";
}

}  // namespace

/// Runs `act` for each table that this device keeps.
template <typename Act>
void Remote::for_each_table(Act act) {
  for (auto& table : schema::tables())
    if (table.device_keeps && table.known_at(schema_)) act(table, std::string(table.name));
}

Remote::Remote(Sql& sql, std::uint32_t schema) : sql_(sql), schema_(schema) {
  for (auto& table : schema::tables()) {
    std::string name(table.name);
    statements_.push_back({"SELECT " + schema::column_list(table, {}, schema) +
                               ", row_seq, row_bucket FROM " + name + " WHERE id = ?",
                           schema::insert_statement(table, "row_seq, row_bucket", true, schema),
                           "DELETE FROM " + name + " WHERE id = ?"});
  }
}

std::vector<Value> Remote::read_cells(const Rows& rows, const Table& table) const {
  std::vector<Value> cells(table.columns.size());
  for (std::size_t i = 0; i < table.columns_at(schema_).size(); ++i)
    cells[i] = read_value(rows[static_cast<int>(i) + 1]);
  return cells;
}

std::optional<RemoteRow> Remote::image(const Table& table, const Id& id) {
  auto rows = sql_.query("SELECT seq, bucket, dead, cells FROM remote_image WHERE id = ?", id);
  if (!rows.next()) return std::nullopt;
  return RemoteRow{&table,
                   id,
                   read_count(rows[0]),
                   rows[1].getInt64(),
                   rows[2].getInt() != 0,
                   decode_cells(table, read_bytes(rows[3]))};
}

std::optional<RemoteRow> Remote::find(const Table& table, const Id& id) {
  if (auto aside = image(table, id)) return aside;
  auto rows = sql_.query(statements_[table_number(table)].select, id);
  if (!rows.next()) return std::nullopt;
  auto count = static_cast<int>(table.columns_at(schema_).size());
  if (rows[count + 1].isNull()) return std::nullopt;  // born here
  return RemoteRow{
      &table, id, read_count(rows[count + 1]), rows[count + 2].getInt64(), false, read_cells(rows, table)};
}

std::optional<std::uint64_t> Remote::version(const Table& table, const Id& id) {
  auto aside = sql_.query("SELECT seq FROM remote_image WHERE id = ?", id);
  if (aside.next()) return read_count(aside[0]);
  auto rows = sql_.query("SELECT row_seq FROM " + std::string(table.name) + " WHERE id = ?", id);
  return rows.next() && !rows[0].isNull() ? std::optional(read_count(rows[0])) : std::nullopt;
}

std::map<std::int64_t, RowSum> Remote::sums() {
  std::map<std::int64_t, RowSum> sums;
  auto add = [&](const std::string& text) {
    for (auto rows = sql_.query(text); rows.next();)
      sums[rows[2].getInt64()].add(read_id(rows[0]).value_or(Id{}), read_count(rows[1]));
  };
  add("SELECT id, seq, bucket FROM remote_image WHERE dead = 0");
  for_each_table([&](auto&, const std::string& name) {
    add("SELECT id, row_seq, row_bucket FROM " + name +
        " WHERE row_seq IS NOT NULL AND id NOT IN (SELECT id FROM remote_image)");
  });
  return sums;
}

bool Remote::has_client(const Id& client) {
  return sql_.exists("SELECT 1 FROM client WHERE id = ? AND row_seq IS NOT NULL", client) ||
         sql_.exists("SELECT 1 FROM remote_image WHERE id = ?", client);
}

void Remote::keep_aside(const RemoteRow& row) {
  auto cells = encode_cells(*row.table, row.cells);
  sql_.run(
      "INSERT OR REPLACE INTO remote_image(id, table_name, client, bucket, seq, dead, cells)"
      " VALUES(?, ?, ?, ?, ?, ?, ?)",
      row.id, std::string(row.table->name), client_of(*row.table, row.id, row.cells), row.bucket, row.seq,
      static_cast<int>(row.dead), Blob{cells});
}

void Remote::settle(const Table& table, const Id& id, const std::optional<RemoteRow>& row) {
  if (row && !row->dead) {
    write_local(table, id, row->cells, row);
    sql_.run("DELETE FROM remote_image WHERE id = ?", id);
    return;
  }
  erase_local(table, id);
  if (row) keep_aside(*row);
}

std::optional<std::vector<Value>> Remote::local(const Table& table, const Id& id) {
  if (!table.known_at(schema_)) return std::nullopt;
  auto rows = sql_.query(statements_[table_number(table)].select, id);
  return rows.next() ? std::optional(read_cells(rows, table)) : std::nullopt;
}

void Remote::write_local(const Table& table, const Id& id, const std::vector<Value>& cells,
                         const std::optional<RemoteRow>& image) {
  auto& prepared = sql_.prepare(statements_[table_number(table)].insert);
  auto& insert = prepared.statement;
  insert.tryReset();  // the machine may have failed in the middle of the last row
  int index = 0;
  bind(insert, ++index, id);
  for (auto& cell : std::span(cells).first(table.columns_at(schema_).size())) bind(insert, ++index, cell);
  ++index;
  image ? bind(insert, index, image->seq) : bind(insert, index, Null{});
  ++index;
  image ? bind(insert, index, image->bucket) : bind(insert, index, Null{});
  insert.exec();
  insert.reset();
  sql_.note_written(prepared);
}

void Remote::erase_local(const Table& table, const Id& id) {
  sql_.run(statements_[table_number(table)].erase, id);
}

void Remote::forget_client(const Id& client) {
  for_each_table([&](const Table& table, const std::string& name) {
    if (is_client(table) || table.find("client_id"))
      sql_.run("DELETE FROM " + name + " WHERE " + (is_client(table) ? "id" : "client_id") + " = ?", client);
  });
  sql_.run("DELETE FROM remote_image WHERE client = ?", client);
}

void Remote::forget_bucket(std::int64_t bucket) {
  for_each_table([&](const Table& table, const std::string& name) {
    if (is_client(table)) return;
    sql_.run("DELETE FROM " + name + " WHERE row_bucket = ?" +
                 (table.find("client_id") ? " AND client_id IS NULL" : ""),
             bucket);
  });
  sql_.run("DELETE FROM remote_image WHERE bucket = ? AND client IS NULL", bucket);
}

void Remote::mark_all_stale() {
  for_each_table([&](const Table&, const std::string& name) {
    sql_.run("INSERT OR IGNORE INTO stale SELECT id FROM " + name + " WHERE row_seq IS NOT NULL");
  });
  sql_.run("INSERT OR IGNORE INTO stale SELECT id FROM remote_image");
}

void Remote::forget_stale() {
  for_each_table([&](const Table&, const std::string& name) {
    sql_.run("DELETE FROM " + name + " WHERE id IN (SELECT id FROM stale)");
  });
  sql_.run("DELETE FROM remote_image WHERE id IN (SELECT id FROM stale)");
}

}  // namespace giro

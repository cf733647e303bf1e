#include "sync/schema/ddl.hpp"

#include <algorithm>

namespace giro::schema {
namespace {

struct Index {
  std::string_view table;
  std::string_view columns;
  std::string_view where = {};  // only of these rows
};

/// What lists and figures search by, beside owner, parent and human key. Tables are stored by id, so a row
/// found by an index costs a second search: what is summed over all clients stands in the index itself.
constexpr Index extra_indexes[] = {
    {"visit", "user_id, planned_on"},
    {"visit", "user_id, started_at, status, outcome"},
    {"visit", "client_id, started_at, status, channel, planned_on"},
    {"sales_order", "status, client_id, total_cents"},
    {"sales_order", "visit_id, status"},
    {"sales_order", "client_id, placed_at, status, taxable_cents"},
    {"order_line", "product_id, order_id, kind, quantity_milli"},
    {"order_line",  // figures read nothing else of a line
     "order_id, kind, product_id, net_cents, list_price_micro, quantity_milli"},
    {"invoice_line", "invoice_id, product_id, net_cents"},
    {"order_line", "kind, order_id, net_cents", "kind = 'return'"},  // few among many
    {"sales_order",
     "placed_at, status, client_id, taxable_cents, credited_agent_id, user_id, discount1_bp, discount2_bp, "
     "promised_on, requested_on, delivered_on"},
    {"instalment", "status, client_id, invoice_id, due_on, open_cents, amount_cents, method"},
    {"payment", "paid_on, status, kind, client_id, amount_cents"},
    {"payment_allocation", "payment_id, instalment_id, amount_cents"},
    {"invoice", "issued_on, kind, client_id, order_id, taxable_cents, vat_cents, total_cents"},
    {"delivery", "order_id, status, delivered_on, failure_reason"},
    {"delivery_line", "delivery_id, order_line_id, quantity_milli"},
    {"order_hold", "order_id"},
    {"invoice", "client_id, issued_on"},
    {"invoice", "order_id"},
    {"instalment", "client_id, status, due_on, open_cents, amount_cents"},
    {"request", "client_id, status, kind, due_on"},
    {"location_hours", "client_id, location_id, weekday, opens, closes, closed_from, closed_to"},
    {"contact", "name"},
    {"client", "segment_id"},
    {"conflict", "row_ref_id"},
    {"conflict", "state"},
    {"visit_frequency", "segment_id"},
    {"assignment", "segment_id"},
    {"conflict_copy", "conflict_id"},
    {"cell_history", "row_ref_id"},
};

std::string_view sql_type(const Column& column) {
  if (column.stored_as_text()) return "TEXT";
  return column.stored_as_id() ? "BLOB" : "INTEGER";
}

std::string index_on(const Table& table, std::string_view columns, std::string_view where = {}) {
  std::string name(columns);
  std::ranges::replace(name, ',', '_');
  std::erase(name, ' ');
  auto sql = "CREATE INDEX IF NOT EXISTS by_" + std::string(table.name) + "_" + name;
  if (!where.empty()) sql += "_some";
  sql.append(" ON ").append(table.name).append("(").append(columns).append(")");
  return where.empty() ? sql : sql.append(" WHERE ").append(where);
}

/// Does the table have all of these columns (separated by ", ") at that version?
bool has_all(const Table& table, std::string_view names, std::uint32_t at) {
  while (!names.empty()) {
    auto end = std::min(names.find(", "), names.size());
    if (std::ranges::find(table.columns_at(at), names.substr(0, end), &Column::name) ==
        table.columns_at(at).end())
      return false;
    names.remove_prefix(std::min(end + 2, names.size()));
  }
  return true;
}

}  // namespace

std::string create_table(const Table& table, std::string_view extra_columns, std::uint32_t at) {
  std::string sql = "CREATE TABLE IF NOT EXISTS " + std::string(table.name) + "(id BLOB PRIMARY KEY NOT NULL";
  for (auto& column : table.columns_at(at))
    sql.append(", ").append(column.name).append(" ").append(sql_type(column));
  if (!extra_columns.empty()) sql.append(", ").append(extra_columns);
  return sql + ") WITHOUT ROWID";
}

std::vector<std::string> create_indexes(const Table& table, std::uint32_t at) {
  std::vector<std::string> sql;
  // A longer index that begins with the client serves for the client alone.
  auto covered = [&](std::string_view column) {
    return std::ranges::any_of(extra_indexes, [&](auto& index) {
      return index.table == table.name && index.where.empty() && index.columns.starts_with(column);
    });
  };
  for (auto column : {std::string_view("client_id"), table.parent, table.human_key}) {
    if (column.empty() || !table.find(column) || covered(column)) continue;
    auto statement = index_on(table, column);
    if (std::ranges::find(sql, statement) == sql.end()) sql.push_back(statement);
  }
  for (auto& index : extra_indexes)
    if (index.table == table.name && has_all(table, index.columns, at))
      sql.push_back(index_on(table, index.columns, index.where));
  return sql;
}

std::string create_hex_view(const Table& table, std::uint32_t at) {
  std::string sql =
      "CREATE VIEW IF NOT EXISTS hex_" + std::string(table.name) + " AS SELECT lower(hex(id)) AS id";
  for (auto& column : table.columns_at(at)) {
    std::string name(column.name);
    sql += column.stored_as_id() ? ", lower(hex(" + name + ")) AS " + name : ", " + name;
  }
  return sql + " FROM " + std::string(table.name);
}

std::vector<std::string> add_columns(const Table& table, std::uint32_t from, std::uint32_t to) {
  std::vector<std::string> sql;
  std::string name(table.name);
  auto known = table.columns_at(from), all = table.columns_at(to);
  if (known.empty() || known.size() == all.size()) return sql;
  for (auto& column : all.subspan(known.size()))
    sql.push_back("ALTER TABLE " + name + " ADD COLUMN " + std::string(column.name) + " " +
                  std::string(sql_type(column)));
  sql.push_back("DROP VIEW IF EXISTS hex_" + name);
  sql.push_back(create_hex_view(table, to));
  return sql;
}

std::string column_list(const Table& table, std::string_view alias, std::uint32_t at) {
  std::string prefix = alias.empty() ? std::string() : std::string(alias) + ".";
  std::string sql = prefix + "id";
  for (auto& column : table.columns_at(at)) sql.append(", ").append(prefix).append(column.name);
  return sql;
}

std::string insert_statement(const Table& table, std::string_view extra_columns, bool or_replace,
                             std::uint32_t at) {
  std::string sql = or_replace ? "INSERT OR REPLACE INTO " : "INSERT INTO ";
  sql.append(table.name).append("(").append(column_list(table, {}, at));
  auto count = table.columns_at(at).size() + 1;
  if (!extra_columns.empty()) {
    sql.append(", ").append(extra_columns);
    count += static_cast<std::size_t>(std::ranges::count(extra_columns, ',')) + 1;
  }
  sql += ") VALUES(?";
  for (std::size_t i = 1; i < count; ++i) sql += ",?";
  return sql + ")";
}

}  // namespace giro::schema

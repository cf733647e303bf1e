#include "server/office/audit.hpp"

#include <algorithm>
#include <map>

#include "server/office/sqlite_connection.hpp"
#include "sync/domain/derive_order.hpp"

namespace giro {
namespace {

class Audit {
 public:
  explicit Audit(const std::filesystem::path& path) : connection_(path, true) { connection_.run("BEGIN"); }

  std::vector<std::string> findings() {
    auto damage = connection_.query("PRAGMA integrity_check(1)");
    if (damage.next() && damage.text(0) != "ok") return {"the file is damaged: " + damage.text(0)};
    for (auto& table : schema::tables()) ask_filing(table);
    ask("rows are filed where their client is not",
        "SELECT count(*) FROM feed f JOIN feed c ON c.row_id = f.client_id WHERE f.bucket <> c.bucket");
    ask("rows are newer than the last commit",
        "SELECT count(*) FROM feed WHERE seq > (SELECT number FROM counter WHERE name = 'seq')");
    ask("order numbers are given twice",
        "SELECT count(*) FROM (SELECT number FROM sales_order WHERE number IS NOT NULL GROUP BY number "
        "HAVING count(*) > 1)");
    ask("numbers of tablets lead to no operation",
        "SELECT count(*) FROM op_number n WHERE NOT EXISTS (SELECT 1 FROM op WHERE op.id = n.op)");
    ask_totals();
    ask_sums();
    return std::move(findings_);
  }

 private:
  void ask(const std::string& what, const std::string& sql) {
    auto query = connection_.query(sql);
    if (query.next() && query.integer(0) != 0) findings_.push_back(query.text(0) + " " + what);
  }

  void ask_filing(const schema::Table& table) {
    auto name = std::string(table.name), number = std::to_string(schema::table_number(table));
    auto filed = " FROM feed WHERE feed.tbl = " + number + " AND feed.dead = 0";
    ask("rows of " + name + " are not filed", "SELECT count(*) FROM " + name +
                                                  " t WHERE NOT EXISTS (SELECT 1" + filed +
                                                  " AND feed.row_id = t.id)");
    ask("filed rows of " + name + " are not there", "SELECT count(*)" + filed +
                                                        " AND NOT EXISTS (SELECT 1 FROM " + name +
                                                        " t WHERE t.id = feed.row_id)");
  }

  using Rows = std::map<Id, std::vector<std::pair<Id, std::vector<Value>>>>;

  /// Rows of a table by the id in one of their columns; by their own without one.
  Rows rows_by(std::string_view table_name, std::string_view column) {
    auto& table = *schema::find_table(table_name);
    std::string sql = "SELECT id";
    for (auto& c : table.columns) sql += ", " + std::string(c.name);
    auto query = connection_.query(sql + " FROM " + std::string(table_name));
    Rows rows;
    while (query.next()) {
      std::vector<Value> cells;
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        cells.push_back(query.value(static_cast<int>(i) + 1));
      auto key = column.empty() ? query.id(0) : as_id(cells[table.index_of(column)]);
      rows[key].emplace_back(query.id(0), std::move(cells));
    }
    return rows;
  }

  void ask_totals() {
    auto& table = *schema::find_table("sales_order");
    auto lines = rows_by("order_line", "order_id");
    std::size_t wrong = 0;
    for (auto& [id, order] : rows_by("sales_order", "")) {
      auto own = lines.find(id);
      if (own == lines.end()) continue;  // an order without lines keeps the totals it was given
      std::vector<OrderLineCells> cells;
      for (auto& [line, values] : own->second) cells.push_back({line, values});
      auto derived = derive_order(order.front().second, cells);
      wrong += as_int(order.front().second[table.index_of("total_cents")]) != derived.totals.total_cents;
    }
    if (wrong != 0)
      findings_.push_back(std::to_string(wrong) + " orders have totals that their lines do not give");
  }

  void ask_sums() {
    std::map<std::pair<std::int64_t, std::int64_t>, RowSum> sums;
    auto rows = connection_.query("SELECT bucket, tbl, row_id, seq FROM feed WHERE dead = 0");
    while (rows.next()) sums[{rows.integer(0), rows.integer(1)}].add(rows.id(2), rows.number(3));
    auto kept = connection_.query("SELECT bucket, tbl, rows, sum FROM bucket_sum");
    while (kept.next()) sums[{kept.integer(0), kept.integer(1)}] += {-kept.integer(2), kept.id(3)};
    auto wrong = std::ranges::count_if(sums, [](auto& sum) { return sum.second != RowSum{}; });
    if (wrong != 0)
      findings_.push_back(std::to_string(wrong) + " checksums of buckets are not those of their rows");
  }

  Connection connection_;
  std::vector<std::string> findings_;
};

}  // namespace

std::vector<std::string> audit(const std::filesystem::path& database) {
  return Audit(database).findings();
}

}  // namespace giro

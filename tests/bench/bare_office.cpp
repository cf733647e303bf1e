#include "tests/bench/bare_office.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "tests/bench/bench.hpp"

namespace giro::bench {
namespace {

StoredCell read_cell(const SQLite::Column& column) {
  StoredCell cell{.type = column.getType(), .number = column.getInt64(), .bytes = {}};
  if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB)
    cell.bytes.assign(static_cast<const char*>(column.getBlob()),
                      static_cast<std::size_t>(column.getBytes()));
  return cell;
}

void bind_cell(SQLite::Statement& statement, int index, const StoredCell& cell) {
  auto size = static_cast<int>(cell.bytes.size());
  if (cell.type == SQLITE_INTEGER)
    statement.bind(index, cell.number);
  else if (cell.type == SQLITE_TEXT)
    statement.bindNoCopy(index, cell.bytes);
  else if (cell.type == SQLITE_BLOB)
    statement.bindNoCopy(index, cell.bytes.data(), size);
  else
    statement.bind(index);
}

}  // namespace

void copy_office(OfficeHome& home, const std::filesystem::path& folder) {
  std::filesystem::create_directory(folder);
  home.store().backup(folder / home.database_file().filename());
  std::filesystem::copy_file(home.key_file(), folder / home.key_file().filename());
}

std::vector<WrittenTable> written_rows(const std::filesystem::path& office) {
  SQLite::Database db((office / "office.db").string());
  std::vector<WrittenTable> tables;
  for (auto [name, select] :
       {std::pair{"feed", "SELECT feed.* FROM feed JOIN visit ON id = row_id ORDER BY seq"},
        {"visit", "SELECT visit.* FROM visit JOIN feed ON id = row_id ORDER BY seq"},
        {"op", "SELECT op.* FROM op ORDER BY seq"},
        {"op_number", "SELECT n.* FROM op_number n JOIN op ON n.op = op.id ORDER BY seq"}}) {
    WrittenTable table{.name = name, .rows = {}};
    SQLite::Statement query(db, select);
    while (query.executeStep()) {
      table.rows.emplace_back();
      for (int i = 0; i < query.getColumnCount(); ++i)
        table.rows.back().push_back(read_cell(query.getColumn(i)));
    }
    tables.push_back(std::move(table));
  }
  return tables;
}

double seconds_to_insert(const std::filesystem::path& office, const std::vector<WrittenTable>& tables,
                         std::size_t per_commit, bool durable) {
  SQLite::Database db((office / "office.db").string(), SQLite::OPEN_READWRITE);
  db.exec("PRAGMA journal_mode=WAL");
  db.exec(durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
  db.exec("PRAGMA cache_size=-32000");
  std::vector<SQLite::Statement> inserts;
  for (auto& table : tables) {
    std::string marks = "?";
    for (std::size_t i = 1; i < table.rows.front().size(); ++i) marks += ",?";
    inserts.emplace_back(db, "INSERT INTO " + table.name + " VALUES(" + marks + ")");
  }
  return seconds([&] {
    auto visits = tables.front().rows.size();
    for (std::size_t at = 0; at < visits; at += per_commit) {
      SQLite::Transaction transaction(db);
      for (auto visit = at; visit < std::min(visits, at + per_commit); ++visit)
        for (std::size_t i = 0; i < tables.size(); ++i) {
          int index = 0;
          for (auto& cell : tables[i].rows[visit]) bind_cell(inserts[i], ++index, cell);
          inserts[i].exec();
          inserts[i].reset();
        }
      transaction.commit();
    }
  });
}

}  // namespace giro::bench

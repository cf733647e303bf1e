#include "server/office/office_file.hpp"

#include "server/office/sqlite_connection.hpp"

namespace giro {

OfficeFile::OfficeFile(const std::filesystem::path& path)
    : connection_(std::make_unique<Connection>(path, true)) {
  connection_->run("BEGIN");
}

OfficeFile::~OfficeFile() = default;

void OfficeFile::each_row(const schema::Table& table,
                          const std::function<void(const Id&, const std::vector<Value>&)>& take) const {
  std::string sql = "SELECT id";
  for (const auto& column : table.columns) sql += ", " + std::string(column.name);
  auto query = connection_->query(sql + " FROM " + std::string(table.name) + " ORDER BY id");
  std::vector<Value> cells(table.columns.size());
  while (query.next()) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = query.value(static_cast<int>(i) + 1);
    take(query.id(0), cells);
  }
}

void OfficeFile::copy(const std::filesystem::path& from, const std::filesystem::path& to,
                      const CopyProgress& progress) {
  Connection(from, true).backup_to(to, progress);
}

std::optional<std::string> OfficeFile::damage() const {
  auto query = connection_->query("PRAGMA integrity_check(1)");
  query.next();
  auto found = query.text(0);
  return found == "ok" ? std::nullopt : std::optional(found);
}

}  // namespace giro

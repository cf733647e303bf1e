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

/// What it names is found in its bytes without reading them as an operation; only what is taken is read
/// whole.
void OfficeFile::newest_ops(const AuditFilter& filter, const std::function<bool(const Bytes&)>& take) const {
  std::vector<std::int64_t> places;
  {
    auto query = connection_->query(
        "SELECT rowid FROM op WHERE corrected_at >= ?1 AND corrected_at < ?2 AND (?3 IS NULL OR "
        "instr(bytes, ?3) > 0) AND (?4 IS NULL OR instr(bytes, ?4) > 0) "
        "ORDER BY corrected_at DESC, rowid DESC");
    query << filter.from_at << filter.to_at << filter.client << filter.user;
    while (query.next()) places.push_back(query.integer(0));
  }
  for (auto place : places) {
    auto query = connection_->query("SELECT bytes FROM op WHERE rowid = ?");
    query << place;
    if (query.next() && !take(query.text(0))) return;
  }
}

void OfficeFile::newest_office_changes(const AuditFilter& filter,
                                       const std::function<bool(const std::vector<Value>&)>& take) const {
  if (filter.user) return;
  auto& table = *schema::find_table("cell_history");
  std::string sql = "SELECT id";
  for (const auto& column : table.columns) sql += ", " + std::string(column.name);
  auto query = connection_->query(sql +
                                  " FROM cell_history WHERE user_id IS NULL AND changed_at >= ?1 AND "
                                  "changed_at < ?2 AND (?3 IS NULL OR client_id = ?3) "
                                  "ORDER BY changed_at DESC, id");
  query << filter.from_at << filter.to_at << filter.client;
  std::vector<Value> cells(table.columns.size());
  while (query.next()) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = query.value(static_cast<int>(i) + 1);
    if (!take(cells)) return;
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

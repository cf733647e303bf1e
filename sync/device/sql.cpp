#include "sync/device/sql.hpp"

#include <sqlite3.h>

#include <fstream>

namespace giro {

void bind(SQLite::Statement& statement, int index, Null) {
  statement.bind(index);
}
void bind(SQLite::Statement& statement, int index, int number) {
  statement.bind(index, number);
}
void bind(SQLite::Statement& statement, int index, std::int64_t number) {
  statement.bind(index, number);
}
void bind(SQLite::Statement& statement, int index, std::uint64_t number) {
  statement.bind(index, static_cast<std::int64_t>(number));
}
void bind(SQLite::Statement& statement, int index, const std::string& text) {
  statement.bindNoCopy(index, text);
}
void bind(SQLite::Statement& statement, int index, Blob blob) {
  statement.bindNoCopy(index, blob.bytes.data() ? blob.bytes.data() : "",
                       static_cast<int>(blob.bytes.size()));
}
void bind(SQLite::Statement& statement, int index, const Id& id) {
  bind(statement, index, Blob{id.view()});
}
void bind(SQLite::Statement& statement, int index, const std::optional<Id>& id) {
  id ? bind(statement, index, *id) : statement.bind(index);
}
void bind(SQLite::Statement& statement, int index, const Value& value) {
  std::visit([&](const auto& content) { bind(statement, index, content); }, value);
}

Value read_value(const SQLite::Column& column) {
  switch (column.getType()) {
    case SQLITE_INTEGER:
      return column.getInt64();
    case SQLITE_TEXT:
      return std::string(column.getText(), static_cast<std::size_t>(column.getBytes()));
    case SQLITE_BLOB:
      if (auto id = read_id(column)) return *id;
      return Null{};
    default:
      return Null{};
  }
}

std::optional<Id> read_id(const SQLite::Column& column) {
  if (column.getType() != SQLITE_BLOB) return std::nullopt;
  return id_from_bytes(
      {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())});
}

std::string read_bytes(const SQLite::Column& column) {
  auto* bytes = static_cast<const char*>(column.getBlob());
  return bytes ? std::string(bytes, static_cast<std::size_t>(column.getBytes())) : std::string();
}

std::uint64_t read_count(const SQLite::Column& column) {
  return static_cast<std::uint64_t>(column.getInt64());
}

namespace {

/// SQLite tells of every table and column while it compiles a statement.
int note_writes(void* writes, int action, const char* table, const char*, const char*, const char*) {
  if (action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE)
    *static_cast<schema::TableSet*>(writes) |= schema::table_set(table);
  return SQLITE_OK;
}

}  // namespace

Sql::Sql(const std::filesystem::path& path, int open_flags, int busy_timeout_ms)
    : database_(path.string(), open_flags, busy_timeout_ms),
      preparing_(std::make_unique<schema::TableSet>()) {
  sqlite3_set_authorizer(database_.getHandle(), note_writes, preparing_.get());
}

Prepared& Sql::prepare(std::string_view sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) {
    std::string text(sql);
    preparing_->reset();
    SQLite::Statement statement(database_, text);
    found = statements_.emplace(text, Prepared{std::move(statement), *preparing_}).first;
  }
  return found->second;
}

std::map<std::string, std::string> definitions(Sql& sql) {
  std::map<std::string, std::string> found;
  for (auto rows = sql.query("SELECT name, sql FROM sqlite_schema"); rows.next();)
    found.emplace(rows[0].getString(), rows[1].getString());
  return found;
}

std::filesystem::path damaged_name(const std::filesystem::path& path) {
  for (int n = 1;; ++n) {
    std::filesystem::path name = path.string() + ".damaged-" + std::to_string(n);
    if (!std::filesystem::exists(name)) return name;
  }
}

void create_private_file(const std::filesystem::path& path) {
  if (std::filesystem::exists(path)) return;
  std::ofstream created(path, std::ios::app);
  if (!created) return;  // SQLite will say why
  std::filesystem::permissions(path,
                               std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

}  // namespace giro

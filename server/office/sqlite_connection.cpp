#include "server/office/sqlite_connection.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "server/office/store.hpp"
#include "sync/base/assert.hpp"

namespace giro {
namespace {

/// Another process may be importing: wait for it longer than a request may take.
constexpr int busy_timeout_ms = 45'000;

template <typename Work>
auto guarded(Work&& work) {
  try {
    return work();
  } catch (const SQLite::Exception& e) {
    throw StoreFailure(std::string("the office database failed: ") + e.what() +
                       ". Check free disk space and that the file is readable and writable.");
  }
}

}  // namespace

StoreQuery::~StoreQuery() {
  if (!statement_) return;
  statement_->tryReset();
  home_->push_back(statement_);
}

StoreQuery& StoreQuery::operator<<(std::int64_t number) {
  guarded([&] { statement_->bind(++bound_, number); });
  return *this;
}

StoreQuery& StoreQuery::operator<<(std::string_view text) {
  guarded([&] { statement_->bind(++bound_, std::string(text)); });
  return *this;
}

StoreQuery& StoreQuery::operator<<(const Value& value) {
  if (auto* number = std::get_if<std::int64_t>(&value)) return *this << *number;
  if (auto* text = std::get_if<std::string>(&value)) return *this << std::string_view(*text);
  if (auto* id = std::get_if<Id>(&value)) return *this << *id;
  return null();
}

StoreQuery& StoreQuery::blob(std::string_view bytes) {
  guarded([&] {
    statement_->bind(++bound_, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
  });
  return *this;
}

StoreQuery& StoreQuery::null() {
  guarded([&] { statement_->bind(++bound_); });
  return *this;
}

bool StoreQuery::next() {
  return guarded([&] { return statement_->executeStep(); });
}

void StoreQuery::run() {
  auto has_row = next();
  GIRO_ASSERT(!has_row);
}

std::int64_t StoreQuery::integer(int column) const {
  return statement_->getColumn(column).getInt64();
}

Id StoreQuery::id(int column) const {
  return maybe_id(column).value_or(Id{});
}

std::optional<Id> StoreQuery::maybe_id(int column) const {
  auto found = statement_->getColumn(column);
  if (!found.isBlob()) return std::nullopt;
  return id_from_bytes(
      {static_cast<const char*>(found.getBlob()), static_cast<std::size_t>(found.getBytes())});
}

std::string StoreQuery::text(int column) const {
  auto found = statement_->getColumn(column);
  auto* bytes = static_cast<const char*>(found.getBlob());
  return bytes ? std::string(bytes, static_cast<std::size_t>(found.getBytes())) : std::string();
}

Value StoreQuery::value(int column) const {
  auto found = statement_->getColumn(column);
  switch (found.getType()) {
    case SQLITE_INTEGER:
      return found.getInt64();
    case SQLITE_TEXT:
      return text(column);
    case SQLITE_BLOB:
      return maybe_id(column).value_or(Id{});
    default:
      return Null{};
  }
}

Connection::Connection(const std::filesystem::path& path, bool read_only)
    : db_(guarded([&] {
        auto mode = read_only ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
        return SQLite::Database(path.string(), mode | SQLite::OPEN_NOMUTEX, busy_timeout_ms);
      })) {
  script("PRAGMA foreign_keys=OFF; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;");
  // A reader's page cache is void after every commit of another: its pages come from the system's instead.
  if (read_only) script("PRAGMA mmap_size=2147418112;");
}

StoreQuery Connection::query(std::string_view sql) {
  auto found = prepared_.find(sql);
  auto& prepared = found != prepared_.end() ? found->second : prepared_[std::string(sql)];
  if (prepared.idle.empty()) {
    prepared.all.push_back(
        guarded([&] { return std::make_unique<SQLite::Statement>(db_, std::string(sql)); }));
    prepared.idle.push_back(prepared.all.back().get());
  }
  auto* statement = prepared.idle.back();
  prepared.idle.pop_back();
  return StoreQuery(statement, &prepared.idle);
}

void Connection::script(const std::string& sql) {
  guarded([&] { db_.exec(sql); });
}

std::int64_t Connection::changes() const {
  return db_.getChanges();
}

void Connection::backup_to(const std::filesystem::path& path, const CopyProgress& progress) {
  constexpr int pages_per_step = 2'000;
  guarded([&] {
    SQLite::Database copy(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    // One moment for all steps: without it, every commit of others would start the copy again.
    SQLite::Transaction moment(db_);
    db_.execAndGet("SELECT count(*) FROM sqlite_master");
    SQLite::Backup backup(copy, db_);
    int step = SQLITE_OK;
    while ((step = backup.executeStep(pages_per_step)) == SQLITE_OK) {
      auto total = static_cast<std::size_t>(backup.getTotalPageCount());
      if (progress) progress(total - static_cast<std::size_t>(backup.getRemainingPageCount()), total);
    }
    if (step != SQLITE_DONE) throw SQLite::Exception("the copy was interrupted", step);
  });
}

}  // namespace giro

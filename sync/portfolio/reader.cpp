#include "sync/portfolio/reader.hpp"

#include <sqlite3.h>

#include <utility>

#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

constexpr int steps_between_looks = 1'000;  // some 20 microseconds

/// SQLite tells of every table and column while it compiles a statement.
int note_reads(void* memory, int action, const char* table, const char*, const char*, const char*) {
  if (action == SQLITE_READ) static_cast<Memory*>(memory)->note_read(table);
  return SQLITE_OK;
}

}  // namespace

SQLite::Database open_reader(const std::filesystem::path& file, int busy_ms) {
  SQLite::Database db(file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busy_ms);
  db.exec("PRAGMA cache_size=-32768");
  db.exec("PRAGMA temp_store=MEMORY");
  return db;
}

Reader::Reader(const std::filesystem::path& file, int busy_ms) : db_(open_reader(file, busy_ms)) {
  sqlite3_set_authorizer(db_.getHandle(), note_reads, &memory_);
}

Reader::Look::Look(Reader& reader) : db_(reader.db_) {
  db_.exec("BEGIN");
  try {
    reader.forget_what_changed();
  } catch (const SQLite::Exception&) {
    db_.tryExec("ROLLBACK");
    throw;
  }
}

Reader::Look::~Look() {
  db_.tryExec("ROLLBACK");  // nothing was written
}

Reader::GivesWay::GivesWay(Reader& reader, std::function<bool()> wanted)
    : db_(reader.db_), wanted_(std::move(wanted)) {
  auto look = [](void* self) { return static_cast<int>(static_cast<GivesWay*>(self)->wanted_()); };
  sqlite3_progress_handler(db_.getHandle(), steps_between_looks, look, this);
}

Reader::GivesWay::~GivesWay() {
  sqlite3_progress_handler(db_.getHandle(), 0, nullptr, nullptr);
}

bool is_broken_off(const std::exception& failure) {
  auto* of_sqlite = dynamic_cast<const SQLite::Exception*>(&failure);
  return of_sqlite && of_sqlite->getErrorCode() == SQLITE_INTERRUPT;
}

std::int64_t Reader::version() {
  Select query(db_, "PRAGMA data_version");
  std::int64_t now = 0;
  if (query.step()) query.read(now);
  return now;
}

/// Reading the version begins the transaction.
void Reader::forget_what_changed() {
  auto now = version();
  if (now == std::exchange(version_, now)) return;
  auto changed = changes_.since_last(db_);
  changed ? memory_.forget(*changed) : memory_.forget();
}

}  // namespace giro

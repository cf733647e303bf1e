#include "sync/portfolio/reader.hpp"

#include <utility>

#include "sync/portfolio/select.hpp"

namespace giro {

SQLite::Database open_reader(const std::filesystem::path& file, int busy_ms) {
  SQLite::Database db(file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busy_ms);
  db.exec("PRAGMA cache_size=-32768");
  db.exec("PRAGMA temp_store=MEMORY");
  return db;
}

Reader::Look::Look(Reader& reader) : db_(reader.db_) {
  db_.exec("BEGIN");
  try {
    reader.forget_if_changed();
  } catch (const SQLite::Exception&) {
    db_.tryExec("ROLLBACK");
    throw;
  }
}

Reader::Look::~Look() {
  db_.tryExec("ROLLBACK");  // nothing was written
}

std::int64_t Reader::version() {
  Select query(db_, "PRAGMA data_version");
  std::int64_t now = 0;
  if (query.step()) query.read(now);
  return now;
}

/// Reading the version begins the transaction.
void Reader::forget_if_changed() {
  auto now = version();
  if (now != std::exchange(version_, now)) memory_.forget();
}

}  // namespace giro

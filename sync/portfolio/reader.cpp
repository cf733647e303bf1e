#include "sync/portfolio/reader.hpp"

namespace giro {

SQLite::Database open_reader(const std::filesystem::path& file, int busy_ms) {
  SQLite::Database db(file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busy_ms);
  db.exec("PRAGMA cache_size=-32768");
  db.exec("PRAGMA temp_store=MEMORY");
  return db;
}

}  // namespace giro

// A connection that only reads a replica or the office's database, for figures and lists: it cannot write,
// has no lock of its own (each belongs to one thread) and keeps what a screen of figures goes through.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace giro {

/// Throws SQLite::Exception when the file cannot be opened.
SQLite::Database open_reader(const std::filesystem::path&, int busy_ms);

}  // namespace giro

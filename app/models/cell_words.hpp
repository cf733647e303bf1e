// A kept value of any cell as people read it: money, dates, names, an address on several lines. Any thread
// that owns the connection.
#pragma once

#include "app/models/words.hpp"

namespace giro::words {

/// One line per column that has a value; empty when none has.
QStringList cell_lines(SQLite::Database&, std::string_view table, std::string_view key,
                       const std::string& kept, std::int64_t today);
/// The same in one text, "vuoto" when there is no value.
QString cell_text(SQLite::Database&, std::string_view table, std::string_view key, const std::string& kept,
                  std::int64_t today);
/// The lines of one value beside another: {text, differs}, for groups where only a part changed.
QVariantList differing_lines(SQLite::Database&, std::string_view table, std::string_view key,
                             const std::string& kept, const std::string& beside, std::int64_t today);
/// A column's value as a person would type it.
QString typed_text(const schema::Column&, const Value&);

}  // namespace giro::words

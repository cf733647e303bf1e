// The month so far against its targets, as Oggi and Numeri say it. Reader thread.
#pragma once

#include "app/models/words.hpp"

namespace giro::words {

struct MonthSoFar {
  QString title, days_text;
  QVariantList targets;  // {label, text, share, tick, note}; empty without targets
};

/// Results are the office's where it has computed them, and at least what this device knows.
MonthSoFar month_so_far(SQLite::Database&, const CompanyTime&, const Id& user, std::int64_t day);

}  // namespace giro::words

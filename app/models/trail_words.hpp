// Entries of the audit trail in words: what belongs together (one operation's changes of one row that shared
// a fate) is one row. On a worker, which has the connection.
#pragma once

#include <QJsonArray>

#include "app/models/words.hpp"

namespace giro::words {

struct TrailTeller {
  SQLite::Database& db;
  const CompanyTime& time;
  std::int64_t now_at = 0;

  /// Roles as Trail's `entries`.
  RowList rows(const QJsonArray& entries) const;

 private:
  QString title(const QJsonObject& entry) const;
  QVariantMap line(const QJsonObject& entry) const;
  QString who(const QJsonObject& entry) const;
};

}  // namespace giro::words

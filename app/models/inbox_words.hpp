// An inbox entry in words. Device thread.
#pragma once

#include "app/models/words.hpp"
#include "sync/portfolio/inbox.hpp"

namespace giro::words {

/// What kind of thing an op is: "Visita".
QString kind_title(const SyncItem&);

struct InboxTeller {
  SQLite::Database& db;
  const CompanyTime& time;
  Id user;
  schema::Role role = schema::agent;
  std::int64_t now = 0;

  Row entry(const ConflictGroup&) const;
  Row card(const ConflictGroup&) const;
  /// The value as people read it: money, dates, names, an address on several lines.
  QString value(const ConflictRow&, const std::string& kept) const;
  /// What it is about: the field, and whose when it is a contact's, an order's…
  QString title(const ConflictRow&) const;

 private:
  void add_choices(Row&, const ConflictGroup&) const;
  QVariantList edit_fields(const ConflictRow&) const;
  QString who(const Id& person, const std::string& name, bool with_first = false) const;
  QString said(const Id& person, const std::string& name, std::int64_t at) const;
  QString why(const ConflictGroup&) const;
};

/// Everything that was written, as {title, text}: nothing of it is lost.
QVariantList written_lines(const SyncItem&, const InboxTeller&);

}  // namespace giro::words

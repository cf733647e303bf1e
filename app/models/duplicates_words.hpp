// A suspected duplicate in words: why, and both sides beside each other. Reader thread.
#pragma once

#include "app/models/screen_model.hpp"
#include "app/models/words.hpp"
#include "sync/portfolio/duplicates.hpp"

namespace giro::words {

struct PairTeller {
  SQLite::Database& db;
  const CompanyTime& time;
  std::int64_t now = 0;
  schema::Role role = schema::agent;

  static QString id(const Suspicion&);
  Row entry(const Suspicion&) const;
  QString why(const Suspicion&) const;
  /// Title, sides with their buttons, facts side by side.
  void show(Shown&, const Suspicion&) const;

 private:
  std::int64_t today() const { return time.day_of(now); }
  QString name(const Id& client) const;
  void client_facts(Shown&, const Suspicion&) const;
  void visit_facts(Shown&, const Suspicion&) const;
  void order_facts(Shown&, const Suspicion&) const;
};

}  // namespace giro::words

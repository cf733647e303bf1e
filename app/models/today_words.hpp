// A day's plan in the words of TodayModel: stops with why and what their hours do to them, sums, why nobody
// is suggested. Any thread.
#pragma once

#include <QSet>

#include "app/models/screen_model.hpp"
#include "app/models/words.hpp"

namespace giro {

/// What the stops of a plan are said with; `unsent`: clients with work the office has not received.
struct PlanWords {
  SQLite::Database& db;
  const CompanyTime& time;
  std::int64_t today;
  std::vector<std::pair<QString, QString>> outcomes, no_order, skips;
  const QSet<QString>& unsent;

  QString outcome_of(const Stop&) const;
  QString place_of(const Stop&, std::int64_t day) const;
  QString band_of(const Stop&, std::int64_t day) const;
  /// "apre alle 15", "chiude alle 16:30", "chiuso in questo giorno"; no chip when the hours do nothing.
  QVariant hours_chip(const Stop&) const;
  Row row(const Stop&, int number, bool next, std::int64_t day) const;
};

void show_stops(Shown&, const PlanWords&, const DayPlan&);
void show_totals(Shown&, const DayPlan&, const CompanyTime&, std::int64_t today);
/// What an empty or a free day is, in words; what is suggested and waits for a yes.
void show_day(Shown&, const DayPlan&, std::int64_t today);

}  // namespace giro

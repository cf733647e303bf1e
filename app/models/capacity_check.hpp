// CapacityCheck: do the agents' days of a month hold the visits asked for, and what if: other frequencies for
// a segment, other visits a day, a segment in other hands. Every change of mind is answered at once, and
// nothing is recorded before apply(). The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"
#include "sync/portfolio/capacity.hpp"

namespace giro {

class CapacityCheck : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(int, ahead)  // months from this one
  GIRO_SHOWN(QString, monthText)
  GIRO_SHOWN(QString, verdictText)
  GIRO_SHOWN(QString, verdictTone)
  GIRO_SHOWN(QString, changesText)  // what would be changed, in words; empty: nothing
  GIRO_SHOWN(int, visitsPerDay)
  GIRO_SHOWN(int, usualPerDay)  // as the company has set it
  GIRO_SHOWN(int, changes)
  GIRO_ROWS(agents, "userId", "name", "initials", "daysText", "awayText", "askedText", "spareText", "tone",
            "share", "before", "spoken")
  GIRO_ROWS(segments, "segmentId", "name", "detail", "visits", "was", "visitsText", "wasText", "assigned",
            "holderId", "holderText", "people")

 public:
  explicit CapacityCheck(QObject* parent = nullptr) : ScreenModel(parent) {}

  Q_INVOKABLE void previousMonth() { change_month(-1); }
  Q_INVOKABLE void nextMonth() { change_month(+1); }
  Q_INVOKABLE void setVisitsPerDay(int visits);
  /// Visits a month of those whose frequency the segment states.
  Q_INVOKABLE void setVisits(const QString& segmentId, double visits);
  Q_INVOKABLE void move(const QString& segmentId, const QString& userId);
  Q_INVOKABLE void reset();
  /// Records what was changed: one thing at a time, each of which may be decided otherwise at the office.
  Q_INVOKABLE void apply();

 protected:
  void load() override;

 private:
  void change_month(int by);

  WhatIf otherwise_;
};

}  // namespace giro

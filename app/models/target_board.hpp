// TargetBoard: targets and what came of them: every agent in one month, and one of them, or the team, month
// by month. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class TargetBoard : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, month)   // "2026-11"; "": this one
  GIRO_SUBJECT(QString, userId)  // whose year; "": the team's
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, monthText)
  GIRO_SHOWN(bool, isNow)
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QString, yearTitle)
  GIRO_SHOWN(QVariantList, months)
  GIRO_SHOWN(QString, monthsText)
  GIRO_SHOWN(QVariant, tables)
  GIRO_ROWS(agents, "userId", "name", "initials", "doneText", "targetText", "reachedText", "share", "tick",
            "tone", "forecastText", "beforeText", "beforeTone", "visitsText", "chosen", "spoken")
  GIRO_ROWS(year, "month", "label", "doneText", "targetText", "reachedText", "tone", "visitsText", "chosen")

 public:
  explicit TargetBoard(QObject* parent = nullptr) : ScreenModel(parent) {}

  Q_INVOKABLE void previousMonth() { move_month(-1); }
  Q_INVOKABLE void nextMonth() { move_month(+1); }

 protected:
  void load() override;
  void started() override { follow_contact(); }

 private:
  void move_month(int by);
};

}  // namespace giro

// TodayModel: a user's round on a day: its stops with reasons, what else is due, things to do, the month so
// far and the next working day. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class TodayModel : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, on)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(bool, isToday)
  GIRO_SHOWN(QString, summaryText)
  GIRO_SHOWN(QVariantList, dashes)
  GIRO_SHOWN(QString, kmText)
  GIRO_SHOWN(QString, remainingText)
  GIRO_SHOWN(QString, othersText)
  GIRO_SHOWN(int, doneCount)
  GIRO_SHOWN(int, todoCount)
  GIRO_SHOWN(QString, monthTitle)
  GIRO_SHOWN(QString, monthDaysText)
  GIRO_SHOWN(QVariantList, targets)
  GIRO_SHOWN(QString, tomorrowTitle)
  GIRO_SHOWN(QString, tomorrowText)
  GIRO_SHOWN(QString, tomorrowTowns)
  GIRO_SHOWN(QVariantList, skipReasons)
  GIRO_ROWS(stops, "stopId", "visitId", "clientId", "number", "position", "time", "status", "name", "klass",
            "town", "place", "outcome", "reason", "chips", "flag", "stateText", "stateIcon", "stateTone",
            "phone", "lat", "lon", "band", "spoken")
  GIRO_ROWS(others, "clientId", "name", "klass", "town", "reason", "kmText")
  GIRO_ROWS(tasks, "taskId", "title", "detail", "clientId", "late", "done")

 public:
  Q_INVOKABLE void skip(const QString& stopId, const QString& code);
  Q_INVOKABLE void addStop(const QString& clientId);
  Q_INVOKABLE void removeStop(const QString& stopId);
  Q_INVOKABLE void move(int from, int to);
  Q_INVOKABLE void setTaskDone(const QString& taskId, bool done);

 protected:
  void load() override;

 private:
  std::int64_t day() const;
  Row stop(const QString& stopId) const;
};

}  // namespace giro

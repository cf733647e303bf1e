// TodayModel: a user's round on a day: its stops with reasons, what else is due, things to do, the month so
// far and the next working day. The thread of the window.
#pragma once

#include <QSet>
#include <QUrl>

#include "app/models/screen_model.hpp"

namespace giro {

class TodayModel : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, on)
  GIRO_SHOWN(QString, titleText)
  GIRO_SHOWN(QString, dayText)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(bool, isToday)
  GIRO_SHOWN(bool, canPlan)  // a day gone by is only looked at
  GIRO_SHOWN(QString, offText)
  GIRO_SHOWN(QString, offDetail)
  GIRO_SHOWN(QString, emptyText)
  GIRO_SHOWN(QString, suggestedText)
  GIRO_SHOWN(int, suggestedCount)
  GIRO_SHOWN(QString, summaryText)
  GIRO_SHOWN(QVariantList, dashes)
  GIRO_SHOWN(QString, kmText)
  GIRO_SHOWN(QString, remainingText)
  GIRO_SHOWN(QString, othersText)
  GIRO_SHOWN(int, doneCount)
  GIRO_SHOWN(int, todoCount)
  GIRO_SHOWN(QString, owedText)
  GIRO_SHOWN(QString, monthTitle)
  GIRO_SHOWN(QString, monthDaysText)
  GIRO_SHOWN(QVariantList, targets)
  GIRO_SHOWN(QString, tomorrowTitle)
  GIRO_SHOWN(QString, tomorrowText)
  GIRO_SHOWN(QString, tomorrowTowns)
  GIRO_SHOWN(QString, tomorrowOn)
  GIRO_SHOWN(QVariantList, skipReasons)
  GIRO_ROWS(stops, "stopId", "visitId", "clientId", "number", "position", "time", "status", "suggested",
            "name", "klass", "town", "place", "outcome", "reason", "chips", "flag", "stateText", "stateIcon",
            "stateTone", "phone", "lat", "lon", "band", "spoken")
  GIRO_ROWS(others, "clientId", "name", "klass", "town", "reason", "kmText")
  GIRO_ROWS(tasks, "taskId", "title", "detail", "clientId", "late", "done")

 public:
  Q_INVOKABLE void skip(const QString& stopId, const QString& code);
  /// A client joins the day, a suggested stop's or another.
  Q_INVOKABLE void addStop(const QString& clientId);
  /// Everything suggested is planned, in the order shown.
  Q_INVOKABLE void acceptAll();
  Q_INVOKABLE void removeStop(const QString& stopId);
  Q_INVOKABLE void move(int from, int to);
  Q_INVOKABLE void setTaskDone(const QString& taskId, bool done);
  /// "giro 2026-11-19.ics"
  Q_INVOKABLE QString calendarName() const;
  /// The open stops as an iCalendar file; ends in the snackbar, which says where.
  Q_INVOKABLE void saveCalendar(const QUrl& file);

 protected:
  void load() override;

 private:
  std::int64_t day() const;
  void load_plan(QSet<QString> unsent);
  Row stop(const QString& stopId) const;
  void put_in_order(const std::vector<Row>& order, const QString& said);
};

}  // namespace giro

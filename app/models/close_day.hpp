// CloseDay: what is left to put right before the day ends. Nothing blocks closing; only missing outcomes and
// forgotten exits are warned about. The thread of the window.
#pragma once

#include "app/models/form_model.hpp"
#include "sync/portfolio/day_plan.hpp"

namespace giro {

class CloseDay : public giro::FormModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SHOWN(bool, closed)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, closedText)
  GIRO_SHOWN(QString, toFixText)
  GIRO_SHOWN(QString, toFixTone)
  GIRO_SHOWN(QString, kmHint)
  GIRO_SHOWN(QVariantList, summary)
  GIRO_SHOWN(QString, tomorrowTitle)
  GIRO_SHOWN(QString, tomorrowText)
  GIRO_SHOWN(QString, moreText)
  GIRO_FIELD(QString, km)
  GIRO_FIELD(QString, note)
  GIRO_ROWS(checks, "key", "tone", "icon", "title", "detail", "action", "target", "targetId", "clientId")
  GIRO_ROWS(tomorrow, "clientId", "time", "klass", "name")

 public:
  Q_INVOKABLE void close();

 signals:
  void closedDay();

 protected:
  void load() override;
  void shown() override;
  QString form_key() const override;
  QJsonObject content() const override;

 private:
  struct Plans {
    DayPlan today, next;
  };
  void load_rest(const PlanQuestion&, Plans);

  Q_PROPERTY(QJsonObject kept MEMBER kept_)
  Q_PROPERTY(qlonglong keptAt MEMBER kept_at_)
  QJsonObject kept_;
  qlonglong kept_at_ = 0;
  bool restored_ = false;
};

}  // namespace giro

// Team and AgentDay: the team's day as the office knows it. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class Team : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, on)
  GIRO_SHOWN(QVariant, tables)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, dayText)
  GIRO_SHOWN(bool, isToday)
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_ROWS(agents, "userId", "name", "initials", "area", "dayText", "dayIcon", "dayTone", "silent", "absent",
            "blocks", "visitsText", "ordersCountText", "ordersText", "heldText", "conflictsText", "held",
            "conflicts", "spoken")

 public:
  Q_INVOKABLE void previousDay() { move_day(-1); }
  Q_INVOKABLE void nextDay() { move_day(+1); }

 protected:
  void load() override;
  void started() override { follow_contact(); }

 private:
  void move_day(int by);
};

class AgentDay : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, userId)
  GIRO_SUBJECT(QString, on)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, dayText)
  GIRO_SHOWN(QString, dayIcon)
  GIRO_SHOWN(QString, dayTone)
  GIRO_SHOWN(QVariantList, summary)
  GIRO_ROWS(entries, "key", "time", "icon", "tone", "title", "detail", "amountText", "clientId", "orderId",
            "visitId")

 protected:
  void load() override;
};

}  // namespace giro

// CreditDesk: what clients owe, for the manager and the credit office: four figures, how late it is, what is
// expected by week, and one row a client. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class CreditDesk : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(int, bucket)    // −1: all that is overdue; 0 to 4: only clients with something in that one
  GIRO_SUBJECT(QString, sort)  // overdue, exposure, name
  GIRO_SHOWN(QVariant, tables)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, headline)
  GIRO_SHOWN(QString, noteText)
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QVariantList, parts)
  GIRO_SHOWN(QVariantList, weeks)
  GIRO_SHOWN(QString, weeksText)
  GIRO_SHOWN(QVariantList, sorts)
  GIRO_ROWS(clients, "clientId", "name", "detail", "amounts", "overdueText", "exposureText", "used", "over",
            "stateText", "stateIcon", "stateTone", "spoken")

 public:
  explicit CreditDesk(QObject* parent = nullptr) : ScreenModel(parent) {
    bucket_ = -1;
    sort_ = QStringLiteral("overdue");
  }

 protected:
  void load() override;
  void started() override { follow_contact(); }
};

}  // namespace giro

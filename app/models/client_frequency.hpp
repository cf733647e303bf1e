// ClientFrequency: how often a client is to be visited, month by month with who says so, what has come of it,
// and what this month still owes; and the override for this client alone. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class ClientFrequency : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SHOWN(bool, found)          // false: not an active client, no visits are asked for
  GIRO_SHOWN(QString, monthText)   // "Novembre: 2 visite previste, 1 fatta, ne resta 1"
  GIRO_SHOWN(QString, originText)  // "dal segmento Ristoranti"
  GIRO_SHOWN(QString, dueText)     // "Prossima: gio 3 dic"
  GIRO_SHOWN(QString, stateText)
  GIRO_SHOWN(QString, stateTone)
  GIRO_SHOWN(QVariantList, monthChoices)
  GIRO_ROWS(months, "month", "label", "askedText", "doneText", "originText", "own", "skipped", "isNow",
            "spoken")

 public:
  /// `month` 1 … 12, or 0 for all; `visits` as people write them ("2", "0,5", "0" skips the month).
  Q_INVOKABLE void setVisits(int month, const QString& visits, const QString& reason);
  /// What a month asks for now, as people write it.
  Q_INVOKABLE QString visitsOf(int month) const;

 protected:
  void load() override;
};

}  // namespace giro

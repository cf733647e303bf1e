// CreditDesk: what clients owe, for the manager and the credit office: four figures beside what they were
// when the period began, how late it is, what is expected by week, and one row a client. The thread of the
// window.
#pragma once

#include "app/models/figure_model.hpp"

namespace giro {

class CreditDesk : public giro::FigureModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(int, bucket)    // −1: all that is overdue; 0 to 4: only clients with something in that one
  GIRO_SUBJECT(QString, sort)  // overdue, exposure (also who is beyond the limit and not overdue), name
  GIRO_SUBJECT(QString, flow)  // of the bars: expected by week, collected by month
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, headline)
  GIRO_SHOWN(QString, noteText)
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QVariantList, parts)
  GIRO_SHOWN(QVariantList, weeks)
  GIRO_SHOWN(QString, weeksText)
  GIRO_SHOWN(QString, flowText)  // Ri.Ba., and how much of what could be collected was
  GIRO_SHOWN(QVariantList, sorts)
  GIRO_ROWS(clients, "clientId", "name", "detail", "amounts", "overdueText", "exposureText", "used", "over",
            "stateText", "stateIcon", "stateTone", "spoken")

 public:
  explicit CreditDesk(QObject* parent = nullptr) : FigureModel(parent, "month") {
    bucket_ = -1;
    sort_ = QStringLiteral("overdue");
    flow_ = QStringLiteral("expected");
  }

 protected:
  void load() override;
};

}  // namespace giro

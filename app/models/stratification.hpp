// Stratification: turnover by client in classes and by how recently, often and dearly clients buy (RFM), for
// the manager's portfolio. Basis, period and filters are subjects; everything shown says which they are. The
// thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class Stratification : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, basis)      // orders, invoices
  GIRO_SUBJECT(QString, period)     // year, quarter, month
  GIRO_SUBJECT(QString, segmentId)  // "": all
  GIRO_SUBJECT(QString, agentId)    // "": all
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QVariantList, bases)
  GIRO_SHOWN(QVariantList, periods)
  GIRO_SHOWN(QVariantList, segments)
  GIRO_SHOWN(QVariantList, agents)
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QVariantList, bars)   // at most 200: a client each, else groups of neighbours
  GIRO_SHOWN(QVariantList, zones)  // A, B, C: where each begins and ends, in shares of the width
  GIRO_SHOWN(QString, paretoText)  // for readers
  GIRO_SHOWN(double, barsMax)
  GIRO_SHOWN(QString, barsMaxText)
  GIRO_SHOWN(QVariantList, classes)
  GIRO_SHOWN(QString, changesText)
  GIRO_SHOWN(QVariantList, groups)  // RFM
  GIRO_ROWS(changes, "clientId", "name", "town", "before", "now", "changeText", "tone")
  GIRO_ROWS(scored, "clientId", "name", "detail", "scores", "groupText", "tone", "amountText")

 public:
  explicit Stratification(QObject* parent = nullptr) : ScreenModel(parent) {
    basis_ = QStringLiteral("orders");
    period_ = QStringLiteral("year");
  }

 protected:
  void load() override;
  void started() override { follow_contact(); }
};

}  // namespace giro

// BuyingChanges: who grows and who shrinks, who is at risk and who is lost, how many clients stay, and
// turnover by month beside the year before. The thread of the window.
#pragma once

#include "app/models/figure_model.hpp"

namespace giro {

class BuyingChanges : public giro::FigureModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString,
               state)  // which clients are listed: at_risk, lost, shrinking, growing, new, stable, none
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QVariantList, groups)
  GIRO_SHOWN(QVariantList, months)
  GIRO_SHOWN(QString, monthsText)
  GIRO_SHOWN(QString, headline)
  GIRO_ROWS(clients, "clientId", "name", "detail", "beforeText", "duringText", "changeText", "tone")

 public:
  explicit BuyingChanges(QObject* parent = nullptr) : FigureModel(parent) {
    state_ = QStringLiteral("at_risk");
  }

 protected:
  void load() override;
};

}  // namespace giro

// Numbers: an agent's month against its targets and the turnover of a year. Basis: orders, net of VAT.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class Numbers : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SHOWN(QString, monthTitle)
  GIRO_SHOWN(QString, monthDaysText)
  GIRO_SHOWN(QVariantList, targets)
  GIRO_SHOWN(QVariantList, months)
  GIRO_SHOWN(QString, monthsText)
  GIRO_SHOWN(double, monthsMax)
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QString, basisText)
  GIRO_ROWS(top, "clientId", "name", "klass", "amountText", "shareText", "changeText", "tone")

 protected:
  void load() override;
};

}  // namespace giro

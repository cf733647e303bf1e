// ClientBought: what a client ordered, by year and month and by product. Basis: orders, net of VAT. The
// thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class ClientBought : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_ROWS(years, "year", "amountText", "detail", "months")
  GIRO_ROWS(products, "productId", "name", "detail", "amountText", "beforeText", "tone")

 protected:
  void load() override;
};

}  // namespace giro

// ProductList: what the company sells, and what it no longer does, to be found and changed by the office. The
// thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class ProductList : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, text)
  GIRO_SHOWN(QString, contextText)
  GIRO_ROWS(products, "productId", "name", "detail", "priceText", "stateText", "spoken")

 public:
  explicit ProductList(QObject* parent = nullptr) : ScreenModel(parent) {}

 protected:
  void load() override;
};

/// One product and its prices in the lists.
class ProductView : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, productId)
  GIRO_SHOWN(bool, found)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QVariantList, facts)
  GIRO_ROWS(prices, "priceId", "title", "detail", "section", "ended", "begun")

 public:
  explicit ProductView(QObject* parent = nullptr) : ScreenModel(parent) {}

  /// From today; one that has not begun goes, with Annulla.
  Q_INVOKABLE void end(const QString& priceId);

 protected:
  void load() override;
};

}  // namespace giro

// ProductForm: something new to sell, or what changes of it. PriceForm: its price in a list, from a day on.
// The thread of the window.
#pragma once

#include "app/models/field_form.hpp"

namespace giro {

class ProductForm : public giro::FieldForm {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, productId)

 public:
  explicit ProductForm(QObject* parent = nullptr) : FieldForm(parent) {}

  QString missing_text() const override;
  Q_INVOKABLE void save();

 signals:
  void saved(const QString& productId, bool isNew);

 protected:
  void load() override;
  RowList field_rows() override;
  QString form_key() const override { return "product:" + (is_new() ? QString("new") : productId_); }

 private:
  bool is_new() const { return productId_.isEmpty(); }
};

class PriceForm : public giro::FieldForm {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, productId)

 public:
  explicit PriceForm(QObject* parent = nullptr) : FieldForm(parent) {}

  QString missing_text() const override;
  Q_INVOKABLE void save();

 signals:
  void saved();

 protected:
  void load() override;
  RowList field_rows() override;
  QString form_key() const override { return "price:" + productId_; }
};

}  // namespace giro

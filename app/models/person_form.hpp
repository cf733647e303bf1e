// PersonForm: somebody new who signs in, or what changes of somebody. The thread of the window.
#pragma once

#include "app/models/field_form.hpp"

namespace giro {

class PersonForm : public giro::FieldForm {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, userId)

 public:
  explicit PersonForm(QObject* parent = nullptr) : FieldForm(parent) {}

  QString missing_text() const override;
  Q_INVOKABLE void save();

 signals:
  void saved(const QString& userId, bool isNew);

 protected:
  void load() override;
  RowList field_rows() override;
  QString form_key() const override { return "person:" + (is_new() ? QString("new") : userId_); }

 private:
  bool is_new() const { return userId_.isEmpty(); }
  /// What is wrong with this field as it stands, or empty.
  QString fault(const QString& column) const;
};

}  // namespace giro

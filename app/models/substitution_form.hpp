// SubstitutionForm: somebody stands in for a person between two days, in everything that person follows then;
// and what they would see, before it is saved. The thread of the window.
#pragma once

#include "app/models/plan_form.hpp"

namespace giro {

class SubstitutionForm : public giro::PlanForm {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, userId)

 public:
  explicit SubstitutionForm(QObject* parent = nullptr) : PlanForm(parent) {}

  QString missing_text() const override;
  Q_INVOKABLE void save();

 protected:
  void load() override;
  RowList field_rows() override;
  QString form_key() const override { return "substitution:" + userId_; }
};

}  // namespace giro

// PlanForm: a form that says what saving would change, in sentences, for the values as they stand: it asks
// again when they change. The thread of the window.
#pragma once

#include "app/models/field_form.hpp"

namespace giro {

class PlanForm : public giro::FieldForm {
  Q_OBJECT
  QML_ANONYMOUS
  GIRO_SHOWN(QStringList, moves)

 public:
  explicit PlanForm(QObject* parent = nullptr) : FieldForm(parent) {}

 signals:
  void saved();

 protected:
  /// In the load job: `moves`, and the values they are of, as `movesOf`.
  void shown() override {
    FieldForm::shown();
    if (moves_of_ != values_) reload();
  }
  void written(const QString&) override { reload(); }

 private:
  Q_PROPERTY(QVariantMap movesOf MEMBER moves_of_)
  QVariantMap moves_of_;
};

}  // namespace giro

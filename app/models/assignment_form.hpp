// AssignmentForm: a segment given to a person, or other days and another role for one they hold; and what
// changes on the tablets, before it is saved. The thread of the window.
#pragma once

#include "app/models/plan_form.hpp"

namespace giro {

class AssignmentForm : public giro::PlanForm {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, userId)
  GIRO_SUBJECT(QString, assignmentId)

 public:
  explicit AssignmentForm(QObject* parent = nullptr) : PlanForm(parent) {}

  QString missing_text() const override;
  Q_INVOKABLE void save();

 protected:
  void load() override;
  RowList field_rows() override;
  QString form_key() const override {
    return "assignment:" + (is_new() ? QString("new-" + userId_) : assignmentId_);
  }

 private:
  bool is_new() const { return assignmentId_.isEmpty(); }
};

}  // namespace giro

// StrategyForm: a strategy being written or changed by the office; the fields follow its kind. The thread of
// the window.
#pragma once

#include "app/models/field_form.hpp"

namespace giro {

class StrategyForm : public giro::FieldForm {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, strategyId)

 public:
  explicit StrategyForm(QObject* parent = nullptr) : FieldForm(parent) {}

  QString missing_text() const override;
  Q_INVOKABLE void save();

 signals:
  void saved(const QString& strategyId);

 protected:
  void load() override;
  RowList field_rows() override;
  QString form_key() const override { return "strategy:" + (is_new() ? QString("new") : strategyId_); }

 private:
  bool is_new() const { return strategyId_.isEmpty(); }
};

}  // namespace giro

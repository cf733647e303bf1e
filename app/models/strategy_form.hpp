// StrategyForm: a strategy being written or changed by the office; the fields follow its kind. The thread of
// the window.
#pragma once

#include "app/models/form_model.hpp"

namespace giro {

class StrategyForm : public giro::FormModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, strategyId)
  GIRO_SHOWN(QString, title)
  Q_PROPERTY(QString missingText READ missing_text NOTIFY edited)
  Q_PROPERTY(bool canSave READ can_save NOTIFY edited)
  Q_PROPERTY(bool changed READ changed NOTIFY edited)
  GIRO_ROWS(fields, "column", "label", "value", "kind", "choices", "error", "warning", "hint", "required",
            "group", "groupTitle")

 public:
  explicit StrategyForm(QObject* parent = nullptr);

  QString missing_text() const;
  bool can_save() const { return ready() && changed() && missing_text().isEmpty(); }
  bool changed() const { return values_ != opened_; }

  Q_INVOKABLE void setValue(const QString& column, const QString& text);
  Q_INVOKABLE void save();

 signals:
  void saved(const QString& strategyId);

 protected:
  void load() override;
  void shown() override;
  QString form_key() const override { return "strategy:" + (is_new() ? QString("new") : strategyId_); }
  QJsonObject content() const override;

 private:
  bool is_new() const { return strategyId_.isEmpty(); }
  QString value(const char* column) const { return values_[column].toString().trimmed(); }
  void show_fields();

  Q_PROPERTY(QJsonObject kept MEMBER kept_)
  Q_PROPERTY(qlonglong keptAt MEMBER kept_at_)
  Q_PROPERTY(QVariantMap current MEMBER current_)
  Q_PROPERTY(QVariantMap lists MEMBER lists_)
  QJsonObject kept_;
  qlonglong kept_at_ = 0;
  QVariantMap current_, lists_;  // column → text when opened; column → choices
  QVariantMap opened_, values_;
  QString restored_for_;
};

}  // namespace giro

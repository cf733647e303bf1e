// ClientForm: a new client or prospect, or one group of fields of an existing one. An edit keeps what it saw
// when it was opened, so that a colleague's change meanwhile becomes a question and not an overwrite.
#pragma once

#include "app/models/form_model.hpp"
#include "app/net/transport.hpp"

namespace giro {

class ClientForm : public giro::FormModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SUBJECT(QString, group)
  GIRO_SUBJECT(QString, suggestedName)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, contextText)
  Q_PROPERTY(QString missingText READ missing_text NOTIFY edited)
  Q_PROPERTY(bool canSave READ can_save NOTIFY edited)
  Q_PROPERTY(bool changed READ changed NOTIFY edited)
  GIRO_ROWS(fields, "column", "label", "value", "kind", "choices", "error", "warning", "hint", "required",
            "group", "groupTitle")
  GIRO_ROWS(similar, "clientId", "name", "detail")

 public:
  explicit ClientForm(QObject* parent = nullptr);

  QString missing_text() const;
  bool can_save() const { return ready() && changed() && missing_text().isEmpty(); }
  bool changed() const { return values_ != opened_; }

  Q_INVOKABLE void setValue(const QString& column, const QString& text);
  Q_INVOKABLE void save();

 signals:
  void saved(const QString& clientId);

 protected:
  void load() override;
  void shown() override;
  QString form_key() const override;
  QJsonObject content() const override;

 private:
  bool is_new() const { return clientId_.isEmpty(); }
  void show_fields();
  void find_similar();
  void ask_office();

  Q_PROPERTY(QJsonObject kept MEMBER kept_)
  Q_PROPERTY(qlonglong keptAt MEMBER kept_at_)
  Q_PROPERTY(QVariantMap current MEMBER current_)
  Q_PROPERTY(QStringList tokens MEMBER tokens_)
  Q_PROPERTY(QVariantMap lists MEMBER lists_)
  QJsonObject kept_;
  qlonglong kept_at_ = 0;
  QVariantMap current_, lists_;  // column → text as shown when opened; column → choices
  QStringList tokens_;           // those the values were read under, in hex

  QVariantMap opened_, values_;
  QStringList opened_tokens_;
  QString restored_for_;

  Transport transport_;
  QString asked_, known_;  // the VAT number asked about last, and the one the company knows
};

}  // namespace giro

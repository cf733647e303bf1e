// ClientForm: a new client or prospect, or one group of fields of an existing one. The thread of the window.
#pragma once

#include "app/models/field_form.hpp"
#include "app/net/transport.hpp"

namespace giro {

class ClientForm : public giro::FieldForm {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SUBJECT(QString, group)
  GIRO_SUBJECT(QString, suggestedName)
  GIRO_SHOWN(QString, contextText)
  GIRO_ROWS(similar, "clientId", "name", "detail")

 public:
  explicit ClientForm(QObject* parent = nullptr) : FieldForm(parent) {}

  QString missing_text() const override;
  Q_INVOKABLE void save();

 signals:
  void saved(const QString& clientId);

 protected:
  void load() override;
  void begin() override;
  RowList field_rows() override;
  void written(const QString& column) override;
  QString form_key() const override;
  QJsonObject content() const override;

 private:
  bool is_new() const { return clientId_.isEmpty(); }
  void find_similar();
  void ask_office();

  Transport transport_;
  QString asked_, known_;  // the VAT number asked about last, and the one the company knows
};

}  // namespace giro

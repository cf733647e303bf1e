// FieldForm: a form made of labelled fields, one row each. It keeps what it saw when it was opened: an edit
// says only what was touched, against what stood there then, so that a colleague's change meanwhile becomes a
// question and not an overwrite. The thread of the window.
#pragma once

#include "app/models/form_model.hpp"
#include "app/models/format.hpp"

namespace giro {

class FieldForm : public giro::FormModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("each form is one of its kinds")
  GIRO_SHOWN(QString, title)
  Q_PROPERTY(QString missingText READ missing_text NOTIFY edited)
  Q_PROPERTY(bool canSave READ can_save NOTIFY edited)
  Q_PROPERTY(bool changed READ changed NOTIFY edited)
  GIRO_ROWS(fields, "column", "label", "value", "kind", "choices", "error", "warning", "hint", "required",
            "group", "groupTitle")

 public:
  explicit FieldForm(QObject* parent = nullptr) : FormModel(parent) {}

  /// Why it cannot be saved yet; empty: it can.
  virtual QString missing_text() const = 0;
  bool can_save() const { return ready() && changed() && missing_text().isEmpty(); }
  bool changed() const { return values_ != opened_; }

  Q_INVOKABLE void setValue(const QString& column, const QString& text);

 protected:
  /// In the load job, beside `title`, `current` (column → text) and `lists` (column → choices).
  static void show_kept(Shown&, Device&, const QString& key);
  /// What the first rows of a form that was not kept begin with.
  virtual void begin() {}
  virtual RowList field_rows() = 0;
  /// After a field was written.
  virtual void written(const QString&) {}

  void shown() override;
  QJsonObject content() const override;
  void show_fields() { fields_.set(field_rows()); }
  /// Its choices, the one in force marked.
  QVariantList choices_of(const QString& column) const;
  QString value(const QString& column) const { return values_[column].toString().trimmed(); }
  /// Those its values were read under when it was opened.
  std::vector<Bytes> opened_tokens() const { return tokens_from(opened_tokens_); }
  /// It has become an op; the next time begins anew.
  void end();
  /// Records the row the form is of: a new one (`row` is empty) by `make(Device&, id)`, or what was touched
  /// of it by `edit(Device&, id, tokens)`; then the form ends, and `then` has the id.
  template <typename Make, typename Edit>
  void record_row(const QString& row, Make make, Edit edit, const QString& text,
                  std::function<void(const QString& id, bool is_new)> then) {
    auto id = std::make_shared<Id>(format::id(row));
    bool is_new = row.isEmpty();
    record(
        [=, tokens = opened_tokens()](Device& device) {
          if (is_new) *id = device.mint();
          return is_new ? make(device, *id) : edit(device, *id, tokens);
        },
        text,
        [this, id, is_new, then = std::move(then)](const Recorded&) {
          end();
          then(format::hex(*id), is_new);
        });
  }

  QVariantMap lists_;            // column → choices
  QVariantMap opened_, values_;  // column → text, when it was opened and now

 private:
  Q_PROPERTY(QJsonObject kept MEMBER kept_)
  Q_PROPERTY(qlonglong keptAt MEMBER kept_at_)
  Q_PROPERTY(QVariantMap current MEMBER current_)
  Q_PROPERTY(QStringList tokens MEMBER tokens_)
  Q_PROPERTY(QVariantMap lists MEMBER lists_)
  QJsonObject kept_;
  qlonglong kept_at_ = 0;
  QVariantMap current_;  // column → text as it is here
  QStringList tokens_, opened_tokens_;
  QString restored_for_;
};

}  // namespace giro

// FormModel: a form that is kept on every change, in the outbox's file, and comes back after a kill. What is
// being typed is local and never synced. At most one save is on its way; what changes meanwhile is saved once
// more. The thread of the window.
#pragma once

#include <QJsonObject>

#include "app/models/screen_model.hpp"

/// A value of the form: QML writes it, every change is kept.
#define GIRO_FIELD(type, name)                       \
  Q_PROPERTY(type name MEMBER name##_ NOTIFY edited) \
 private:                                            \
  type name##_{};

namespace giro {

class FormModel : public giro::ScreenModel {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(QString savedText READ saved_text NOTIFY savedChanged)

 public:
  explicit FormModel(QObject* parent = nullptr);

  QString saved_text() const { return saved_text_; }
  Q_INVOKABLE void discard();

 signals:
  void edited();
  void savedChanged();
  void discarded();

 protected:
  /// "visit:<hex>": kind and subject. Empty: nothing to keep yet.
  virtual QString form_key() const = 0;
  virtual QJsonObject content() const = 0;
  /// What would be recorded of the form as it is now. It is kept with it, and is what is left to record once
  /// the client has gone from this tablet with all that it is made from. Empty: nothing.
  virtual std::function<Result<Draft>(Device&)> parting_draft() const { return {}; }

  /// To be called in the load job, on the Device's thread: what was kept, or an empty object.
  static QJsonObject kept(Device&, const QString& key);
  static std::int64_t kept_at(Device&, const QString& key);
  static std::optional<Draft> kept_draft(const QJsonObject& kept);
  /// Device::tokens() as a form keeps them.
  static QStringList tokens_now(Device&);
  static std::vector<Bytes> tokens_from(const QStringList&);

  /// Values change without being edits (a restored form, another client).
  template <typename Change>
  void without_keeping(Change change) {
    quiet_ = true;
    change();
    emit edited();
    quiet_ = false;
  }
  void note_kept(std::int64_t at);
  /// The form has become an op: it is no longer needed.
  void forget();

 private:
  void keep();

  QString saved_text_;
  bool quiet_ = false, saving_ = false, dirty_ = false;
};

}  // namespace giro

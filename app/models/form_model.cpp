#include "app/models/form_model.hpp"

#include <QJsonDocument>

#include "app/models/format.hpp"

namespace giro {

FormModel::FormModel(QObject* parent) : ScreenModel(parent) {
  connect(this, &FormModel::edited, this, [this] {
    if (!quiet_) keep();
  });
}

QJsonObject FormModel::kept(Device& device, const QString& key) {
  auto form = device.outbox().form(key.toStdString());
  return form ? QJsonDocument::fromJson(QByteArray::fromStdString(form->content)).object() : QJsonObject();
}

std::int64_t FormModel::kept_at(Device& device, const QString& key) {
  auto form = device.outbox().form(key.toStdString());
  return form ? form->saved_at : 0;
}

void FormModel::keep() {
  if (!app() || !app()->session() || form_key().isEmpty()) return;
  if (saving_) {
    dirty_ = true;
    return;
  }
  saving_ = true;
  Form form{form_key().toStdString(), QJsonDocument(content()).toJson(QJsonDocument::Compact).toStdString(),
            app()->now_at()};
  app()->session()->device(
      this, [form](Device& device) { device.outbox().save_form(form); },
      [this, at = form.saved_at](Result<void> saved) {
        saving_ = false;
        if (saved.has_error())
          app()->tell_failure(QString::fromStdString(saved.error().what));
        else
          note_kept(at);
        if (std::exchange(dirty_, false)) keep();
      });
}

void FormModel::note_kept(std::int64_t at) {
  saved_text_ = at ? tr("Modulo conservato alle %1").arg(format::clock(at, app()->time())) : QString();
  emit savedChanged();
}

void FormModel::forget() {
  dirty_ = false;
  saved_text_.clear();
  emit savedChanged();
  app()->session()->device(
      this, [key = form_key().toStdString()](Device& device) { device.outbox().discard_form(key); },
      [](Result<void>) {});
}

void FormModel::discard() {
  if (!app() || !app()->session() || form_key().isEmpty()) return;
  forget();
  emit discarded();
}

}  // namespace giro

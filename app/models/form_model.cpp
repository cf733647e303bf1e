#include "app/models/form_model.hpp"

#include <QJsonDocument>

#include "app/models/format.hpp"
#include "sync/op/op.hpp"

namespace giro {

namespace {

/// As an op that is never recorded itself.
QString draft_text(Device& device, Draft draft) {
  Op op;
  op.id = device.mint();
  op.author = device.user();
  op.schema = device.speaks();
  op.client = draft.client;
  op.changes = std::move(draft.changes);
  op.tokens = device.tokens();
  return QString::fromStdString(to_hex(encode_op(op)));
}

/// Its client has gone: what is kept is the last that can be recorded, and stays as it is.
bool is_settled(Device& device, const QJsonObject& content) {
  auto client = format::id(content["clientId"].toString());
  return !client.is_nil() && !device.row(*schema::find_table("client"), client);
}

}  // namespace

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

std::optional<Draft> FormModel::kept_draft(const QJsonObject& kept) {
  auto op = decode_op(QByteArray::fromHex(kept["draft"].toString().toLatin1()).toStdString());
  if (op.has_error()) return std::nullopt;
  return Draft{op->client, std::move(op->changes), std::move(op->tokens), {}};
}

QStringList FormModel::tokens_now(Device& device) {
  QStringList tokens;
  for (auto& token : device.tokens()) tokens += QString::fromStdString(to_hex(token));
  return tokens;
}

std::vector<Bytes> FormModel::tokens_from(const QStringList& kept) {
  std::vector<Bytes> tokens;
  for (auto& token : kept) tokens.push_back(QByteArray::fromHex(token.toLatin1()).toStdString());
  return tokens;
}

void FormModel::keep() {
  if (!app() || !app()->session() || form_key().isEmpty()) return;
  if (saving_) {
    dirty_ = true;
    return;
  }
  saving_ = true;
  auto at = app()->now_at();
  app()->session()->device(
      this,
      [key = form_key().toStdString(), content = content(), draft = parting_draft(),
       at](Device& device) mutable {
        if (draft) {
          if (is_settled(device, content)) return;
          if (auto made = draft(device); made.has_value())
            content["draft"] = draft_text(device, std::move(*made));
        }
        auto json = QJsonDocument(content).toJson(QJsonDocument::Compact).toStdString();
        device.outbox().save_form({key, json, at});
      },
      [this, at](Result<void> saved) {
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

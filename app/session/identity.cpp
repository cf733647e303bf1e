#include "app/session/identity.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include "app/session/wipe.hpp"
#include "sync/access/sealed_text.hpp"

namespace giro {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("Identity", text);
}

Problem problem(const QString& sentence) {
  return Problem{sentence.toStdString()};
}

QString account_path(const SessionFiles& files) {
  return QString::fromStdString(files.identity().string());
}

using SealingKey = std::span<const Byte, sealing_key_bytes>;

std::optional<SealingKey> sealing_key(const SessionFiles& files) {
  if (files.key.size() != sealing_key_bytes) return std::nullopt;
  return SealingKey(reinterpret_cast<const Byte*>(files.key.data()), sealing_key_bytes);
}

/// With a key only sealed: {sealed: hex of {token, refresh}}.
QJsonObject kept_tokens(const SessionFiles& files, const Identity& identity) {
  QJsonObject tokens{{"token", identity.bearer}, {"refresh", identity.refresh}};
  auto key = sealing_key(files);
  if (!key) return tokens;
  std::array<Byte, sealing_nonce_bytes> nonce{};
  QRandomGenerator::system()->generate(nonce.begin(), nonce.end());
  auto text = QJsonDocument(tokens).toJson(QJsonDocument::Compact).toStdString();
  return {{"sealed", QString::fromStdString(seal_text(text, *key, nonce))}};
}

/// Empty when they are sealed and the key is not there, or another.
QJsonObject read_tokens(const SessionFiles& files, const QJsonObject& kept) {
  if (!kept.contains("sealed")) return kept;
  auto key = sealing_key(files);
  auto text = key ? open_text(kept["sealed"].toString().toStdString(), *key) : std::nullopt;
  return text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object() : QJsonObject();
}

}  // namespace

DeviceFiles SessionFiles::device() const {
  auto outbox = replica;
  outbox += ".outbox";
  return {replica, outbox};
}

std::filesystem::path SessionFiles::identity() const {
  auto path = replica;
  path += ".session";
  return path;
}

Result<Identity> load_identity(const SessionFiles& files) {
  if (auto wipe = load_wipe(files)) return problem(sentence(*wipe));
  QFile file(account_path(files));
  if (!file.exists())
    return problem(tr("Nessuno ha ancora fatto l'accesso qui: accedi una volta con la rete."));
  if (!file.open(QIODevice::ReadOnly)) {
    return problem(tr("Non riesco a leggere %1: %2.").arg(file.fileName(), file.errorString()));
  }
  auto object = QJsonDocument::fromJson(file.readAll()).object();
  auto user = id_from_hex(object["user"].toString().toStdString());
  auto role = schema::role_from_name(object["role"].toString().toStdString());
  Identity identity;
  identity.office = QUrl(object["office"].toString());
  identity.pin = object["pin"].toString();
  identity.login = object["login"].toString();
  identity.name = object["name"].toString();
  auto tokens = read_tokens(files, object);
  identity.bearer = tokens["token"].toString();
  identity.refresh = tokens["refresh"].toString();
  identity.renew_at = object["renew_at"].toVariant().toLongLong();
  identity.office_id = id_from_hex(object["office_id"].toString().toStdString()).value_or(Id{});
  identity.office_key = object["office_key"].toString();
  if (!user || !role || !identity.office.isValid()) {
    return problem(tr("%1 è rovinato: accedi di nuovo, il lavoro salvato resta.").arg(file.fileName()));
  }
  identity.user = *user;
  identity.role = *role;
  return identity;
}

Result<void> save_identity(const SessionFiles& files, const Identity& identity) {
  auto wipe = load_wipe(files);
  if (wipe && !wipe->told()) return problem(sentence(*wipe));
  auto owner = load_identity(files);
  if (owner.has_value() && (owner->user != identity.user)) {
    return problem(tr("Questo archivio è di %1 presso %2: usa un altro archivio per %3.")
                       .arg(owner->login, owner->office.toString(), identity.login));
  }
  QJsonObject object{{"office", identity.office.toString()},
                     {"pin", identity.pin},
                     {"user", QString::fromStdString(to_hex(identity.user))},
                     {"login", identity.login},
                     {"name", identity.name},
                     {"role", QString::fromUtf8(schema::role_name(identity.role).data())},
                     {"renew_at", identity.renew_at},
                     {"office_id", QString::fromStdString(to_hex(identity.office_id))},
                     {"office_key", identity.office_key}};
  auto tokens = kept_tokens(files, identity);
  for (auto one = tokens.begin(); one != tokens.end(); ++one) object[one.key()] = one.value();
  QSaveFile file(account_path(files));
  bool written = file.open(QIODevice::WriteOnly) &&
                 file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                 file.write(QJsonDocument(object).toJson()) >= 0 && file.commit();
  if (!written) return problem(tr("Non riesco a scrivere %1: %2.").arg(file.fileName(), file.errorString()));
  if (wipe) forget_wipe(files);
  return {};
}

}  // namespace giro

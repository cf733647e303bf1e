#include "app/session/identity.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include "app/session/wipe.hpp"

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
  identity.login = object["login"].toString();
  identity.name = object["name"].toString();
  identity.bearer = object["token"].toString();
  identity.refresh = object["refresh"].toString();
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
                     {"user", QString::fromStdString(to_hex(identity.user))},
                     {"login", identity.login},
                     {"name", identity.name},
                     {"role", QString::fromUtf8(schema::role_name(identity.role).data())},
                     {"token", identity.bearer},
                     {"refresh", identity.refresh},
                     {"renew_at", identity.renew_at},
                     {"office_id", QString::fromStdString(to_hex(identity.office_id))},
                     {"office_key", identity.office_key}};
  QSaveFile file(account_path(files));
  bool written = file.open(QIODevice::WriteOnly) &&
                 file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                 file.write(QJsonDocument(object).toJson()) >= 0 && file.commit();
  if (!written) return problem(tr("Non riesco a scrivere %1: %2.").arg(file.fileName(), file.errorString()));
  if (wipe) forget_wipe(files);
  return {};
}

}  // namespace giro

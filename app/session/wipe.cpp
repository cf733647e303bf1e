#include "app/session/wipe.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include "app/net/transport.hpp"

namespace giro {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("Wipe", text);
}

QString note_path(const SessionFiles& files) {
  return QString::fromStdString(files.replica.string()) + ".wipe";
}

Result<void> write_note(const SessionFiles& files, const Wipe& wipe) {
  QSaveFile file(note_path(files));
  QJsonObject note{{"office", wipe.office.toString()},
                   {"pin", wipe.pin},
                   {"token", wipe.bearer},
                   {"at", wipe.at},
                   {"why", wipe.why == WipeWhy::wrong_pins ? "pin" : "office"}};
  bool written = file.open(QIODevice::WriteOnly) &&
                 file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                 file.write(QJsonDocument(note).toJson()) >= 0 && file.commit();
  if (!written)
    return Problem{
        tr("Non riesco a scrivere %1: %2.").arg(file.fileName(), file.errorString()).toStdString()};
  return {};
}

/// Whatever this user's files were ever called, and nobody else's beside them.
QRegularExpression names_of(const QString& replica) {
  return QRegularExpression("^" + QRegularExpression::escape(replica) +
                            R"re((\.outbox)?(\.damaged-\d+)?(-wal|-shm|-journal)?$)re" + "|^" +
                            QRegularExpression::escape(replica) + R"re(\.(session|pin)(\.\w{6})?$)re");
}

}  // namespace

std::optional<Wipe> load_wipe(const SessionFiles& files) {
  QFile file(note_path(files));
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  auto note = QJsonDocument::fromJson(file.readAll()).object();
  return Wipe{.office = QUrl(note["office"].toString()),
              .pin = note["pin"].toString(),
              .bearer = note["token"].toString(),
              .at = note["at"].toVariant().toLongLong(),
              .why = note["why"].toString() == QLatin1String("pin") ? WipeWhy::wrong_pins : WipeWhy::office};
}

Result<void> begin_wipe(const SessionFiles& files, const Identity& identity, WipeWhy why) {
  return write_note(files, {.office = identity.office,
                            .pin = identity.pin,
                            .bearer = identity.bearer,
                            .at = QDateTime::currentMSecsSinceEpoch(),
                            .why = why});
}

Result<void> erase_files(const SessionFiles& files) {
  QFileInfo replica(QString::fromStdString(files.replica.string()));
  auto names = names_of(replica.fileName());
  QDir folder(replica.absolutePath());
  for (auto& name : folder.entryList(QDir::Files | QDir::Hidden)) {
    if (!names.match(name).hasMatch() || folder.remove(name)) continue;
    return Problem{tr("Non riesco a cancellare %1.").arg(folder.filePath(name)).toStdString()};
  }
  return {};
}

void finish_wipe(const SessionFiles& files, Transport& transport, std::function<void(bool)> done) {
  auto wipe = load_wipe(files);
  if (!wipe) return done(true);
  if (auto erased = erase_files(files); erased.has_error()) return done(false);
  if (wipe->told()) return done(true);
  transport.wiped(wipe->office, wipe->pin, wipe->bearer,
                  [files, wipe = *wipe, done = std::move(done)](bool heard) {
                    auto told = wipe;
                    told.bearer.clear();
                    done(heard && write_note(files, told).has_value());
                  });
}

void forget_wipe(const SessionFiles& files) {
  QFile::remove(note_path(files));
}

QString sentence(const Wipe& wipe) {
  if (wipe.why == WipeWhy::wrong_pins)
    return tr(
        "Il PIN è stato sbagliato troppe volte e questo tablet si è svuotato, come era stato deciso. Per "
        "usarlo ancora, accedi di nuovo.");
  auto text =
      tr("La sede ha ordinato di svuotare questo tablet: il lavoro che aspettava è arrivato in sede, e qui "
         "non resta niente. ");
  return text + (wipe.told() ? tr("Per usarlo ancora, accedi di nuovo.")
                             : tr("La sede non ne ha ancora la conferma: apri Giro con la rete."));
}

}  // namespace giro

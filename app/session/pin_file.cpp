#include "app/session/pin_file.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace giro {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("PinFile", text);
}

QString pin_path(const SessionFiles& files) {
  return QString::fromStdString(files.replica.string()) + ".pin";
}

QString hex(const Id& id) {
  return QString::fromStdString(to_hex(id));
}

}  // namespace

std::optional<Pin> load_pin(const SessionFiles& files) {
  QFile file(pin_path(files));
  if (!file.exists()) return std::nullopt;
  QJsonObject kept;
  if (file.open(QIODevice::ReadOnly)) kept = QJsonDocument::fromJson(file.readAll()).object();
  auto wrong = kept["wrong"].toObject();
  return Pin{.hash = kept["hash"].toString().toStdString(),
             .after_minutes = kept["after_minutes"].toInt(),
             .wipe_after = kept["wipe_after"].toInt(),
             .wrong = {.count = wrong["count"].toInt(),
                       .boot = id_from_hex(wrong["boot"].toString().toStdString()).value_or(Id{}),
                       .mono_ms = wrong["mono_ms"].toVariant().toLongLong()}};
}

Result<void> save_pin(const SessionFiles& files, const Pin& pin) {
  QJsonObject wrong{{"count", pin.wrong.count},
                    {"boot", hex(pin.wrong.boot)},
                    {"mono_ms", static_cast<qint64>(pin.wrong.mono_ms)}};
  QJsonObject kept{{"hash", QString::fromStdString(pin.hash)},
                   {"after_minutes", pin.after_minutes},
                   {"wipe_after", pin.wipe_after},
                   {"wrong", wrong}};
  QSaveFile file(pin_path(files));
  bool written = file.open(QIODevice::WriteOnly) &&
                 file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                 file.write(QJsonDocument(kept).toJson()) >= 0 && file.commit();
  if (!written)
    return Problem{
        tr("Non riesco a scrivere %1: %2.").arg(file.fileName(), file.errorString()).toStdString()};
  return {};
}

void remove_pin(const SessionFiles& files) {
  QFile::remove(pin_path(files));
}

}  // namespace giro

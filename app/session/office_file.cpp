#include "app/session/office_file.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace giro {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("OfficeFile", text);
}

Problem problem(const QString& sentence) {
  return Problem{sentence.toStdString()};
}

QString sentence_of(file::Flaw flaw) {
  using file::Flaw;
  switch (flaw) {
    case Flaw::foreign:
      return tr("Questo file non viene dalla sede: scegli la risposta che la sede ha preparato.");
    case Flaw::newer:
      return tr("Questa risposta è di una versione più nuova di Giro: aggiorna Giro e aprila di nuovo.");
    case Flaw::wrong_kind:
      return tr("Questo è il file per la sede, non la sua risposta: portalo in sede.");
    case Flaw::other_office:
      return tr("Questa risposta è di un'altra sede: chiedi alla tua.");
    case Flaw::cut_short:
      return tr("Il file è arrivato a metà. Non è cambiato niente: copialo di nuovo.");
    case Flaw::too_large:
      return tr("Il file supera il limite ammesso. Non è cambiato niente: chiama chi gestisce la sede.");
    case Flaw::changed:
      break;
  }
  return tr("Il file si è rovinato per strada. Non è cambiato niente: copialo di nuovo.");
}

QString sentence_of(const file::Unusable& unusable) {
  using Why = file::Unusable::Why;
  if (unusable.why == Why::flaw) return sentence_of(unusable.flaw);
  if (unusable.why == Why::stranger)
    return tr("Questa risposta non è per questo tablet: aprila su quello che ha salvato il file.");
  return tr("La risposta non si può applicare (%1). Il lavoro è salvato qui: salva un nuovo file per la "
            "sede.")
      .arg(QString::fromStdString(unusable.what));
}

file::Source reading(const QString& path) {
  auto opened = std::make_shared<QFile>(path);
  opened->open(QIODevice::ReadOnly);  // one that cannot be opened is empty, and was asked for before
  return [opened](char* to, std::size_t size) {
    auto came = opened->read(to, static_cast<qint64>(size));
    return static_cast<std::size_t>(std::max<qint64>(came, 0));
  };
}

}  // namespace

QString sentence(file::Fate fate) {
  switch (fate) {
    case file::Fate::applied:
      return tr("La risposta della sede è stata applicata.");
    case file::Fate::known:
      return tr("Questa risposta era già stata applicata: niente da fare.");
    case file::Fate::overtaken:
      break;
  }
  return tr("Questa risposta è superata: il tablet ha già sentito la sede dopo quel file. Niente da fare.");
}

Result<file::WorkReport> save_work(Device& device, Environment& environment, const Identity& identity,
                                   const QString& path) {
  if (!identity.signed_in())
    return problem(tr("L'accesso è scaduto. Il lavoro è salvato qui: accedi di nuovo per inviarlo."));
  auto key = file::shown_key(identity.office_key.toStdString());
  if (!key || identity.office_id.is_nil())
    return problem(
        tr("Questo tablet non conosce ancora la chiave della sede: accedi una volta con la rete, poi "
           "salva il file."));
  file::OfficeFacts office{.id = identity.office_id,
                           .shown = *key,
                           .bearer = identity.bearer.toStdString(),
                           .app_version = "giro 0.1.0"};
  QSaveFile out(path);
  bool open = out.open(QIODevice::WriteOnly);
  bool whole = open;
  file::WorkReport report;
  if (open) {
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);  // a stick may not know of rights
    report = file::write_work(device, environment, office, [&](std::string_view bytes) {
      auto size = static_cast<qint64>(bytes.size());
      whole = whole && out.write(bytes.data(), size) == size;
    });
  }
  if (whole && out.commit()) return report;
  return problem(tr("Non riesco a scrivere %1: %2. Il lavoro è salvato sul tablet: scegli un altro posto.")
                     .arg(path, out.errorString()));
}

Result<file::AnswerReport> open_answer(Device& device, const Identity& identity, const QString& path) {
  if (QFile file(path); !file.open(QIODevice::ReadOnly))
    return problem(tr("Non riesco a leggere %1: %2.").arg(path, file.errorString()));
  auto before = device.status().conflicts;
  auto report = file::apply_answer(device, identity.office_id, [&path] { return reading(path); });
  if (!report) return problem(sentence_of(report.error()));
  // A colleague's op may have beaten this person's value: no outcome says so, the count does.
  auto after = device.status().conflicts;
  if (after > before) report->done.conflicts = std::max(report->done.conflicts, after - before);
  return *report;
}

}  // namespace giro

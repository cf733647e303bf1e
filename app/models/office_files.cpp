#include "app/models/office_files.hpp"

#include "app/models/format.hpp"
#include "app/models/words.hpp"
#include "app/session/office_file.hpp"
#include "app/session/sync_controller.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

QString state_words(const ExportNote& note) {
  switch (note.state) {
    case ExportNote::State::out:
      return OfficeFiles::tr("aspetta la risposta della sede");
    case ExportNote::State::applied:
      return OfficeFiles::tr("risposta ricevuta");
    case ExportNote::State::overtaken:
      break;
  }
  return OfficeFiles::tr("non serve più: la sede ha risposto per un'altra strada");
}

}  // namespace

QString OfficeFiles::suggestedName() const {
  if (!app() || !app()->session()) return {};
  auto today = iso_day(app()->day());
  return QStringLiteral("%1 %2.giro").arg(app()->session()->identity().login, QString::fromStdString(today));
}

void OfficeFiles::load() {
  ask_device([now = app()->now_at(), time = app()->time()](Device& device) {
    Shown shown;
    auto note = device.outbox().last_export();
    shown["lastText"] = QString();
    shown["lastTone"] = QString();
    if (!note) return shown;
    auto ops = words::many(static_cast<qint64>(note->ops), tr("1 cosa"), tr("%1 cose"));
    shown["lastText"] =
        tr("Ultimo file: %1, %2, %3.").arg(format::moment(note->made_at, now, time), ops, state_words(*note));
    shown["lastTone"] = note->state == ExportNote::State::out ? "warn" : "ok";
    return shown;
  });
}

void OfficeFiles::save(const QUrl& file) {
  if (!app() || !app()->session()) return;
  app()->session()->sync().save_work(
      file.toLocalFile(), [self = QPointer(this)](const Result<file::WorkReport>& saved) {
        if (!self || !self->app()) return;
        if (saved.has_error()) return self->app()->tell_failure(QString::fromStdString(saved.error().what));
        self->app()->tell(
            tr("File salvato. Portalo in sede: finché non torna la risposta, qui resta tutto in attesa."));
        self->reload();
      });
}

void OfficeFiles::open(const QUrl& file) {
  if (!app() || !app()->session()) return;
  app()->session()->sync().apply_answer(
      file.toLocalFile(), [self = QPointer(this)](const Result<file::AnswerReport>& report) {
        if (!self || !self->app()) return;
        if (report.has_error()) return self->app()->tell_failure(QString::fromStdString(report.error().what));
        self->app()->tell(sentence(report->fate));
        self->reload();
      });
}

}  // namespace giro

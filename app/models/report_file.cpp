#include "app/models/report_file.hpp"

#include "app/models/format.hpp"
#include "app/paper/report.hpp"

namespace giro {

void ReportFile::save(const QUrl& file) {
  if (!app_ || !app_->session()) return;
  auto day = day_number(on_.toStdString()).value_or(app_->day());
  app_->session()->read(
      this,
      [client = format::id(client_), user = format::id(user_), day,
       now = app_->now_at()](SQLite::Database& db) {
        return client.is_nil() ? paper::day_report(db, user, day, now) : paper::statement(db, client, day);
      },
      [this, file](const Result<paper::Report>& report) {
        auto written =
            report.has_error() ? Result<void>(report.error()) : paper::write_pdf(*report, file.toLocalFile());
        if (written.has_error()) return app_->tell_failure(QString::fromStdString(written.error().what));
        app_->tell(tr("PDF salvato: %1").arg(file.fileName()));
      });
}

}  // namespace giro

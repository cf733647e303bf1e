#include "app/cli/program.hpp"

#include <QDateTime>

#include "sync/actions/client.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::cli {
namespace {

/// Whatever opens the archive first finds that it was damaged, so every command says it.
void warn_of_damage(Session& session) {
  auto opened = session.device_now([](Device& device) { return device.status(); });
  if (opened.has_error()) return;  // the command itself will say so
  if (opened->rebuilt)
    Output::warn(
        tr("L'archivio era danneggiato: messo da parte, ora si riscarica. Il lavoro non inviato c'è tutto."));
  if (opened->salvaged) Output::warn(salvage_text(*opened->salvage));
}

}  // namespace

Result<Session*> Program::session() {
  if (!session_) {
    auto identity = load_identity(files);
    if (identity.has_error()) return identity.error();
    session_ = std::make_unique<Session>(files, *identity, environment);
    warn_of_damage(*session_);
  }
  return session_.get();
}

int Program::with_session(const std::function<int(Session&)>& work) {
  auto opened = session();
  if (opened.has_error()) return out.fail(opened.error());
  return work(**opened);
}

int Program::record(const std::function<Result<Draft>(Device&)>& make,
                    const std::function<void(Device&, QJsonObject&, QString&)>& about) {
  return with_session([&](Session& open) {
    auto recorded = open.record_now(make);
    if (recorded.has_error()) return out.fail(recorded.error());
    QJsonObject object{{"op", hex(recorded->op)}, {"parked", recorded->parked}};
    QString lines = tr("Salvato sul tablet.");
    auto told = open.device_now([&](Device& device) { about(device, object, lines); });
    if (told.has_error()) return out.fail(told.error());
    out.object(object, lines);
    return int{done};
  });
}

Result<std::int64_t> day_or_today(SQLite::Database& db, const std::string& on, std::int64_t now_at) {
  if (on.empty()) return company_time(db).day_of(now_at);
  auto day = day_number(on);
  if (!day) return problem(tr("\"%1\" non è un giorno: scrivi come 2026-11-19.").arg(text(on)));
  return *day;
}

QString local_time(SQLite::Database& db, std::int64_t at) {
  if (!at) return tr("mai");
  auto time = company_time(db);
  auto minutes = time.second_of_day(at) / 60;
  return text(iso_day(time.day_of(at))) +
         QString::asprintf(" %02d:%02d", static_cast<int>(minutes / 60), static_cast<int>(minutes % 60));
}

}  // namespace giro::cli

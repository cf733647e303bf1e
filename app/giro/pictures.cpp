#include "app/giro/pictures.hpp"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>
#include <map>
#include <utility>

#include "app/giro/demo_office.hpp"
#include "app/giro/demo_people.hpp"
#include "app/giro/window.hpp"

namespace giro {
namespace {

constexpr int settle_ms = 10'000;  // a software renderer on a busy machine
constexpr int calm_ms = 150;       // so long nothing may move before the picture

bool complain(const QString& sentence) {
  std::fprintf(stderr, "giro: %s\n", qUtf8Printable(sentence));
  return false;
}

/// Until the screen has stood still for a while.
bool wait_until_settled(const Window& window) {
  QDeadlineTimer end(settle_ms), calm(calm_ms);
  while (!end.hasExpired()) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QThread::msleep(2);
    if (!window.settled()) calm.setRemainingTime(calm_ms);
    if (calm.hasExpired()) return true;
  }
  return false;
}

bool take(Window& window, const QString& screen, const QString& path) {
  if (!QMetaObject::invokeMethod(&window.quick(), "show", Q_ARG(QVariant, screen))) {
    return complain(QStringLiteral("la schermata %1 non si apre").arg(screen));
  }
  if (!wait_until_settled(window))
    return complain(QStringLiteral("la schermata %1 non si ferma").arg(screen));
  if (!window.quick().grabWindow().save(path))
    return complain(QStringLiteral("non riesco a scrivere %1").arg(path));
  return true;
}

/// Of what was not taken yet: an administrator has a manager's screens and a few more.
bool take_all(const Options& options, const SessionFiles& files, Environment& environment,
              std::map<QString, bool>& taken) {
  Window window(files, environment);
  auto& app = window.app();
  app.set_language(options.language.isEmpty() ? QStringLiteral("it") : options.language);
  app.set_theme(options.theme.isEmpty() ? QStringLiteral("light") : options.theme);
  app.set_reduce_motion(true);
  if (!window.open()) return complain(QStringLiteral("le schermate non si caricano"));
  window.quick().resize(options.size);
  window.quick().show();
  bool good = true;
  good &= wait_until_settled(window);  // the first place opens by itself
  auto who = app.signed_in() ? app.role() : QStringLiteral("signin");
  for (auto& screen : window.quick().property("screens").toStringList()) {
    auto of = (who == QLatin1String("admin") ? QStringLiteral("manager") : who) + '-' + screen;
    if (std::exchange(taken[of], true)) continue;
    good &= take(window, screen, QStringLiteral("%1/%2-%3.png").arg(options.screenshots, who, screen));
  }
  return good;
}

}  // namespace

int take_pictures(const Options& options, Environment& environment) {
  QTemporaryDir scratch;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                     scratch.path());  // a person's settings stay as they are
  if (!QDir().mkpath(options.screenshots)) {
    complain(QStringLiteral("non riesco a creare la cartella %1").arg(options.screenshots));
    return 1;
  }
  auto replicas = options.replicas;
  std::optional<DemoOffice> office;
  if (replicas.empty()) {
    auto people = demo_people(scratch.path());
    if (people.has_error()) {
      complain(QString::fromStdString(people.error().what));
      return 1;
    }
    replicas = *people;
    auto data = scratch.filePath("office");
    office.emplace(data, DemoOffice::last_port(data));  // what only it knows is on the pictures, too
    office->url();
    if (auto done = demo_work(scratch.path()); done.has_error())
      complain(QString::fromStdString(done.error().what));
  }
  replicas.emplace_back(scratch.filePath("nobody").toStdString());  // the sign-in screen
  bool good = true;
  std::map<QString, bool> taken;
  for (auto& replica : replicas) good &= take_all(options, SessionFiles{replica}, environment, taken);
  return good ? 0 : 1;
}

}  // namespace giro

#include "app/giro/demo_people.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include "app/giro/demo_office.hpp"

namespace giro {
namespace {

constexpr int making_ms = 300'000;
constexpr int step_ms = 60'000;
constexpr auto demo_password = "giro-demo\n";  // everybody's, in a demo company

QString program(const char* name) {
  return QCoreApplication::applicationDirPath() + '/' + name;
}

/// Standard output of a program that ended well; a Problem with its last words otherwise.
Result<QByteArray> run(const QString& name, const QStringList& arguments, int within_ms,
                       const QByteArray& input = {}) {
  QProcess process;
  process.start(name, arguments);
  process.write(input);
  process.closeWriteChannel();
  if (process.waitForFinished(within_ms) && process.exitStatus() == QProcess::NormalExit &&
      process.exitCode() == 0) {
    return process.readAllStandardOutput();
  }
  auto words = QString::fromUtf8(process.readAllStandardError()).trimmed();
  return Problem{(name + ' ' + arguments.value(0) + ": " + (words.isEmpty() ? process.errorString() : words))
                     .toStdString()};
}

}  // namespace

Result<std::vector<std::filesystem::path>> demo_people(const QString& folder, const QString& today) {
  auto server = program("giro-server"), cli = program("giro-cli"), data = folder + "/office";
  QStringList demo{"demo", "--data", data};
  if (!today.isEmpty()) demo << "--today" << today;
  for (const QStringList& step : {QStringList{"init", "--data", data}, demo}) {
    if (auto made = run(server, step, making_ms); made.has_error()) return made.error();
  }
  DemoOffice office(data);
  auto url = office.url();
  if (url.isEmpty()) return Problem{"the demo office does not start"};
  std::vector<std::filesystem::path> replicas;
  for (QString login : {"giulia", "laura", "admin"}) {  // of every demo company
    auto replica = folder + '/' + login;
    auto signed_in = run(cli, {"login", url, login, "--replica", replica}, step_ms, demo_password);
    if (signed_in.has_error()) return signed_in.error();
    auto synced = run(cli, {"sync", "--replica", replica}, making_ms);
    if (synced.has_error()) return synced.error();
    replicas.emplace_back(replica.toStdString());
  }
  return replicas;
}

Result<void> demo_work(const QString& folder) {
  auto cli = program("giro-cli"), copy = folder + "/at-work";
  for (QString part : {"", "-wal", ".outbox", ".outbox-wal", ".session"})
    if (QFile::exists(folder + "/giulia" + part)) QFile::copy(folder + "/giulia" + part, copy + part);
  auto listed = run(cli, {"clients", "--json", "--replica", copy}, step_ms);
  if (listed.has_error()) return listed.error();
  auto first = QJsonDocument::fromJson(*listed)["clients"][0]["code"].toString();
  for (const QStringList& step :
       {QStringList{"set", "client", first, "phone=0422 410203", "email=ordini@esempio.example"},
        QStringList{"sync"}})
    if (auto done = run(cli, step + QStringList{"--replica", copy}, step_ms); done.has_error())
      return done.error();
  return {};
}

}  // namespace giro

#include "tests/programs/programs.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QThread>
#include <catch2/catch.hpp>
#include <csignal>

namespace giro::test {
namespace {

constexpr int patience_ms = 120'000;

QString path_of(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

void run_server(const QStringList& words) {
  QProcess process;
  process.start(GIRO_SERVER, words);
  process.closeWriteChannel();
  REQUIRE(process.waitForFinished(patience_ms));
  INFO(words.join(' ').toStdString() << ": " << process.readAllStandardError().toStdString());
  REQUIRE(process.exitCode() == 0);
}

/// The demo company, made once.
const std::filesystem::path& demo_company() {
  static TempDir directory;
  static std::filesystem::path made;
  if (made.empty()) {
    made = directory / "office";
    run_server({"demo", "--data", path_of(made), "--clients", "80"});
  }
  return made;
}

}  // namespace

void need_application() {
  static int count = 1;
  static char name[] = "programs_tests";
  static char* names[] = {name, nullptr};
  static QCoreApplication application(count, names);
}

std::string ask(const std::filesystem::path& database, const std::string& sql) {
  SQLite::Database db(database.string(), SQLite::OPEN_READONLY, 5'000);
  SQLite::Statement query(db, sql);
  return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

DemoOffice::DemoOffice() {
  std::filesystem::copy(demo_company(), data(), std::filesystem::copy_options::recursive);
  start();
}

void DemoOffice::start() {
  auto port_file = path_of(directory_ / "port");
  QFile::remove(port_file);
  process_ = std::make_unique<QProcess>();
  process_->setProcessChannelMode(QProcess::MergedChannels);
  process_->setStandardOutputFile(path_of(directory_ / "office.log"));
  process_->start(GIRO_SERVER,
                  QStringList{"serve", "--data", path_of(data()), "--listen",
                              "127.0.0.1:" + (port_.isEmpty() ? "0" : port_), "--port-file", port_file} +
                      tls_);
  for (int i = 0; i < 600; ++i) {
    QFile file(port_file);
    if (file.open(QIODevice::ReadOnly)) port_ = QString::fromUtf8(file.readAll()).trimmed();
    if (file.isOpen() && !port_.isEmpty()) return;
    process_->waitForFinished(50);
    REQUIRE(process_->state() != QProcess::NotRunning);
  }
  FAIL("the office does not start");
}

void DemoOffice::uses_certificate(const std::filesystem::path& certificate,
                                  const std::filesystem::path& key) {
  tls_ = QStringList{"--tls-cert", path_of(certificate), "--tls-key", path_of(key)};
}

void DemoOffice::stop() {
  if (!process_) return;
  process_->terminate();
  process_->waitForFinished(patience_ms);
  process_.reset();
}

void DemoOffice::dies() {
  process_->kill();
  process_->waitForFinished(patience_ms);
  process_.reset();
}

void DemoOffice::freezes() {
  ::kill(static_cast<pid_t>(process_->processId()), SIGSTOP);
}

void DemoOffice::thaws() {
  ::kill(static_cast<pid_t>(process_->processId()), SIGCONT);
}

void DemoOffice::administer(const QStringList& words) const {
  run_server(words + QStringList{"--data", path_of(data())});
}

DemoOffice::Said DemoOffice::asked(const QStringList& words) const {
  QProcess process;
  process.start(GIRO_SERVER, words + QStringList{"--data", path_of(data())});
  process.closeWriteChannel();
  REQUIRE(process.waitForFinished(patience_ms));
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

std::string shared_rows(const std::filesystem::path& replica, const std::filesystem::path& database) {
  std::string all;
  for (auto table :
       {"client", "visit", "sales_order", "order_line", "order_hold", "contact", "conflict", "invoice"}) {
    auto columns = ask(
        replica, std::string("SELECT group_concat('CASE typeof(' || name || ') WHEN ''blob'' THEN hex(' || "
                             "name || ') ELSE ' || name || ' END') FROM pragma_table_info('") +
                     table + "') WHERE name NOT LIKE 'row\\_%' ESCAPE '\\' OR name = 'row_ref_id'");
    auto of = std::string(table) == "client" ? "id" : "client_id";
    all += ask(database, "SELECT group_concat(line, char(10)) FROM (SELECT json_array(" + columns +
                             ") AS line FROM " + table + " WHERE " + of + " IN (SELECT id" + shared_clients +
                             ") ORDER BY id)") +
           "\n";
  }
  return all;
}

Agent::Agent(const DemoOffice& office, const QString& login, const QString& url)
    : replica_(office.folder() / login.toStdString()) {
  signs_in(office, login, url);
  does({"sync"});
}

void Agent::signs_in(const DemoOffice& office, const QString& login, const QString& url) const {
  QProcess process;
  process.start(GIRO_CLI,
                {"--replica", path_of(replica_), "login", url.isEmpty() ? office.url() : url, login});
  process.write(QByteArray(demo_password) + '\n');
  process.closeWriteChannel();
  REQUIRE(process.waitForFinished(patience_ms));
  INFO(process.readAllStandardError().toStdString());
  REQUIRE(process.exitCode() == 0);
}

Agent::Said Agent::runs(const QStringList& words, const QByteArray& typed) const {
  QProcess process;
  process.start(GIRO_CLI, QStringList{"--replica", path_of(replica_), "--json"} + words);
  process.write(typed);
  process.closeWriteChannel();
  REQUIRE(process.waitForFinished(patience_ms));
  return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
          QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject Agent::does(const QStringList& words, int exit) const {
  auto said = runs(words);
  INFO(replica_.filename().string() << ": " << words.join(' ').toStdString() << ": "
                                    << said.err.toStdString());
  REQUIRE(said.exit == exit);
  return said.json;
}

Agent Agent::copied_to(const std::filesystem::path& folder) const {
  std::filesystem::create_directory(folder);
  for (auto suffix : {"", "-wal", ".outbox", ".outbox-wal", ".session"}) {
    auto from = replica_.string() + suffix;
    if (std::filesystem::exists(from))
      std::filesystem::copy_file(from, folder / (replica_.filename().string() + suffix));
  }
  return Agent(folder / replica_.filename());
}

int Agent::is_killed(const QStringList& words, int after_ms) const {
  QProcess process;
  process.start(GIRO_CLI, QStringList{"--replica", path_of(replica_)} + words);
  process.closeWriteChannel();
  REQUIRE(process.waitForStarted(patience_ms));
  if (process.waitForFinished(after_ms)) return process.exitCode();
  process.kill();
  REQUIRE(process.waitForFinished(patience_ms));
  return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

}  // namespace giro::test

// Session: jobs run on their workers in order and answer on this thread, from the first moment on.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QThread>
#include <catch2/catch.hpp>

#include "app/platform/environment.hpp"
#include "app/session/session.hpp"
#include "app/session/sync_controller.hpp"
#include "sync/actions/day.hpp"
#include "tests/app/hostile_office.hpp"

namespace giro::test {
namespace {

struct SignedIn {
  SignedIn() {
    need_application();
    identity.user.bytes[0] = 1;
    identity.login = "ada";
    identity.office = QUrl("http://127.0.0.1:1");
    identity.bearer = "t";
  }
  TempDir directory;
  Identity identity;
  MachineEnvironment environment;
  SessionFiles files() const { return {directory / "tablet"}; }
};

auto closes(const char* day_on) {
  return [=](Device& device) { return actions::close_day(device, day_on, 1, std::nullopt, ""); };
}

std::int64_t days(SQLite::Database& db) {
  return db.execAndGet("SELECT count(*) FROM work_day").getInt64();
}

}  // namespace

TEST_CASE("a query asked before the files are open waits for them") {
  SignedIn ada;
  Session session(ada.files(), ada.identity, ada.environment);
  auto read = session.read_now([](SQLite::Database& db) { return days(db); });
  INFO((read.has_error() ? read.error().what : std::string()));
  REQUIRE(read.has_value());
  CHECK(*read == 0);
}

TEST_CASE("work runs off this thread and answers on it; a read after a record's answer sees the record") {
  SignedIn ada;
  Session session(ada.files(), ada.identity, ada.environment);
  int changes = 0;
  QObject::connect(&session, &Session::changed, [&] { ++changes; });
  auto* here = QThread::currentThread();
  bool elsewhere = *session.device_now([here](Device&) { return QThread::currentThread() != here; });
  CHECK(elsewhere);
  bool answered_here = false;
  session.read(
      &session, [](SQLite::Database&) {},
      [&](Result<void>) { answered_here = QThread::currentThread() == here; });
  REQUIRE(session.record_now(closes("2026-11-19")).has_value());
  CHECK(*session.read_now([](SQLite::Database& db) { return days(db); }) == 1);
  CHECK(answered_here);
  CHECK(changes >= 1);
}

TEST_CASE("what is remembered is forgotten with the next record, and prepared again once nobody asks") {
  SignedIn ada;
  Session session(ada.files(), ada.identity, ada.environment);
  auto remembered = [](Source source) {
    return *source.remembered<std::int64_t>("days", [&] { return days(source); });
  };
  std::vector<std::int64_t> prepared;  // as the steps found them, told on this thread
  session.prepare({[&, remembered](Source source) {
    auto found = remembered(source);
    QMetaObject::invokeMethod(
        &session, [&, found] { prepared.push_back(found); }, Qt::QueuedConnection);
  }});
  auto wait_for = [&](std::size_t times) {
    while (prepared.size() < times) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  };
  wait_for(1);
  CHECK(prepared.back() == 0);
  CHECK(*session.read_now(remembered) == 0);
  REQUIRE(session.record_now(closes("2026-11-19")).has_value());
  CHECK(*session.read_now(remembered) == 1);
  auto before = prepared.size();
  wait_for(before + 1);
  CHECK(prepared.back() == 1);
}

TEST_CASE("an action that cannot be is a sentence and changes nothing") {
  SignedIn ada;
  Session session(ada.files(), ada.identity, ada.environment);
  auto refused = session.record_now([](Device&) -> Result<Draft> { return Problem{"Non si può."}; });
  REQUIRE(refused.has_error());
  CHECK(refused.error().what == "Non si può.");
  CHECK(session.device_now([](Device& device) { return device.status().pending; }).value() == 0);
}

TEST_CASE("a receiver that is gone is not called, and what it asked for is done all the same") {
  SignedIn ada;
  bool called = false;
  {
    Session session(ada.files(), ada.identity, ada.environment);
    auto receiver = std::make_unique<QObject>();
    session.record(receiver.get(), closes("2026-11-19"), [&](Result<Recorded>) { called = true; });
    receiver.reset();
    session.record(&session, closes("2026-11-20"),
                   [&](Result<Recorded>) {});  // not waited for: the end waits for it
  }
  CHECK_FALSE(called);
  Session again(ada.files(), ada.identity, ada.environment);
  CHECK(*again.read_now([](SQLite::Database& db) { return days(db); }) == 2);
}

TEST_CASE("files that cannot be opened are a sentence, for every job") {
  SignedIn ada;
  std::filesystem::create_directories(ada.directory / "tablet.outbox");
  Session session(ada.files(), ada.identity, ada.environment);
  QString said;
  QObject::connect(&session, &Session::failed, [&](const QString& problem) { said = problem; });
  CHECK(session.device_now([](Device&) {}).has_error());
  auto read = session.read_now([](SQLite::Database& db) { return days(db); });
  REQUIRE(read.has_error());
  CHECK_FALSE(read.error().what.empty());
  CHECK_FALSE(said.isEmpty());
}

TEST_CASE("an office that does not answer leaves a next try and the count of what waits") {
  SignedIn ada;
  Session session(ada.files(), ada.identity, ada.environment);
  REQUIRE(session.record_now(closes("2026-11-19")).has_value());
  QEventLoop loop;
  QObject::connect(&session.sync(), &SyncController::finished, &loop, &QEventLoop::quit);
  session.sync().start();
  loop.exec();
  CHECK(session.state().link == Link::no_answer);
  CHECK(session.state().counts.pending == 1);
  CHECK(session.state().blocked == Blocked::no);
  CHECK(session.state().next_try_at > 0);
  CHECK_FALSE(session.state().running);
}

TEST_CASE("a session that has just been opened knows what waits, before any exchange") {
  SignedIn ada;
  {
    Session session(ada.files(), ada.identity, ada.environment);
    REQUIRE(session.record_now(closes("2026-11-19")).has_value());
  }
  Session session(ada.files(), ada.identity, ada.environment);
  REQUIRE(session.device_now([](Device&) {}).has_value());  // the count was asked before
  CHECK(session.state().counts.pending == 1);
  CHECK(session.state().link == Link::untried);
}

TEST_CASE("signed out, nothing is tried and a person is asked; the work stays") {
  SignedIn ada;
  Session session(ada.files(), ada.identity, ada.environment);
  REQUIRE(session.record_now(closes("2026-11-19")).has_value());
  REQUIRE(session.sign_out().has_value());
  session.sync().sync_now();
  CHECK(session.state().blocked == Blocked::sign_in);
  CHECK(session.device_now([](Device& device) { return device.status().pending; }).value() == 1);
}

TEST_CASE("tokens sealed under a key are not in the file, and without that key nobody is signed in") {
  SignedIn ada;
  ada.identity.bearer = "access-token";
  ada.identity.refresh = "refresh-token";
  auto sealing = ada.files();
  sealing.key = std::string(32, 'k');
  REQUIRE(save_identity(sealing, ada.identity).has_value());
  QFile file(QString::fromStdString(sealing.identity().string()));
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK_FALSE(file.readAll().contains("access-token"));
  CHECK(load_identity(sealing)->bearer == "access-token");
  CHECK(load_identity(sealing)->refresh == "refresh-token");
  auto other = sealing;
  other.key = std::string(32, 'o');
  for (auto& files : {ada.files(), other}) {
    auto read = load_identity(files);
    REQUIRE(read.has_value());
    CHECK_FALSE(read->signed_in());
    CHECK(read->login == "ada");
  }
  auto bea = ada.identity;
  bea.user.bytes[0] = 2;
  CHECK(save_identity(ada.files(), bea).has_error());             // it is still ada's
  REQUIRE(save_identity(ada.files(), ada.identity).has_value());  // the keychain does not answer: in the open
  CHECK(load_identity(ada.files())->bearer == "access-token");
  CHECK(load_identity(sealing)->bearer == "access-token");
}

}  // namespace giro::test

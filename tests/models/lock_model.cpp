// The lock: what closes and opens it, what a wrong PIN costs whatever is done to the tablet, and what it
// never costs.
#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

#include "app/models/lock.hpp"
#include "app/session/wipe.hpp"
#include "sync/actions/day.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr std::int64_t minute_ms = 60'000;

struct LockedDesk {
  LockedDesk() { start(); }

  /// As when the program starts.
  void start() {
    lock.reset();
    if (desk.app) desk.close();
    desk.open();
    lock = std::make_unique<Lock>();
    lock->set_environment(desk.environment);
    lock->set_app(desk.app.get());
  }
  bool settles() {
    return until([&] { return !lock->is_busy(); });
  }
  void chooses(const QString& pin) {
    lock->choose({}, pin, pin);
    REQUIRE(settles());
    REQUIRE(lock->has_pin());
  }
  void tries(const QString& pin) {
    lock->unlock(pin);
    REQUIRE(settles());
  }
  void tries_wrong_ones(int count) {
    for (int i = 0; i < count; ++i) {
      tries("1357");
      desk.environment.pass(60 * minute_ms);
    }
  }
  QString file() { return QString::fromStdString(desk.beside("giro.db").string()) + ".pin"; }

  Desk desk;
  std::unique_ptr<Lock> lock;
};

}  // namespace

TEST_CASE("without a PIN nothing is ever locked") {
  LockedDesk on;
  CHECK_FALSE(on.lock->has_pin());
  on.lock->lockNow();
  CHECK_FALSE(on.lock->is_locked());
}

TEST_CASE("with a PIN the program starts locked, and opens to it alone") {
  LockedDesk on;
  on.chooses("2580");
  CHECK_FALSE(on.lock->is_locked());
  on.start();
  CHECK(on.lock->is_locked());
  on.tries("1357");
  CHECK(on.lock->is_locked());
  CHECK(on.lock->error() == "PIN sbagliato.");
  on.tries("2580");
  CHECK_FALSE(on.lock->is_locked());
}

TEST_CASE("the PIN is nowhere on the disk, and its file is its owner's alone") {
  LockedDesk on;
  on.chooses("25801379");
  QFile file(on.file());
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK_FALSE(file.readAll().contains("25801379"));
  auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
  CHECK((QFile::permissions(on.file()) & others) == 0);
}

TEST_CASE("what is no PIN, or was written twice in two ways, is said and changes nothing") {
  LockedDesk on;
  on.lock->choose({}, "1234", "1234");
  CHECK(on.lock->error().contains("si indovina"));
  on.lock->choose({}, "2580", "2581");
  CHECK(on.lock->error().contains("non sono uguali"));
  CHECK_FALSE(on.lock->has_pin());
  on.chooses("2580");
  on.lock->choose("1357", "1979", "1979");
  REQUIRE(on.settles());
  CHECK(on.lock->error() == "PIN sbagliato.");
  on.lock->choose("2580", "1979", "1979");
  REQUIRE(on.settles());
  on.lock->lockNow();
  on.tries("1979");
  CHECK_FALSE(on.lock->is_locked());
  on.lock->remove("1979");
  REQUIRE(on.settles());
  CHECK_FALSE(on.lock->has_pin());
  CHECK_FALSE(QFile::exists(on.file()));
}

TEST_CASE("left alone for its minutes, or asleep, the tablet locks by itself") {
  LockedDesk on;
  on.chooses("2580");
  on.desk.environment.pass(5 * minute_ms);
  CHECK(until([&] { return on.lock->is_locked(); }));
}

TEST_CASE("a wait goes on after a kill and whatever the clock is set to; the right PIN has to wait, too") {
  LockedDesk on;
  on.chooses("2580");
  on.lock->lockNow();
  for (int i = 0; i < 5; ++i) on.tries("1357");
  CHECK(on.lock->is_waiting());
  on.desk.environment.reading.wall_at += 365LL * 24 * 60 * minute_ms;
  on.start();
  CHECK(on.lock->is_waiting());
  CHECK(on.lock->error().contains("Riprova tra 0:"));
  on.tries("2580");
  CHECK(on.lock->is_locked());
  on.desk.environment.reading.wall_at = 0;
  CHECK(on.lock->is_waiting());
  on.desk.environment.pass(minute_ms / 2);
  CHECK_FALSE(on.lock->is_waiting());
  on.tries("2580");
  CHECK_FALSE(on.lock->is_locked());
}

TEST_CASE("a try counts before it is looked at: who kills the program meanwhile has used it up") {
  LockedDesk on;
  on.chooses("2580");
  on.lock->lockNow();
  for (int i = 0; i < 5; ++i) {
    on.lock->unlock("1357");
    on.start();
  }
  CHECK(on.lock->is_waiting());
}

TEST_CASE(
    "a lock whose file cannot be read opens to no PIN; who signs in again opens it, with all the work") {
  LockedDesk on;
  on.chooses("2580");
  QFile file(on.file());
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  file.write("{");
  file.close();
  on.start();
  CHECK(on.lock->is_locked());
  on.tries("2580");
  CHECK(on.lock->error().contains("accedi con la password"));
  on.lock->forget();
  CHECK_FALSE(on.lock->is_locked());
  on.start();
  CHECK_FALSE(on.lock->has_pin());
}

TEST_CASE("wrong PINs erase nothing, however many, unless somebody chose that") {
  LockedDesk on;
  on.chooses("2580");
  on.lock->lockNow();
  on.tries_wrong_ones(12);
  CHECK(on.lock->left_text().isEmpty());
  on.tries("2580");
  CHECK_FALSE(on.lock->is_locked());
  CHECK(QFile::exists(QString::fromStdString(on.desk.app->files().replica.string())));
}

TEST_CASE("where it was chosen the tenth wrong PIN in a row erases everything, after a try to deliver") {
  LockedDesk on;
  on.chooses("2580");
  on.lock->set_wipes(true);
  auto path = QString::fromStdString(on.desk.app->files().replica.string());
  on.lock->lockNow();
  on.tries_wrong_ones(9);
  CHECK(on.lock->left_text().contains("un PIN sbagliato"));
  on.tries("2580");
  CHECK_FALSE(on.lock->is_locked());  // and the count begins anew
  on.lock->lockNow();
  on.tries_wrong_ones(9);
  on.lock->unlock("1357");
  REQUIRE(until([&] { return !on.desk.app->signed_in(); }));
  for (auto suffix : {"", ".outbox", ".session", ".pin"}) {
    INFO(suffix);
    CHECK_FALSE(QFile::exists(path + suffix));
  }
  CHECK(sentence(load_wipe(on.desk.app->files()).value()).contains("PIN è stato sbagliato troppe volte"));
  CHECK_FALSE(on.lock->is_locked());
}

// Several people on one tablet: what one has recorded, received or locked is not another's.
#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "app/models/lock.hpp"
#include "app/session/people.hpp"
#include "sync/actions/day.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct SharedTablet {
  SharedTablet() {
    desk.client(id_of(100), "Trattoria Da Nino");
    desk.open();
    first = desk.app->session()->identity();
    second = first;
    second.user = id_of(9);
    second.login = "rossi";
    second.name = "Mario Rossi";
  }
  void signs_in(const Identity& person) {
    REQUIRE(save_identity(desk.app->files_of(person), person).has_value());
    desk.app->take_identity(person);
  }
  std::size_t waiting() {
    return desk.app->session()->device_now([](Device& device) { return device.status().pending; }).value();
  }
  int clients() {
    return desk.app->session()
        ->read_now([](SQLite::Database& db) { return db.execAndGet("SELECT count(*) FROM client").getInt(); })
        .value();
  }
  void records(std::string_view day_on) {
    REQUIRE(desk.app->session()
                ->record_now([day = std::string(day_on)](Device& device) {
                  return actions::close_day(device, day, 1, std::nullopt, "");
                })
                .has_value());
  }

  Desk desk;
  Identity first, second;
};

}  // namespace

TEST_CASE("who signs in after somebody else sees nothing of theirs, and leaves theirs as it was") {
  SharedTablet tablet;
  tablet.records("2026-11-19");
  auto usual = tablet.desk.app->files().replica;
  CHECK(tablet.waiting() == 1);
  tablet.desk.app->signOut();
  tablet.signs_in(tablet.second);
  CHECK(tablet.desk.app->user_name() == "Mario Rossi");
  CHECK(tablet.desk.app->files().replica != usual);
  CHECK(tablet.clients() == 0);
  CHECK(tablet.waiting() == 0);
  tablet.records("2026-11-18");
  tablet.records("2026-11-19");
  tablet.desk.app->signOut();
  tablet.signs_in(tablet.first);
  CHECK(tablet.desk.app->files().replica == usual);
  CHECK(tablet.clients() == 1);
  CHECK(tablet.waiting() == 1);
  tablet.signs_in(tablet.second);
  CHECK(tablet.waiting() == 2);
}

TEST_CASE("the program starts with whoever was last, and what one may take back the next cannot") {
  SharedTablet tablet;
  tablet.desk.app->tell("Salvato", [](Device&) -> Result<Draft> { return Problem{"mai"}; });
  CHECK(tablet.desk.app->can_undo());
  tablet.signs_in(tablet.second);
  CHECK_FALSE(tablet.desk.app->can_undo());
  auto theirs = tablet.desk.app->files().replica;
  tablet.desk.close();
  tablet.desk.open();
  CHECK(tablet.desk.app->files().replica == theirs);
  CHECK(tablet.desk.app->user_name() == "Mario Rossi");
}

TEST_CASE("everybody has a PIN of their own; who signs in on a locked tablet opens theirs, not the other's") {
  SharedTablet tablet;
  Lock lock;
  lock.set_environment(tablet.desk.environment);
  lock.set_app(tablet.desk.app.get());
  lock.choose({}, "2580", "2580");
  REQUIRE(until([&] { return lock.has_pin() && !lock.is_busy(); }));
  lock.lockNow();
  REQUIRE(lock.is_locked());
  std::vector<bool> seen;
  QObject::connect(tablet.desk.app.get(), &App::sessionChanged, &lock,
                   [&] { seen.push_back(tablet.desk.app->signed_in()); });
  tablet.signs_in(tablet.second);
  CHECK_FALSE(lock.is_locked());
  CHECK_FALSE(lock.has_pin());
  CHECK(seen ==
        std::vector<bool>{false, true});  // the screens of the first are gone before the second's come
  tablet.signs_in(tablet.first);
  CHECK(lock.has_pin());
}

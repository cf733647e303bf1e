// A disk that fills up: what is confirmed is durable, what is not confirmed is not there, and the tablet goes
// on when there is room again. And a power cut that throws the replica back.
#include <catch2/catch.hpp>

#include "sync/device/sql.hpp"
#include "tests/support/drafts.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

namespace {

/// No page more than the replica has now.
void fill_disk(Device& device) {
  auto pages = device.local().execAndGet("PRAGMA page_count").getInt();
  device.local().exec("PRAGMA max_page_count=" + std::to_string(pages));
}
void make_room(Device& device) {
  device.local().exec("PRAGMA max_page_count=1000000");
}

}  // namespace

TEST_CASE("an op that is durable in the outbox is recorded, even if the replica has no room to show it yet") {
  Tablet tablet;
  tablet.download();
  fill_disk(*tablet.device);
  std::size_t recorded = 0;
  for (; tablet.device->outbox().entries().size() < 400; ++recorded) {
    auto visit = id_of(1000 + recorded);
    REQUIRE(tablet.device->record(new_visit(visit, tablet.rossi, tablet.user, std::string(3000, 'x')))
                .has_value());
    if (!tablet.shows("visit", visit)) break;  // the replica is full
  }
  REQUIRE(recorded < 399);
  auto entries = tablet.device->outbox().entries();
  CHECK(entries.size() == recorded + 1);

  SECTION("and shown when there is room again") {
    make_room(*tablet.device);
    auto later = tablet.record(new_visit(id_of(5000), tablet.rossi, tablet.user, "later"));
    CHECK(tablet.shows("visit", id_of(1000 + recorded)));
    CHECK(tablet.shows("visit", id_of(5000)));
    CHECK(tablet.device->outbox().entries().size() == recorded + 2);
  }
  SECTION("a full disk refuses the next one before anything of it is kept") {
    CHECK_THROWS(tablet.device->record(new_visit(id_of(5000), tablet.rossi, tablet.user, "later")));
    CHECK(tablet.device->outbox().entries().size() == recorded + 1);
  }
  SECTION("and pushed in any case") {
    make_room(*tablet.device);
    CHECK(tablet.device->next_request().envelopes.size() == std::min<std::size_t>(recorded + 1, 200));
  }
}

TEST_CASE("a replica that fell back folds every op beyond its log position, decided or not") {
  Tablet tablet;
  tablet.download();
  TempDir kept;
  DeviceFiles then{kept / "r", kept / "o"};
  tablet.device.reset();
  Tablet::copy_database(tablet.files.replica, then.replica);
  tablet.open();

  auto decided = tablet.set_phone(tablet.rossi, "1");
  tablet.take(tablet.reply().accept(decided, 9).client(tablet.bianchi, 8, tablet.segment, "Bianchi")).value();
  auto undecided = tablet.record(new_visit(id_of(77), tablet.bianchi, tablet.user, "v"));

  tablet.device.reset();  // the power goes: the outbox keeps both, the replica is as it was before them
  Tablet::copy_database(then.replica, tablet.files.replica);
  tablet.open();
  CHECK(tablet.phone(tablet.rossi) == "1");
  CHECK(tablet.shows("visit", id_of(77)));
  CHECK(tablet.entry(decided).accepted());
  CHECK(tablet.entry(undecided).undecided());
}

TEST_CASE("an answer that a failing disk let into the outbox only is made up for before the next entry") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "1");
  tablet.take(tablet.reply().accept(op, 9).client(tablet.rossi, 9, tablet.segment, "Rossi", "1").last(9))
      .value();
  REQUIRE(tablet.entry(op).accepted());

  auto forgotten = tablet.reply().resync();  // the office was restored: it no longer knows the op
  for (int i = 0; i < 200; ++i)
    forgotten.client(id_of(2000 + static_cast<unsigned>(i)), 3, tablet.segment, std::string(150, 'x'));
  fill_disk(*tablet.device);
  CHECK_THROWS(tablet.take(forgotten));
  CHECK(tablet.entry(op).undecided());

  make_room(*tablet.device);
  tablet.record(new_visit(id_of(77), tablet.rossi, tablet.user, "v"));
  auto folded = tablet.device->local().execAndGet("SELECT count(*) FROM fold").getInt();
  CHECK(folded == 2);
}

TEST_CASE("a statement that a full disk stopped works again when there is room") {
  SECTION("of any connection") {
    TempDir folder;
    Sql sql(folder / "f", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
    sql.run("CREATE TABLE t(x TEXT)");
    sql.database().exec("PRAGMA max_page_count=2");
    constexpr auto insert = "INSERT INTO t VALUES(?)";
    std::string large(100'000, 'x');
    CHECK_THROWS(sql.run(insert, large));
    sql.database().exec("PRAGMA max_page_count=1000000");
    CHECK(sql.run(insert, large) == 1);
  }
  SECTION("the rows of an answer") {
    Tablet tablet;
    tablet.download();
    auto many = [&] {
      auto page = tablet.reply();
      for (unsigned i = 0; i < 200; ++i)
        page.client(id_of(2000 + i), 8, tablet.segment, std::string(150, 'x'));
      return page.last(8);
    };
    fill_disk(*tablet.device);
    CHECK_THROWS(tablet.take(many()));
    make_room(*tablet.device);
    CHECK(tablet.take(many()).has_value());
    CHECK(tablet.shows("client", id_of(2199)));
  }
}

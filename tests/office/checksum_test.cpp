// Checksums: the office keeps a sum per bucket with every row it writes; a tablet finds by it that its rows
// are not the office's, counts it, and pulls them again.
#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "server/office/audit.hpp"
#include "sync/device/device.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

/// A real device of Ada's, without wires.
struct RealTablet : Company {
  RealTablet()
      : device(DeviceFiles{directory.path / "r", directory.path / "r.outbox"}, id("ada"), environment) {
    sync();
  }
  Exchanged exchange() {
    auto request = device.next_request();
    return device.receive(office->handle(caller, request)).value();
  }
  std::size_t sync() {
    std::size_t diverged = 0;
    for (auto done = exchange();; done = exchange()) {
      diverged += done.diverged;
      if (!done.more) return diverged;
    }
  }
  /// A fault of the machine, or of this program.
  void damage(const std::string& sql) {
    SQLite::Database db((directory.path / "r").string(), SQLite::OPEN_READWRITE);
    db.exec(sql);
  }
  Caller caller{.user = id("ada"), .role = schema::agent, .session = {}};
  Device device;
};

}  // namespace

TEST_CASE_METHOD(RealTablet, "a replica that holds what the office holds is never suspected") {
  device.check_every(0);
  CHECK(sync() == 0);
  device.record({.client = id("c1"), .changes = {device.update("client", id("c1"), {{"phone", text("5")}})}})
      .value();
  CHECK(sync() == 0);
  move("c2", "south");
  CHECK(sync() == 0);
  assign("ada", "south");
  CHECK(sync() == 0);
  unassign("ada", "north");
  CHECK(sync() == 0);
  CHECK(device.status().divergences == 0);
}

TEST_CASE_METHOD(RealTablet, "a row lost, left over or out of date is found, counted and repaired") {
  device.check_every(0);
  auto [how, what] = GENERATE(table<std::string, std::string>(
      {{"lost", "DELETE FROM client WHERE code = 'c2'"},
       {"out of date", "UPDATE client SET phone = 'old', row_seq = row_seq - 1 WHERE code = 'c2'"},
       {"left over",
        "INSERT INTO client(id, legal_name, row_seq, row_bucket) SELECT zeroblob(16), 'ghost', row_seq, "
        "row_bucket FROM client WHERE code = 'c1'"}}));
  INFO(how);
  damage(what);
  CHECK(sync() == 1);
  CHECK(device.status().divergences == 1);
  CHECK(sync() == 0);
  CHECK(device.status().clients == 2);
  auto row = device.row(*schema::find_table("client"), id("c2"));
  REQUIRE(row);
  CHECK((*row)[schema::find_table("client")->index_of("phone")] == text("1"));
}

TEST_CASE_METHOD(RealTablet, "repairing keeps what was recorded here") {
  device.check_every(0);
  auto op = device.record(
      {.client = id("c1"), .changes = {device.update("client", id("c1"), {{"phone", text("5")}})}});
  damage("DELETE FROM client WHERE code = 'c2'");
  CHECK(sync() == 1);
  CHECK(device.outbox().find(op->op)->accepted());
  CHECK(cell("client", id("c1"), "phone") == text("5"));
  auto row = device.row(*schema::find_table("client"), id("c1"));
  CHECK((*row)[schema::find_table("client")->index_of("phone")] == text("5"));
}

TEST_CASE_METHOD(RealTablet, "checksums are compared once an hour, not at every sync") {
  environment.pass(2 * 3'600'000);
  CHECK(sync() == 0);
  damage("DELETE FROM client WHERE code = 'c2'");
  environment.pass(60'000);
  CHECK(sync() == 0);
  environment.pass(3'600'000);
  CHECK(sync() == 1);
}

TEST_CASE_METHOD(RealTablet,
                 "the office's checksums are those of its rows, whatever was written and undone") {
  Tablet bea(*this, "bea");
  bea.sync();
  auto line = id("note");
  bea.save(id("c1"), {bea.insert("note", line, {{"client_id", id("c1")}, {"body", text("x")}})});
  bea.sync();
  bea.save(id("c1"), {bea.remove("note", line)});
  bea.sync();
  move("c1", "south");
  {
    AdminBatch undone(*office);
    undone.move_client(id("c2"), id("south"));
  }
  {
    AdminBatch batch(*office);
    batch.remove("client", id("c3"));
    batch.commit();
  }
  auto findings = audit(directory.path / "office.db");
  for (auto& finding : findings) UNSCOPED_INFO(finding);
  CHECK(findings.empty());
}

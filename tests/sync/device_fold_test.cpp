// Local = Remote ⊕ Outbox: what is folded, until when, and what leaves.
#include <catch2/catch.hpp>

#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("what is recorded shows at once and survives a kill between the outbox and the fold") {
  Tablet tablet;
  tablet.download();
  DeviceFiles before{tablet.dir / "b", tablet.dir / "b.outbox"};
  tablet.copy_to(before);
  tablet.set_phone(tablet.rossi, "02 222");
  auto visit = id_of(100);
  tablet.record(new_visit(visit, tablet.rossi, tablet.user, "buongiorno"));
  CHECK(tablet.phone(tablet.rossi) == "02 222");

  tablet.device.reset();
  Tablet::copy_database(before.replica, tablet.files.replica);  // the replica never heard of them
  tablet.open();
  CHECK(tablet.phone(tablet.rossi) == "02 222");
  CHECK(tablet.shown("visit", visit, "note") == text("buongiorno"));
  CHECK(tablet.device->status().pending == 2);
}

TEST_CASE(
    "an op is encoded once, when recorded, and never changes: folding never rewrites what will be sent") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  auto bytes = tablet.device->outbox().op_bytes(op.op_id);
  tablet.take(tablet.reply().client(tablet.rossi, 6, tablet.segment, "Rossi", "02 999").last(6)).value();

  CHECK(tablet.phone(tablet.rossi) == "02 222");
  CHECK(tablet.device->outbox().op_bytes(op.op_id) == bytes);
  auto request = tablet.device->next_request();
  REQUIRE(request.envelopes.size() == 1);
  CHECK(request.envelopes[0].op == bytes);
  CHECK(decode_op(bytes)->changes[0].cells[0].base == text("02 1"));
  CHECK(decode_op(bytes)->tokens == std::vector<Bytes>{"token 1"});
}

TEST_CASE("over a row, an answered op leaves the fold when the row arrives with a version at least its seq") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  tablet.take(tablet.reply().accept(op, 8)).value();
  CHECK(tablet.phone(tablet.rossi) == "02 222");  // answered, not arrived: no flicker

  tablet.take(tablet.reply().accept(op, 8).client(tablet.rossi, 7, tablet.segment, "Rossi", "02 777"))
      .value();
  CHECK(tablet.phone(tablet.rossi) == "02 222");  // a version from before the decision

  tablet.take(tablet.reply().accept(op, 8).client(tablet.rossi, 9, tablet.segment, "Rossi", "02 999"))
      .value();
  CHECK(tablet.phone(tablet.rossi) == "02 999");  // contains it, and somebody wrote after
}

TEST_CASE(
    "as a whole, an answered op leaves the fold at a last page whose snapshot holds its seq, not before") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  auto& db = tablet.device->local();
  auto folded = [&] { return db.execAndGet("SELECT count(*) FROM fold").getInt(); };
  tablet.take(tablet.reply().accept(op, 8).client(tablet.rossi, 8, tablet.segment, "Rossi", "02 222"))
      .value();
  CHECK(folded() == 1);
  tablet.take(tablet.reply().accept(op, 8).last(8)).value();
  CHECK(folded() == 0);
  CHECK(tablet.phone(tablet.rossi) == "02 222");
}

TEST_CASE("a value that lost at the office gives way when the cut holds the decision") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  tablet.take(tablet.reply().accept(op, 8).last(8))
      .value();  // the office kept its own: the row did not change
  CHECK(tablet.phone(tablet.rossi) == "02 1");
}

TEST_CASE("two ops over one cell fold in the order they were recorded, each until the office contains it") {
  Tablet tablet;
  tablet.download();
  auto first = tablet.set_phone(tablet.rossi, "02 222");
  tablet.set_phone(tablet.rossi, "02 333");
  tablet
      .take(
          tablet.reply().accept(first, 8).client(tablet.rossi, 8, tablet.segment, "Rossi", "02 222").last(8))
      .value();
  CHECK(tablet.phone(tablet.rossi) == "02 333");
}

TEST_CASE("rejected ops leave the fold and stay, whole, in the inbox of their author") {
  Tablet tablet;
  tablet.download();
  auto visit = id_of(100);
  auto op = tablet.record(new_visit(visit, tablet.rossi, tablet.user, "mai"));
  auto bytes = tablet.device->outbox().op_bytes(op.op_id);
  auto exchanged = tablet.take(tablet.reply().outcome(op, Verdict::rejected, 8, "scope").last(8)).value();
  CHECK(exchanged.rejected == 1);
  CHECK_FALSE(tablet.shows("visit", visit));
  CHECK(tablet.device->status().rejected == 1);
  CHECK(tablet.device->status().pending == 0);
  CHECK(tablet.entry(op).outcome->reason == "scope");
  CHECK(tablet.device->outbox().op_bytes(op.op_id) == bytes);
  tablet.device->outbox().dismiss(op.op_id);
  CHECK(tablet.device->status().rejected == 0);
}

TEST_CASE("a waiting op stays open and folded, and is not sent again") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  tablet.take(tablet.reply().outcome(op, Verdict::waiting, 0).last(8)).value();
  CHECK(tablet.phone(tablet.rossi) == "02 222");
  CHECK(tablet.device->status().pending == 1);
  CHECK(tablet.device->next_request().envelopes.empty());
}

TEST_CASE("an update of a row the office deleted shows it again until the office decides") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  Cells last_seen{{"legal_name", text("Rossi")}, {"phone", text("02 1")}, {"segment_id", tablet.segment}};
  tablet.take(tablet.reply().row("client", tablet.rossi, 7, last_seen, true).last(7)).value();
  CHECK(tablet.phone(tablet.rossi) == "02 222");
  CHECK(tablet.shown("client", tablet.rossi, "legal_name") == text("Rossi"));
  tablet.take(tablet.reply().outcome(op, Verdict::rejected, 8).last(8)).value();
  CHECK_FALSE(tablet.shows("client", tablet.rossi));
  tablet.take(tablet.reply().client(tablet.rossi, 9, tablet.segment, "Rossi", "02 9").last(9)).value();
  CHECK(tablet.phone(tablet.rossi) == "02 9");
}

TEST_CASE("a removal hides the row, and its rejection brings it back") {
  Tablet tablet;
  tablet.download();
  auto removal = Device::insert("client", tablet.rossi, {});
  removal.kind = Change::Kind::remove;
  auto op = tablet.record({.client = tablet.rossi, .changes = {removal}});
  CHECK_FALSE(tablet.shows("client", tablet.rossi));
  tablet.take(tablet.reply().outcome(op, Verdict::rejected, 8).last(8)).value();
  CHECK(tablet.phone(tablet.rossi) == "02 1");
}

TEST_CASE("a column absent from a batch keeps what is known; NULL clears it") {
  Tablet tablet;
  tablet.download();
  tablet.take(tablet.reply().row("client", tablet.rossi, 6, {{"legal_name", text("Rossi & C.")}}).last(6))
      .value();
  CHECK(tablet.phone(tablet.rossi) == "02 1");
  tablet.take(tablet.reply().row("client", tablet.rossi, 7, {{"phone", Null{}}}).last(7)).value();
  CHECK(tablet.phone(tablet.rossi) == "NULL");
  CHECK(tablet.shown("client", tablet.rossi, "legal_name") == text("Rossi & C."));
}

// Exactly once, nothing lost, nothing poisoned.
#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct OneAgent : Company {
  OneAgent() : ada(*this, "ada"), c1(id("c1")) { ada.sync(); }
  Id visit(std::string_view name) {
    return ada.save(c1, {ada.insert("visit", id(name),
                                    {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("done")}})});
  }
  Tablet ada;
  Id c1;
};

}  // namespace

TEST_CASE_METHOD(
    OneAgent,
    "an op sent again after a lost response has its effect once, and its stored answer (§1.1, §1.2)") {
  auto op = visit("v");
  auto asked = ada.request();
  auto lost = office->handle(ada.caller, asked);
  auto seq = store->snapshot()->seq();
  auto again = office->handle(ada.caller, asked);
  CHECK(store->snapshot()->seq() == seq);
  REQUIRE(again.outcomes.size() == 1);
  CHECK(again.outcomes[0].outcome == lost.outcomes[0].outcome);
  ada.sync();
  CHECK(ada.outcome(op).verdict == Verdict::accepted);
  CHECK(rows("visit", "user_id", id("ada")).size() == 1);
}

TEST_CASE_METHOD(
    OneAgent,
    "the same number with another hash is a fork: the stored hash tells, and nothing is overwritten (§1.3)") {
  auto twin = ada;
  visit("v");
  ada.sync();
  auto other = twin.save(
      c1,
      {twin.insert("visit", id("w"), {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("done")}})});
  auto asked = twin.request();
  auto response = office->handle(twin.caller, asked);
  REQUIRE(response.outcomes.size() == 1);
  CHECK(response.outcomes[0].hash != digest(asked.envelopes[0].op));
  CHECK_FALSE(store->snapshot()->op(other));
  CHECK_FALSE(store->snapshot()->row(id("w")));
  // under a new device id it arrives whole
  auto envelope = asked.envelopes[0];
  envelope.device = environment.mint();
  asked.envelopes = {envelope};
  asked.acked.push_back({.device = envelope.device, .number = 0});
  office->handle(twin.caller, asked);
  CHECK(store->snapshot()->row(id("w")));
}

TEST_CASE_METHOD(OneAgent, "what follows a fork may need what forked: it is decided after it, not before") {
  auto twin = ada;
  visit("v");
  ada.sync();
  auto record = [&](std::string_view name) {
    return twin.save(c1,
                     {twin.insert("visit", id(name),
                                  {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("done")}})});
  };
  auto first = record("w"), second = record("x");
  auto asked = twin.request();
  REQUIRE(asked.envelopes.size() == 2);
  asked.envelopes[1].device = environment.mint();  // recorded after its outbox had been made whole again
  asked.acked.push_back({.device = asked.envelopes[1].device, .number = 0});
  auto response = office->handle(twin.caller, asked);
  CHECK_FALSE(store->snapshot()->op(first));
  CHECK_FALSE(store->snapshot()->op(second));
  asked.envelopes[0].device = asked.envelopes[1].device;  // the fork's new device id
  office->handle(twin.caller, asked);
  CHECK(store->snapshot()->row(id("w")));
  CHECK(store->snapshot()->row(id("x")));
}

TEST_CASE_METHOD(OneAgent, "the same op under two envelopes (a clone of a clone) is decided once") {
  visit("v");
  auto asked = ada.request();
  office->handle(ada.caller, asked);
  auto seq = store->snapshot()->seq();
  asked.envelopes[0].device = environment.mint();
  asked.acked = {{.device = asked.envelopes[0].device, .number = 0}};
  auto response = office->handle(ada.caller, asked);
  CHECK(store->snapshot()->seq() == seq);
  REQUIRE(response.outcomes.size() == 1);
  CHECK(response.outcomes[0].outcome.verdict == Verdict::accepted);
}

TEST_CASE_METHOD(
    OneAgent,
    "all outcomes above the acknowledged number are listed, for every device id the tablet holds ops of") {
  visit("v");
  ada.sync();
  visit("w");
  auto asked = ada.request();
  auto response = office->handle(ada.caller, asked);
  CHECK(response.outcomes.size() == 2);
  asked.acked[0].number = 1;
  CHECK(office->answer(ada.caller, asked).outcomes.size() == 1);
  asked.acked.clear();
  CHECK(office->answer(ada.caller, asked).outcomes.empty());
}

TEST_CASE_METHOD(
    OneAgent,
    "an op whose merge throws is rolled back alone and answered rejected: internal, kept whole (§1.16)") {
  visit("broken");
  ada.sync();
  {
    SQLite::Database file((directory.path / "office.db").string(), SQLite::OPEN_READWRITE);
    SQLite::Statement poison(file, "UPDATE feed SET tbl = 9999 WHERE row_id = ?");
    auto row = id("broken");
    poison.bind(1, static_cast<const void*>(row.bytes.data()), 16);
    CHECK(poison.exec() == 1);
  }
  auto before = visit("before");
  auto poisoned = ada.save(c1, {ada.update("client", c1, {{"phone", text("5")}}),
                                ada.update("visit", id("broken"), {{"note", text("x")}})});
  auto after = visit("after");
  auto asked = ada.request();
  Push push{.caller = ada.caller, .request = &asked};
  office->push_all({&push, 1});
  auto snapshot = store->snapshot();
  CHECK(snapshot->op(before)->outcome.verdict == Verdict::accepted);
  CHECK(snapshot->op(after)->outcome.verdict == Verdict::accepted);
  CHECK(snapshot->op(poisoned)->outcome.verdict == Verdict::rejected);
  CHECK(snapshot->op(poisoned)->outcome.reason == "internal");
  CHECK(snapshot->op(poisoned)->bytes == asked.envelopes[1].op);
  CHECK(cell("client", c1, "phone") == text("1"));
}

TEST_CASE_METHOD(OneAgent,
                 "bytes that are no op are answered and kept whole; the ops around them are decided (§1.4)") {
  visit("v");
  ada.pending.push_back(
      {.device = ada.device, .number = ada.next_number++, .op = "no op at all", .receipt = {}});
  visit("w");
  auto asked = ada.request();
  auto response = office->handle(ada.caller, asked);
  REQUIRE(response.outcomes.size() == 3);
  CHECK(response.outcomes[1].outcome.verdict == Verdict::rejected);
  CHECK(response.outcomes[1].hash == digest("no op at all"));
  CHECK(store->snapshot()->op(digest("no op at all"))->bytes == "no op at all");
  CHECK(response.outcomes[2].outcome.verdict == Verdict::accepted);
}

TEST_CASE_METHOD(OneAgent, "an op recorded by somebody else is not taken for one's own (§1.5)") {
  auto op = ada.op(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  op.author = id("bea");
  ada.save(op);
  auto response = office->handle(ada.caller, ada.request());
  REQUIRE(response.outcomes.size() == 1);
  CHECK(response.outcomes[0].outcome.verdict == Verdict::rejected);
  CHECK(cell("client", c1, "phone") == text("1"));
}

TEST_CASE_METHOD(
    OneAgent, "parents missing so far make an op waiting, not rejected; when they arrive it goes on (§1.8)") {
  auto order =
      ada.op(c1, {ada.insert("sales_order", id("order"),
                             {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("draft")}})});
  auto line = ada.save(c1, {ada.insert("order_line", id("line"),
                                       {{"client_id", c1},
                                        {"order_id", id("order")},
                                        {"product_id", id("pasta")},
                                        {"quantity_milli", number(1)}})});
  auto edit = ada.insert("order_line", id("line"), {{"quantity_milli", number(2)}});
  edit.kind = Change::Kind::update;
  edit.cells[0].base = number(1);
  auto deeper = ada.save(c1, {edit});
  auto response = office->handle(ada.caller, ada.request());
  CHECK(response.outcomes[0].outcome.verdict == Verdict::waiting);
  CHECK(response.outcomes[0].outcome.reason == to_hex(id("order")));
  CHECK(response.outcomes[1].outcome.verdict == Verdict::waiting);
  ada.save(order);
  ada.sync();
  CHECK(ada.outcome(line).verdict == Verdict::accepted);
  CHECK(ada.outcome(deeper).verdict == Verdict::accepted);
  CHECK(cell("order_line", id("line"), "quantity_milli") == number(2));
}

TEST_CASE_METHOD(OneAgent, "ops that depend on a rejected one join it (§1.7)") {
  auto refused =
      ada.save(c1, {ada.insert("sales_order", id("order"),
                               {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("confirmed")}})});
  auto line = ada.save(c1, {ada.insert("order_line", id("line"),
                                       {{"client_id", c1},
                                        {"order_id", id("order")},
                                        {"product_id", id("pasta")},
                                        {"quantity_milli", number(1)}})});
  ada.sync();
  CHECK(ada.outcome(refused).verdict == Verdict::rejected);
  CHECK(ada.outcome(line).verdict == Verdict::rejected);
  CHECK(ada.outcome(line).reason == "depends");
}

TEST_CASE_METHOD(OneAgent,
                 "a revoked device or disabled user may still deliver: its ops are quarantined, and nothing "
                 "is pulled (§1.6)") {
  auto op = visit("v");
  ada.caller.trusted = false;
  auto asked = ada.request();
  asked.token.clear();
  auto response = office->handle(ada.caller, asked);
  REQUIRE(response.outcomes.size() == 1);
  CHECK(response.outcomes[0].outcome.verdict == Verdict::quarantined);
  CHECK(response.batches.empty());
  CHECK(store->snapshot()->op(op)->bytes == asked.envelopes[0].op);
  CHECK_FALSE(store->snapshot()->row(id("v")));
}

TEST_CASE_METHOD(
    OneAgent,
    "retained ops unknown to the office come back with their old outcome and redo their recorded decision") {
  Tablet bea(*this, "bea");
  bea.sync();
  back_up();
  auto first = ada.save(c1, {ada.update("client", c1, {{"phone", text("2")}, {"email", text("ada@b.it")}})});
  auto mine = ada.pending.back();
  environment.pass(60'000);
  auto winner = bea.save(c1, {bea.update("client", c1, {{"phone", text("3")}})});
  auto hers = bea.pending.back();
  bea.sync();
  ada.sync();
  auto number =
      ada.save(c1, {ada.insert("sales_order", id("order"),
                               {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("submitted")}})});
  auto order = ada.pending.back();
  ada.sync();
  auto printed = ada.cell(id("order"), "number");
  auto record = ada.outcome(first).conflicts.at(0);
  // last night's backup takes the office's place
  put_back();
  open();
  CHECK_FALSE(store->snapshot()->op(first));
  mine.receipt = ada.outcome(first).receipt;
  hers.receipt = bea.outcome(winner).receipt;
  order.receipt = ada.outcome(number).receipt;
  ada.pending = {mine, order};
  ada.sync();
  // the cell it had lost stays lost and its record returns; the one it took it takes; the number is kept
  CHECK(cell("client", c1, "phone") == text("1"));
  CHECK(cell("client", c1, "email") == text("ada@b.it"));
  CHECK(store->snapshot()->row(record));
  CHECK(cell("sales_order", id("order"), "number") == printed);
  bea.pending = {hers};
  bea.sync();
  CHECK(cell("client", c1, "phone") == text("3"));
}

TEST_CASE_METHOD(
    OneAgent,
    "the office notes when it last heard of a sign-in, and asking alone does not note it each time") {
  Tablet max(*this, "max", schema::manager);
  ada.caller.session = id("session");
  ada.sync();
  auto first_at = environment.reading.wall_at;
  CHECK(cell("device", id("session"), "last_seen_at") == number(first_at));
  CHECK(cell("device", id("session"), "user_id") == Value(id("ada")));
  environment.pass(60'000);
  auto seq = store->snapshot()->seq();
  ada.sync();
  CHECK(store->snapshot()->seq() == seq);
  environment.pass(5 * 60'000);
  ada.sync();
  CHECK(as_int(cell("device", id("session"), "last_seen_at")) > first_at);
  max.sync();
  CHECK(max.has(id("session")));
}

TEST_CASE_METHOD(
    OneAgent,
    "the office notes how many operations a tablet says still wait on it; silence changes nothing") {
  ada.caller.session = id("session");
  auto asks = [&](std::optional<std::uint32_t> pending) {
    environment.pass(6 * 60'000);
    auto request = ada.request();
    request.pending = pending;
    ada.receive(request, office->handle(ada.caller, request));
    return cell("device", id("session"), "pending");
  };
  CHECK(is_null(asks({})));  // an older app
  CHECK(asks(3) == number(3));
  CHECK(asks({}) == number(3));
  CHECK(asks(0) == number(0));
}

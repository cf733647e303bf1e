// Quarantine: what the office has and has not decided, until a manager says.
#include "server/office/quarantine.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "server/office/audit.hpp"
#include "server/office/restore.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Revoked : Company {
  Revoked() : Company(true), ada(*this, "ada"), c1(id("c1")) {
    ada.sync();
    op = ada.save(c1, {ada.insert("visit", id("v"),
                                  {{"client_id", c1},
                                   {"user_id", id("ada")},
                                   {"status", text("done")},
                                   {"note", text("closed on Mondays")}})});
    ada.caller.trusted = false;  // the tablet was reported lost
    push();
  }
  /// An untrusted tablet still hears what became of its ops.
  void push() {
    auto asked = ada.request();
    auto response = office->handle(ada.caller, asked);
    CHECK(response.batches.empty());
    ada.receive(asked, response);
  }
  Tablet ada;
  Id c1, op;
};

}  // namespace

TEST_CASE_METHOD(Revoked, "a revoked device still delivers: its ops wait, whole, for a manager") {
  CHECK(ada.outcome(op).verdict == Verdict::quarantined);
  CHECK_FALSE(store->snapshot()->row(id("v")));
  auto waiting = quarantined_ops(*store->snapshot());
  REQUIRE(waiting.size() == 1);
  CHECK(waiting[0].record.id == op);
  CHECK(waiting[0].client == "c1");
  CHECK(waiting[0].what == "new visit");
}

TEST_CASE_METHOD(Revoked, "a released op is decided, and its author's tablet hears so") {
  auto outcome = release_op(*office, op);
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::accepted);
  CHECK(cell("visit", id("v"), "note") == text("closed on Mondays"));
  push();
  CHECK(ada.outcome(op).verdict == Verdict::accepted);
  CHECK(quarantined_ops(*store->snapshot()).empty());
  CHECK_FALSE(release_op(*office, op).has_value());
}

TEST_CASE_METHOD(Revoked, "a refused op stays whole, here and with its author, who is told why") {
  REQUIRE(refuse_op(*office, op, "the tablet was stolen").has_value());
  CHECK_FALSE(store->snapshot()->row(id("v")));
  push();
  CHECK(ada.outcome(op).verdict == Verdict::rejected);
  CHECK(ada.outcome(op).reason == "refused: the tablet was stolen");
  CHECK_FALSE(store->snapshot()->op(op)->bytes.empty());
}

TEST_CASE_METHOD(Revoked, "releasing is in the journal: a restored office has it too") {
  back_up();
  REQUIRE(release_op(*office, op).has_value());
  put_back();
  Journal journal(directory.path / "journal");
  keeps_journal = false;
  open();
  REQUIRE(replay_journal(*office, journal).has_value());
  CHECK(cell("visit", id("v"), "note") == text("closed on Mondays"));
}

TEST_CASE_METHOD(Company,
                 "an op under a token of a lost history is released as if the client were its author's") {
  Tablet bea(*this, "bea");
  bea.sync();
  auto op = bea.op(id("c1"), {bea.update("client", id("c1"), {{"phone", text("7")}})});
  op.tokens = {seal_token({.epoch = 1, .run = 2, .snap = 3, .user = id("bea")}, test_key())};
  unassign("bea", "north");
  bea.save(op);
  auto asked = bea.request();
  bea.receive(asked, office->handle(bea.caller, asked));
  REQUIRE(bea.outcome(op.id).verdict == Verdict::quarantined);
  REQUIRE(release_op(*office, op.id).has_value());
  CHECK(cell("client", id("c1"), "phone") == text("7"));
}

TEST_CASE_METHOD(Company, "a released op that refers to a row not here yet stays where it is") {
  Tablet ada(*this, "ada");
  ada.sync();
  ada.caller.trusted = false;
  Change line = ada.insert("order_line", id("l"),
                           {{"client_id", id("c1")},
                            {"order_id", id("nowhere")},
                            {"product_id", id("pasta")},
                            {"kind", text("sale")},
                            {"quantity_milli", number(1000)},
                            {"unit_price_micro", number(10'000'000)}});
  auto op = ada.save(id("c1"), {line});
  auto asked = ada.request();
  ada.receive(asked, office->handle(ada.caller, asked));
  REQUIRE(ada.outcome(op).verdict == Verdict::quarantined);
  auto outcome = release_op(*office, op);
  REQUIRE_FALSE(outcome.has_value());
  CHECK_THAT(outcome.error().what, Catch::Contains("not here yet"));
  CHECK(store->snapshot()->op(op)->outcome.verdict == Verdict::quarantined);
}

TEST_CASE_METHOD(Company, "what was removed long ago leaves the feed by its age") {
  Tablet ada(*this, "ada"), bea(*this, "bea");
  ada.sync();
  bea.sync();
  auto row = id("note");
  ada.save(id("c1"), {ada.insert("note", row,
                                 {{"client_id", id("c1")},
                                  {"user_id", id("ada")},
                                  {"body", text("x")},
                                  {"written_at", number(1)}})});
  ada.sync();
  ada.save(id("c1"), {ada.remove("note", row)});
  ada.sync();
  auto then = environment.clock().wall_at + 1;
  environment.pass(1000);
  ada.save(id("c1"), {ada.update("client", id("c1"), {{"phone", text("8")}})});
  ada.sync();
  CHECK(purge_before(*office, then - 10'000'000) == 0);
  auto horizon = purge_before(*office, then);
  CHECK(horizon > 0);
  CHECK(store->snapshot()->head(row)->purged);
  auto asked = bea.request();
  CHECK(office->handle(bea.caller, asked).resync);
  asked = ada.request();
  CHECK_FALSE(office->handle(ada.caller, asked).resync);
}

TEST_CASE_METHOD(Company, "an audit finds nothing in a sound office, and says what is wrong in another") {
  CHECK(audit(directory.path / "office.db").empty());
  close();
  {
    SQLite::Database db((directory.path / "office.db").string(), SQLite::OPEN_READWRITE);
    db.exec("DELETE FROM client WHERE code = 'c2'");
    db.exec("UPDATE feed SET seq = 1000000 WHERE tbl = (SELECT tbl FROM feed LIMIT 1)");
  }
  auto findings = audit(directory.path / "office.db");
  REQUIRE(findings.size() == 3);
  CHECK(findings[0] == "1 filed rows of client are not there");
  CHECK_THAT(findings[1], Catch::Contains("newer than the last commit"));
  CHECK_THAT(findings[2], Catch::Contains("checksums"));
}

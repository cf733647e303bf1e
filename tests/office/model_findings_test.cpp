// What random search reaches slowly, told step by step. Each case bears the sentence of its rule.
#include <catch2/catch.hpp>
#include <set>

#include "server/office/restore.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace fs = std::filesystem;

namespace {

struct Findings : Company {
  Findings() : Company(true), ada(*this, "ada"), c1(id("c1")) { ada.sync(); }

  Id visit(Tablet& tablet, std::string_view name) {
    return tablet.save(c1, {tablet.insert("visit", id(name),
                                          {{"client_id", c1},
                                           {"user_id", tablet.caller.user},
                                           {"status", text("done")},
                                           {"note", text(name)}})});
  }

  /// A commit that never was: its group is in the journal, the database never heard of it.
  void die_before_commit(Tablet& tablet) {
    close();
    for (auto name : {"office.db", "office.db-wal"})
      if (fs::exists(directory.path / name))
        fs::copy_file(directory.path / name, directory.path / (std::string(name) + ".then"),
                      fs::copy_options::overwrite_existing);
    open();
    auto asked = tablet.request();
    office->handle(tablet.caller, asked);
    close();
    for (auto name : {"office.db", "office.db-wal"}) {
      auto then = directory.path / (std::string(name) + ".then");
      fs::remove(directory.path / name);
      if (fs::exists(then)) fs::rename(then, directory.path / name);
    }
  }

  Restored restore() {
    put_back();
    Journal journal(directory.path / "journal");
    keeps_journal = false;
    open();
    auto restored = replay_journal(*office, journal);
    REQUIRE(restored.has_value());
    keeps_journal = true;
    restart();
    return *restored;
  }

  Tablet ada;
  Id c1;
};

}  // namespace

TEST_CASE_METHOD(Findings,
                 "an op has its own random id, unique at the office; device and number are an envelope: two "
                 "clones that fork and renumber the same op have its effect once") {
  auto op = visit(ada, "v");
  auto first = ada, second = ada;  // both carry the op, and neither knows of the other
  auto envelope = ada.pending.front();
  for (auto* clone : {&first, &second}) {
    clone->device = environment.mint();
    clone->pending.front().device = clone->device;
    clone->pending.front().number = 9;
    clone->op_of = {{{clone->device, 9}, op}};
    auto asked = clone->request();
    auto response = office->handle(clone->caller, asked);
    REQUIRE(response.outcomes.size() == 1);
    CHECK(response.outcomes[0].hash == digest(envelope.op));
    CHECK(response.outcomes[0].outcome.verdict == Verdict::accepted);
  }
  auto seq = store->snapshot()->seq();
  ada.sync();
  CHECK(store->snapshot()->op(op)->outcome.seq <= seq);
  CHECK(rows("visit", "user_id", id("ada")).size() == 1);
}

TEST_CASE_METHOD(Findings,
                 "a restore replays, per op and per number, only the journal's last entry, and none that was "
                 "written ahead of a commit that never was: the office strikes those when it starts again") {
  back_up();
  auto ghost = ada;  // a copy of the tablet whose push the office decides, and dies before the commit
  visit(ghost, "ghost");
  die_before_commit(ghost);
  open();
  REQUIRE(settle_journal(*store).has_value());
  CHECK_FALSE(store->snapshot()->row(id("ghost")));

  auto real = visit(ada, "real");  // the same number, another op: this one is committed
  ada.sync();
  REQUIRE(ada.outcome(real).verdict == Verdict::accepted);

  auto restored = restore();
  CHECK(restored.ops == 1);
  CHECK(store->snapshot()->row(id("real")));
  CHECK_FALSE(store->snapshot()->row(id("ghost")));
  CHECK(store->snapshot()->numbered(ada.device, 1)->op == real);

  auto answer = office->handle(ghost.caller, ghost.request());  // its op is still in its outbox: a fork
  REQUIRE(answer.outcomes.size() == 1);
  CHECK(answer.outcomes[0].hash != digest(ghost.pending.front().op));
  CHECK(store->snapshot()->numbered(ada.device, 1)->op == real);
}

TEST_CASE_METHOD(Findings,
                 "a client born on a tablet whose replica was damaged takes what is recorded under no token, "
                 "also when its segment has meanwhile gone to somebody else") {
  auto born = environment.mint();
  ada.save(
      born,
      {ada.insert(
          "client", born,
          {{"legal_name", text("Nuovo")}, {"segment_id", id("north")}, {"relationship", text("prospect")}})});
  auto seen = ada.token;
  ada.token.clear();  // the replica is gone, the outbox is not
  auto first_visit = ada.save(
      born, {ada.insert("visit", id("v"),
                        {{"client_id", born}, {"user_id", id("ada")}, {"status", text("planned")}})});
  ada.token = seen;
  unassign("ada", "north");
  ada.sync();
  CHECK(ada.outcome(first_visit).verdict == Verdict::accepted);

  auto stranger = Tablet(*this, "bea");
  stranger.token.clear();
  unassign("bea", "north");
  auto foreign = stranger.save(
      born, {stranger.insert("visit", id("w"),
                             {{"client_id", born}, {"user_id", id("bea")}, {"status", text("planned")}})});
  stranger.sync();
  CHECK(stranger.outcome(foreign).reason == "scope");
}

TEST_CASE_METHOD(Findings,
                 "each lost value has its own record, never overwritten: neither by the record that returns "
                 "when a decision of another run is redone") {
  Tablet bea(*this, "bea");
  bea.sync();
  back_up();
  auto decide = [&](Tablet& tablet, std::string_view phone) {
    tablet.save(c1, {tablet.update("client", c1, {{"phone", text(phone)}})});
    auto asked = tablet.request();
    asked.envelopes[0].receipt = office->handle(tablet.caller, asked).outcomes.at(0).outcome.receipt;
    asked.token.clear();
    return asked;
  };
  auto hers = decide(ada, "2");
  restart();  // another run
  environment.pass(60'000);
  auto theirs = decide(bea, "3");  // over a value she never saw: a record of both
  auto records = [&] {
    std::set<Value> office_values;
    for (auto& record : rows("conflict", "row_ref_id", c1))
      office_values.insert(cell("conflict", record, "office_value"));
    return office_values;
  };
  REQUIRE(records() == std::set<Value>{text("2")});

  fs::remove_all(directory.path / "journal");
  restore();
  REQUIRE(records().empty());
  office->handle(ada.caller, hers);
  office->handle(bea.caller, theirs);
  CHECK(cell("client", c1, "phone") == text("3"));
  CHECK(records().contains(text("2")));
}

TEST_CASE_METHOD(Findings,
                 "a cell that is empty since its row's birth was written by nobody: a re-sent op that had "
                 "taken it takes it again, whoever brings the row back first") {
  Tablet other(*this, "ada");
  other.sync();
  back_up();
  Value day = text(today);
  auto row = natural_id("work_day", {id("ada"), day});
  auto decide = [&](Tablet& tablet, std::string_view column) {
    tablet.save({}, {tablet.insert("work_day", row,
                                   {{"user_id", id("ada")}, {"day_on", day}, {column, number(1'000)}})});
    auto asked = tablet.request();
    asked.envelopes[0].receipt = office->handle(tablet.caller, asked).outcomes.at(0).outcome.receipt;
    asked.token.clear();
    return asked;
  };
  auto started = decide(ada, "started_at");
  auto closed = decide(other, "closed_at");
  fs::remove_all(directory.path / "journal");
  restore();
  office->handle(other.caller, closed);
  office->handle(ada.caller, started);
  CHECK(cell("work_day", row, "closed_at") == number(1'000));
  CHECK(cell("work_day", row, "started_at") == number(1'000));
}

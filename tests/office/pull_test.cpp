// Scope, tokens, evictions: who gets what, and what goes.
#include <catch2/catch.hpp>

#include "server/office/office_context.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Field : Company {
  Field() : ada(*this, "ada"), bea(*this, "bea"), c1(id("c1")) {
    put("note", id("note"), {{"client_id", c1}, {"user_id", id("ada")}, {"body", text("nota")}});
    ada.sync();
    bea.sync();
  }
  /// What the tablet holds is what a tablet that begins now would get.
  void check_equal(Tablet& tablet, std::string_view user) {
    Tablet fresh(*this, user, tablet.caller.role);
    fresh.sync();
    auto living = [](const Tablet& t) {
      auto rows = t.rows;
      std::erase_if(rows, [](auto& entry) { return entry.second.dead; });
      return rows;
    };
    CHECK(living(tablet) == living(fresh));
  }
  Tablet ada, bea;
  Id c1;
};

void purge(Company& company, std::uint64_t horizon) {
  auto transaction = company.store->begin();
  transaction->purge(horizon);
  transaction->set_counter("horizon", horizon);
  transaction->commit();
}

}  // namespace

TEST_CASE_METHOD(Field, "an agent gets exactly the segments they are assigned, page after page") {
  Tablet paged(*this, "ada");
  paged.sync(2);
  CHECK(paged.rows == ada.rows);
  CHECK(paged.has(c1));
  CHECK(paged.has(id("c2")));
  CHECK_FALSE(paged.has(id("c3")));
  CHECK(paged.count("assignment") == 1);
}

TEST_CASE_METHOD(Field, "scope by role") {
  Tablet max(*this, "max", schema::manager), robot(*this, "robot", schema::service),
      admin(*this, "root", schema::admin);
  max.sync();
  robot.sync();
  admin.sync();
  CHECK(max.count("client") == 3);
  CHECK(max.count("assignment") == 2);  // of the team
  CHECK(robot.count("client") == 0);
  CHECK(robot.count("product") == 1);
  CHECK(admin.count("assignment") == 2);
}

TEST_CASE_METHOD(
    Field,
    "a substitution holds from its first day until the day before its last, without anybody doing anything") {
  assign("ada", "south", "2026-11-20", "2026-11-22");
  constexpr std::int64_t day = 24LL * 3600 * 1000;
  ada.sync();
  CHECK_FALSE(ada.has(id("c3")));
  environment.pass(day);
  ada.sync();
  CHECK(ada.has(id("c3")));
  environment.pass(2 * day);
  ada.sync();
  CHECK_FALSE(ada.has(id("c3")));
  check_equal(ada, "ada");
}

TEST_CASE_METHOD(Field, "a bucket the user has and the token lacks starts from zero, resumable at any page") {
  assign("ada", "south");
  for (std::uint32_t page : {1u, 2u, 50u}) {
    DYNAMIC_SECTION("pages of " << page) {
      ada.sync(page);
      CHECK(ada.has(id("c3")));
      check_equal(ada, "ada");
    }
  }
}

TEST_CASE_METHOD(
    Field, "the token holds a position per bucket, for all the user's buckets, unstarted ones at zero") {
  assign("ada", "south");
  auto asked = ada.request(1);
  auto response = office->handle(ada.caller, asked);
  CHECK(response.more);
  CHECK_FALSE(response.cut);
  auto token = open_token(response.token, test_key());
  REQUIRE(token);
  CHECK(token->positions.size() == response.held.size());
  REQUIRE(token->find(segment_bucket(id("south"))));
  REQUIRE(token->find(segment_bucket(id("north"))));
}

TEST_CASE_METHOD(Field, "a bucket that is no longer the user's is evicted at once, with its clients") {
  unassign("ada", "north");
  auto response = office->handle(ada.caller, ada.request());
  CHECK(response.dropped == std::vector<Bucket>{segment_bucket(id("north"))});
  CHECK(std::set<Id>(response.evicted.begin(), response.evicted.end()) == std::set<Id>{c1, id("c2")});
  ada.sync();
  CHECK(ada.count("client") == 0);
  CHECK(ada.count("note") == 0);
  check_equal(ada, "ada");
}

TEST_CASE_METHOD(Field,
                 "a client that changes segment is re-filed whole and leaves a departure in the old bucket") {
  Tablet max(*this, "max", schema::manager);
  max.sync();
  assign("bea", "south");
  bea.sync();
  move("c1", "south");
  ada.sync();
  bea.sync();
  max.sync(1);
  CHECK_FALSE(ada.has(c1));
  CHECK_FALSE(ada.has(id("note")));
  CHECK(bea.has(c1));  // evictions are computed against the union of the user's buckets
  CHECK(bea.has(id("note")));
  CHECK(max.has(c1));
  for (auto [tablet, user] : {std::pair(&ada, "ada"), std::pair(&bea, "bea"), std::pair(&max, "max")})
    check_equal(*tablet, user);
  move("c1", "north");
  ada.sync();
  CHECK(ada.has(c1));
  check_equal(ada, "ada");
}

TEST_CASE_METHOD(
    Field, "an unsent visit of the old agent still arrives, and its author still sees its fate (§1.17)") {
  ada.save(c1, {ada.insert("visit", id("visit"),
                           {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("done")}})});
  auto phone = ada.save(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  put("client", c1, {{"phone", text("7")}});
  move("c1", "south");
  unassign("ada", "north");
  environment.pass(1000);
  ada.sync();
  CHECK(cell("visit", id("visit"), "status") == text("done"));
  CHECK(ada.outcome(phone).verdict == Verdict::accepted);
  REQUIRE(ada.outcome(phone).conflicts.size() == 1);
  CHECK_FALSE(ada.has(ada.outcome(phone).conflicts[0]));
  REQUIRE(ada.count("conflict_copy") == 1);
  for (auto& [row, held] : ada.rows)
    if (held.table->name == "conflict_copy") {
      CHECK(held.cells.at("mine_value") ==
            text("2"));  // what the author wrote, and nothing of the client's present
      CHECK_FALSE(held.cells.contains("office_value"));
    }
}

TEST_CASE_METHOD(
    Field, "scope of an op is judged at the tokens of its bases: a client never theirs is refused (§1.9)") {
  auto op = ada.op(id("c3"),
                   {ada.insert("visit", id("visit"),
                               {{"client_id", id("c3")}, {"user_id", id("ada")}, {"status", text("done")}})});
  ada.save(op);
  ada.sync();
  CHECK(ada.outcome(op.id).verdict == Verdict::rejected);
  CHECK(ada.outcome(op.id).reason == "scope");
  CHECK_FALSE(store->snapshot()->row(id("visit")));
}

TEST_CASE_METHOD(Field, "an op cannot reach another client's row through one's own client (§1.11)") {
  put("contact", id("theirs"), {{"client_id", id("c3")}, {"name", text("Rossi")}});
  auto change = ada.insert("contact", id("theirs"), {{"phone", text("666")}});
  change.kind = Change::Kind::update;
  auto op = ada.save(c1, {change});
  ada.sync();
  CHECK(ada.outcome(op).reason == "scope");
  CHECK(is_null(cell("contact", id("theirs"), "phone")));
}

TEST_CASE_METHOD(Field, "a user's own rows are theirs to write, another's are not") {
  auto day = [&](std::string_view user) { return natural_id("work_day", {id(user), text(today)}); };
  auto mine =
      ada.save({}, {ada.insert("work_day", day("ada"), {{"user_id", id("ada")}, {"day_on", text(today)}})});
  auto hers =
      ada.save({}, {ada.insert("work_day", day("bea"), {{"user_id", id("bea")}, {"day_on", text(today)}})});
  ada.sync();
  CHECK(ada.outcome(mine).verdict == Verdict::accepted);
  CHECK(ada.outcome(hers).reason == "scope");
  Tablet max(*this, "max", schema::manager);
  max.sync();
  CHECK(max.has(day("ada")));
}

TEST_CASE_METHOD(Field, "under a token of a lost history the op is quarantined, never rejected (§1.10)") {
  auto op = ada.op(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  auto token = *open_token(ada.token, test_key());
  token.epoch += 1;
  op.tokens = {seal_token(token, test_key())};
  unassign("ada", "north");
  ada.save(op);
  auto response = office->handle(ada.caller, ada.request());
  CHECK(response.outcomes.at(0).outcome.verdict == Verdict::quarantined);
  CHECK(store->snapshot()->op(op.id));
}

TEST_CASE_METHOD(Field, "an ordinary restart voids nothing") {
  restart();
  CHECK_FALSE(office->handle(ada.caller, ada.request()).resync);
  put("client", c1, {{"phone", text("2")}});
  auto response = office->handle(ada.caller, ada.request());
  CHECK_FALSE(response.resync);
  CHECK(response.batches.size() == 2);  // the client and its history, nothing else
}

TEST_CASE_METHOD(Field, "a silently restored snapshot is noticed by its run, and a resync pulls from zero") {
  back_up();
  put("client", c1, {{"phone", text("lost")}});
  ada.sync();
  put_back();
  open();
  put("client", c1, {{"email", text("a@b.it")}});  // the seq is as high as before
  auto response = office->handle(ada.caller, ada.request());
  CHECK(response.resync);
  ada.sync();
  CHECK(ada.cell(c1, "phone") == text("1"));
}

TEST_CASE_METHOD(Field, "commits of two processes each carry their own run, and tokens of both stay valid") {
  auto other_store = std::move(Store::open(directory.path / "office.db", Store::Mode::open).value());
  Office other(*other_store, test_key(), environment);
  std::vector<Bytes> tokens;
  for (int i = 0; i < 4; ++i) {
    AdminBatch batch(i % 2 == 0 ? *office : other);
    REQUIRE(batch.put("client", c1, {{"phone", text(std::to_string(i))}}).has_value());
    batch.commit();
    ada.sync();
    tokens.push_back(ada.token);
  }
  auto runs = std::set<std::uint64_t>();
  for (auto& token : tokens) runs.insert(open_token(token, test_key())->run);
  CHECK(runs == std::set{office->context().run, other.context().run});
  for (auto& token : tokens) {
    ada.token = token;
    CHECK_FALSE(office->answer(ada.caller, ada.request()).resync);
  }
}

TEST_CASE_METHOD(Field, "a token is valid for one user, role and schema version, and only with its seal") {
  auto is_void = [&](Tablet& tablet) { return office->answer(tablet.caller, tablet.request()).resync; };
  CHECK_FALSE(is_void(ada));
  SECTION("another user") {
    bea.token = ada.token;
    CHECK(is_void(bea));
  }
  SECTION("another role") {
    ada.caller.role = schema::manager;
    CHECK(is_void(ada));
  }
  SECTION("another schema version") {
    auto asked = ada.request();
    asked.schema = schema::version - 1;
    CHECK(office->answer(ada.caller, asked).resync);
  }
  SECTION("a schema newer than the office's changes nothing: both speak the office's") {
    auto asked = ada.request();
    asked.schema = schema::version + 1;
    CHECK_FALSE(office->answer(ada.caller, asked).resync);
  }
  SECTION("changed") {
    ada.token[4] = static_cast<char>(ada.token[4] ^ 1);
    CHECK(is_void(ada));
  }
}

TEST_CASE_METHOD(
    Field, "behind the tombstone horizon a resync pulls from zero; purging leaves the office its dead rows") {
  ada.save(c1, {ada.remove("note", id("note"))});
  ada.sync();
  auto horizon = store->snapshot()->seq();
  purge(*this, horizon);
  CHECK(office->answer(bea.caller, bea.request()).resync);
  CHECK_FALSE(office->answer(ada.caller, ada.request()).resync);
  bea.sync();
  CHECK_FALSE(bea.rows.contains(id("note")));
  CHECK(store->snapshot()->row(id("note"))->cell("body") == text("nota"));
}

TEST_CASE_METHOD(Field, "a deleted client stays in the feed while a living row refers to it") {
  AdminBatch batch(*office);
  batch.remove("client", c1);
  batch.commit();
  auto revive =
      ada.save(c1, {ada.insert("visit", id("visit"),
                               {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("done")}})});
  ada.sync();
  CHECK(ada.outcome(revive).verdict == Verdict::accepted);
  CHECK(ada.has(c1));  // a visit to a deleted client brings it back
}

TEST_CASE_METHOD(Field, "progress of a first download is counted, and falls") {
  Tablet fresh(*this, "ada");
  std::uint64_t left = ~0ull;
  for (int page = 0; page < 100; ++page) {
    auto asked = fresh.request(3);
    auto response = office->handle(fresh.caller, asked);
    fresh.receive(asked, response);
    if (!response.more) break;
    CHECK(response.rows_left > 0);
    CHECK(response.rows_left < left);
    left = response.rows_left;
  }
  CHECK(left <= 3);
}

// An office restored from an older backup: with its journal, with half of it, with none. What the journal
// lacks the tablets have.
#include "server/office/restore.hpp"

#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace fs = std::filesystem;

namespace {

/// Two agents, their office, its journal, and a backup of some moment.
struct Restoring : Company {
  Restoring() : Company(true), ada(*this, "ada"), bea(*this, "bea"), c1(id("c1")) {
    ada.sync();
    bea.sync();
  }

  /// What `giro-server restore` does, without its files.
  Restored restore() {
    put_back();
    return repeat_journal();
  }
  Restored repeat_journal() {
    close();
    Journal journal(directory.path / "journal");
    keeps_journal = false;
    open();
    auto restored = replay_journal(*office, journal);
    REQUIRE(restored.has_value());
    keeps_journal = true;
    restart();
    return *restored;
  }
  void lose_journal() { fs::remove_all(directory.path / "journal"); }

  Id visit(Tablet& tablet, std::string_view name) {
    return tablet.save(c1, {tablet.insert("visit", id(name),
                                          {{"client_id", c1},
                                           {"user_id", tablet.caller.user},
                                           {"status", text("done")},
                                           {"note", text(name)}})});
  }
  Id phone(Tablet& tablet, std::string_view number) {
    return tablet.save(c1, {tablet.update("client", c1, {{"phone", text(number)}})});
  }

  Tablet ada, bea;
  Id c1;
};

}  // namespace

TEST_CASE_METHOD(Restoring, "with its whole journal an office restored from an older backup lacks nothing") {
  back_up();
  auto first = visit(ada, "v1");
  phone(ada, "2");
  ada.sync();
  phone(bea, "3");
  bea.sync();
  put("client", c1, {{"city", text("Asti")}, {"address", text("Via Nuova 1")}});
  move("c2", "south");
  assign("ada", "south");
  store->put_account({.login = "ada", .user = id("ada"), .password_hash = "new", .enabled = false});
  auto phone_then = cell("client", c1, "phone");
  auto records_then = rows("conflict", "row_ref_id", c1).size();
  REQUIRE(records_then == 1);

  auto restored = restore();

  CHECK(restored.ops == 3);
  CHECK(restored.missing_groups == 0);
  CHECK(cell("visit", id("v1"), "note") == text("v1"));
  CHECK(cell("client", c1, "phone") == phone_then);
  CHECK(cell("client", c1, "city") == text("Asti"));
  CHECK(store->snapshot()->head(id("c2"))->bucket == segment_bucket(id("south")));
  CHECK_FALSE(store->account("ada")->enabled);
  CHECK(rows("conflict", "row_ref_id", c1).size() == records_then);
  CHECK(store->snapshot()->op(first)->outcome.verdict == Verdict::accepted);
  auto known = rows("visit", "user_id", id("ada")).size();
  ada.sync();
  bea.sync();
  CHECK(rows("visit", "user_id", id("ada")).size() == known);
  CHECK(ada.has(id("c3")));
}

TEST_CASE_METHOD(Restoring, "a restore changes the epoch and voids every token") {
  back_up();
  auto epoch = store->snapshot()->counter("epoch");
  restore();
  CHECK(store->snapshot()->counter("epoch") != epoch);
  auto asked = ada.request();
  CHECK(office->handle(ada.caller, asked).resync);
}

TEST_CASE_METHOD(Restoring, "without its journal, retained ops come back with their old outcome") {
  back_up();
  auto op = visit(ada, "v1");
  auto asked = ada.request();
  auto answered = office->handle(ada.caller, asked);
  auto receipt = answered.outcomes.at(0).outcome.receipt;
  lose_journal();
  auto restored = restore();
  CHECK(restored.ops == 0);
  CHECK_FALSE(store->snapshot()->op(op));

  asked.token.clear();
  asked.envelopes[0].receipt = receipt;
  auto again = office->handle(ada.caller, asked);
  REQUIRE(again.outcomes.size() == 1);
  CHECK(again.outcomes[0].outcome.verdict == Verdict::accepted);
  auto first = open_receipt(receipt, test_key()),
       now = open_receipt(again.outcomes[0].outcome.receipt, test_key());
  CHECK(now->first == first->first);
  CHECK(now->corrected_at == first->corrected_at);
}

TEST_CASE_METHOD(Restoring,
                 "a value emptied by who comes back first leaves a record when its op comes back") {
  phone(ada, "02 1");
  ada.sync();
  bea.sync();
  back_up();
  phone(ada, "02 2");
  environment.pass(60'000);
  bea.save(c1, {bea.update("client", c1, {{"phone", Value()}})});
  auto first = ada.request(), second = bea.request();
  first.envelopes.back().receipt = office->handle(ada.caller, first).outcomes.back().outcome.receipt;
  second.envelopes.back().receipt = office->handle(bea.caller, second).outcomes.back().outcome.receipt;
  lose_journal();
  restore();
  first.token.clear();
  second.token.clear();
  REQUIRE(office->handle(bea.caller, second).outcomes.back().outcome.verdict == Verdict::accepted);
  REQUIRE(office->handle(ada.caller, first).outcomes.back().outcome.verdict == Verdict::accepted);
  auto snapshot = store->snapshot();
  CHECK(is_null(snapshot->row(c1)->cell("phone")));
  auto records = snapshot->of_client(c1, schema::find_table("conflict"));
  CHECK(std::ranges::any_of(records, [&](auto& head) {
    auto row = *snapshot->row(head.id);
    return as_text(row.cell("mine_value")) == "02 2" || as_text(row.cell("office_value")) == "02 2";
  }));
}

TEST_CASE_METHOD(
    Restoring,
    "at every start the office voids journal entries whose commit never was; their ops are still in "
    "an outbox") {
  back_up();
  auto committed = store->snapshot()->counter(journal_counter);
  {
    auto lost = store->begin();  // written ahead, then the machine dies before the commit
    JournalEntry entry = Account{.login = "ghost", .user = id("ghost"), .password_hash = "h"};
    store->journal()->append(committed + 1, {&entry, 1});
  }
  restart();
  REQUIRE(settle_journal(*store).has_value());
  restore();
  CHECK_FALSE(store->account("ghost"));
  CHECK(store->snapshot()->counter(journal_counter) >= committed);
}

TEST_CASE_METHOD(Restoring, "a database older than its journal does not serve: it says what to do") {
  back_up();
  for (auto name : {"v1", "v2", "v3"}) {
    visit(ada, name);
    ada.sync();
  }
  put_back();
  open();
  auto settled = settle_journal(*store);
  REQUIRE_FALSE(settled.has_value());
  CHECK_THAT(settled.error().what, Catch::Contains("older than its journal") && Catch::Contains("restore"));
  auto restored = repeat_journal();
  CHECK(restored.ops == 3);
  CHECK(settle_journal(*store).has_value());
}

TEST_CASE_METHOD(Restoring, "what was restored once can be restored again, from before and from after") {
  back_up();
  visit(ada, "v1");
  ada.sync();
  restore();
  ada.sync();
  visit(ada, "v2");
  ada.sync();
  put("client", c1, {{"email", text("x@y.it")}});
  restore();  // the same backup
  CHECK(rows("visit", "user_id", id("ada")).size() == 2);
  CHECK(cell("client", c1, "email") == text("x@y.it"));
  back_up();
  put("client", c1, {{"email", text("z@y.it")}});
  auto restored = restore();
  CHECK(restored.acts == 1);
  CHECK(cell("client", c1, "email") == text("z@y.it"));
}

TEST_CASE_METHOD(Restoring, "an order keeps the number it was given when the office is restored") {
  back_up();
  auto line = [&](Tablet& tablet, std::string_view order) {
    return tablet.save(c1, {tablet.insert("sales_order", id(order),
                                          {{"client_id", c1},
                                           {"user_id", tablet.caller.user},
                                           {"status", text("submitted")},
                                           {"placed_at", number(environment.clock().wall_at)}}),
                            tablet.insert("order_line", id(std::string(order) + "-1"),
                                          {{"client_id", c1},
                                           {"order_id", id(order)},
                                           {"product_id", id("pasta")},
                                           {"kind", text("sale")},
                                           {"quantity_milli", number(1000)},
                                           {"unit_price_micro", number(10'000'000)},
                                           {"vat_rate_bp", number(2200)}})});
  };
  line(ada, "o1");
  ada.sync();
  line(bea, "o2");
  bea.sync();
  auto o1 = cell("sales_order", id("o1"), "number"), o2 = cell("sales_order", id("o2"), "number");
  REQUIRE(o1 != o2);
  restore();
  CHECK(cell("sales_order", id("o1"), "number") == o1);
  CHECK(cell("sales_order", id("o2"), "number") == o2);
}

TEST_CASE_METHOD(Restoring,
                 "a client's number given anew after a restore stays with its row, though that is dead") {
  back_up();
  auto born = [&](Tablet& tablet, std::string_view name) {
    return tablet.save(
        id(name),
        {tablet.insert(
            "client", id(name),
            {{"legal_name", text(name)}, {"segment_id", id("north")}, {"relationship", text("prospect")}})});
  };
  born(ada, "first");
  auto asked = ada.request();
  asked.envelopes.back().receipt = office->handle(ada.caller, asked).outcomes.back().outcome.receipt;
  auto given = cell("client", id("first"), "code");
  lose_journal();
  restore();
  born(bea, "second");
  bea.sync();
  REQUIRE(cell("client", id("second"), "code") == given);
  bea.save(id("second"), {bea.remove("client", id("second"))});
  bea.sync();
  asked.token.clear();
  auto again = office->handle(ada.caller, asked).outcomes.back().outcome;
  CHECK(cell("client", id("first"), "code") != given);
  REQUIRE(again.conflicts.size() == 1);
  CHECK(cell("conflict", again.conflicts[0], "rule") == text("number"));
}

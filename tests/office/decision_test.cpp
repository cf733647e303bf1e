// What the office makes of ops: one case per promise.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr std::int64_t minute = 60'000;

struct TwoAgents : Company {
  TwoAgents() : ada(*this, "ada"), bea(*this, "bea"), max(*this, "max", schema::manager), c1(id("c1")) {
    ada.sync();
    bea.sync();
    max.sync();
  }
  Tablet ada, bea, max;
  Id c1;
};

}  // namespace

TEST_CASE_METHOD(TwoAgents, "two agents edit different fields of one client: both survive") {
  ada.save(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  bea.save(c1, {bea.update("client", c1, {{"email", text("a@b.it")}})});
  ada.sync();
  bea.sync();
  ada.sync();
  for (auto* tablet : {&ada, &bea}) {
    CHECK(tablet->cell(c1, "phone") == text("2"));
    CHECK(tablet->cell(c1, "email") == text("a@b.it"));
    CHECK(tablet->count("conflict") == 0);
  }
}

TEST_CASE_METHOD(
    TwoAgents,
    "the same phone number edited twice: the later wins, the loser's value is on record with a copy") {
  auto first = ada.save(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  environment.pass(minute);
  auto second = bea.save(c1, {bea.update("client", c1, {{"phone", text("3")}})});
  environment.pass(minute);
  bea.sync();
  ada.sync();
  CHECK(cell("client", c1, "phone") == text("3"));
  CHECK(bea.outcome(second).conflicts.empty());
  REQUIRE(ada.outcome(first).conflicts.size() == 1);
  auto record = ada.outcome(first).conflicts.front();
  CHECK(ada.cell(record, "base_value") == text("1"));
  CHECK(ada.cell(record, "office_value") == text("3"));
  CHECK(ada.cell(record, "mine_value") == text("2"));
  CHECK(ada.cell(record, "chosen") == text("office"));
  CHECK(ada.cell(record, "state") == text("decided"));
  CHECK(ada.cell(record, "office_user_id") == Value(id("bea")));
  CHECK(ada.count("conflict_copy") == 1);
  max.sync();
  CHECK(max.has(record));
}

TEST_CASE_METHOD(TwoAgents,
                 "arriving first does not win: the later recorded value does, and the other is on record") {
  ada.save(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  environment.pass(minute);
  auto later = bea.save(c1, {bea.update("client", c1, {{"phone", text("3")}})});
  ada.sync();
  bea.sync();
  CHECK(cell("client", c1, "phone") == text("3"));
  REQUIRE(bea.outcome(later).conflicts.size() == 1);
  CHECK(bea.cell(bea.outcome(later).conflicts[0], "chosen") == text("mine"));
  CHECK(bea.cell(bea.outcome(later).conflicts[0], "office_value") == text("2"));
}

TEST_CASE_METHOD(TwoAgents,
                 "each lost value has its own record, and one decision may close them all (§6.1)") {
  std::vector<Id> records;
  for (auto value : {"2", "3"}) {
    auto op = ada.save(c1, {ada.update("client", c1, {{"phone", text(value)}})});
    environment.pass(minute);
    records.push_back(op);
  }
  environment.pass(minute);
  bea.save(c1, {bea.update("client", c1, {{"phone", text("9")}})});
  bea.sync();
  ada.sync();
  auto first = ada.outcome(records[0]).conflicts.at(0), second = ada.outcome(records[1]).conflicts.at(0);
  CHECK(first != second);
  ada.save(c1,
           {ada.update("conflict", first, {{"state", text("kept_mine")}}),
            ada.update("conflict", second, {{"state", text("kept_mine")}}),
            ada.update("client", c1, {{"phone", text("3")}})},
           first);
  ada.sync();
  CHECK(cell("client", c1, "phone") == text("3"));
  CHECK(cell("conflict", first, "state") == text("kept_mine"));
  CHECK(cell("conflict", second, "state") == text("kept_mine"));
}

TEST_CASE_METHOD(
    TwoAgents,
    "anything fiscal is asked: the office value stays and the conflict is open until somebody decides") {
  ada.save(c1, {ada.update("client", c1, {{"vat_number", text("V1")}})});
  environment.pass(minute);
  auto op = bea.save(c1, {bea.update("client", c1, {{"vat_number", text("V2")}})});
  ada.sync();
  bea.sync();
  CHECK(cell("client", c1, "vat_number") == text("V1"));
  auto record = bea.outcome(op).conflicts.at(0);
  CHECK(cell("conflict", record, "state") == text("open"));
  max.sync();
  max.save(c1,
           {max.update("conflict", record, {{"state", text("kept_mine")}}),
            max.update("client", c1, {{"vat_number", text("V2")}})},
           record);
  max.sync();
  CHECK(cell("client", c1, "vat_number") == text("V2"));
  bea.sync();
  CHECK(bea.cell(record, "state") == text("kept_mine"));
}

TEST_CASE_METHOD(
    TwoAgents,
    "a resolution is itself an op; it takes effect only if its conflict is still open (§6.2, §6.3)") {
  ada.save(c1, {ada.update("client", c1, {{"vat_number", text("V1")}})});
  auto op = bea.save(c1, {bea.update("client", c1, {{"vat_number", text("V2")}})});
  ada.sync();
  bea.sync();
  max.sync();
  auto record = bea.outcome(op).conflicts.at(0);
  bea.save(c1, {bea.update("conflict", record, {{"state", text("kept_office")}})}, record);
  bea.sync();
  max.save(c1,
           {max.update("conflict", record, {{"state", text("kept_mine")}}),
            max.update("client", c1, {{"vat_number", text("V2")}})},
           record);
  max.sync();
  CHECK(cell("client", c1, "vat_number") == text("V1"));
  CHECK(cell("conflict", record, "state") == text("kept_office"));
}

TEST_CASE_METHOD(
    TwoAgents,
    "a colleague's conflict resolved before the segment was taken away: judged at the tokens of its bases") {
  ada.save(c1, {ada.update("client", c1, {{"vat_number", text("V1")}})});
  auto op = bea.save(c1, {bea.update("client", c1, {{"vat_number", text("V2")}})});
  ada.sync();
  bea.sync();
  ada.sync();
  auto record = bea.outcome(op).conflicts.at(0);
  auto resolution = ada.save(c1, {ada.update("conflict", record, {{"state", text("kept_office")}})}, record);
  unassign("ada", "north");
  ada.sync();
  CHECK(ada.outcome(resolution).verdict == Verdict::accepted);
  CHECK(cell("conflict", record, "state") == text("kept_office"));
}

TEST_CASE_METHOD(TwoAgents, "a resolution of an unknown conflict merges as an ordinary op (§6.4)") {
  auto unknown = id("lost in a restore");
  Change gone{
      .kind = Change::Kind::update, .table = schema::find_table("conflict"), .row = unknown, .cells = {}};
  gone.cells.push_back({gone.table->find("state"), text("open"), text("kept_mine")});
  ada.save(c1, {gone, ada.update("client", c1, {{"phone", text("2")}})}, unknown);
  ada.sync();
  CHECK(cell("client", c1, "phone") == text("2"));
}

TEST_CASE_METHOD(TwoAgents, "an address is one cell: it is never put together from two") {
  ada.save(c1, {ada.update("client", c1, {{"address", text("Via Roma 2")}, {"city", text("Asti")}})});
  environment.pass(minute);
  auto op =
      bea.save(c1, {bea.update("client", c1, {{"address", text("Via Milano 3")}, {"city", text("Torino")}})});
  ada.sync();
  bea.sync();
  CHECK(cell("client", c1, "address") == text("Via Milano 3"));
  CHECK(cell("client", c1, "city") == text("Torino"));
  REQUIRE(bea.outcome(op).conflicts.size() == 1);
  CHECK(bea.cell(bea.outcome(op).conflicts[0], "column_name") == text("address"));
  CHECK(bea.cell(bea.outcome(op).conflicts[0], "office_value") == text("address=Via Roma 2\ncity=Asti"));
}

TEST_CASE_METHOD(TwoAgents, "both log a visit to one client and add lines to one draft order: all survive") {
  auto order = id("order");
  ada.save(c1, {ada.insert("sales_order", order,
                           {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("draft")}})});
  ada.sync();
  bea.sync();
  for (auto [tablet, name] : {std::pair(&ada, "ada"), std::pair(&bea, "bea")}) {
    tablet->save(c1, {tablet->insert("visit", digest(std::string("visit") + name),
                                     {{"client_id", c1}, {"user_id", id(name)}, {"status", text("done")}})});
    tablet->save(c1, {tablet->insert("order_line", digest(std::string("line") + name),
                                     {{"client_id", c1},
                                      {"order_id", order},
                                      {"product_id", id("pasta")},
                                      {"kind", text("sale")},
                                      {"quantity_milli", number(1000)},
                                      {"unit_price_micro", number(10'000'000)},
                                      {"vat_rate_bp", number(2200)}})});
  }
  ada.sync();
  bea.sync();
  ada.sync();
  CHECK(ada.count("visit") == 2);
  CHECK(ada.count("order_line") == 2);
  CHECK(ada.cell(order, "line_count") == number(2));
  CHECK(ada.cell(order, "taxable_cents") == number(2000));
  CHECK(ada.cell(order, "total_cents") == number(2440));
}

TEST_CASE_METHOD(TwoAgents, "undo of one's own visit on the same day; a day later it is an open conflict") {
  auto visit = id("visit");
  ada.save(c1, {ada.insert("visit", visit,
                           {{"client_id", c1},
                            {"user_id", id("ada")},
                            {"status", text("done")},
                            {"ended_at", number(environment.reading.wall_at)}})});
  ada.sync();
  ada.save(c1, {ada.update("visit", visit, {{"status", text("in_progress")}})});
  ada.sync();
  CHECK(cell("visit", visit, "status") == text("in_progress"));
  ada.save(c1, {ada.update("visit", visit, {{"status", text("done")}})});
  ada.sync();
  environment.pass(24 * 60 * minute);
  auto late = ada.save(c1, {ada.update("visit", visit, {{"status", text("in_progress")}})});
  ada.sync();
  CHECK(cell("visit", visit, "status") == text("done"));
  REQUIRE(ada.outcome(late).conflicts.size() == 1);
  CHECK(cell("conflict", ada.outcome(late).conflicts[0], "state") == text("open"));
}

TEST_CASE_METHOD(TwoAgents, "immutable: set at insert, later changes rejected (§1.14)") {
  auto visit = id("visit");
  ada.save(c1, {ada.insert("visit", visit,
                           {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("done")}})});
  ada.sync();
  auto op = ada.save(c1, {ada.update("visit", visit, {{"user_id", id("bea")}})});
  ada.sync();
  CHECK(ada.outcome(op).verdict == Verdict::rejected);
  CHECK(ada.outcome(op).reason == "immutable: user_id");
  CHECK(cell("visit", visit, "user_id") == Value(id("ada")));
}

TEST_CASE_METHOD(TwoAgents, "a role writes only its columns, and nobody the computed ones (§1.13)") {
  auto limit = ada.save(c1, {ada.update("client", c1, {{"credit_limit_cents", number(1)}})});
  auto product = ada.save({}, {ada.update("product", id("pasta"), {{"price_micro", number(1)}})});
  auto code = ada.save(c1, {ada.update("client", c1, {{"code", text("X")}})});
  ada.sync();
  CHECK(ada.outcome(limit).reason == "column: credit_limit_cents");
  CHECK(ada.outcome(product).reason == "column: price_micro");
  CHECK(ada.outcome(code).reason.starts_with("invalid"));
  auto manager = max.save(c1, {max.update("client", c1, {{"credit_limit_cents", number(1)}})});
  max.sync();
  CHECK(max.outcome(manager).verdict == Verdict::accepted);
}

TEST_CASE_METHOD(
    TwoAgents, "a client created offline gets its code from the office, and its creator's later ops count") {
  auto born = environment.mint();
  ada.save(born, {ada.insert("client", born, {{"legal_name", text("Nuovo")}, {"segment_id", id("north")}})});
  auto visit =
      ada.save(born, {ada.insert("visit", id("visit"),
                                 {{"client_id", born}, {"user_id", id("ada")}, {"status", text("done")}})});
  ada.sync();
  CHECK(ada.outcome(visit).verdict == Verdict::accepted);
  CHECK(ada.cell(born, "code") == text("N00001"));
}

TEST_CASE_METHOD(TwoAgents, "a delete lists what it removes with the values seen, and is decided whole") {
  auto order = id("order"), line = id("line");
  ada.save(c1, {ada.insert("sales_order", order,
                           {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("draft")}}),
                ada.insert("order_line", line,
                           {{"client_id", c1},
                            {"order_id", order},
                            {"product_id", id("pasta")},
                            {"quantity_milli", number(1000)}})});
  ada.sync();
  bea.sync();
  SECTION("unchanged: it goes, tombstones travel with their values, and a second delete does nothing") {
    ada.save(c1, {ada.remove("sales_order", order), ada.remove("order_line", line)});
    auto again = bea.save(c1, {bea.remove("sales_order", order), bea.remove("order_line", line)});
    ada.sync();
    bea.sync();
    CHECK_FALSE(bea.has(order));
    CHECK(bea.rows.at(line).dead);
    CHECK(bea.cell(line, "quantity_milli") == number(1000));
    CHECK(bea.outcome(again).verdict == Verdict::accepted);
    CHECK(bea.outcome(again).conflicts.empty());
  }
  SECTION("a changed row refuses it, with a record") {
    bea.save(c1, {bea.update("order_line", line, {{"quantity_milli", number(2000)}})});
    auto op = ada.save(c1, {ada.remove("sales_order", order), ada.remove("order_line", line)});
    bea.sync();
    ada.sync();
    CHECK(ada.has(order));
    CHECK(ada.has(line));
    REQUIRE(ada.outcome(op).conflicts.size() == 1);
    CHECK(ada.cell(ada.outcome(op).conflicts[0], "rule") == text("delete"));
  }
  SECTION("an unseen row refuses it") {
    bea.save(c1, {bea.insert("order_line", id("other line"),
                             {{"client_id", c1},
                              {"order_id", order},
                              {"product_id", id("pasta")},
                              {"quantity_milli", number(1)}})});
    auto op = ada.save(c1, {ada.remove("sales_order", order), ada.remove("order_line", line)});
    bea.sync();
    ada.sync();
    CHECK(ada.has(order));
    CHECK(ada.outcome(op).conflicts.size() == 1);
  }
  SECTION("an update to a dead row revives everything that delete removed, and the ancestors") {
    ada.save(c1, {ada.remove("sales_order", order), ada.remove("order_line", line)});
    auto op = bea.save(c1, {bea.update("order_line", line, {{"quantity_milli", number(3000)}})});
    ada.sync();
    bea.sync();
    ada.sync();
    CHECK(ada.has(order));
    CHECK(ada.has(line));
    CHECK(ada.cell(line, "quantity_milli") == number(3000));
    CHECK(bea.outcome(op).conflicts.size() >= 1);
    CHECK(ada.count("conflict_copy") >= 1);
  }
  SECTION("numbered orders are never deleted") {
    ada.save(c1, {ada.update("sales_order", order, {{"status", text("submitted")}})});
    ada.sync();
    auto op = ada.save(c1, {ada.remove("sales_order", order), ada.remove("order_line", line)});
    ada.sync();
    CHECK(ada.has(order));
    CHECK(ada.outcome(op).conflicts.size() == 1);
  }
}

// What the office makes of ops: one case per promise.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("an agent gets exactly the segments they are assigned, page after page") {
  Company company;
  Tablet ada(company, "ada");
  ada.sync(3);
  CHECK(ada.has(company.id("c1")));
  CHECK(ada.has(company.id("c2")));
  CHECK_FALSE(ada.has(company.id("c3")));
  CHECK(ada.count("client") == 2);
  CHECK(ada.count("product") == 1);
  CHECK(ada.count("assignment") == 1);
}

TEST_CASE("two agents edit different fields of one client: both survive") {
  Company company;
  Tablet ada(company, "ada"), bea(company, "bea");
  ada.sync();
  bea.sync();
  auto c1 = company.id("c1");
  ada.save(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  bea.save(c1, {bea.update("client", c1, {{"email", text("a@b.it")}})});
  ada.sync();
  bea.sync();
  ada.sync();
  CHECK(ada.cell(c1, "phone") == text("2"));
  CHECK(ada.cell(c1, "email") == text("a@b.it"));
  CHECK(bea.cell(c1, "phone") == text("2"));
  CHECK(ada.count("conflict") == 0);
}

TEST_CASE(
    "two agents edit the same phone number: the later wins, and the loser's value is on record with a copy") {
  Company company;
  Tablet ada(company, "ada"), bea(company, "bea");
  ada.sync();
  bea.sync();
  auto c1 = company.id("c1");
  auto first = ada.save(c1, {ada.update("client", c1, {{"phone", text("2")}})});
  company.environment.pass(60'000);
  auto second = bea.save(c1, {bea.update("client", c1, {{"phone", text("3")}})});
  company.environment.pass(60'000);
  bea.sync();
  ada.sync();
  CHECK(company.cell("client", c1, "phone") == text("3"));
  CHECK(bea.outcome(second).conflicts.empty());
  REQUIRE(ada.outcome(first).conflicts.size() == 1);
  auto record = ada.outcome(first).conflicts.front();
  CHECK(ada.cell(record, "base_value") == text("1"));
  CHECK(ada.cell(record, "office_value") == text("3"));
  CHECK(ada.cell(record, "mine_value") == text("2"));
  CHECK(ada.cell(record, "chosen") == text("office"));
  CHECK(ada.cell(record, "office_user_id") == Value(company.id("bea")));
  CHECK(ada.count("conflict_copy") == 1);
}

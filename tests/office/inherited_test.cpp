// What an order inherits at the office is what the tablet shows: same places, same order.
#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <random>

#include "server/office/inherited_facts.hpp"
#include "sync/portfolio/inherited.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("office and tablet inherit the same discount and credit limit, from the same place") {
  Company at;
  std::mt19937 random(11);
  std::vector<std::string> codes{"SIZE", "SECTOR", "ABC"};
  for (auto& code : codes) {
    at.put("segmentation", at.id(code), {{"code", text(code)}});
    for (auto name : {"a", "b"})
      at.put("segment", at.id(code + name),
             {{"segmentation_id", at.id(code)}, {"code", text(name)}, {"name", text(code + name)}});
  }
  at.put("client_group", at.id("group"), {{"code", text("G")}, {"name", text("G")}});
  auto maybe = [&](std::int64_t most) {
    return random() % 3 ? Value() : number(static_cast<std::int64_t>(random() % most));
  };
  for (int round = 0; round < 60; ++round) {
    for (auto& code : codes) {
      at.put("segmentation", at.id(code), {{"rank", maybe(3)}});
      for (auto name : {"a", "b"})
        at.put("segment", at.id(code + name),
               {{"discount1_bp", maybe(900)}, {"credit_limit_cents", maybe(90'000)}});
      at.put("client_segment", natural_id("client_segment", {at.id("c1"), at.id(code)}),
             {{"client_id", at.id("c1")},
              {"segmentation_id", at.id(code)},
              {"segment_id", random() % 4 ? Value(at.id(code + (random() % 2 ? "a" : "b"))) : Value()}});
    }
    at.put(
        "segment", at.id("north"),
        {{"discount1_bp", maybe(900)}, {"discount2_bp", maybe(900)}, {"credit_limit_cents", maybe(90'000)}});
    at.put("client", at.id("c1"),
           {{"group_id", random() % 2 ? Value(at.id("group")) : Value()},
            {"credit_limit_cents", random() % 5 ? Value() : number(7)}});
    at.put("client_group", at.id("group"), {{"credit_limit_cents", maybe(90'000)}});
    at.put("setting", natural_id("setting", {text("company_discount_bp")}),
           {{"code", text("company_discount_bp")}, {"content", text(random() % 2 ? "150" : "")}});
    auto snapshot = at.store->snapshot();
    auto office = inherited_facts(*snapshot, *snapshot->row(at.id("c1")));
    SQLite::Database db((at.directory.path / "office.db").string(), SQLite::OPEN_READONLY);
    CHECK(office.discounts == usual_terms_of(db, at.id("c1")).discounts);
    CHECK(office.credit_limit_cents == terms_of(db, at.id("c1")).credit_limit_cents);
  }
}

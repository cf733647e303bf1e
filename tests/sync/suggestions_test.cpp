// What is proposed at order entry, and why.
#include "sync/portfolio/suggestions.hpp"

#include <catch2/catch.hpp>

#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

struct Shop : HandMade {
  Shop() {
    nino = client("Da Nino", segment);
    pasta = product("PASTA");
    olio = product("OLIO");
    sale = product("SALE");
  }
  Id product(const char* sku, std::int64_t pack_milli = 0) {
    return put(
        "product",
        {{"sku", sku}, {"name", sku}, {"price_micro", 10'000'000}, {"pack_quantity_milli", pack_milli}});
  }
  void buys(const Id& who, const char* day_on, const Id& what) {
    auto bought = order(who, user, day_on, 1'000);
    put("order_line", {{"client_id", who},
                       {"order_id", bought},
                       {"product_id", what},
                       {"kind", "sale"},
                       {"quantity_milli", 1'000}});
  }
  void rule(const Id& from, const Id& to, std::int64_t lift_micro) {
    put("association", {{"segment_id", segment},
                        {"from_product_id", from},
                        {"to_product_id", to},
                        {"support_micro", 80'729},
                        {"confidence_micro", 837'838},
                        {"lift_micro", lift_micro}});
  }
  std::vector<Suggestion> ask(const Cart& cart) {
    return suggestions(db, CompanyTime::in().value(), nino, cart, today);
  }
  std::vector<Suggestion> of(SuggestionKind kind, const Cart& cart) {
    auto all = ask(cart);
    std::erase_if(all, [&](auto& s) { return s.kind != kind; });
    return all;
  }

  const std::int64_t today = day("2026-11-19");
  Id nino, pasta, olio, sale;
};

}  // namespace

TEST_CASE("bought together: the best rule for what is in the order, not for what is in it already") {
  Shop shop;
  shop.rule(shop.pasta, shop.olio, 2'000'000);
  shop.rule(shop.pasta, shop.sale, 8'466'572);
  shop.rule(shop.sale, shop.olio, 9'000'000);
  auto found = shop.of(SuggestionKind::together, {{shop.pasta, 1'000}});
  REQUIRE(found.size() == 2);
  CHECK(found[0].product == shop.sale);
  CHECK(found[0].from == shop.pasta);
  CHECK(found[0].lift_micro == 8'466'572);
  CHECK(shop.of(SuggestionKind::together, {{shop.pasta, 1'000}, {shop.sale, 1'000}}).front().product ==
        shop.olio);
  CHECK(shop.of(SuggestionKind::together, {}).empty());
}

TEST_CASE("rules of other segments say nothing here, and a product that is sold no more is not proposed") {
  Shop shop;
  auto elsewhere = shop.put("segment", {{"code", "X"}});
  shop.put("association", {{"segment_id", elsewhere},
                           {"from_product_id", shop.pasta},
                           {"to_product_id", shop.olio},
                           {"lift_micro", 9'000'000}});
  shop.rule(shop.pasta, shop.sale, 2'000'000);
  shop.db.exec("UPDATE product SET active = 0 WHERE sku = 'SALE'");
  CHECK(shop.of(SuggestionKind::together, {{shop.pasta, 1'000}}).empty());
}

TEST_CASE("clients like this one buy oil, and this one does not: with how many of how many") {
  Shop shop;
  for (auto name : {"Uno", "Due", "Tre"}) {
    auto other = shop.client(name, shop.segment);
    shop.buys(other, "2026-10-01", shop.olio);
    if (std::string_view(name) == "Uno") shop.buys(other, "2026-10-02", shop.sale);
  }
  auto found = shop.of(SuggestionKind::similar, {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].product == shop.olio);
  CHECK(found[0].clients == 3);
  CHECK(found[0].of_clients == 3);
  shop.buys(shop.nino, "2026-09-01", shop.olio);
  CHECK(shop.of(SuggestionKind::similar, {}).empty());
}

TEST_CASE("a product bought every month and not for three is lapsed, until it is in the order") {
  Shop shop;
  for (auto day : {"2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01"})
    shop.buys(shop.nino, day, shop.sale);
  auto found = shop.of(SuggestionKind::lapsed, {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].product == shop.sale);
  CHECK(iso_day(found[0].last_day) == "2026-08-01");
  CHECK(shop.of(SuggestionKind::lapsed, {{shop.sale, 1'000}}).empty());
}

TEST_CASE("a better pack: the next break when it lowers the price and is near, else the rest of a pack") {
  Shop shop;
  auto list = shop.put("price_list", {{"code", "A"}});
  shop.db.exec("UPDATE client SET price_list_id = (SELECT id FROM price_list)");
  shop.put("price", {{"price_list_id", list},
                     {"product_id", shop.pasta},
                     {"min_quantity_milli", 12'000},
                     {"price_micro", 9'000'000}});
  auto found = shop.of(SuggestionKind::pack, {{shop.pasta, 10'000}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].quantity_milli == 12'000);
  CHECK(found[0].price_micro == 9'000'000);
  CHECK(found[0].price_before_micro == 10'000'000);
  CHECK(shop.of(SuggestionKind::pack, {{shop.pasta, 7'000}}).empty());  // half as much again is not enough
  auto riso = shop.product("RISO", 6'000);
  CHECK(shop.of(SuggestionKind::pack, {{riso, 5'000}}).front().quantity_milli == 6'000);
  CHECK(shop.of(SuggestionKind::pack, {{riso, 2'000}}).empty());
}

TEST_CASE("a product is proposed once, by the first reason that has it") {
  Shop shop;
  shop.put(
      "strategy",
      {{"name", "Olio nuovo"}, {"kind", "cross_sell"}, {"segment_id", shop.segment}, {"products", "OLIO"}});
  shop.rule(shop.pasta, shop.olio, 2'000'000);
  auto found = shop.ask({{shop.pasta, 1'000}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == SuggestionKind::strategy);
  CHECK(found[0].strategy == "Olio nuovo");
}

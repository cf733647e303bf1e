// Strategies: what they do to a price, for whom and how long.
#include "sync/domain/strategy.hpp"

#include <catch2/catch.hpp>

#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/price_book.hpp"
#include "sync/portfolio/strategies.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

Id id(std::uint8_t number) {
  Id id;
  id.bytes[15] = number;
  return id;
}

Strategy spring(std::int64_t discount_bp) {
  return {.id = id(9),
          .name = "Primavera",
          .kind = "discount",
          .starts_on = "2026-03-01",
          .ends_on = "2026-05-31",
          .discount_bp = discount_bp};
}

const ValidPrice ten_euros{PriceSource::product, 10'000'000, {5000, 1000}, {}};

}  // namespace

TEST_CASE("a strategy's discount comes last in the cascade, and only while it runs") {
  std::vector strategies{spring(500)};
  auto price = with_strategies(ten_euros, strategies, id(1), "2026-05-31");
  CHECK(price == ValidPrice{PriceSource::strategy, 10'000'000, {5000, 1000, 500}, id(9)});
  CHECK(cascade_bp(price.discounts_bp) == 5725);
  CHECK(with_strategies(ten_euros, strategies, id(1), "2026-06-01") == ten_euros);
  CHECK(with_strategies(ten_euros, strategies, id(1), "2026-02-28") == ten_euros);
}

TEST_CASE("with four discounts taken the fourth takes the strategy's in") {
  auto full = ten_euros;
  full.discounts_bp = {5000, 1000, 500, 200};
  auto price = with_strategies(full, std::vector{spring(1000)}, id(1), "2026-04-01");
  CHECK(price.discounts_bp == Discounts{5000, 1000, 500, 1180});
}

TEST_CASE("a strategy about some products leaves the others alone, even when it knows none of them here") {
  auto some = spring(500);
  some.names_products = true;
  CHECK(with_strategies(ten_euros, std::vector{some}, id(1), "2026-04-01") == ten_euros);
  some.products = {id(1)};
  CHECK(with_strategies(ten_euros, std::vector{some}, id(1), "2026-04-01").source == PriceSource::strategy);
  CHECK(with_strategies(ten_euros, std::vector{some}, id(2), "2026-04-01") == ten_euros);
}

TEST_CASE(
    "of several the largest discount counts, whatever their order; a net agreed price is never lowered") {
  auto other = spring(700);
  other.id = id(8);
  std::vector both{spring(500), other}, turned{other, spring(500)};
  CHECK(with_strategies(ten_euros, both, id(1), "2026-04-01").strategy == id(8));
  CHECK(with_strategies(ten_euros, turned, id(1), "2026-04-01").strategy == id(8));
  ValidPrice net{PriceSource::client, 8'000'000, {}, {}};
  CHECK(with_strategies(net, both, id(1), "2026-04-01") == net);
}

TEST_CASE("strategies reach a client by its segment and by a list, and others not at all") {
  HandMade at;
  auto elsewhere = at.put("segment", {{"code", "X"}});
  auto client = at.client("Da Nino", at.segment), other = at.client("Bar Sport", elsewhere);
  at.put("strategy",
         {{"name", "Zona"}, {"kind", "discount"}, {"segment_id", at.segment}, {"discount_bp", 300}});
  auto listed =
      at.put("strategy", {{"name", "Lista"}, {"kind", "communication"}, {"goal", "nuovo catalogo"}});
  CHECK(strategies_of(at.db, client).size() == 1);
  CHECK(strategies_of(at.db, other).empty());
  at.put("strategy_client", {{"client_id", other}, {"strategy_id", listed}});
  CHECK(strategies_of(at.db, other).size() == 1);
  CHECK(strategy_terms(at.db, other, "2026-11-19").communications ==
        std::vector<std::string>{"nuovo catalogo"});
  CHECK(strategies(at.db).size() == 2);
}

TEST_CASE("the order form's price holds a running strategy's discount, and names it") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto pasta = at.put("product", {{"sku", "PASTA"}, {"name", "Pasta"}, {"price_micro", 10'000'000}});
  auto olio = at.put("product", {{"sku", "OLIO"}, {"name", "Olio"}, {"price_micro", 20'000'000}});
  auto strategy = at.put("strategy", {{"name", "Pasta in festa"},
                                      {"kind", "upsell"},
                                      {"segment_id", at.segment},
                                      {"discount_bp", 1'000},
                                      {"products", "PASTA, RISO"},
                                      {"starts_on", "2026-11-01"},
                                      {"ends_on", "2026-11-30"}});
  auto book = PriceBook::load(at.db, client);
  auto price = book.valid(pasta, "", 10'000'000, 1'000, "2026-11-19");
  CHECK(price.discounts_bp == Discounts{1'000});
  REQUIRE(book.strategy(price.strategy));
  CHECK(book.strategy(price.strategy)->name == "Pasta in festa");
  CHECK(price.strategy == strategy);
  CHECK(book.valid(olio, "", 20'000'000, 1'000, "2026-11-19").source == PriceSource::product);
  CHECK(book.valid(pasta, "", 10'000'000, 1'000, "2026-12-01").source == PriceSource::product);
}

TEST_CASE("a running payment strategy offers its term, a service strategy its level") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto sixty = at.put("payment_term", {{"code", "60"}, {"name", "60 giorni"}});
  at.put("strategy", {{"name", "Stagione"},
                      {"kind", "payment"},
                      {"segment_id", at.segment},
                      {"products", "60"},
                      {"ends_on", "2026-11-30"}});
  at.put("strategy",
         {{"name", "Consegna rapida"}, {"kind", "service"}, {"segment_id", at.segment}, {"products", "Oro"}});
  auto terms = strategy_terms(at.db, client, "2026-11-19");
  CHECK(terms.payment_term == sixty);
  CHECK(terms.payment_strategy == "Stagione");
  CHECK(terms.service_level == "Oro");
  CHECK(strategy_terms(at.db, client, "2026-12-01").payment_term.is_nil());
}

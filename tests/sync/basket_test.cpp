// What is bought together: association rules, by hand and against counting every pair of every basket.
#include "sync/domain/basket.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace giro;

namespace {

Id product(std::uint8_t number) {
  Id id;
  id.bytes[15] = number;
  return id;
}

const Id bread = product(1), butter = product(2), jam = product(3);

bool has(const Basket& basket, const Id& id) {
  return std::ranges::find(basket, id) != basket.end();
}

std::int64_t with(const std::vector<Basket>& baskets, const Id& a, const Id& b) {
  return std::ranges::count_if(baskets, [&](auto& basket) { return has(basket, a) && has(basket, b); });
}

}  // namespace

TEST_CASE("bread and butter: support, confidence and lift as they are defined") {
  std::vector<Basket> baskets{{bread, butter}, {bread, butter, jam}, {bread}, {jam}};
  auto rules = basket_rules(baskets, 500'000);
  REQUIRE(rules.size() == 2);
  auto& best = rules.front();  // who takes butter takes bread, always
  CHECK(best.from == butter);
  CHECK(best.to == bread);
  CHECK(best.support() == Approx(0.5));
  CHECK(best.confidence() == Approx(1.0));
  CHECK(best.lift() == Approx(4.0 / 3));
  CHECK(best.support_micro() == 500'000);
  CHECK(best.lift_micro() == 1'333'333);
  CHECK(rules[1].confidence_micro() == 666'667);
}

TEST_CASE("a product that stands twice in an order is one product of its basket") {
  std::vector<Basket> baskets{{bread, bread, butter}, {jam}};
  auto rules = basket_rules(baskets, 1);
  REQUIRE(rules.size() == 2);
  CHECK(rules.front().with_from == 1);
  CHECK(rules.front().together == 1);
}

TEST_CASE("the minimum support is reached by what equals it, and no basket gives no rule") {
  std::vector<Basket> baskets{{bread, butter}, {bread, butter}, {jam}, {jam}};
  CHECK(basket_rules(baskets, 500'000).size() == 2);
  CHECK(basket_rules(baskets, 500'001).empty());
  CHECK(basket_rules({}, 1).empty());
}

TEST_CASE("rules over random baskets are those that counting every pair finds, in whatever order they come") {
  std::mt19937_64 random(4);
  for (int round = 0; round < 40; ++round) {
    std::vector<Basket> baskets(1 + random() % 30);
    for (auto& basket : baskets)
      for (auto size = random() % 6; size > 0; --size)
        basket.push_back(product(static_cast<std::uint8_t>(1 + random() % 7)));
    auto least = static_cast<std::int64_t>(1 + random() % 400'000);
    auto rules = basket_rules(baskets, least);
    std::size_t expected = 0;
    auto all = static_cast<std::int64_t>(baskets.size());
    for (std::uint8_t a = 1; a <= 7; ++a)
      for (std::uint8_t b = 1; b <= 7; ++b)
        if (auto both = with(baskets, product(a), product(b)); a != b && both * 1'000'000 >= least * all) {
          BasketRule rule{product(a),
                          product(b),
                          both,
                          with(baskets, product(a), product(a)),
                          with(baskets, product(b), product(b)),
                          all};
          expected += both > 0;
          if (both > 0) CHECK(std::ranges::find(rules, rule) != rules.end());
        }
    CHECK(rules.size() == expected);
    CHECK(std::ranges::is_sorted(rules, [](auto& x, auto& y) { return x.lift() > y.lift() + 1e-9; }));
    std::ranges::shuffle(baskets, random);
    for (auto& basket : baskets) std::ranges::reverse(basket);
    CHECK(basket_rules(baskets, least) == rules);
  }
}

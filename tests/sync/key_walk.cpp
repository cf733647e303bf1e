// KeyWalk against a search of each key, on tables whose keys lie close together, far apart or both.
#include "sync/portfolio/key_walk.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "tests/support/hand_made.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("a walk along keys finds the rows that a search of each key finds") {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    std::mt19937_64 random(seed);
    HandMade at;
    at.scattered = seed % 2 == 0;
    std::vector<Id> orders;
    for (int i = 0; i < 200; ++i) orders.push_back(at.order(at.user, at.user, "2026-05-04", 100));
    for (auto& order : orders)
      for (auto lines = random() % 3; lines > 0; --lines)
        at.put("order_line", {{"order_id", order},
                              {"kind", random() % 4 ? "sale" : "return"},
                              {"net_cents", static_cast<std::int64_t>(random() % 1'000)}});
    for (auto one_in : {1u, 3u, 40u}) {
      std::vector<Id> asked{Id{}};
      for (auto& order : orders)
        if (random() % one_in == 0) asked.push_back(order);
      asked.push_back(id_from_hex("ffffffffffffffffffffffffffffffff").value());
      std::ranges::sort(asked);
      KeyWalk walk(at.db,
                   "SELECT order_id, net_cents FROM order_line WHERE order_id >= :from AND kind = 'sale' "
                   "ORDER BY order_id, net_cents");
      for (auto& key : asked) {
        std::vector<std::int64_t> walked, searched;
        std::int64_t cents = 0;
        bool there = walk.to(key);
        CHECK(walk.to(key) == there);
        for (bool found = there; found; found = walk.more()) {
          walk.read(cents);
          walked.push_back(cents);
        }
        Select search(at.db,
                      "SELECT net_cents FROM order_line WHERE order_id = :key AND kind = 'sale' "
                      "ORDER BY net_cents");
        search.bind(":key", key);
        while (search.step()) {
          search.read(cents);
          searched.push_back(cents);
        }
        CHECK(walked == searched);
      }
    }
  }
}

// Ids are compared and hashed as two numbers: as their bytes would be, and so that no pattern of ids that are
// really made falls into a few places of a table.
#include "sync/base/id.hpp"

#include <catch2/catch.hpp>
#include <cstring>
#include <random>
#include <set>

using namespace giro;

namespace {

Id random_id(std::mt19937_64& random, int different_bytes) {
  Id id;
  for (int i = 0; i < different_bytes; ++i) id.bytes[random() % 16] = static_cast<Byte>(random());
  return id;
}

/// How many of as many places as there are ids are hit, by what containers look at: all of it, and the low
/// bits.
std::size_t places_hit(const std::vector<Id>& ids, std::size_t places) {
  std::set<std::size_t> hit;
  for (auto& id : ids) hit.insert(std::hash<Id>()(id) % places);
  return hit.size();
}

}  // namespace

TEST_CASE("Ids are in the order of their bytes") {
  std::mt19937_64 random(4);
  for (int i = 0; i < 5'000; ++i) {
    auto a = random_id(random, i % 5), b = random_id(random, i % 7);
    auto order = std::memcmp(a.bytes.data(), b.bytes.data(), 16);
    CHECK((a < b) == (order < 0));
    CHECK((a > b) == (order > 0));
    CHECK((a == b) == (order == 0));
  }
}

TEST_CASE("Ids made in the same millisecond, one after the other or from a name spread over a table") {
  std::mt19937_64 random(5);
  std::vector<Id> minted, counted, derived;
  for (int i = 0; i < 4'096; ++i) {
    std::array<Byte, 10> entropy;
    for (auto& byte : entropy) byte = static_cast<Byte>(random());
    minted.push_back(mint_id(1'760'000'000'000 + i / 64, entropy));
    Id next;
    next.bytes[14] = static_cast<Byte>(i >> 8);
    next.bytes[15] = static_cast<Byte>(i);
    counted.push_back(next);
    derived.push_back(derive_id("segment", {std::to_string(i)}));
  }
  for (auto& ids : {minted, counted, derived})
    for (std::size_t places : {4'096u, 4'099u})  // chance alone hits 63 % of them
      CHECK(places_hit(ids, places) > places * 55 / 100);
}

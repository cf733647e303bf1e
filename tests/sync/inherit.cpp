#include "sync/portfolio/inherited.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

/// Two segmentations beside the assigned segment: sector (rank 1) and size (rank 2).
struct Company : HandMade {
  Company() {
    restaurants = segment_of("SECTOR", 1, "Ristoranti");
    large = segment_of("SIZE", 2, "Grandi");
    monthly = put("payment_term", {{"code", "30"}, {"name", "30 giorni"}});
    client_id = client("Da Nino", segment);
    for (auto& of : {restaurants, large})
      put("client_segment", {{"client_id", client_id}, {"segment_id", of}, {"source", "rule"}});
  }
  Id segment_of(const char* code, std::int64_t rank, const char* name) {
    auto segmentation = put("segmentation", {{"code", code}, {"rank", rank}});
    return put("segment", {{"segmentation_id", segmentation}, {"code", name}, {"name", name}});
  }
  void state(const char* table, const Id& row, const std::string& cell) {
    SQLite::Statement update(db, std::string("UPDATE ") + table + " SET " + cell + " WHERE id = ?");
    update.bind(1, row.bytes.data(), 16);
    update.exec();
  }
  std::string level() {
    auto found = terms_of(db, client_id).service_level;
    return found ? found->value + " from " + std::string(origin_name(found->place.origin)) + found->place.name
                 : "none";
  }

  Id restaurants, large, monthly, client_id;
};

Place random_place(std::mt19937& random) {
  Place place{.origin = static_cast<Origin>(random() % 5)};
  place.rank = static_cast<std::int64_t>(random() % 4);
  place.segmentation = std::string(1, static_cast<char>('A' + random() % 3));
  place.id.bytes[15] = static_cast<Byte>(random() % 200);
  return place;
}

}  // namespace

TEST_CASE("a value comes from the client, else the highest-ranked segmentation, else the assigned segment") {
  Company at;
  CHECK(at.level() == "none");
  at.put("setting", {{"code", "company_service_level"}, {"content", "base"}});
  CHECK(at.level() == "base from company");
  at.state("segment", at.segment, "service_level = 'settimanale'");
  CHECK(at.level() == "settimanale from assignedTreviso");
  at.state("segment", at.large, "service_level = '48 ore'");
  CHECK(at.level() == "48 ore from segmentationGrandi");
  at.state("segment", at.restaurants, "service_level = '24 ore'");
  CHECK(at.level() == "24 ore from segmentationRistoranti");
  at.state("client", at.client_id, "service_level = 'su misura'");
  CHECK(at.level() == "su misura from client");
  CHECK(usual_terms_of(at.db, at.client_id).service_level->value == "24 ore");
}

TEST_CASE("each value finds its own origin") {
  Company at;
  at.state("segment", at.large, "discount1_bp = 500");
  at.put("setting", {{"code", "company_payment_term"}, {"content", "30"}});
  at.put("setting", {{"code", "company_credit_limit_cents"}, {"content", "300000"}});
  auto terms = terms_of(at.db, at.client_id);
  CHECK(terms.discounts->value == Discounts{500});
  CHECK(terms.discounts->place.name == "Grandi");
  CHECK(terms.payment_term->value == NamedTerm{at.monthly, "30 giorni"});
  CHECK(terms.payment_term->place.origin == Origin::company);
  CHECK(terms.credit_limit_cents->value == 300'000);
}

TEST_CASE("a discount of zero states nothing") {
  Company at;
  at.state("segment", at.segment, "discount1_bp = 300");
  at.state("client", at.client_id, "discount1_bp = 0");
  CHECK(terms_of(at.db, at.client_id).discounts->value == Discounts{300});
}

TEST_CASE("the origin is a function of the places, whatever their order") {
  std::mt19937 random(7);
  for (int round = 0; round < 2'000; ++round) {
    std::vector<Stated<int>> stated;
    for (unsigned i = 0, count = random() % 8; i < count; ++i) {
      auto place = random_place(random);
      bool taken = std::ranges::any_of(stated, [&](auto& other) {
        return !asked_before(place, other.place) && !asked_before(other.place, place);
      });
      if (!taken) stated.push_back({place, static_cast<int>(i)});
    }
    auto found = inherited(stated);
    std::ranges::shuffle(stated, random);
    REQUIRE(inherited(stated) == found);
    if (!found) continue;
    for (auto& other : stated) REQUIRE_FALSE(asked_before(other.place, found->place));
    std::erase_if(stated, [&](auto& one) { return one.place == found->place; });
    if (auto next = inherited(stated)) REQUIRE(asked_before(found->place, next->place));
  }
}

TEST_CASE("the segments of all clients are those of each") {
  Company at;
  at.client("Da Lia", at.segment);
  auto all = places_of(at.db);
  CHECK(all.size() == 2);
  for (auto& [client, places] : all) CHECK(places_of(at.db, client).at(client).size() == places.size());
  CHECK(all.at(at.client_id).size() == 3);
}

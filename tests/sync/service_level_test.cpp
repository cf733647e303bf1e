// Service levels: who has which, from where, and what they cost.
#include <catch2/catch.hpp>

#include "sync/portfolio/service.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

constexpr auto today = "2026-11-19";
constexpr auto three = "Oro,100000,1200; Argento,20000,600; Base,0,200";

struct Served : HandMade {
  Served() { put("setting", {{"code", "service_levels"}, {"content", three}}); }
};

}  // namespace

TEST_CASE("levels are read entry by entry, and what cannot be read is left out") {
  auto levels = read_service_levels("Oro,100000,1200; Argento,20000,600 ;,1,2; Rotto,x,1; Lungo,1,2,3;");
  CHECK(levels == std::vector<ServiceLevel>{{"Oro", 10'000'000, 120'000}, {"Argento", 2'000'000, 60'000}});
  CHECK(read_service_levels("").empty());
}

TEST_CASE("a client without a stated level has the highest one its potential reaches") {
  auto levels = read_service_levels(three);
  CHECK(level_for_potential(levels, 10'000'000)->name == "Oro");
  CHECK(level_for_potential(levels, 9'999'999)->name == "Argento");
  CHECK(level_for_potential(levels, 0)->name == "Base");
  CHECK(level_for_potential({}, 1) == nullptr);
}

TEST_CASE(
    "the client's word counts before a strategy, a strategy before the segment, and all before potential") {
  Served at;
  auto client = at.client("Da Nino", at.segment, {{"potential_cents", 10'000'000}});
  CHECK(service_of(at.db, client, today).source == "potential");
  CHECK(service_of(at.db, client, today).cost_cents == 120'000);
  at.db.exec("UPDATE segment SET service_level = 'Base'");
  CHECK(service_of(at.db, client, today).level == "Base");
  CHECK(service_of(at.db, client, today).source == "assigned");
  at.put("strategy", {{"name", "Spinta"},
                      {"kind", "service"},
                      {"segment_id", at.segment},
                      {"products", "Argento"},
                      {"ends_on", "2026-11-30"}});
  CHECK(service_of(at.db, client, today).level == "Argento");
  CHECK(service_of(at.db, client, "2026-12-01").level == "Base");
  at.db.exec("UPDATE client SET service_level = 'Oro'");
  CHECK(service_of(at.db, client, today).source == "client");
}

TEST_CASE("what the levels cost is the sum over the clients that have them") {
  Served at;
  at.client("Uno", at.segment, {{"potential_cents", 10'000'000}});
  at.client("Anche", at.segment, {{"potential_cents", 11'000'000}});
  at.client("Due", at.segment, {{"potential_cents", 2'000'000}});
  at.client("Tre", at.segment, {{"potential_cents", 3'000'000}});
  auto costs = service_costs(at.db, today);
  REQUIRE(costs.size() == 2);
  CHECK(costs[0].level == "Oro");
  CHECK(costs[0].cost_cents == 240'000);
  CHECK(costs[0].clients == 2);
  CHECK(costs[1].level == "Argento");
  CHECK(costs[1].clients == 2);
  CHECK(costs[1].cost_cents == 120'000);
}

TEST_CASE("asked for all at once, every client has the level it has when asked for alone") {
  Served at;
  auto other = at.put("segment", {{"code", "B"}, {"service_level", "Argento"}});
  auto uno = at.client("Uno", at.segment, {{"potential_cents", 10'000'000}});
  at.client("Due", other, {{"potential_cents", 1}});
  at.client("Tre", other, {{"service_level", "Oro"}});
  at.client("Quattro", at.segment, {{"relationship", "prospect"}});
  at.put("setting", {{"code", "company_service_level"}, {"content", "Base"}});
  for (auto [name, level, from] :
       {std::tuple{"prima", "Base", "2026-01-01"}, {"dopo", "Argento", "2026-06-01"}}) {
    auto strategy =
        at.put("strategy", {{"name", name}, {"kind", "service"}, {"starts_on", from}, {"products", level}});
    at.put("strategy_client", {{"client_id", uno}, {"strategy_id", strategy}});
  }
  auto all = services(at.db, today);
  REQUIRE(all.size() == 3);
  for (auto& one : all) {
    auto alone = service_of(at.db, one.client, today);
    CHECK(one.level == alone.level);
    CHECK(one.source == alone.source);
    CHECK(one.cost_cents == alone.cost_cents);
    if (one.client == uno) CHECK(one.level == "Argento");
  }
}

// Running the rules of a segmentation at the office, and what moving clients between assigned segments brings
// to tablets.
#include "server/office/segment_run.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "server/office/move_effects.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

/// c1 has 3 employees, c2 30, c3 nobody knows how many.
struct Sized : Company {
  Sized() {
    put("segmentation", id("size"),
        {{"code", text("SIZE")},
         {"rank", number(1)},
         {"rule_source", text("L: addetti >= 10\nS: altrimenti")}});
    for (auto name : {"L", "S"})
      put("segment", id(name),
          {{"segmentation_id", id("size")},
           {"code", text(name)},
           {"name", text(name)},
           {"discount1_bp", number(100)}});
    put("client", id("c1"), {{"employees", number(3)}});
    put("client", id("c2"), {{"employees", number(30)}});
  }
  std::filesystem::path database() const {
    for (auto& file : std::filesystem::directory_iterator(directory.path))
      if (file.path().extension() == ".db") return file.path();
    return {};
  }
  Id membership(std::string_view client) const {
    return natural_id("client_segment", {id(client), id("size")});
  }
  Value where(std::string_view client) const {
    return cell("client_segment", membership(client), "segment_id");
  }
  std::uint64_t seq() const { return store->snapshot()->seq(); }
};

/// Everybody's scope, and where each client is filed.
std::string scopes(const Sized& at) {
  auto snapshot = at.store->snapshot();
  std::string all;
  for (auto [login, role] :
       {std::pair("ada", schema::agent), std::pair("bea", schema::agent), std::pair("max", schema::manager)})
    for (auto& bucket : scope_of(*snapshot, at.id(login), role, today))
      all += std::string(login) + " " + bucket_name(bucket) + "\n";
  for (auto name : {"c1", "c2", "c3"})
    for (auto& filing : snapshot->filed(at.id(name)))
      all += std::string(name) + " " + std::to_string(filing.since) + bucket_name(filing.bucket) + "\n";
  return all;
}

}  // namespace

TEST_CASE("rules file clients where they say, with the reason; running again changes nothing") {
  Sized at;
  auto plan = run_segments(*at.office, at.database(), "SIZE");
  REQUIRE(plan.has_value());
  CHECK(plan->moves.size() == 3);
  CHECK(at.where("c1") == Value(at.id("S")));
  CHECK(at.where("c2") == Value(at.id("L")));
  CHECK(at.cell("client_segment", at.membership("c2"), "reason") == text("addetti >= 10 (30)"));
  CHECK(at.cell("client_segment", at.membership("c2"), "source") == text("rule"));
  auto before = at.seq();
  CHECK(run_segments(*at.office, at.database(), "SIZE")->moves.empty());
  CHECK(at.seq() == before);
}

TEST_CASE("a manual membership wins and keeps its reason; taken away, the rules file the client again") {
  Sized at;
  at.put("client_segment", at.membership("c1"),
         {{"client_id", at.id("c1")},
          {"segmentation_id", at.id("size")},
          {"segment_id", at.id("L")},
          {"source", text("manual")},
          {"reason", text("apre tre locali")}});
  run_segments(*at.office, at.database(), "SIZE").value();
  CHECK(at.where("c1") == Value(at.id("L")));
  CHECK(at.cell("client_segment", at.membership("c1"), "reason") == text("apre tre locali"));
  AdminBatch batch(*at.office);
  batch.remove("client_segment", at.membership("c1"));
  batch.commit();
  run_segments(*at.office, at.database(), "SIZE").value();
  CHECK(at.where("c1") == Value(at.id("S")));
}

TEST_CASE("who no rule holds for any more leaves the segment") {
  Sized at;
  run_segments(*at.office, at.database(), "SIZE").value();
  at.put("segmentation", at.id("size"), {{"rule_source", text("L: addetti >= 10")}});
  run_segments(*at.office, at.database(), "SIZE").value();
  CHECK(at.rows("client_segment", "source", text("rule")) == std::vector{at.membership("c2")});
}

TEST_CASE("a membership reaches the tablets that hold the client, and no others") {
  Sized at;
  Tablet ada(at, "ada"), sud(at, "carla");
  at.put("app_user", at.id("carla"),
         {{"login", text("carla")}, {"name", text("Carla")}, {"role", text("agent")}});
  at.assign("carla", "south");
  ada.sync();
  sud.sync();
  run_segments(*at.office, at.database(), "SIZE").value();
  ada.sync();
  sud.sync();
  CHECK(ada.has(at.membership("c2")));
  CHECK_FALSE(ada.has(at.membership("c3")));
  CHECK(sud.has(at.membership("c3")));
  CHECK_FALSE(sud.has(at.membership("c2")));
}

TEST_CASE("an analytical re-segmentation never changes a scope") {
  Sized at;
  std::mt19937 random(4);
  auto before = scopes(at);
  auto condition = [&]() -> std::string {
    switch (random() % 4) {
      case 0:
        return "altrimenti";
      case 1:
        return "addetti > " + std::to_string(random() % 40);
      case 2:
        return "addetti manca";
      default:
        return "rapporto manca e addetti < " + std::to_string(random() % 40);
    }
  };
  for (int round = 0; round < 60; ++round) {
    std::string rules;
    for (unsigned i = 0, lines = 1 + random() % 4; i < lines; ++i)
      rules += std::string(random() % 2 ? "L: " : "S: ") + condition() + "\n";
    at.put("segmentation", at.id("size"), {{"rule_source", text(rules)}});
    for (auto name : {"c1", "c2", "c3"})
      at.put("client", at.id(name), {{"employees", random() % 5 ? number(random() % 40) : Value()}});
    INFO(rules);
    REQUIRE(run_segments(*at.office, at.database(), "SIZE").has_value());
    REQUIRE(scopes(at) == before);
  }
}

TEST_CASE("all rules run; one segmentation that cannot does not stop the others") {
  Sized at;
  at.put("segmentation", at.id("broken"), {{"code", text("A")}, {"rule_source", text("X: altrimenti")}});
  at.put("segmentation", at.id("areas"), {{"rule_source", text("north: altrimenti")}});
  auto runs = run_all_segments(*at.office, at.database());
  REQUIRE(runs.size() == 2);  // the assignment segmentation is not among them
  CHECK(runs[0].code == "SIZE");
  CHECK(runs[0].moved == 3);
  CHECK(runs[1].problem.find("non ha un segmento \"X\"") != std::string::npos);
  CHECK(run_segments(*at.office, at.database(), "AREA").has_error());
}

TEST_CASE("moving clients to another assigned segment says what each tablet gains and loses") {
  Sized at;
  at.put("app_user", at.id("carla"),
         {{"login", text("carla")}, {"name", text("Carla")}, {"role", text("agent")}});
  at.assign("carla", "south");
  auto snapshot = at.store->snapshot();
  auto effects = effects_of_move(*snapshot, {at.id("c1"), at.id("c3")}, at.id("south"), today);
  REQUIRE(effects.size() == 3);  // c3 is there already; the manager sees both
  CHECK(effects[0].login == "ada");
  CHECK(effects[0].loses_clients == 1);
  CHECK(effects[0].gains_clients == 0);
  CHECK(effects[1].login == "bea");
  CHECK(effects[2].login == "carla");
  CHECK(effects[2].gains_clients == 1);
  CHECK(effects[2].gains_rows == effects[0].loses_rows);
  CHECK(effects_of_assignment(*snapshot, at.id("carla"), at.id("north"), false, today).gains_clients == 2);
  CHECK(effects_of_assignment(*snapshot, at.id("ada"), at.id("north"), true, today).loses_clients == 2);
  CHECK(effects_of_assignment(*snapshot, at.id("ada"), at.id("north"), false, today).gains_clients == 0);
}

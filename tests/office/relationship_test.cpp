// Only the office makes a client of somebody (§3.13, §3.14): what an agent claims is kept, waits, and refuses
// nothing.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Field : Company {
  Field() { ada.sync(), max.sync(); }
  Value relationship(const Id& client) { return cell("client", client, "relationship"); }
  std::vector<Id> open() { return rows("conflict", "state", text("open")); }

  Tablet ada{*this, "ada"}, max{*this, "max", schema::manager};
};

}  // namespace

TEST_CASE("an agent's new client that claims to be active is a prospect, and the office decides (§3.14)") {
  Field at;
  auto nuovo = at.id("nuovo");
  auto op = at.ada.save(nuovo, {at.ada.insert("client", nuovo,
                                              {{"legal_name", text("Nuovo")},
                                               {"segment_id", at.id("north")},
                                               {"relationship", text("active")}})});
  at.ada.sync();
  CHECK(at.ada.outcome(op).verdict == Verdict::accepted);
  CHECK(at.relationship(nuovo) == text("prospect"));
  auto waiting = at.open();
  REQUIRE(waiting.size() == 1);
  CHECK(at.cell("conflict", waiting[0], "mine_value") == text("active"));
  CHECK(at.cell("conflict", waiting[0], "rule") == text("relationship"));

  at.max.sync();
  at.max.save(nuovo,
              {at.max.update("client", nuovo, {{"relationship", text("active")}}),
               at.max.update("conflict", waiting[0], {{"state", text("kept_mine")}})},
              waiting[0]);
  at.max.sync();
  CHECK(at.relationship(nuovo) == text("active"));
  CHECK(at.open().empty());
}

TEST_CASE("an agent moves a client among lead, prospect and former; active waits for the office (§3.13)") {
  Field at;
  auto nuovo = at.id("nuovo");
  at.ada.save(
      nuovo,
      {at.ada.insert(
          "client", nuovo,
          {{"legal_name", text("Nuovo")}, {"segment_id", at.id("north")}, {"relationship", text("lead")}})});
  at.ada.sync();
  for (auto legal : {"prospect", "former", "lead"}) {
    at.ada.save(nuovo, {at.ada.update("client", nuovo, {{"relationship", text(legal)}})});
    at.ada.sync();
    CHECK(at.relationship(nuovo) == text(legal));
  }
  CHECK(at.open().empty());
  auto op = at.ada.save(nuovo, {at.ada.update("client", nuovo, {{"relationship", text("active")}})});
  at.ada.sync();
  CHECK(at.ada.outcome(op).verdict == Verdict::accepted);
  CHECK(at.relationship(nuovo) == text("lead"));
  CHECK(at.open().size() == 1);
}

TEST_CASE("the office begins and changes a relationship as it must (§3.13)") {
  Field at;
  auto nuovo = at.id("nuovo");
  at.max.save(nuovo, {at.max.insert("client", nuovo,
                                    {{"legal_name", text("Nuovo")},
                                     {"segment_id", at.id("north")},
                                     {"relationship", text("active")}})});
  at.max.sync();
  for (auto word : {"partner", "former", "active", "prospect"}) {
    at.max.save(nuovo, {at.max.update("client", nuovo, {{"relationship", text(word)}})});
    at.max.sync();
    CHECK(at.relationship(nuovo) == text(word));
  }
  CHECK(at.open().empty());
}

TEST_CASE("a manager's operation moves a client: its new agent gets it whole, the old one lets go (§1.18)") {
  Field at;
  auto client = at.id("c1");
  REQUIRE(at.ada.has(client));
  auto op = at.max.save(client, {at.max.update("client", client, {{"segment_id", at.id("south")}})});
  at.max.sync();
  CHECK(at.max.outcome(op).verdict == Verdict::accepted);
  CHECK(at.cell("client", client, "segment_id") == Value(at.id("south")));
  at.ada.sync();
  CHECK_FALSE(at.ada.has(client));
}

TEST_CASE("an agent moves no client, and nobody moves one into an analytical segment (§1.14, §1.18)") {
  Field at;
  auto client = at.id("c1");
  auto by_agent = at.ada.save(client, {at.ada.update("client", client, {{"segment_id", at.id("south")}})});
  at.ada.sync();
  CHECK(at.ada.outcome(by_agent).reason.starts_with("immutable"));
  at.put("segmentation", at.id("size"), {{"code", text("SIZE")}});
  at.put("segment", at.id("big"), {{"segmentation_id", at.id("size")}, {"code", text("BIG")}});
  at.max.sync();
  auto astray = at.max.save(client, {at.max.update("client", client, {{"segment_id", at.id("big")}})});
  at.max.sync();
  CHECK(at.max.outcome(astray).reason.starts_with("immutable"));
  CHECK(at.cell("client", client, "segment_id") == Value(at.id("north")));
}

TEST_CASE("two managers move one client: the first move stands, the second waits for a person (§1.18)") {
  Field at;
  at.put("segment", at.id("west"), {{"segmentation_id", at.id("areas")}, {"code", text("WEST")}});
  at.put("app_user", at.id("mia"),
         {{"login", text("mia")}, {"name", text("Mia")}, {"role", text("manager")}});
  Tablet other{at, "mia", schema::manager};
  other.sync();
  auto client = at.id("c1");
  at.max.sync();
  at.max.save(client, {at.max.update("client", client, {{"segment_id", at.id("south")}})});
  auto late = other.save(client, {other.update("client", client, {{"segment_id", at.id("west")}})});
  at.max.sync();
  other.sync();
  CHECK(other.outcome(late).verdict == Verdict::accepted);
  CHECK(at.cell("client", client, "segment_id") == Value(at.id("south")));
  CHECK(at.open().size() == 1);
}

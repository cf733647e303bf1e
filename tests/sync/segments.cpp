#include "sync/portfolio/segments.hpp"

#include <catch2/catch.hpp>

#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

const std::int64_t today = HandMade::day("2026-11-19");

struct Company : HandMade {
  Company() {
    segmentation = put("segmentation", {{"code", "SIZE"}, {"name", "Dimensione"}, {"rank", 1}});
    large = put("segment", {{"segmentation_id", segmentation}, {"code", "L"}, {"name", "Grandi"}});
    small = put("segment", {{"segmentation_id", segmentation}, {"code", "S"}, {"name", "Piccoli"}});
    nino = client("Da Nino", segment);
    lia = client("Da Lia", segment);
    order(nino, user, "2026-10-01", 600'000);
    order(lia, user, "2025-10-01", 900'000);  // before the 12 months
  }
  Result<SegmentPlan> plan(const std::string& rules) { return plan_segments(db, time, today, "size", rules); }
  void member(const Id& of, const Id& in, const char* source) {
    put("client_segment",
        {{"client_id", of}, {"segmentation_id", segmentation}, {"segment_id", in}, {"source", source}});
  }

  Id segmentation, large, small, nino, lia;
};

constexpr auto bands = "L: fatturato >= 5000\nS: altrimenti";

}  // namespace

TEST_CASE("a plan says who moves, from where to where and why, and the counts before and after") {
  Company at;
  at.member(at.lia, at.large, "rule");
  auto plan = at.plan(bands).value();
  REQUIRE(plan.moves.size() == 2);
  CHECK(plan.moves[0].client == at.lia);
  CHECK(plan.moves[0].from_name == "Grandi");
  CHECK(plan.moves[0].to_name == "Piccoli");
  CHECK(plan.moves[0].reason == "altrimenti");
  CHECK(plan.moves[1].client == at.nino);
  CHECK(plan.moves[1].from.is_nil());
  CHECK(plan.moves[1].to == at.large);
  CHECK(plan.moves[1].reason == "fatturato >= 5000 (6000,00)");
  CHECK(plan.counts[0].now == 1);
  CHECK(plan.counts[0].after == 1);
  CHECK(plan.counts[1].after == 1);
}

TEST_CASE("a manual membership stays, whatever the rules say") {
  Company at;
  at.member(at.lia, at.large, "manual");
  auto plan = at.plan(bands).value();
  CHECK(plan.manual == 1);
  REQUIRE(plan.moves.size() == 1);
  CHECK(plan.moves[0].client == at.nino);
}

TEST_CASE("who no rule holds for leaves; who is where the rules say stays") {
  Company at;
  at.member(at.lia, at.small, "rule");
  at.member(at.nino, at.large, "rule");
  CHECK(at.plan(bands).value().moves.empty());
  auto plan = at.plan("L: fatturato >= 5000").value();
  REQUIRE(plan.moves.size() == 1);
  CHECK(plan.moves[0].to.is_nil());
  CHECK(plan.without == 1);
}

TEST_CASE("rules ask for classes, categories bought, payment delay, place and potential") {
  Company at;
  auto wine = at.put("product", {{"sku", "V"}, {"name", "Soave"}, {"category", "Vino"}});
  auto order = at.order(at.nino, at.user, "2026-11-01", 10'000);
  at.put("order_line",
         {{"client_id", at.nino}, {"order_id", order}, {"product_id", wine}, {"quantity_milli", 1}});
  at.put("instalment",
         {{"client_id", at.lia}, {"due_on", "2026-10-20"}, {"amount_cents", 1}, {"status", "unpaid"}});
  at.db.exec("UPDATE client SET province = 'Treviso', potential_cents = 700000 WHERE legal_name = 'Da Lia'");
  auto goes = [&](const std::string& condition) {
    std::string who;
    for (auto& move : at.plan("L: " + condition).value().moves) who += move.client_name + ".";
    return who;
  };
  CHECK(goes("classe in A") == "Da Nino.");
  CHECK(goes("classe manca") == "Da Lia.");
  CHECK(goes("categoria in vino") == "Da Nino.");
  CHECK(goes("categoria manca") == "Da Lia.");
  CHECK(goes("ritardo >= 30") == "Da Lia.");
  CHECK(goes("ritardo > 30").empty());
  CHECK(goes("regione in veneto") == "Da Lia.");
  CHECK(goes("potenziale > 6999,99") == "Da Lia.");
  CHECK(goes("rapporto in active") == "Da Lia.Da Nino.");
  CHECK(goes("rapporto = Attivo") == goes("relationship = active"));
}

TEST_CASE("what cannot be planned says why") {
  Company at;
  CHECK(at.plan("XXL: altrimenti").error().what == "Riga 1: SIZE non ha un segmento \"XXL\".");
  CHECK(at.plan("").error().what.find("non ha regole") != std::string::npos);
  at.put("segmentation", {{"code", "ZONE"}, {"is_assignment", 1}, {"rule_source", "A: altrimenti"}});
  CHECK(plan_segments(at.db, at.time, today, "ZONE").error().what.find("solo le persone") !=
        std::string::npos);
  CHECK(plan_segments(at.db, at.time, today, "NONE").has_error());
}

TEST_CASE("a client's segments, each with its source and reason") {
  Company at;
  at.member(at.nino, at.large, "manual");
  auto found = memberships_of(at.db, at.nino);
  REQUIRE(found.size() == 2);
  CHECK(found[0].is_assignment);
  CHECK(found[0].segment_name == "Treviso");
  CHECK(found[1].segment_name == "Grandi");
  CHECK(found[1].source == "manual");
}

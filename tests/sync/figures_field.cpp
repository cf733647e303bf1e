// Field work: strike rate, quiet clients, compliance by class, targets; and what a strategy changed.
#include <catch2/catch.hpp>
#include <cmath>

#include "sync/figures/activity.hpp"
#include "sync/figures/strategy_effect.hpp"
#include "sync/figures/targets.hpp"
#include "sync/portfolio/months.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using namespace giro::test;

namespace {

VisitsAsked month_of_client(char abc, std::int64_t asked_milli, std::int64_t done) {
  VisitsAsked one;
  one.abc = abc;
  one.visits.asked_milli = asked_milli;
  one.visits.done = done;
  return one;
}

const FigureQuestion year{.from = "2025-11-20", .to = "2026-11-19"};

}  // namespace

TEST_CASE("strike rate: a visit counts when its outcome says order, or an order that counts names it") {
  HandMade data;
  auto client = data.client("Rossi", data.segment);
  data.visit(client, data.user, "2026-11-02", "done", {{"outcome", "order"}});
  auto named = data.visit(client, data.user, "2026-11-03", "done", {{"outcome", "information"}});
  auto cancelled = data.visit(client, data.user, "2026-11-04", "done", {{"outcome", "no_order"}});
  data.visit(client, data.user, "2026-11-05");
  data.visit(client, data.user, "2026-11-06", "skipped");
  data.visit(client, data.user, "2026-11-20");  // after the period
  data.order(client, data.user, "2026-11-03", 100, "submitted", {{"visit_id", named}});
  data.order(client, data.user, "2026-11-04", 100, "cancelled", {{"visit_id", cancelled}});
  auto found = visits_by_user(data.db, data.time, year);
  REQUIRE(found.has_value());
  auto& hers = found->at(data.user);
  CHECK(hers.done == 4);
  CHECK(hers.with_order == 2);
  CHECK(hers.strike_rate() == Approx(0.5));
  CHECK(VisitSum{}.strike_rate() == 0);
}

TEST_CASE("quiet clients: neither seen nor heard of for longest first, never before all") {
  HandMade data;
  auto seen = data.client("Visto", data.segment, {{"code", "V"}});
  auto heard = data.client("Sentito", data.segment, {{"code", "S"}});
  data.client("Mai", data.segment, {{"code", "M"}});
  data.client("Ex", data.segment, {{"code", "X"}, {"relationship", "former"}});
  data.visit(seen, data.user, "2026-11-09");
  data.order(heard, data.user, "2026-10-20", 100);
  data.visit(heard, data.user, "2026-09-20");
  auto found = quiet_clients(data.db, data.time, year);
  REQUIRE(found.size() == 3);
  CHECK(found[0].code == "M");
  CHECK_FALSE(found[0].visit_days);
  CHECK(found[1].code == "S");
  CHECK(*found[1].order_days == 30);
  CHECK(*found[1].visit_days == 60);
  CHECK(*found[2].visit_days == 10);
}

TEST_CASE("compliance: each client's visits up to what is asked, classes by their weight") {
  const std::vector<VisitsAsked> clients{
      month_of_client('A', 2'000, 5),  // three too many make up for nobody
      month_of_client('A', 2'000, 0), month_of_client('B', 1'000, 1),
      month_of_client(' ', 500, 0),   month_of_client('C', 0, 3),  // nothing asked: not judged
  };
  auto found = compliance(clients);
  CHECK(found.classes.size() == 3);
  CHECK(found.classes['A'].kept() == Approx(0.5));
  CHECK(found.classes['A'].coverage() == Approx(0.5));
  CHECK(found.classes['B'].kept() == Approx(1));
  CHECK(found.weighted == Approx((3 * 2'000.0 + 2 * 1'000) / (3 * 4'000.0 + 2 * 1'000 + 500)));
  CHECK(read_class_weights("5/2/0") == ClassWeights{{5, 2, 0, 0}});
  for (auto text : {"", "5", "5/2", "5/2/1/1", "-1/2/3", "a/b/c"})
    CHECK(read_class_weights(text) == ClassWeights{});
}

TEST_CASE("a forecast goes on at the pace of the working days passed") {
  auto pace = working_days(HandMade::day("2026-11-19"));
  CHECK(pace.total == 21);
  CHECK(pace.passed == 14);
  CHECK(*pace.forecast(140) == 210);
  CHECK(working_days(HandMade::day("2026-12-08")).passed == 5);        // the 8th is a holiday
  CHECK_FALSE(working_days(HandMade::day("2026-11-01")).forecast(5));  // a Sunday, and the first
}

TEST_CASE("targets: the office's result stands, the month under way is at least what is known here") {
  HandMade data;
  auto client = data.client("Rossi", data.segment);
  auto put = [&](const char* table, const char* month, std::int64_t cents, std::int64_t visits) {
    data.put(table,
             {{"user_id", data.user}, {"month", month}, {"turnover_cents", cents}, {"visits", visits}});
  };
  put("target", "2026-10", 1'000'00, 20);
  put("target", "2026-11", 2'000'00, 20);
  put("result", "2026-10", 900'00, 18);
  put("result", "2026-11", 500'00, 9);
  data.order(client, data.user, "2026-11-10", 700'00);
  data.order(client, data.user, "2026-10-10", 5'000'00);  // October is told by the office
  data.visit(client, data.user, "2026-11-10");
  auto question = year;
  question.from = "2026-10-01";
  auto rows = targets(data.db, data.time, question).value();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].turnover_cents == 900'00);
  CHECK(*rows[0].attainment() == Approx(0.9));
  CHECK_FALSE(rows[0].forecast_cents);
  CHECK(rows[1].turnover_cents == 700'00);
  CHECK(rows[1].visits == 9);
  CHECK(*rows[1].forecast_cents == 1'050'00);
  // Her clients go to a colleague: what she did in October and November stays.
  data.db.exec("DELETE FROM client");
  CHECK(targets(data.db, data.time, question).value()[0].turnover_cents == 900'00);
  CHECK(targets(data.db, data.time, question).value()[1].turnover_cents == 500'00);
}

TEST_CASE("an effect is a difference of differences, class by class, with Welch's margin") {
  std::vector<Changed> with, without;
  for (double change : {10.0, 14.0}) with.push_back({'A', 100, 100 + change});
  for (double change : {1.0, 3.0, 2.0}) without.push_back({'A', 50, 50 + change});
  with.push_back({'B', 5, 6});  // alone in its class: left out
  without.push_back({'C', 5, 900});
  auto effect = effect_of(with, without);
  CHECK(effect.clients == 2);
  CHECK(effect.compared == 3);
  CHECK(*effect.mean == Approx(10));
  // Variances of the means: 8/2 and 1/3; one and two degrees of freedom give 1.16, so t = 12.71.
  CHECK(effect.margin == Approx(12.71 * std::sqrt(4 + 1.0 / 3)).margin(0.01));
  CHECK_FALSE(effect.is_certain());
  CHECK_FALSE(effect_of({}, without).mean);
}

TEST_CASE("many clients that all grew by about as much are told apart from chance; no effect is not") {
  std::vector<Changed> with, without, same;
  for (int i = 0; i < 40; ++i) {
    with.push_back({'A', 100, 120.0 + i % 5});
    without.push_back({'A', 100, 100.0 + i % 5});
    same.push_back({'A', 100, 100.0 + (i + 2) % 5});
  }
  auto effect = effect_of(with, without);
  CHECK(*effect.mean == Approx(20));
  CHECK(effect.is_certain());
  CHECK_FALSE(effect_of(same, without).is_certain());
}

TEST_CASE("a strategy is judged before, during and after, against clients it does not concern") {
  HandMade data;
  std::vector<Id> group, others;
  for (int i = 0; i < 3; ++i) group.push_back(data.client("G", data.segment));
  for (int i = 0; i < 3; ++i) others.push_back(data.client("A", data.segment));
  auto strategy = data.put("strategy", {{"name", "Primavera"},
                                        {"kind", "discount"},
                                        {"starts_on", "2026-10-01"},
                                        {"ends_on", "2026-10-30"},
                                        {"budget_cents", 500'00},
                                        {"spent_cents", 120'00}});
  data.put("strategy", {{"name", "Natale"}, {"kind", "discount"}, {"starts_on", "2026-12-01"}});
  for (auto& id : group) data.put("strategy_client", {{"client_id", id}, {"strategy_id", strategy}});
  std::int64_t extra = 0;
  for (auto* clients : {&group, &others})
    for (auto& id : *clients) {
      data.order(id, data.user, "2026-03-10", 400'00);  // the year before: all of one class
      data.order(id, data.user, "2026-09-10", 100'00);
      data.order(id, data.user, "2026-10-10", clients == &group ? 160'00 + ++extra : 100'00);
      data.visit(id, data.user, "2026-10-12");
      data.order(id, data.user, "2026-11-02", 130'00);
    }
  auto found = strategy_effects(data.db, data.time, year).value();
  REQUIRE(found.size() == 1);
  auto& one = found[0];
  CHECK(one.from == "2026-10-01");
  CHECK(one.to == "2026-10-30");
  CHECK(one.clients == 3);
  CHECK(one.others == 2);  // of six equal clients the sixth is beyond 80 %: class B, like nobody of the group
  CHECK(one.concerned[0].turnover_cents == Approx(100'00));
  CHECK(one.concerned[1].turnover_cents == Approx(160'02));
  CHECK(one.concerned[1].visits == Approx(1));
  CHECK(one.concerned[2].days == 20);
  CHECK(one.concerned[2].turnover_cents == Approx(130'00 * 1.5));
  CHECK(one.comparison[1].turnover_cents == Approx(100'00));
  CHECK(*one.turnover.mean == Approx(60'02));
  CHECK(one.turnover.is_certain());
  CHECK(*one.row.budget_cents == 500'00);
  REQUIRE(one.rows.size() == 3);
  double sum = 0;
  for (auto& row : one.rows) {
    CHECK(row.compared);
    sum += row.cents[1];
  }
  CHECK(sum / 3 == Approx(one.concerned[1].turnover_cents));  // a figure is the mean of the rows it opens
  CHECK(strategy_effects(data.db, data.time, year, strategy).value().size() == 1);
  CHECK(strategy_effects(data.db, data.time, year, group[0]).value().empty());
}

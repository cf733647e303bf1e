#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/actions/frequency.hpp"
#include "sync/portfolio/promises.hpp"
#include "sync/portfolio/visit_rules.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("a client's own frequency is recorded once per month and changed in place") {
  Tablet tablet;
  tablet.download();
  auto set = [&](int month, std::int64_t milli, std::string_view reason) {
    return actions::set_frequency(*tablet.device, tablet.rossi, month, milli, reason);
  };
  tablet.record(set(0, 4000, "cliente importante").value());
  tablet.record(set(8, 0, "chiude in agosto").value());
  tablet.record(set(8, 500, "quest'anno resta aperto").value());
  auto rules = visit_rules(tablet.device->local(), 20'000, tablet.rossi);
  CHECK(rules.stated_for(tablet.rossi).size() == 2);
  CHECK(rules.year_of(tablet.rossi)[7] == 500);
  CHECK(rules.year_of(tablet.rossi)[8] == 4000);
  CHECK(effective_frequency(rules.stated_for(tablet.rossi), 8)->reason == "quest'anno resta aperto");
}

TEST_CASE("a frequency needs a reason, a month of the year and a number of visits people can make") {
  Tablet tablet;
  tablet.download();
  auto refused = [&](int month, std::int64_t milli, std::string_view reason) {
    return actions::set_frequency(*tablet.device, tablet.rossi, month, milli, reason).has_error();
  };
  CHECK(refused(1, 1000, ""));
  CHECK(refused(13, 1000, "perché sì"));
  CHECK(refused(-1, 1000, "perché sì"));
  CHECK(refused(1, -1, "perché sì"));
  CHECK(refused(1, 31'001, "perché sì"));
  CHECK_FALSE(refused(1, 31'000, "perché sì"));
}

TEST_CASE("a complaint is answered with words, then closed") {
  Tablet tablet;
  tablet.download();
  tablet.record(actions::add_request(*tablet.device, tablet.rossi, "complaint", "Cartoni rotti", 0).value());
  auto open = [&] { return open_requests(tablet.device->local(), tablet.user, Owed::open, ""); };
  REQUIRE(open().size() == 1);
  auto request = open()[0].id;
  CHECK(actions::answer_request(*tablet.device, request, "").has_error());
  tablet.record(actions::answer_request(*tablet.device, request, "Nota di credito in arrivo").value());
  REQUIRE(open().size() == 1);
  CHECK(open()[0].status == "answered");
  CHECK(open()[0].answer == "Nota di credito in arrivo");
  tablet.record(actions::close_request(*tablet.device, request).value());
  CHECK(open().empty());
  CHECK(actions::close_request(*tablet.device, request).has_error());
}

TEST_CASE("a segment's frequency is stated for every month, and months that are skipped stay skipped") {
  Tablet tablet;
  tablet.download();
  tablet.take(
      tablet.reply()
          .row_in(segment_bucket(tablet.segment), "segment", tablet.segment, 6, {{"code", text("TV")}})
          .last(6));
  tablet.record(actions::set_segment_frequency(*tablet.device, tablet.segment, 1000, "").value());
  CHECK(actions::set_segment_frequency(*tablet.device, tablet.segment, 1000, "").has_error());
  tablet.record(
      actions::set_segment_frequency(*tablet.device, tablet.segment, 2000, "in estate di più").value());
  auto rules = visit_rules(tablet.device->local(), 20'000, tablet.rossi);
  CHECK(rules.stated_for(tablet.rossi).size() == 1);
  CHECK(rules.year_of(tablet.rossi) ==
        YearOfVisits{2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000});
}

TEST_CASE("visits a day are a setting people can make: from 1 to 40") {
  Tablet tablet;
  tablet.download();
  CHECK(actions::set_visits_per_day(*tablet.device, 0).has_error());
  CHECK(actions::set_visits_per_day(*tablet.device, 41).has_error());
  tablet.record(actions::set_visits_per_day(*tablet.device, 10).value());
  CHECK(visit_rules(tablet.device->local(), 20'000).visits_per_day == 10);
  CHECK(actions::set_visits_per_day(*tablet.device, 10).has_error());
}

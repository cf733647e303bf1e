// Two agents share a segment and work a day without a network; in the evening everything merges.
#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/actions/conflict.hpp"
#include "sync/actions/order.hpp"
#include "sync/actions/visit.hpp"
#include "sync/portfolio/inbox.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

using test::text;

actions::VisitReport report(std::string note) {
  actions::VisitReport report;
  report.outcome = "order";
  report.note = std::move(note);
  return report;
}

Person::Action visits(const Id& client, std::string note) {
  return [=](Device& device) {
    auto at = test::FakeEnvironment::start_at;
    return actions::log_visit(device, client, report(note), at, at + 600'000);
  };
}

Person::Action writes(const Id& client, std::string_view column, std::string value) {
  return [=](Device& device) { return actions::edit_client(device, client, {{column, Value{value}}}); };
}

Person::Action adds_line(const Id& order, const Id& product, std::int64_t quantity_milli) {
  return [=](Device& device) {
    actions::LineRequest line;
    line.product = product;
    line.quantity_milli = quantity_milli;
    return actions::add_lines(device, order, {&line, 1}, test::FakeEnvironment::start_at);
  };
}

Person::Action begins_order(const Id& client, const Id& product, const Id& order) {
  return [=](Device& device) {
    actions::OrderRequest request;
    request.client = client;
    request.new_id = order;
    actions::LineRequest line;
    line.product = product;
    line.quantity_milli = 1'000;
    request.lines = {line};
    return actions::new_order(device, request, test::FakeEnvironment::start_at);
  };
}

Person::Action decides(const Id& conflict, actions::Decision decision) {
  return [=](Device& device) { return actions::resolve_conflict(device, conflict, decision); };
}

/// Everybody syncs twice: once to send, once to see what the others sent.
template <typename... People>
void everybody_syncs(People&... people) {
  (people.syncs(), ...);
  (people.syncs(), ...);
}

struct Day {
  Company company;
  Person ada{company, "ada"}, bea{company, "bea"}, max{company, "max", schema::manager};
  Id client = company.id("c1"), product = company.id("pasta");

  Day() {
    everybody_syncs(ada, bea, max);
    REQUIRE(ada.knows("client", client));
    REQUIRE(bea.knows("client", client));
  }
};

}  // namespace

TEST_CASE("two visits to one client on two tablets without a network are two visits for everybody") {
  Day day;
  day.ada.does(visits(day.client, "Vuole il nuovo listino"));
  day.bea.does(visits(day.client, "Consegna anticipata"));
  everybody_syncs(day.ada, day.bea, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max}) {
    CHECK(person->rows("visit", "note", text("Vuole il nuovo listino")).size() == 1);
    CHECK(person->rows("visit", "note", text("Consegna anticipata")).size() == 1);
    CHECK(person->rows("visit", "client_id", Value{day.client}).size() == 2);
  }
  CHECK(day.ada.shared_rows() == day.bea.shared_rows());
}

TEST_CASE("a visit takes up the stop that was planned for it, of the same person and day only") {
  Day day;
  auto stop = [&](Person& person, std::string_view on) {
    return actions::planned_stop(person.device().local(), person.id(), day.client, on);
  };
  day.ada.does([&](Device& device) {
    return actions::plan_visit(device, day.client, "2026-11-19", std::nullopt, "listino di Natale");
  });
  everybody_syncs(day.ada, day.bea);
  auto planned = stop(day.ada, "2026-11-19");
  REQUIRE(planned);
  CHECK_FALSE(stop(day.ada, "2026-11-20"));
  CHECK_FALSE(stop(day.bea, "2026-11-19"));
  day.ada.does([&](Device& device) {
    auto at = test::FakeEnvironment::start_at;
    return actions::log_visit(device, day.client, report("fatta"), at, at + 600'000, planned);
  });
  everybody_syncs(day.ada, day.bea);
  CHECK_FALSE(stop(day.ada, "2026-11-19"));
  CHECK(day.bea.rows("visit", "client_id", Value{day.client}).size() == 1);
}

TEST_CASE("different fields of one client changed on two tablets both survive, and nobody is asked") {
  Day day;
  day.ada.does(writes(day.client, "email", "ordini@esempio.example"));
  day.bea.does(writes(day.client, "trade_name", "Bottega del Campo"));
  everybody_syncs(day.ada, day.bea, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max}) {
    CHECK(person->sees("client", day.client, "email") == text("ordini@esempio.example"));
    CHECK(person->sees("client", day.client, "trade_name") == text("Bottega del Campo"));
    CHECK(person->device().status().conflicts == 0);
  }
  CHECK(day.ada.shared_rows() == day.bea.shared_rows());
}

TEST_CASE("of two phone numbers the later stands; before, office and mine are visible to who lost") {
  Day day;
  day.ada.does(writes(day.client, "phone", "02 555 0101"));
  day.bea.does(writes(day.client, "phone", "02 555 0202"));
  everybody_syncs(day.ada, day.bea, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max})
    CHECK(person->sees("client", day.client, "phone") == text("02 555 0202"));

  auto conflicts = day.ada.rows("conflict", "column_name", text("phone"));
  REQUIRE(conflicts.size() == 1);
  CHECK(day.ada.sees("conflict", conflicts[0], "base_value") == text("1"));
  CHECK(day.ada.sees("conflict", conflicts[0], "office_value") ==
        text("02 555 0101"));  // hers, beaten on arrival
  CHECK(day.ada.sees("conflict", conflicts[0], "mine_value") == text("02 555 0202"));
  CHECK(day.ada.device().status().conflicts == 1);  // who lost is asked, who won is not
  CHECK(day.bea.device().status().conflicts == 0);
  auto shown = inbox(day.ada.device().local(), day.ada.id(), false);
  REQUIRE(shown.size() == 1);
  CHECK(shown[0].newest().mine == "02 555 0101");
  CHECK(shown[0].newest().office == "02 555 0202");
  CHECK(shown[0].newest().chosen == "office");
  CHECK(day.max.knows("conflict", conflicts[0]));
}

TEST_CASE("a value beaten by a later one is restored with one decision by who wrote it") {
  Day day;
  day.ada.does(writes(day.client, "phone", "02 555 0101"));
  day.bea.does(writes(day.client, "phone", "02 555 0202"));
  everybody_syncs(day.ada, day.bea, day.max);
  auto conflict = day.ada.rows("conflict", "column_name", text("phone")).at(0);
  REQUIRE(day.ada.sees("client", day.client, "phone") == text("02 555 0202"));
  day.ada.does(decides(conflict, actions::KeepMine{}));
  everybody_syncs(day.ada, day.bea, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max})
    CHECK(person->sees("client", day.client, "phone") == text("02 555 0101"));
  CHECK(day.ada.device().status().conflicts == 0);
}

TEST_CASE("a value that lost is restored with one decision on the losing device") {
  Day day;
  day.bea.does(writes(day.client, "phone", "02 555 0202"));
  day.company.environment.pass(60'000);
  day.ada.does(writes(day.client, "phone", "02 555 0101"));
  day.ada.syncs();
  day.bea.syncs();  // hers was earlier: it loses on arrival
  auto conflicts = day.bea.rows("conflict", "mine_value", text("02 555 0202"));
  REQUIRE(conflicts.size() == 1);
  REQUIRE(day.bea.sees("client", day.client, "phone") == text("02 555 0101"));
  day.bea.does(decides(conflicts[0], actions::KeepMine{}));
  CHECK(day.bea.sees("client", day.client, "phone") == text("02 555 0202"));  // at once, before any sync
  everybody_syncs(day.bea, day.ada, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max}) {
    CHECK(person->sees("client", day.client, "phone") == text("02 555 0202"));
    CHECK(person->sees("conflict", conflicts[0], "state") == text("kept_mine"));
    CHECK(person->device().status().conflicts == 0);
  }
}

TEST_CASE("a value that lost is restored by a manager too") {
  Day day;
  day.bea.does(writes(day.client, "phone", "02 555 0202"));
  day.company.environment.pass(60'000);
  day.ada.does(writes(day.client, "phone", "02 555 0101"));
  everybody_syncs(day.ada, day.bea, day.max);
  auto conflicts = day.max.rows("conflict", "mine_value", text("02 555 0202"));
  REQUIRE(conflicts.size() == 1);
  REQUIRE(day.max.sees("client", day.client, "phone") == text("02 555 0101"));
  day.max.does(decides(conflicts[0], actions::KeepMine{}));
  everybody_syncs(day.max, day.ada, day.bea);
  for (auto* person : {&day.ada, &day.bea, &day.max})
    CHECK(person->sees("client", day.client, "phone") == text("02 555 0202"));
  CHECK(day.ada.shared_rows() == day.bea.shared_rows());
}

TEST_CASE("of two decisions about one conflict the first counts and the second writes nothing") {
  Day day;
  day.bea.does(writes(day.client, "phone", "02 555 0202"));
  day.company.environment.pass(60'000);
  day.ada.does(writes(day.client, "phone", "02 555 0101"));
  everybody_syncs(day.ada, day.bea, day.max);
  auto conflict = day.max.rows("conflict", "mine_value", text("02 555 0202")).at(0);
  day.max.does(decides(conflict, actions::KeepOffice{}));
  day.bea.does(decides(conflict, actions::KeepMine{}));
  day.max.syncs();
  day.bea.syncs();
  everybody_syncs(day.ada, day.bea, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max}) {
    CHECK(person->sees("client", day.client, "phone") == text("02 555 0101"));
    CHECK(person->sees("conflict", conflict, "state") == text("kept_office"));
  }
}

TEST_CASE("a value of one's own written over both is everybody's") {
  Day day;
  day.bea.does(writes(day.client, "phone", "02 555 0202"));
  day.company.environment.pass(60'000);
  day.ada.does(writes(day.client, "phone", "02 555 0101"));
  everybody_syncs(day.ada, day.bea, day.max);
  auto conflict = day.bea.rows("conflict", "mine_value", text("02 555 0202")).at(0);
  day.bea.does(decides(conflict, actions::WriteOther{"02 555 0303"}));
  everybody_syncs(day.bea, day.ada, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max})
    CHECK(person->sees("client", day.client, "phone") == text("02 555 0303"));
}

TEST_CASE("lines added to one draft order on two tablets all survive") {
  Day day;
  auto order = day.company.id("order");
  day.ada.does(begins_order(day.client, day.product, order));
  everybody_syncs(day.ada, day.bea);
  day.ada.does(adds_line(order, day.product, 2'000));
  day.bea.does(adds_line(order, day.product, 3'000));
  day.bea.does(adds_line(order, day.product, 4'000));
  everybody_syncs(day.ada, day.bea, day.max);
  for (auto* person : {&day.ada, &day.bea, &day.max}) {
    CHECK(person->rows("order_line", "order_id", Value{order}).size() == 4);
    CHECK(person->sees("sales_order", order, "taxable_cents") ==
          Value{std::int64_t{100'00}});  // 10 pieces at 10 euros
  }
  CHECK(day.ada.shared_rows() == day.bea.shared_rows());
}

TEST_CASE("after everybody has synced, tablets of one scope hold identical rows") {
  Day day;
  auto order = day.company.id("order");
  for (auto* person : {&day.ada, &day.bea}) {
    person->does(visits(day.client, "visita"));
    person->does(writes(day.client, "phone", "02 " + to_hex(person->id()).substr(0, 6)));
    person->does(writes(day.client, "city", "Torino " + to_hex(person->id()).substr(0, 4)));
    person->does([&](Device& device) { return actions::add_note(device, day.client, "appunto", 1); });
  }
  day.ada.does(begins_order(day.client, day.product, order));
  day.ada.does(
      [&](Device& device) { return actions::submit_order(device, order, test::FakeEnvironment::start_at); });
  everybody_syncs(day.ada, day.bea, day.max);
  everybody_syncs(day.ada, day.bea, day.max);
  CHECK(day.ada.shared_rows() == day.bea.shared_rows());
  CHECK(day.ada.shared_rows().size() > 10);
  for (auto* person : {&day.ada, &day.bea, &day.max}) CHECK(person->device().status().pending == 0);
}

}  // namespace giro::scenario

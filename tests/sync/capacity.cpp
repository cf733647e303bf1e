#include <catch2/catch.hpp>

#include <algorithm>

#include "sync/portfolio/capacity.hpp"
#include "sync/portfolio/coverage.hpp"
#include "sync/portfolio/promises.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {
std::int64_t on(std::string_view day) {
  return day_number(day).value();
}
}  // namespace

TEST_CASE("what remains is what was asked for less what was done, and never less than nothing") {
  MonthVisits visits{.asked_milli = 2000, .planned = 0, .done = 1, .due = on("2026-11-25")};
  CHECK(visits.remaining_milli() == 1000);
  visits.done = 5;
  CHECK(visits.remaining_milli() == 0);
  CHECK(visits.state(on("2026-11-26")) == VisitState::covered);
}

TEST_CASE("a client is overdue past its day, planned once somebody wrote it down, due until then") {
  MonthVisits visits{.asked_milli = 2000, .planned = 0, .done = 1, .due = on("2026-11-18")};
  CHECK(visits.state(on("2026-11-18")) == VisitState::due);
  CHECK(visits.state(on("2026-11-19")) == VisitState::overdue);
  visits.planned = 1;
  CHECK(visits.state(on("2026-11-18")) == VisitState::planned);
  visits.due = on("2026-12-02");
  CHECK(visits.state(on("2026-11-18")) == VisitState::covered);
  CHECK(MonthVisits{}.state(on("2026-11-18")) == VisitState::not_asked);
}

TEST_CASE("a month's list counts visits of that month and of the channels that count") {
  HandMade at;
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 11}, {"visits_milli", 2000}});
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, at.user, "2026-10-31");
  at.visit(client, at.user, "2026-11-02");
  at.visit(client, at.user, "2026-11-03", "done", {{"channel", "phone"}});
  at.visit(client, at.user, "2026-11-27", "planned");
  auto months = month_visits(at.db, at.time, on("2026-11-10"));
  REQUIRE(months.size() == 1);
  CHECK(months[0].visits.done == 1);
  CHECK(months[0].visits.planned == 1);
  CHECK(months[0].visits.remaining_milli() == 1000);
  CHECK(months[0].visits.state(on("2026-11-10")) == VisitState::planned);
  CHECK(months[0].stated->place.name == "Treviso");
}

TEST_CASE("an agent's month holds working days times visits a day; holidays and absences take days away") {
  HandMade at;
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 2000}});
  at.put("absence", {{"user_id", at.user}, {"from_on", "2026-12-28"}, {"to_on", "2026-12-31"}});
  for (int i = 0; i < 10; ++i) at.client("C" + std::to_string(i), at.segment);
  auto month = month_capacity(at.db, at.time, on("2026-12-10"));
  REQUIRE(month.size() == 1);
  CHECK(month[0].working_days == 17);  // 23 weekdays, less the 8th, the 25th and four days away
  CHECK(month[0].holds() == 17 * 8);
  CHECK(month[0].asked_milli == 20'000);
  CHECK(month[0].clients == 10);
}

TEST_CASE("a what-if changes what a segment or a class asks for, and leaves a client's own frequency alone") {
  HandMade at;
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 1000}});
  auto own = at.client("Proprio", at.segment), large = at.client("Grande", at.segment);
  at.client("Piccolo", at.segment);
  at.put("visit_frequency", {{"client_id", own}, {"month", 0}, {"visits_milli", 4000}});
  at.order(large, at.user, "2026-10-01", 900'000);
  auto asked = [&](const WhatIf& otherwise) {
    return month_capacity(at.db, at.time, on("2026-11-10"), otherwise).at(0).asked_milli;
  };
  CHECK(asked({}) == 6000);
  CHECK(asked({.segments = {{at.segment, 3000}}, .classes = {}}) == 10'000);
  CHECK(asked({.segments = {}, .classes = {{'A', 8000}}}) == 13'000);
  CHECK(asked({.segments = {{at.segment, 0}}, .classes = {{'A', 8000}}}) == 12'000);
}

TEST_CASE("clients that nobody visits are a line of their own, which holds nothing") {
  auto lines = capacity({}, {{.agent = {}, .segment = {}, .abc = ' ', .asked_milli = 500}}, {});
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].agent.is_nil());
  CHECK(lines[0].spare_milli() == -500);
}

TEST_CASE("tasks are listed by due day: all open ones, those due, those late; of one person or of all") {
  HandMade at;
  auto colleague = at.put("app_user", {{"login", "villa"}, {"name", "Stefano Villa"}, {"role", "agent"}});
  auto task = [&](std::string_view title, const Id& user, Value due_on, std::string_view status = "open") {
    at.put("task", {{"title", std::string(title)},
                    {"user_id", user},
                    {"due_on", due_on},
                    {"status", std::string(status)}});
  };
  task("senza data", at.user, Value{});
  task("domani", at.user, std::string("2026-11-20"));
  task("oggi", at.user, std::string("2026-11-19"));
  task("ieri", at.user, std::string("2026-11-18"));
  task("fatta", at.user, std::string("2026-11-01"), "done");
  task("di Villa", colleague, std::string("2026-11-01"));
  auto titles = [&](std::optional<Id> user, Owed owed) {
    std::vector<std::string> found;
    for (auto& one : open_tasks(at.db, user, owed, "2026-11-19")) found.push_back(one.title);
    return found;
  };
  CHECK(titles(at.user, Owed::open) == std::vector<std::string>{"ieri", "oggi", "domani", "senza data"});
  CHECK(titles(at.user, Owed::due) == std::vector<std::string>{"ieri", "oggi"});
  CHECK(titles(at.user, Owed::late) == std::vector<std::string>{"ieri"});
  CHECK(titles(std::nullopt, Owed::late) == std::vector<std::string>{"di Villa", "ieri"});
}

TEST_CASE("an answered request is no longer due, but listed until it is closed") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto request = [&](std::string_view body, std::string_view status) {
    at.put("request", {{"client_id", client},
                       {"user_id", at.user},
                       {"kind", "complaint"},
                       {"body", std::string(body)},
                       {"status", std::string(status)},
                       {"due_on", "2026-11-10"}});
  };
  request("rotto", "open");
  request("risposto", "answered");
  request("chiuso", "closed");
  CHECK(open_requests(at.db, at.user, Owed::open, "2026-11-19").size() == 2);
  auto late = open_requests(at.db, at.user, Owed::late, "2026-11-19");
  REQUIRE(late.size() == 1);
  CHECK(late[0].body == "rotto");
  CHECK(late[0].client_name == "Da Nino");
}

TEST_CASE("a what-if may give a day more visits, and a round to somebody else") {
  HandMade at;
  auto colleague = at.put("app_user", {{"login", "villa"}, {"name", "Stefano Villa"}, {"role", "agent"}});
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 1000}});
  at.client("Da Nino", at.segment);
  at.client("Suo", at.segment, {{"agent_id", at.user}});
  auto ground = capacity_ground(at.db, at.time, on("2026-11-10"));
  auto line = [&](const Id& agent, const WhatIf& otherwise) {
    auto lines = capacity(ground.agents, ground.demands, otherwise);
    return *std::ranges::find(lines, agent, &AgentCapacity::agent);
  };
  CHECK(line(at.user, {}).asked_milli == 2000);
  CHECK(line(at.user, {.visits_per_day = 10}).holds() == line(at.user, {}).working_days * 10);
  WhatIf moved{.moved = {{at.segment, colleague}}};
  CHECK(line(at.user, moved).asked_milli == 0);
  CHECK(line(colleague, moved).asked_milli == 2000);
  CHECK(line(colleague, moved).clients == 2);
}

TEST_CASE("a client's year says what each month asks for, who says so, and the visits that were made") {
  HandMade at;
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 1000}});
  auto client = at.client("Da Nino", at.segment), other = at.client("Altro", at.segment);
  at.put("visit_frequency",
         {{"client_id", client}, {"month", 8}, {"visits_milli", 0}, {"reason", "chiude in agosto"}});
  at.visit(client, at.user, "2026-03-02");
  at.visit(client, at.user, "2026-03-30");
  at.visit(client, at.user, "2025-03-03");
  at.visit(other, at.user, "2026-03-04");
  auto year = client_year(at.db, at.time, on("2026-11-10"), client);
  CHECK(year.stated[0]->place.name == "Treviso");
  CHECK(year.stated[7]->visits_milli == 0);
  CHECK(year.stated[7]->place.origin == Origin::client);
  CHECK(year.done[2] == 2);
  CHECK(year.done[3] == 0);
  auto month = client_month(at.db, at.time, on("2026-03-31"), client);
  REQUIRE(month);
  CHECK(month->visits.done == 2);
  CHECK(month->visits.remaining_milli() == 0);
}

TEST_CASE(
    "coverage: the share of clients whose day has not passed, per agent and class, and what the month "
    "lacks") {
  HandMade at;
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 1000}});
  auto large = at.client("Grande", at.segment), small = at.client("Piccolo", at.segment),
       never = at.client("Mai visto", at.segment, {{"active_from", "2026-01-01"}});
  at.order(large, at.user, "2026-10-01", 900'000);
  at.visit(large, at.user, "2026-09-01");
  at.visit(small, at.user, "2026-11-05");
  auto today = on("2026-11-19");
  auto months = month_visits(at.db, at.time, today);
  auto all = coverage_of(months, today);
  REQUIRE(all.agents.size() == 1);
  CHECK(all.agents[0].agent == at.user);
  CHECK(all.agents[0].classes[0].percent() == 0);  // A, last seen in September
  CHECK(all.agents[0].classes[1].percent() == std::nullopt);
  CHECK(all.agents[0].classes[2].percent() == 50);  // one seen, one never
  CHECK(all.clients == 3);
  CHECK(all.visited == 1);
  CHECK(all.missing_milli == 2000);
  CHECK(all.asked_milli == 3000);
  auto waits = waiting(months, today);
  REQUIRE(waits.size() == 1);
  CHECK(waits[0]->client.id == large);
  REQUIRE(never_visited(months).size() == 1);
  CHECK(never_visited(months)[0]->client.id == never);
  CHECK(missing(months, at.user, ' ', today).size() == 2);
  CHECK(missing(months, at.user, 'A', today).size() == 1);
}

TEST_CASE("a share is judged before it is rounded: below 60 bad, below 75 to look at, from 90 good") {
  CHECK(mark_of({.asked = 0, .in_rule = 0}) == Mark::none);
  CHECK(mark_of({.asked = 1000, .in_rule = 599}) == Mark::bad);
  CHECK(mark_of({.asked = 1000, .in_rule = 600}) == Mark::warn);
  CHECK(mark_of({.asked = 1000, .in_rule = 749}) == Mark::warn);
  CHECK(mark_of({.asked = 1000, .in_rule = 750}) == Mark::none);
  CHECK(mark_of({.asked = 1000, .in_rule = 899}) == Mark::none);
  CHECK(mark_of({.asked = 1000, .in_rule = 900}) == Mark::good);
}

#include <catch2/catch.hpp>

#include "sync/domain/abc.hpp"
#include "sync/portfolio/day_plan.hpp"
#include "sync/portfolio/due.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {
constexpr std::string_view today = "2026-11-19";  // a Thursday

struct Portfolio : HandMade {
  Portfolio() {
    for (std::int64_t month = 1; month <= 12; ++month)
      put("visit_frequency", {{"segment_id", segment}, {"month", month}, {"visits_milli", 2000}});
  }
  DayPlan plan(std::string_view on = today) { return day_plan(db, time, {.user = user, .day = day(on)}); }
};

bool has(const std::vector<Reason>& reasons, Reason reason) {
  return std::ranges::find(reasons, reason) != reasons.end();
}
}  // namespace

TEST_CASE("two visits a month are one every 14 days, and a client never visited counts from its first day") {
  CHECK(interval_days(2000) == 14);
  CHECK(interval_days(500) == 56);
  CHECK(interval_days(0) == 0);
  CHECK(due(100, 50, 14, 120)->days_late == 6);
  CHECK(due(std::nullopt, 50, 14, 60)->days_late == -4);
  CHECK_FALSE(due(100, 50, 0, 120));
}

TEST_CASE("classes follow the share held by the clients before: A below 80 %, B below 95 %, then C") {
  auto classes = [](std::vector<AbcAmount> amounts) { return abc_classes(amounts); };
  CHECK(classes({{10}, {800}, {150}, {40}, {0}}) == std::vector<char>{'C', 'A', 'B', 'C', ' '});
  CHECK(classes({{500}}) == std::vector<char>{'A'});
  // equal amounts: by code, wherever they stand
  CHECK(classes({{80, "3"}, {80, "1"}, {80, "2"}, {60, "0"}}) == std::vector<char>{'A', 'A', 'A', 'B'});
  CHECK(classes({{10, "2"}, {80, "0"}, {10, "1"}}) == std::vector<char>{'B', 'A', 'B'});
  CHECK(classes({{5, "2"}, {90, "0"}, {5, "1"}}) == std::vector<char>{'C', 'A', 'B'});
}

TEST_CASE("the day holds its visits first, then the clients due, the latest first") {
  Portfolio at;
  auto late = at.client("Da Nino", at.segment), later = at.client("Al Portego", at.segment);
  at.visit(late, at.user, "2026-10-30");
  at.visit(later, at.user, "2026-10-20");
  auto fresh = at.client("Villorba", at.segment);
  at.visit(fresh, at.user, "2026-11-12");
  auto planned = at.client("Hotel Villa Letizia", at.segment);
  at.visit(planned, at.user, "2026-11-10");
  at.visit(planned, at.user, today, "planned", {{"purpose", "listino di Natale"}});

  auto plan = at.plan();
  REQUIRE(plan.stops.size() == 3);
  CHECK(plan.count("planned") == 3);
  auto find = [&](const Id& id) {
    return *std::ranges::find_if(plan.stops, [&](auto& stop) { return stop.client.id == id; });
  };
  CHECK(has(find(late).reasons, {Reason::Kind::late, 6}));
  CHECK(find(later).client.days_late == 16);
  CHECK(find(late).suggested());
  CHECK_FALSE(find(planned).suggested());
  CHECK(find(planned).reasons.front() == Reason{Reason::Kind::appointment, 0, "listino di Natale"});
  CHECK(plan.others.empty());

  auto tight = day_plan(at.db, at.time, {.user = at.user, .day = HandMade::day(today), .room = 2});
  REQUIRE(tight.others.size() == 1);  // the least late one waits
  CHECK(tight.others[0].first.id == late);
}

TEST_CASE("a telephone call is no visit: only visits in person move the due day") {
  Portfolio at;
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, at.user, "2026-10-30");
  at.visit(client, at.user, "2026-11-17", "done", {{"channel", "phone"}});
  CHECK(at.plan().stops.at(0).client.days_late == 6);
}

TEST_CASE("a client's own frequency beats its segment's, and a month without visits asks for none") {
  Portfolio at;
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, at.user, "2026-10-30");
  at.put("visit_frequency", {{"client_id", client}, {"month", 11}, {"visits_milli", 1000}});
  CHECK(at.plan().stops.empty());  // due on the 27th
  CHECK(client_overview(at.db, at.time, HandMade::day(today), client)->days_late == -8);
  at.put("visit_frequency", {{"client_id", client}, {"month", 12}, {"visits_milli", 0}});
  auto december = client_overview(at.db, at.time, HandMade::day("2026-12-10"), client);
  CHECK_FALSE(december->is_due());
  CHECK(iso_day(december->due.value()) ==
        "2027-01-04");  // after the first, which is a holiday, and a weekend
}

TEST_CASE("leads, former clients and those of another agent in a shared segment are not suggested") {
  Portfolio at;
  auto colleague = at.put("app_user", {{"login", "villa"}, {"name", "Stefano Villa"}, {"role", "agent"}});
  at.client("Prospetto", at.segment, {{"relationship", "prospect"}});
  at.client("Chiuso", at.segment, {{"active_to", "2026-11-19"}});
  at.client("Di Villa", at.segment, {{"agent_id", colleague}});
  auto mine = at.client("Mio", at.segment, {{"agent_id", at.user}});
  auto plan = at.plan();
  REQUIRE(plan.stops.size() == 1);
  CHECK(plan.stops[0].client.id == mine);
  CHECK(has(plan.stops[0].reasons, {Reason::Kind::never_visited}));
}

TEST_CASE("a substitute sees whose round it is, only while the substitution runs") {
  Portfolio at;
  auto elena = at.put("app_user", {{"login", "marchetti"}, {"name", "Elena Marchetti"}, {"role", "agent"}});
  auto trieste = at.put("segment", {{"code", "TS"}, {"name", "Trieste"}});
  at.put("visit_frequency", {{"segment_id", trieste}, {"month", 11}, {"visits_milli", 4000}});
  at.put("assignment", {{"user_id", at.user},
                        {"segment_id", trieste},
                        {"role", "substitute"},
                        {"valid_from", "2026-11-16"},
                        {"valid_to", "2026-11-21"}});
  at.client("Caffè del Molo", trieste, {{"agent_id", elena}});
  auto plan = at.plan();
  REQUIRE(plan.stops.size() == 1);
  CHECK(plan.stops[0].substituted == elena);
  CHECK(at.plan("2026-11-23").stops.empty());
}

TEST_CASE("orders expected, overdue money and complaints are reasons, worst first") {
  Portfolio at;
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, at.user, "2026-10-30");
  for (auto day : {"2026-08-18", "2026-09-08", "2026-09-29", "2026-10-20"})
    at.order(client, at.user, day, 100'000);
  auto invoice = at.put("invoice", {{"client_id", client}, {"number", "1183"}, {"kind", "invoice"}});
  at.put("instalment", {{"client_id", client},
                        {"invoice_id", invoice},
                        {"due_on", "2026-10-20"},
                        {"amount_cents", 124'000},
                        {"status", "unpaid"}});
  at.put("request", {{"client_id", client}, {"kind", "complaint"}, {"status", "open"}});
  auto reasons = at.plan().stops.at(0).reasons;
  using Kind = Reason::Kind;
  CHECK(reasons == std::vector<Reason>{{Kind::overdue, 124'000},
                                       {Kind::late, 6},
                                       {Kind::order_expected, 9},
                                       {Kind::complaint, 1},
                                       {Kind::interval, 14}});
}

TEST_CASE("done stops keep their order, the rest is laid along the way") {
  Portfolio at;
  auto place = [&](std::string_view name, std::int64_t lat) {
    auto id = at.client(name, at.segment, {{"lat_micro", lat}});
    at.visit(id, at.user, "2026-10-01");
    return id;
  };
  auto far = place("Lontano", 45'900'000), near = place("Vicino", 45'700'000),
       start = place("Inizio", 45'660'000);
  at.visit(start, at.user, today, "done");
  auto plan = at.plan();
  REQUIRE(plan.stops.size() == 3);
  CHECK(plan.stops[0].client.id == start);
  CHECK(plan.stops[1].client.id == near);
  CHECK(plan.stops[2].client.id == far);
  CHECK(plan.metres == plan.metres_left);
  CHECK(haversine_metres(45'000'000, 12'000'000, 46'000'000, 12'000'000) == 111'195);
  CHECK(plan.stops[2].arrives_at > plan.stops[1].arrives_at);
  CHECK(plan.stops[1].arrives_at > at.noon(today));  // after the one done at noon, whatever the clock says
}

TEST_CASE("a stop added to a round in order joins it where it costs least, and changes nobody's order") {
  Portfolio at;
  auto stop = [&](std::string_view name, std::int64_t lat, Value position) {
    auto id = at.client(name, at.segment, {{"lat_micro", lat}});
    at.visit(id, at.user, today, "planned", {{"position", position}});
    return id;
  };
  auto south = stop("Sud", 45'600'000, 1), north = stop("Nord", 45'900'000, 2),
       middle = stop("Mezzo", 45'750'000, 3), added = stop("Accanto a Nord", 45'899'000, Null{}),
       before = stop("Prima di Sud", 45'500'000, Null{});
  auto plan = at.plan();
  REQUIRE(plan.stops.size() == 5);
  std::vector<Id> order;
  for (auto& one : plan.stops) order.push_back(one.client.id);
  auto place = [&](Id id) { return std::ranges::find(order, id) - order.begin(); };
  CHECK(order.front() == south);  // whom people put first stays first
  CHECK(place(south) < place(north));
  CHECK(place(north) < place(middle));
  CHECK(std::abs(place(added) - place(north)) == 1);
  CHECK(place(before) > 0);
}

TEST_CASE("tomorrow leaves out whom today already visits, and Friday is followed by Monday") {
  Portfolio at;
  at.client("Da Nino", at.segment);
  PlanQuestion question{.user = at.user, .day = HandMade::day("2026-11-20")};
  auto friday = day_plan(at.db, at.time, question);
  REQUIRE(friday.stops.size() == 1);
  auto next = next_day_plan(at.db, at.time, question, friday);
  CHECK(iso_day(next.day) == "2026-11-23");
  CHECK(next.stops.empty());
}

TEST_CASE("a day to come leaves out whom today holds, and who is written down for a day between") {
  Portfolio at;
  auto todays = at.client("Da Nino", at.segment), written = at.client("Villorba", at.segment),
       left = at.client("Al Portego", at.segment);
  at.visit(todays, at.user, today, "planned");
  at.visit(written, at.user, "2026-11-20", "planned");
  PlanQuestion question{.user = at.user, .day = HandMade::day("2026-11-24"), .room = 3};
  DayPlan held;
  held.day = HandMade::day(today);
  for (auto& stop : at.plan().stops)
    if (!stop.suggested()) held.stops.push_back(stop);
  auto plan = coming_plan(at.db, at.time, question, held);
  REQUIRE(plan.stops.size() == 1);
  CHECK(plan.stops[0].client.id == left);
}

TEST_CASE(
    "a plan looked at from today: today's, one to come without today's clients, one gone by as it was") {
  Portfolio at;
  auto todays = at.client("Da Nino", at.segment), due = at.client("Villorba", at.segment);
  at.visit(todays, at.user, today, "planned");
  at.visit(due, at.user, "2026-10-16", "skipped");
  auto seen = [&](std::string_view on) {
    PlanQuestion question{.user = at.user, .day = HandMade::day(on), .room = 1};
    return plan_seen(at.db, at.time, question, HandMade::day(today));
  };
  REQUIRE(seen(today).stops.size() == 1);
  CHECK(seen(today).stops[0].client.id == todays);
  auto coming = seen("2026-11-20");
  REQUIRE(coming.stops.size() == 1);
  CHECK(coming.stops[0].client.id == due);
  auto past = seen("2026-10-16");
  REQUIRE(past.stops.size() == 1);
  CHECK(past.stops[0].status == "skipped");
  CHECK(past.others.empty());
}

TEST_CASE("an answer promised for the day brings its client onto the plan, whatever the frequency says") {
  Portfolio at;
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, at.user, "2026-11-18");
  CHECK(at.plan().stops.empty());
  at.put("request",
         {{"client_id", client}, {"kind", "complaint"}, {"status", "open"}, {"due_on", "2026-11-19"}});
  auto plan = at.plan();
  REQUIRE(plan.stops.size() == 1);
  CHECK(has(plan.stops[0].reasons, {Reason::Kind::complaint, 1}));
}

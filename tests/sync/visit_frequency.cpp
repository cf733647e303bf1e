#include <catch2/catch.hpp>
#include <random>

#include "sync/domain/holidays.hpp"
#include "sync/portfolio/day_plan.hpp"
#include "sync/portfolio/due.hpp"
#include "sync/portfolio/route.hpp"
#include "sync/portfolio/visit_rules.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

std::int64_t on(std::string_view day) {
  return day_number(day).value();
}

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : random_(seed) {}
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most - least + 1));
  }
  bool chance(std::int64_t percent) { return between(1, 100) <= percent; }

 private:
  std::mt19937_64 random_;
};

YearOfVisits some_year(Dice& dice) {
  YearOfVisits year{};
  for (auto& visits : year) visits = dice.chance(30) ? 0 : dice.between(1, 8) * 500;
  return year;
}

OpeningTimes some_hours(Dice& dice, std::int64_t near) {
  OpeningTimes hours;
  for (auto count = dice.between(0, 2); count > 0; --count) {
    OpeningTimes::Location location;
    for (auto& of_day : location.hours)
      if (dice.chance(60)) of_day.push_back({8 * 3600, dice.between(10, 20) * 3600});
    location.has_hours = std::ranges::any_of(location.hours, [](auto& of_day) { return !of_day.empty(); });
    auto from = near + dice.between(-10, 40);
    if (dice.chance(50)) location.closed.push_back({from, from + dice.between(0, 30)});
    Id id;
    id.bytes[0] = static_cast<Byte>(count);
    hours.locations[id] = location;
  }
  return hours;
}

WorkingTimes some_work(Dice& dice, std::int64_t near) {
  WorkingTimes work;
  for (auto& day : work.weekdays) day = dice.chance(70);
  work.weekdays[2] = true;
  auto from = near + dice.between(-10, 40);
  if (dice.chance(50)) work.absences.push_back({from, from + dice.between(0, 20)});
  if (dice.chance(50)) work.patron = "06-13";
  return work;
}

}  // namespace

TEST_CASE("Easter falls on the days the almanacs print, and its Monday is a holiday") {
  CHECK(iso_day(easter_sunday(1961)) == "1961-04-02");
  CHECK(iso_day(easter_sunday(2000)) == "2000-04-23");
  CHECK(iso_day(easter_sunday(2008)) == "2008-03-23");
  CHECK(iso_day(easter_sunday(2024)) == "2024-03-31");
  CHECK(iso_day(easter_sunday(2025)) == "2025-04-20");
  CHECK(iso_day(easter_sunday(2026)) == "2026-04-05");
  CHECK(iso_day(easter_sunday(2038)) == "2038-04-25");
  CHECK(italian_holiday(on("2026-04-06")) == "Lunedì dell'Angelo");
  CHECK(italian_holiday(on("2026-04-07")).empty());
  CHECK(italian_holiday(on("2024-04-01")) == "Lunedì dell'Angelo");
}

TEST_CASE("San Francesco is a holiday from 2026 on") {
  CHECK(italian_holiday(on("2025-10-04")).empty());
  CHECK(italian_holiday(on("2026-10-04")) == "San Francesco");
  CHECK(italian_holiday(on("2027-10-04")) == "San Francesco");
}

TEST_CASE(
    "the client's month comes before the client, it before its segments by rank, then the assigned one") {
  Place own{}, first{.origin = Origin::segmentation, .rank = 1, .segmentation = "abc"},
      second{.origin = Origin::segmentation, .rank = 2, .segmentation = "size"},
      assigned{.origin = Origin::assigned};
  std::vector<FrequencyStatement> all{{own, 8, 0, "chiuso"}, {own, 0, 4000},    {first, 5, 3000},
                                      {first, 0, 2500},      {second, 5, 2000}, {assigned, 5, 1000}};
  auto asked = [&](int month) { return effective_frequency(all, month)->visits_milli; };
  CHECK(asked(8) == 0);
  CHECK(effective_frequency(all, 8)->reason == "chiuso");
  CHECK(asked(5) == 4000);
  all.erase(all.begin() + 1);
  CHECK(asked(5) == 3000);
  CHECK(asked(6) == 2500);
  all.erase(all.begin() + 1, all.begin() + 3);
  CHECK(asked(5) == 2000);
  all.erase(all.begin() + 1);
  CHECK(effective_frequency(all, 5)->place.origin == Origin::assigned);
  CHECK_FALSE(effective_frequency(all, 6));
}

TEST_CASE("the origin of a frequency is the same in whatever order the statements come") {
  Dice dice(11);
  std::mt19937_64 shuffler(5);
  for (int round = 0; round < 500; ++round) {
    std::vector<FrequencyStatement> all;
    for (auto count = dice.between(1, 8); count > 0; --count) {
      Place place{.origin = dice.chance(50)   ? Origin::segmentation
                            : dice.chance(50) ? Origin::client
                                              : Origin::assigned};
      if (place.origin != Origin::client) place.id.bytes[0] = static_cast<Byte>(count);
      if (place.origin == Origin::segmentation) place.rank = dice.between(0, 2);
      FrequencyStatement one{place, static_cast<int>(dice.between(0, 3)), dice.between(0, 4) * 500};
      bool said = std::ranges::any_of(
          all, [&](auto& other) { return other.place == one.place && other.month == one.month; });
      if (!said) all.push_back(one);
    }
    auto found = effective_frequency(all, 2);
    std::ranges::shuffle(all, shuffler);
    CHECK(effective_frequency(all, 2) == found);
  }
}

TEST_CASE("a due day is never in a skipped month, on a holiday, on a day off or behind a closed door") {
  Dice dice(4);
  int found = 0;
  for (int round = 0; round < 5'000; ++round) {
    auto today = on("2024-01-01") + dice.between(0, 1'200);
    auto year = some_year(dice);
    auto hours = some_hours(dice, today);
    auto work = some_work(dice, today);
    auto last = dice.chance(80) ? std::optional(today - dice.between(0, 120)) : std::nullopt;
    auto next = due(last, today - 200, year, work, hours, today);
    if (!next) {
      CHECK(std::ranges::all_of(year, [](auto visits) { return visits == 0; }) ==
            (interval_on(year, today) == 0));
      continue;
    }
    ++found;
    INFO(iso_day(next->on));
    CHECK(year[static_cast<std::size_t>(month_of(next->on) - 1)] > 0);
    CHECK(italian_holiday(next->on).empty());
    CHECK(work.weekdays[static_cast<std::size_t>(weekday(next->on))]);
    CHECK_FALSE((work.patron == "06-13" && iso_day(next->on).ends_with("06-13")));
    CHECK(std::ranges::none_of(work.absences, [&](auto& away) { return away.holds(next->on); }));
    CHECK(hours.open_on(next->on));
    CHECK(next->days_late == today - next->on);
    if (year[static_cast<std::size_t>(month_of(today) - 1)] == 0) CHECK(next->days_late < 0);
  }
  CHECK(found > 4'000);
}

TEST_CASE("an absence that nobody covers moves the due day; with a substitute the round stays due") {
  HandMade at;
  auto colleague = at.put("app_user", {{"login", "villa"}, {"name", "Stefano Villa"}, {"role", "agent"}});
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 2000}});
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, at.user, "2026-11-02");  // due on Monday the 16th
  auto due_on = [&] {
    return iso_day(client_overview(at.db, at.time, on("2026-11-05"), client)->due.value());
  };
  CHECK(due_on() == "2026-11-16");
  at.put("absence", {{"user_id", at.user},
                     {"from_on", "2026-11-16"},
                     {"to_on", "2026-11-17"},
                     {"substitute_id", colleague}});
  CHECK(due_on() == "2026-11-16");
  at.put("absence", {{"user_id", at.user}, {"from_on", "2026-11-16"}, {"to_on", "2026-11-17"}});
  CHECK(due_on() == "2026-11-18");
}

TEST_CASE("settings say which days are worked, the patron's day, and which channels count as a visit") {
  HandMade at;
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 4000}});
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, at.user, "2026-11-02");
  at.visit(client, at.user, "2026-11-09", "done", {{"channel", "video"}});
  auto due_on = [&] {
    return iso_day(client_overview(at.db, at.time, on("2026-11-10"), client)->due.value());
  };
  CHECK(due_on() == "2026-11-09");
  at.put("setting", {{"code", "visit_channels"}, {"content", "in_person,video"}});
  CHECK(due_on() == "2026-11-16");
  at.put("setting", {{"code", "patron_day"}, {"content", "11-16"}});
  CHECK(due_on() == "2026-11-17");
  at.put("setting", {{"code", "working_days:ferri"}, {"content", "4,5"}});
  CHECK(due_on() == "2026-11-19");
}

TEST_CASE("a plan never exceeds capacity, opening hours or absences") {
  Dice dice(29);
  std::size_t suggested = 0;
  for (int round = 0; round < 40; ++round) {
    HandMade at;
    auto day = on("2026-11-02") + dice.between(0, 60);
    at.put("visit_frequency",
           {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", dice.between(1, 4) * 1000}});
    auto capacity = dice.between(1, 9);
    at.put("setting", {{"code", "visits_per_day"}, {"content", std::to_string(capacity)}});
    bool away = dice.chance(20);
    if (away)
      at.put("absence", {{"user_id", at.user}, {"from_on", iso_day(day - 1)}, {"to_on", iso_day(day)}});
    for (int i = 0; i < 25; ++i) {
      auto client = at.client("C" + std::to_string(i), at.segment,
                              {{"lat_micro", 45'000'000 + dice.between(0, 900'000)},
                               {"lon_micro", 12'000'000 + dice.between(0, 900'000)}});
      if (dice.chance(80)) at.visit(client, at.user, iso_day(day - dice.between(1, 60)));
      if (dice.chance(30)) continue;
      auto location = at.put("location", {{"client_id", client}, {"kind", "delivery"}, {"active", 1}});
      auto opens = dice.between(7, 18);
      auto clock = [](std::int64_t hour) { return (hour < 10 ? "0" : "") + std::to_string(hour) + ":00"; };
      for (std::int64_t of_week = 0; of_week < 7; ++of_week)
        if (dice.chance(70))
          at.put("location_hours", {{"client_id", client},
                                    {"location_id", location},
                                    {"weekday", of_week},
                                    {"opens", clock(opens)},
                                    {"closes", clock(opens + dice.between(1, 5))}});
      if (dice.chance(15))
        at.put("location_hours", {{"client_id", client},
                                  {"location_id", location},
                                  {"closed_from", iso_day(day - dice.between(0, 9))},
                                  {"closed_to", iso_day(day + dice.between(0, 9))}});
    }
    auto plan = day_plan(at.db, at.time, {.user = at.user, .day = day});
    CHECK(plan.stops.size() <= static_cast<std::size_t>(capacity));
    if (away || weekday(day) > 4 || !italian_holiday(day).empty()) {
      CHECK(plan.stops.empty());
      CHECK(plan.off != DayOff::none);
    }
    auto rules = visit_rules(at.db, day);
    std::int64_t free_at = 0;
    for (auto& stop : plan.stops) {
      ++suggested;
      CHECK(stop.client.is_due());
      CHECK(stop.arrives_at >= free_at + driving_ms(stop.metres));
      free_at = stop.arrives_at + 40 * 60'000;
      CHECK(at.time.day_of(free_at) == day);
      auto begins = at.time.second_of_day(stop.arrives_at);
      auto spans = rules.hours_of(stop.client.id).spans(day);
      CHECK(std::ranges::any_of(
          spans, [&](auto& span) { return span.opens_s <= begins && begins + 40 * 60 <= span.closes_s; }));
    }
  }
  CHECK(suggested > 60);
}

TEST_CASE("a round that crosses itself is turned round") {
  HandMade at;
  at.put("visit_frequency", {{"segment_id", at.segment}, {"month", 0}, {"visits_milli", 2000}});
  for (auto [lat, days_ago] :
       {std::pair(45'500'000, 40), {45'520'000, 30}, {45'470'000, 25}, {45'560'000, 20}}) {
    auto client = at.client("C" + std::to_string(lat), at.segment, {{"lat_micro", std::int64_t{lat}}});
    at.visit(client, at.user, iso_day(on("2026-11-19") - days_ago));
  }
  auto plan = day_plan(at.db, at.time, {.user = at.user, .day = on("2026-11-19")});
  REQUIRE(plan.stops.size() == 4);
  std::vector<std::int64_t> along;
  for (auto& stop : plan.stops) along.push_back(stop.client.lat_micro);
  CHECK((std::ranges::is_sorted(along) || std::ranges::is_sorted(along, std::greater{})));
}

TEST_CASE(
    "a client without coordinates stands in the middle of its province's clients, and the plan says so") {
  HandMade at;
  std::vector<ClientOverview> clients(4);
  for (auto& client : clients) client.province = "TV";
  clients[0].lat_micro = 45'600'000, clients[0].lon_micro = 12'000'000;
  clients[1].lat_micro = 45'800'000, clients[1].lon_micro = 12'400'000;
  clients[3].province = "VE";
  fill_places(clients);
  CHECK(clients[2].lat_micro == 45'700'000);
  CHECK(clients[2].lon_micro == 12'200'000);
  CHECK(clients[2].at_province_centre);
  CHECK_FALSE(clients[0].at_province_centre);
  CHECK_FALSE(clients[3].located());
}

TEST_CASE("what was promised to a client brings it on the plan of the day it is due") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);  // no frequency asks for it
  at.put("task", {{"client_id", client},
                  {"user_id", at.user},
                  {"title", "portare il listino"},
                  {"due_on", "2026-11-19"},
                  {"status", "open"}});
  CHECK(day_plan(at.db, at.time, {.user = at.user, .day = on("2026-11-18")}).stops.empty());
  auto plan = day_plan(at.db, at.time, {.user = at.user, .day = on("2026-11-19")});
  REQUIRE(plan.stops.size() == 1);
  CHECK(plan.stops[0].reasons.front() == Reason{Reason::Kind::task, 1, "portare il listino"});
}

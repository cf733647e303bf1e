#include "sync/base/company_time.hpp"

#include <catch2/catch.hpp>

using namespace giro;

TEST_CASE("a day is read only in its ISO shape and only if the calendar has it") {
  CHECK(day_number("1970-01-01") == 0);
  CHECK(day_number("2024-02-29") == 19782);
  for (auto bad :
       {"2023-02-29", "2026-13-01", "2026-1-01", "20261119", "2026-11-19 ", "", "-026-11-19", "2026-11--9"})
    CHECK_FALSE(day_number(bad));
  CHECK(iso_day(*day_number("2026-11-19")) == "2026-11-19");
}

TEST_CASE("weekdays, months and ends of months follow the calendar") {
  auto thursday = *day_number("2026-11-19");
  CHECK(weekday(thursday) == 3);
  CHECK(weekday(*day_number("1969-12-29")) == 0);
  CHECK(month_of(thursday) == 11);
  CHECK(iso_day(end_of_month(thursday)) == "2026-11-30");
  CHECK(iso_day(end_of_month(*day_number("2026-12-31"), 2)) == "2027-02-28");
}

TEST_CASE("company time knows summer time, and a clock that jumps or repeats still names one instant") {
  auto rome = CompanyTime::in("Europe/Rome").value();
  auto winter = *day_number("2026-11-19"), summer = *day_number("2026-07-01");
  CHECK(rome.at(winter, 9 * 3600) == 1'795'075'200'000);
  CHECK(rome.at(summer) == (summer * 24 - 2) * 3'600'000);
  CHECK(rome.day_of(rome.at(summer) - 1) == summer - 1);
  CHECK(rome.second_of_day(rome.at(summer, 3661)) == 3661);
  auto jump = *day_number("2026-03-29"), repeat = *day_number("2026-10-25");
  CHECK(rome.at(jump, 2 * 3600 + 1800) == rome.at(jump, 3 * 3600));
  CHECK(rome.at(repeat, 3 * 3600) - rome.at(repeat, 2 * 3600) == 2 * 3'600'000);
}

TEST_CASE("an unknown time zone is a sentence, not a crash") {
  auto nowhere = CompanyTime::in("Europe/Nowhere");
  REQUIRE(nowhere.has_error());
  CHECK(nowhere.error().what.find("Europe/Nowhere") != std::string::npos);
}

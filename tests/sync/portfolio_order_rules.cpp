#include <array>
#include <catch2/catch.hpp>
#include <random>

#include "sync/base/company_time.hpp"
#include "sync/domain/instalments.hpp"
#include "sync/domain/quantity.hpp"

using namespace giro;
using End = TermLine::EndOfMonth;

namespace {
std::string falls(TermLine line, std::string_view day) {
  return iso_day(due_day(line, day_number(day).value()));
}
}  // namespace

TEST_CASE("thirty days d.f.f.m. has two readings, and the term says which") {
  TermLine before{.n = 30, .end_of_month = End::before}, after{.n = 30, .end_of_month = End::after};
  CHECK(falls(before, "2026-05-26") == "2026-06-30");
  CHECK(falls(before, "2026-07-15") == "2026-08-30");
  CHECK(falls(after, "2026-05-26") == "2026-06-30");
  CHECK(falls(after, "2026-07-15") == "2026-08-31");
}

TEST_CASE("months end where months end, and a fixed day is the next such day") {
  CHECK(falls({.n = 1, .months = true}, "2026-01-31") == "2026-02-28");
  CHECK(falls({.n = 1, .months = true, .end_of_month = End::before}, "2026-06-10") == "2026-07-31");
  CHECK(falls({.n = 30, .end_of_month = End::after, .fixed_day = 10}, "2026-05-26") == "2026-07-10");
  CHECK(falls({.fixed_day = 10}, "2026-05-10") == "2026-05-10");
  CHECK(falls({.fixed_day = 31}, "2026-02-03") == "2026-02-28");
}

TEST_CASE("instalments sum to the total to the cent") {
  std::vector<TermLine> thirds{
      {.n = 90, .share_bp = 3334}, {.n = 30, .share_bp = 3333}, {.n = 60, .share_bp = 3333}};
  auto due = instalments(thirds, day_number("2026-11-19").value(), 10'001);
  REQUIRE(due.size() == 3);
  CHECK(iso_day(due[0].day) == "2026-12-19");
  CHECK(due[0].cents + due[1].cents + due[2].cents == 10'001);
  CHECK(instalments({}, 5, 700) == std::vector<DueAmount>{{5, 700}});
}

TEST_CASE("an illegal pack offers the nearest two legal quantities") {
  QuantityRule sixes{.min_milli = 10'000, .multiple_milli = 6'000};
  CHECK(sixes.first() == 12'000);
  CHECK(sixes.legal(18'000));
  CHECK_FALSE(sixes.legal(6'000));  // below the minimum
  CHECK(sixes.nearest(20'000) == std::pair<std::int64_t, std::int64_t>{18'000, 24'000});
  CHECK(sixes.nearest(5'000) == std::pair<std::int64_t, std::int64_t>{0, 12'000});
}

TEST_CASE("the stepper starts at the minimum and always lands on a legal quantity") {
  QuantityRule sixes{.min_milli = 10'000, .multiple_milli = 6'000};
  CHECK(sixes.more(0) == 12'000);
  CHECK(sixes.more(12'000) == 18'000);
  CHECK(sixes.more(13'000) == 18'000);
  CHECK(sixes.less(18'000) == 12'000);
  CHECK(sixes.less(12'000) == 0);
  CHECK(sixes.less(19'000) == 18'000);
  CHECK(QuantityRule{}.more(0) == 1'000);
}

TEST_CASE("what falls due in a skipped month does on the 8th of the next that is not: August → 8 September") {
  TermLine line{.n = 30, .end_of_month = End::after};
  REQUIRE(read_skipped_months("8,12:8", line));
  CHECK(falls(line, "2026-07-15") == "2026-09-08");
  CHECK(falls(line, "2026-11-20") == "2027-01-08");
  CHECK(falls(line, "2026-05-26") == "2026-06-30");
  REQUIRE(read_skipped_months("7,8:31", line));  // two in a row, and a month without that day
  CHECK(falls(line, "2026-06-10") == "2026-09-30");
}

TEST_CASE("months that cannot be read, or would leave nothing of the year, skip nothing") {
  TermLine line;
  for (auto words : {"", "August", "13", "0", "8:0", "8:32", "8,,9", "1,2,3,4,5,6,7,8,9,10,11,12"}) {
    INFO(words);
    CHECK_FALSE(read_skipped_months(words, line));
    CHECK(line.skipped_months == 0);
  }
}

TEST_CASE("due dates never fall in skipped months, nor before the day they would have had") {
  std::mt19937_64 random(5);
  for (int round = 0; round < 5'000; ++round) {
    TermLine line{.n = static_cast<std::int64_t>(random() % 130)};
    line.months = random() % 3 == 0;
    if (line.months) line.n %= 13;
    line.end_of_month = std::array{End::none, End::before, End::after}[random() % 3];
    line.fixed_day = random() % 2 == 0 ? 0 : static_cast<std::int64_t>(1 + random() % 31);
    auto day = *day_number("2026-01-01") + static_cast<std::int64_t>(random() % 1'500);
    auto usual = due_day(line, day);
    line.skipped_months = static_cast<std::uint16_t>(random() % 4'095);
    line.skipped_to_day = static_cast<std::int64_t>(1 + random() % 31);
    auto due = due_day(line, day);
    CHECK_FALSE(line.skips(month_of(due)));
    CHECK(due >= usual);
    CHECK((line.skips(month_of(usual)) || due == usual));
  }
}

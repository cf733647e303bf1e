// The rules of the lock, as a table: nothing here has a clock of its own.
#include "sync/access/pin.hpp"

#include <catch2/catch.hpp>

using namespace giro;

namespace {

constexpr std::int64_t second_ms = 1'000, minute_ms = 60'000;
const Id first_boot{{1}}, second_boot{{2}};

ClockReading reading(std::int64_t mono_ms, const Id& boot = first_boot, std::int64_t wall_at = 0) {
  return {.wall_at = wall_at, .boot = boot, .mono_ms = mono_ms, .counts_suspend = true};
}

WrongPins wrong_times(int count, const ClockReading& at) {
  WrongPins wrong;
  for (int i = 0; i < count; ++i) wrong = after_wrong_pin(wrong, at);
  return wrong;
}

}  // namespace

TEST_CASE("waits after wrong PINs: four are free, then they grow to an hour and stay") {
  struct Row {
    int wrong;
    std::int64_t wait_ms;
  };
  for (auto& row : std::vector<Row>{{0, 0},
                                    {1, 0},
                                    {4, 0},
                                    {5, 30 * second_ms},
                                    {6, minute_ms},
                                    {7, 2 * minute_ms},
                                    {8, 5 * minute_ms},
                                    {9, 15 * minute_ms},
                                    {10, 60 * minute_ms},
                                    {11, 60 * minute_ms},
                                    {1'000, 60 * minute_ms}}) {
    INFO(row.wrong);
    auto at = reading(7 * minute_ms);
    CHECK(pin_wait_ms(wrong_times(row.wrong, at), at) == row.wait_ms);
  }
}

TEST_CASE("what shortens a wait: time, and nothing else") {
  auto wrong = wrong_times(7, reading(10 * minute_ms, first_boot, 1'000'000));
  struct Row {
    std::string when;
    ClockReading now;
    std::int64_t wait_ms;
  };
  constexpr std::int64_t year_ms = 365LL * 24 * 60 * minute_ms;
  for (auto& row : std::vector<Row>{
           {"at once", reading(10 * minute_ms), 2 * minute_ms},
           {"half of it later", reading(11 * minute_ms), minute_ms},
           {"all of it later", reading(12 * minute_ms), 0},
           {"the clock set forward by a year", reading(11 * minute_ms, first_boot, year_ms), minute_ms},
           {"the clock set back by a year", reading(11 * minute_ms, first_boot, -year_ms), minute_ms},
           {"after a restart it counts from there", reading(0, second_boot), 2 * minute_ms},
           {"after a restart with the clock set forward", reading(5 * second_ms, second_boot, year_ms),
            115 * second_ms},
           {"long enough after a restart", reading(2 * minute_ms, second_boot), 0},
           {"a monotonic clock that goes back, which there is not", reading(9 * minute_ms), 2 * minute_ms}}) {
    INFO(row.when);
    CHECK(pin_wait_ms(wrong, row.now) == row.wait_ms);
  }
}

TEST_CASE("where boots have no name a restart is noticed by its clock, and locks nobody out for good") {
  auto wrong = wrong_times(7, reading(600 * minute_ms, Id{}));
  CHECK(pin_wait_ms(wrong, reading(minute_ms, Id{})) == minute_ms);
  CHECK(pin_wait_ms(wrong, reading(2 * minute_ms, Id{})) == 0);
}

TEST_CASE(
    "the screens close when nobody touches them for so many minutes, counted through sleep and clock "
    "changes") {
  struct Row {
    std::string when;
    int after_minutes;
    ClockReading touched, now;
    bool closes;
  };
  for (auto& row : std::vector<Row>{
           {"just touched", 5, reading(0), reading(0), false},
           {"almost", 5, reading(0), reading(5 * minute_ms - 1), false},
           {"over", 5, reading(0), reading(5 * minute_ms), true},
           {"one minute", 1, reading(minute_ms), reading(2 * minute_ms), true},
           {"never by itself", 0, reading(0), reading(600 * minute_ms), false},
           {"the clock set back", 5, reading(0, first_boot, 0), reading(5 * minute_ms, first_boot, -1), true},
           {"the clock set forward", 5, reading(0), reading(minute_ms, first_boot, 1'000'000'000), false}}) {
    INFO(row.when);
    Pin pin;
    pin.after_minutes = row.after_minutes;
    CHECK(is_left_alone(pin, row.touched, row.now) == row.closes);
  }
}

TEST_CASE("sleep is what one clock counted and the other did not") {
  auto moment = [](std::int64_t mono_ms, std::int64_t awake_ms, bool counts = true) {
    Moment at{.clock = reading(mono_ms), .awake_ms = awake_ms};
    at.clock.counts_suspend = counts;
    return at;
  };
  CHECK_FALSE(has_slept(moment(0, 0), moment(1'000, 1'000)));
  CHECK_FALSE(has_slept(moment(0, 0), moment(600'000, 600'000)));  // busy, not asleep
  CHECK_FALSE(has_slept(moment(0, 0), moment(6'000, 1'000)));
  CHECK(has_slept(moment(0, 0), moment(6'001, 1'000)));
  CHECK_FALSE(has_slept(moment(0, 0, false), moment(60'000, 1'000, false)));
}

TEST_CASE("how many are left until the tablet is erased, where somebody has chosen that") {
  Pin pin;
  pin.wrong.count = 30;
  CHECK_FALSE(pins_left(pin));
  pin.wipe_after = 10;
  CHECK(pins_left(pin) == 0);
  pin.wrong.count = 9;
  CHECK(pins_left(pin) == 1);
  pin.wrong.count = 0;
  CHECK(pins_left(pin) == 10);
}

TEST_CASE("a PIN is four to eight digits, and not one that everybody tries first") {
  for (auto good : {"2580", "1357924", "19802006", "0001"}) CHECK_FALSE(check_new_pin(good));
  for (auto bad : {"", "123", "12a4", "123456789", "1111", "1234", "9876", "2468", "00000000", " 2580"}) {
    INFO(bad);
    CHECK(check_new_pin(bad));
  }
}

TEST_CASE("a PIN is recognised by its hash, which another salt makes another") {
  std::array<Byte, pin_salt_bytes> salt{1}, other{2};
  Pin pin;
  pin.hash = pin_hash("2580", salt);
  CHECK(pin_matches(pin, "2580"));
  CHECK_FALSE(pin_matches(pin, "2581"));
  CHECK_FALSE(pin_matches(pin, ""));
  CHECK(pin.hash != pin_hash("2580", other));
  for (auto damaged : {std::string(), std::string("zz"), pin.hash.substr(1), pin.hash + "0"}) {
    pin.hash = damaged;
    CHECK_FALSE(pin_matches(pin, "2580"));
  }
}

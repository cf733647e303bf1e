// Work of the night: when it is due, and that it ends with the office.
#include "server/home/nightly.hpp"

#include <atomic>
#include <catch2/catch.hpp>

using namespace giro;

TEST_CASE("the next three o'clock is later today, or tomorrow when it is three already") {
  CHECK(seconds_until(0, 3 * 3600) == 3 * 3600);
  CHECK(seconds_until(3 * 3600 - 1, 3 * 3600) == 1);
  CHECK(seconds_until(3 * 3600, 3 * 3600) == 24 * 3600);
  CHECK(seconds_until(22 * 3600, 3 * 3600) == 5 * 3600);
}

TEST_CASE("the job runs when its time has come, and an office that stops does not wait for the next night") {
  std::atomic<int> runs = 0, asked = 0;
  {
    Nightly nightly([&] { return ++asked == 1 ? 1 : 24 * 3600; }, [&] { ++runs; });
    while (asked < 2) std::this_thread::yield();
  }
  CHECK(runs == 1);
  {
    Nightly never([] { return 24 * 3600; }, [&] { ++runs; });
  }
  CHECK(runs == 1);
}

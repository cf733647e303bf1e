#include <catch2/catch.hpp>
#include <limits>

#include "app/session/retry_delay.hpp"

TEST_CASE("failures are waited for 1 s to 60 s, doubling, each between half and the whole of it") {
  giro::RetryDelay least, most;
  std::int64_t whole = 1'000;
  for (int failure = 0; failure < 12; ++failure) {
    auto low = least.next_ms(0), high = most.next_ms(std::numeric_limits<std::uint32_t>::max());
    CHECK(low == whole / 2);
    CHECK(high > whole * 9 / 10);
    CHECK(high <= whole);
    whole = std::min<std::int64_t>(whole * 2, 60'000);
  }
  CHECK(whole == 60'000);
  least.reset();
  CHECK(least.next_ms(0) == 500);
}

// What the benchmarks share: interleaved runs, medians, and a company of realistic rows from a seed. Both
// sides of every ratio are measured in the same run, one after the other, so that a busy machine slows both.
// One thread.
#pragma once

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "sync/device/device.hpp"
#include "tests/support/drafts.hpp"
#include "tests/support/fake_environment.hpp"
#include "tests/support/temp_dir.hpp"

namespace giro::bench {

using namespace giro::test;

struct PortfolioSize {
  std::size_t clients = 5'000, order_lines = 200'000, invoices = 50'000, visits = 50'000;
};

struct Size {
  std::size_t visits = 400;                // recorded one by one
  std::size_t clients = 1400;              // downloaded, with visits, orders and lines
  std::size_t tablets = 16, pushed = 400;  // visits of each, recorded before, pushed at once
  std::size_t small_office = 10'000, large_office = 1'000'000;  // rows, for the sync of a few changes
  std::size_t away_days = 60;
  PortfolioSize portfolio;
  std::size_t storm_devices = 1'000, idle_listeners = 5'000;
  std::size_t honest = 8, honest_clients = 1'000;  // beside a hostile device
  int honest_rounds = 150;
  int runs = 5;
};

inline double median(std::vector<double> values) {
  auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

template <typename Act>
double seconds(Act act) {
  auto start = std::chrono::steady_clock::now();
  act();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// This thread's own time: the same on a busy machine as on an idle one.
inline double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Milliseconds of one read, median of some runs: what passed, and what it took of a processor.
template <typename Act>
void print_ms(const std::string& what, int runs, Act act, const char* target) {
  std::vector<double> passed, taken;
  for (int i = 0; i < runs; ++i) {
    auto before = cpu_seconds();
    passed.push_back(1'000 * seconds([&] { act(i); }));
    taken.push_back(1'000 * (cpu_seconds() - before));
  }
  std::printf("%-58s %10.2f   %s   (processor %.2f)\n", what.c_str(), median(passed), target, median(taken));
}

inline void print(const char* what, double value, const char* target) {
  std::printf("%-58s %10.2f   %s\n", what, value, target);
}

/// Deterministic, believable rows of one agent's segment.
class Company {
 public:
  explicit Company(std::uint64_t seed) : environment_(seed) {}

  Id user = id_of(1), segment = id_of(2);
  FakeEnvironment& environment() { return environment_; }

  std::uint64_t draw(std::uint64_t below);
  /// A visit as agents write them: eleven columns.
  Cells visit(const Id& client, std::int64_t at);
  std::string note();
  /// Clients first, then what hangs on them, as batches of one table each.
  std::vector<RowBatch> rows(std::size_t clients);
  RowBatch visits(std::size_t count, std::size_t clients);

 private:
  RowBatch batch(std::string_view table) const;
  FakeEnvironment environment_;
  std::uint64_t seq_ = 1;
};

void record_a_visit(const Size&);
void first_download(const Size&);
void bytes_on_the_wire(const Size&);
void push_visits(const Size&);
void delta_sync(const Size&);
void long_away(const Size&);
void card_and_segments(const Size&);
void plan_a_day(const Size&);
void suggest(const Size&);
void figures(const Size&);
void storm(const Size&, bool over_tls = false);
void idle_listeners(const Size&);
void hostile_device(const Size&);

}  // namespace giro::bench

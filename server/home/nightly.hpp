// Nightly: work the office does by itself once a night while it serves, in the first minute after a time of
// the company's day (3 o'clock, when nobody takes orders). A night during which it did not serve is made up
// for only on the next one: every job can also be asked for by hand.
//
// Threads: the jobs run on a thread of its own; the destructor waits for the one under way.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace giro {

/// From this moment to the next that is `at`, both seconds of the company's day; above 0.
std::int64_t seconds_until(std::int64_t second_of_day, std::int64_t at);

class Nightly {
 public:
  /// `seconds_to_wait` is asked before every night; `job` must catch what it may throw.
  Nightly(std::function<std::int64_t()> seconds_to_wait, std::function<void()> job);
  ~Nightly();
  Nightly(const Nightly&) = delete;
  Nightly& operator=(const Nightly&) = delete;

 private:
  void run();

  std::function<std::int64_t()> seconds_to_wait_;
  std::function<void()> job_;
  std::mutex mutex_;
  std::condition_variable stopped_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace giro

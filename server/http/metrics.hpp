// Metrics: what the office counts while it serves, and its text for Prometheus. Counts begin at zero with the
// program. No label comes from a peer or names anybody: endpoints are those of the table, statuses are
// numbers, verdicts are ours. Any thread.
//
// Own, not prometheus-cpp: a counter, a histogram and their text are what is needed of it.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "server/office/office.hpp"

namespace giro {

/// How long things took. Seconds, in fixed steps from 5 ms to 10 s.
class Histogram {
 public:
  static constexpr std::array steps{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};

  void add(double seconds);
  /// Its lines; `labels` as `name="value"`, or empty.
  void write(std::string& out, std::string_view name, std::string_view labels) const;

 private:
  std::array<std::uint64_t, steps.size() + 1> counts_{};
  double sum_ = 0;
};

class Metrics {
 public:
  using Took = std::chrono::steady_clock::duration;

  void count_request(std::string_view endpoint, unsigned status, std::size_t bytes_in, std::size_t bytes_out,
                     Took);
  void count_commit(const Tally&, std::size_t pushes, Took);

  std::atomic<std::int64_t> connections = 0;
  std::atomic<std::int64_t> evicted_connections = 0;
  std::atomic<std::int64_t> last_backup_at = 0;  // Unix ms; 0: none
  std::atomic<std::int64_t> failed_backups = 0;

  /// Everything counted, in the text exposition format. Gauges of the moment are appended by who asks.
  std::string text() const;

 private:
  mutable std::mutex mutex_;  // guards what follows
  std::map<std::pair<std::string, unsigned>, std::uint64_t> requests_;
  std::map<std::string, Histogram> latencies_;
  std::uint64_t bytes_in_ = 0, bytes_out_ = 0;
  Histogram commits_;
  std::uint64_t pushes_ = 0;
  Tally ops_;
};

/// `# HELP`, `# TYPE` and one value.
void write_metric(std::string& out, std::string_view name, std::string_view type, std::string_view help,
                  double value);
/// The head alone, for a metric with labels.
void write_metric_head(std::string& out, std::string_view name, std::string_view type, std::string_view help);
void write_sample(std::string& out, std::string_view name, std::string_view labels, double value);

}  // namespace giro

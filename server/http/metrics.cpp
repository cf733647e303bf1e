#include "server/http/metrics.hpp"

#include <algorithm>
#include <charconv>

namespace giro {
namespace {

std::string number(double value) {
  std::array<char, 32> text;
  auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  return {text.data(), end};
}

std::string labelled(std::string_view name, std::string_view value) {
  return std::string(name) + "=\"" + std::string(value) + "\"";
}

double seconds(Metrics::Took took) {
  return std::chrono::duration<double>(took).count();
}

}  // namespace

void write_metric_head(std::string& out, std::string_view name, std::string_view type,
                       std::string_view help) {
  out.append("# HELP ").append(name).append(" ").append(help).append("\n# TYPE ").append(name);
  out.append(" ").append(type).append("\n");
}

void write_sample(std::string& out, std::string_view name, std::string_view labels, double value) {
  out.append(name);
  if (!labels.empty()) out.append("{").append(labels).append("}");
  out.append(" ").append(number(value)).append("\n");
}

void write_metric(std::string& out, std::string_view name, std::string_view type, std::string_view help,
                  double value) {
  write_metric_head(out, name, type, help);
  write_sample(out, name, {}, value);
}

void Histogram::add(double seconds) {
  auto step = std::ranges::lower_bound(steps, seconds) - steps.begin();
  ++counts_[static_cast<std::size_t>(step)];
  sum_ += seconds;
}

void Histogram::write(std::string& out, std::string_view name, std::string_view labels) const {
  auto bucket = std::string(name) + "_bucket";
  auto before = labels.empty() ? std::string() : std::string(labels) + ",";
  std::uint64_t up_to = 0;
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    up_to += counts_[i];
    auto bound = i < steps.size() ? number(steps[i]) : std::string("+Inf");
    write_sample(out, bucket, before + labelled("le", bound), static_cast<double>(up_to));
  }
  write_sample(out, std::string(name) + "_sum", labels, sum_);
  write_sample(out, std::string(name) + "_count", labels, static_cast<double>(up_to));
}

void Metrics::count_request(std::string_view endpoint, unsigned status, std::size_t bytes_in,
                            std::size_t bytes_out, Took took) {
  std::lock_guard lock(mutex_);
  ++requests_[{std::string(endpoint), status}];
  latencies_[std::string(endpoint)].add(seconds(took));
  bytes_in_ += bytes_in;
  bytes_out_ += bytes_out;
}

void Metrics::count_commit(const Tally& decided, std::size_t pushes, Took took) {
  std::lock_guard lock(mutex_);
  ops_ += decided;
  pushes_ += pushes;
  commits_.add(seconds(took));
}

std::string Metrics::text() const {
  std::string out;
  std::lock_guard lock(mutex_);
  write_metric_head(out, "giro_requests_total", "counter", "Requests answered, by endpoint and status.");
  for (auto& [key, count] : requests_)
    write_sample(out, "giro_requests_total",
                 labelled("endpoint", key.first) + "," + labelled("status", std::to_string(key.second)),
                 static_cast<double>(count));
  write_metric_head(out, "giro_request_seconds", "histogram", "From a request's first byte to its answer.");
  for (auto& [endpoint, latency] : latencies_)
    latency.write(out, "giro_request_seconds", labelled("endpoint", endpoint));
  write_metric_head(out, "giro_bytes_total", "counter", "Bytes of bodies received and of answers sent.");
  write_sample(out, "giro_bytes_total", labelled("direction", "in"), static_cast<double>(bytes_in_));
  write_sample(out, "giro_bytes_total", labelled("direction", "out"), static_cast<double>(bytes_out_));
  write_metric(out, "giro_syncs_total", "counter", "Syncs that passed the writer.",
               static_cast<double>(pushes_));
  write_metric_head(out, "giro_operations_total", "counter", "Operations decided, by verdict.");
  for (auto [verdict, count] : {std::pair("accepted", ops_.accepted),
                                {"rejected", ops_.rejected},
                                {"waiting", ops_.waiting},
                                {"quarantined", ops_.quarantined}})
    write_sample(out, "giro_operations_total", labelled("verdict", verdict), static_cast<double>(count));
  write_metric(out, "giro_conflicts_total", "counter", "Conflict records that operations left.",
               static_cast<double>(ops_.conflicts));
  write_metric_head(out, "giro_commit_seconds", "histogram", "One durable commit of the writer.");
  commits_.write(out, "giro_commit_seconds", {});
  write_metric(out, "giro_connections", "gauge", "Open connections.", static_cast<double>(connections));
  write_metric(out, "giro_connections_evicted_total", "counter",
               "Connections without a request that made room for others.",
               static_cast<double>(evicted_connections));
  write_metric(out, "giro_backup_last_success_seconds", "gauge",
               "When the last daily backup stood (Unix time).", static_cast<double>(last_backup_at / 1000));
  write_metric(out, "giro_backup_failures_total", "counter", "Daily backups that failed.",
               static_cast<double>(failed_backups));
  return out;
}

}  // namespace giro

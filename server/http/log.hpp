// The office's log: one line per request and one per event, on stderr, as text or as JSON. A line names
// requests, endpoints, statuses, sizes and durations; never a login, a name, a client, an address or a token.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <spdlog/formatter.h>

namespace giro {

enum class LogFormat { text, json };

/// Makes the process's log of this format.
void start_log(LogFormat);

/// How a message becomes a line; for start_log and its test.
std::unique_ptr<spdlog::formatter> log_formatter(LogFormat);

struct RequestLine {
  std::uint64_t id = 0;
  std::string_view method;
  std::string_view endpoint;  // of the table; "-": none
  unsigned status = 0;
  std::size_t bytes_in = 0, bytes_out = 0;
  std::chrono::milliseconds took{0};
};

/// One line, written as the log's format wants it.
void log_request(const RequestLine&);

}  // namespace giro

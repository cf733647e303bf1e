#include "server/http/log.hpp"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <boost/json.hpp>
#include <charconv>
#include <sstream>

namespace giro {
namespace json = boost::json;
namespace {

constexpr std::string_view request_mark = "request=";  // begins a message that is fields

/// A number where it is one.
json::value field_value(const std::string& text) {
  std::int64_t number = 0;
  auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed == std::errc() && stop == text.data() + text.size()) return number;
  return json::string(text);
}

/// `request=1 method=GET …` → members. Values hold no spaces: they are numbers, or words of ours.
void add_fields(json::object& line, const std::string& fields) {
  line["event"] = "request";
  std::istringstream all(fields);
  for (std::string name, value; std::getline(all, name, '=') && std::getline(all, value, ' ');)
    line[name] = field_value(value);
}

class JsonFormatter final : public spdlog::formatter {
 public:
  void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override {
    spdlog::memory_buf_t at;
    time_.format(message, at);
    std::string_view said(message.payload.data(), message.payload.size());
    auto level = spdlog::level::to_string_view(message.level);
    json::object line{{"at", std::string_view(at.data(), at.size())},
                      {"level", std::string_view(level.data(), level.size())}};
    if (said.starts_with(request_mark))
      add_fields(line, std::string(said));
    else
      line["message"] = said;
    auto text = json::serialize(line) + "\n";
    out.append(text.data(), text.data() + text.size());
  }
  std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<JsonFormatter>(); }

 private:
  spdlog::pattern_formatter time_{"%Y-%m-%dT%H:%M:%S.%e%z", spdlog::pattern_time_type::local, ""};
};

}  // namespace

std::unique_ptr<spdlog::formatter> log_formatter(LogFormat format) {
  if (format == LogFormat::json) return std::make_unique<JsonFormatter>();
  return std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%e %l %v");
}

void start_log(LogFormat format) {
  // Made beside the registry: a program that starts its log twice (a test) must not trip over the name.
  auto logger = std::make_shared<spdlog::logger>("giro", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_formatter(log_formatter(format));
  spdlog::set_default_logger(std::move(logger));
}

void log_request(const RequestLine& line) {
  spdlog::info("request={} method={} endpoint={} status={} bytes_in={} bytes_out={} ms={}", line.id,
               line.method, line.endpoint, line.status, line.bytes_in, line.bytes_out, line.took.count());
}

}  // namespace giro

// What an administrator sees of a running office, and how it is told what to do.
#include <sys/stat.h>

#include <boost/json.hpp>
#include <csignal>
#include <fstream>
#include <sstream>

#include "server/http/metrics.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"
#include "tests/support/fragile_disk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const std::string token = "un-segreto-per-le-metriche";

HttpAnswer metrics_with(RunningOffice& office, const std::string& bearer) {
  return exchange(office.port(), http_request("GET", "/metrics", {"Authorization: Bearer " + bearer}));
}

bool has_line(const std::string& text, const std::string& line) {
  return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

/// A request's line in the log; empty: none yet.
std::vector<std::string> lines_with(const std::string& log, std::string_view part) {
  std::vector<std::string> found;
  std::istringstream all(log);
  for (std::string line; std::getline(all, line);)
    if (line.find(part) != line.npos) found.push_back(line);
  return found;
}

/// Serves with these options and this environment until one request is answered; its log.
std::string log_of_one_request(const Company& company, std::vector<std::string> options) {
  auto port_file = company.data.parent_path() / "port";
  std::filesystem::remove(port_file);
  options.insert(options.end(), {"--data", company.data, "--port-file", port_file});
  options.insert(options.begin(), {GIRO_SERVER, "serve"});
  Program program(options);
  std::uint16_t port = 0;
  for (int i = 0; i < 1'000 && port == 0; ++i) {
    std::ifstream(port_file) >> port;
    if (port == 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  if (port != 0) giro::test::exchange(port, http_request("GET", "/healthz", {}));
  program.signal(SIGTERM);
  return program.wait().err;
}

}  // namespace

TEST_CASE("an office that serves says it is ready, to anybody") {
  RunningOffice office;
  auto answer = exchange(office.port(), http_request("GET", "/readyz", {}));
  CHECK(answer.status == 200);
  CHECK(answer.body.find("ready") != std::string::npos);
}

TEST_CASE("an office whose disk is nearly full lives, and wants no requests until there is room") {
  RunningOffice office;
  auto status = [&](const char* path) { return exchange(office.port(), http_request("GET", path, {})); };
  FragileDisk::pretend_room(63u << 20);
  auto refused = status("/readyz");
  CHECK(refused.status == 503);
  CHECK(refused.code() == "not_ready");
  CHECK(refused.what().find("make room") != std::string::npos);
  CHECK(status("/healthz").status == 200);
  FragileDisk::pretend_room(std::nullopt);
  CHECK(status("/readyz").status == 200);
}

TEST_CASE("an office whose writer is behind lives, and wants no requests until it has caught up") {
  RunningOffice office;
  constexpr int sign_ins = 70, syncs_each = 4;  // more than may wait
  std::vector<RawDevice> tablets;
  for (int i = 0; i < sign_ins; ++i) {
    tablets.emplace_back(office.company().anna, sign_in(office.home(), office.company().anna));
    HttpClient first(office.port());
    tablets.back().sync(first);  // its device is known: from here on only the writer writes
    tablets.back().log_visit(office.company().client);
  }
  auto held = office.home().store().begin();  // the writer waits
  std::vector<std::unique_ptr<HttpClient>> waiting;
  for (int i = 0; i < sign_ins * syncs_each; ++i) {
    auto& tablet = tablets[static_cast<std::size_t>(i / syncs_each)];
    waiting.push_back(std::make_unique<HttpClient>(office.port()));
    waiting.back()->send(tablet.http(tablet.request()));
  }
  auto readiness = [&] { return exchange(office.port(), http_request("GET", "/readyz", {})); };
  auto refused = readiness();
  for (int i = 0; i < 1'000 && refused.status == 200; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    refused = readiness();
  }
  CHECK(refused.status == 503);
  CHECK(refused.what().find("wait for the writer") != std::string::npos);
  CHECK(exchange(office.port(), http_request("GET", "/healthz", {})).status == 200);
  held.reset();
  for (auto& one : waiting) one->receive();
  CHECK(readiness().status == 200);
}

TEST_CASE("without a token of its own an office has no metrics, and with one only for who knows it") {
  RunningOffice closed;
  CHECK(metrics_with(closed, "").code() == "not_found");
  RunningOffice office({}, {}, token);
  CHECK(exchange(office.port(), http_request("GET", "/metrics", {})).status == 401);
  CHECK(metrics_with(office, "un-altro-segreto-qualunque").status == 401);
  CHECK(metrics_with(office, sign_in(office.home(), office.company().anna)).status == 401);
  auto answer = metrics_with(office, token);
  CHECK(answer.status == 200);
  CHECK(answer.headers["content-type"] == "text/plain; version=0.0.4");
}

TEST_CASE("metrics count syncs, operations, requests and their times, and name nobody") {
  RunningOffice office({}, {}, token);
  RawDevice tablet(office.company().anna, sign_in(office.home(), office.company().anna));
  tablet.log_visit(office.company().client);
  tablet.log_visit(office.company().client);
  HttpClient client(office.port());
  tablet.sync(client);
  exchange(office.port(), http_request("GET", "/nowhere", {}));
  auto text = metrics_with(office, token).body;
  INFO(text);
  CHECK(has_line(text, R"(giro_operations_total{verdict="accepted"} 2)"));
  CHECK(has_line(text, R"(giro_requests_total{endpoint="/v1/sync",status="200"} 1)"));
  CHECK(has_line(text, R"(giro_requests_total{endpoint="-",status="404"} 1)"));
  CHECK(has_line(text, R"(giro_request_seconds_count{endpoint="/v1/sync"} 1)"));
  CHECK(has_line(text, R"(giro_request_seconds_bucket{endpoint="/v1/sync",le="+Inf"} 1)"));
  CHECK(has_line(text, "giro_syncs_total 1"));
  CHECK(has_line(text, "giro_writer_queue 0"));
  CHECK(has_line(text, "giro_live_listeners 0"));
  CHECK(has_line(text, R"(giro_tablets{state="heard"} 1)"));
  CHECK(has_line(text, R"(giro_tablets{state="silent"} 0)"));
  CHECK(text.find(R"(giro_store_bytes{part="database"})") != std::string::npos);
  for (const auto* personal : {"anna", "Bar Sport", "127.0.0.1"})
    CHECK(text.find(personal) == std::string::npos);
}

TEST_CASE("a histogram's steps add up") {
  Histogram histogram;
  for (double seconds : {0.001, 0.005, 0.3, 60.0}) histogram.add(seconds);
  std::string text;
  histogram.write(text, "took", {});
  CHECK(has_line(text, R"(took_bucket{le="0.005"} 2)"));
  CHECK(has_line(text, R"(took_bucket{le="0.25"} 2)"));
  CHECK(has_line(text, R"(took_bucket{le="0.5"} 3)"));
  CHECK(has_line(text, R"(took_bucket{le="10"} 3)"));
  CHECK(has_line(text, R"(took_bucket{le="+Inf"} 4)"));
  CHECK(has_line(text, "took_count 4"));
}

TEST_CASE("the log has one line for each request, as text or as JSON") {
  auto company = make_company();
  auto text = lines_with(log_of_one_request(*company, {"--listen", "127.0.0.1:0"}), "endpoint=/healthz");
  REQUIRE(text.size() == 1);
  CHECK(text[0].find("request=1 method=GET endpoint=/healthz status=200 bytes_in=0 bytes_out=") !=
        std::string::npos);
  auto lines = log_of_one_request(*company, {"--listen", "127.0.0.1:0", "--log-format", "json"});
  for (auto& line : lines_with(lines, "")) {
    INFO(line);
    CHECK(boost::json::parse(line).as_object().contains("at"));
  }
  auto requests = lines_with(lines, R"("event":"request")");
  REQUIRE(requests.size() == 1);
  auto request = boost::json::parse(requests[0]).as_object();
  CHECK(request["endpoint"].as_string() == "/healthz");
  CHECK(request["status"].as_int64() == 200);
  CHECK(request["request"].as_int64() == 1);
  CHECK(request["ms"].is_int64());
}

TEST_CASE("a flag counts before the environment, the environment before the file") {
  auto company = make_company();
  auto config = company->dir / "giro.toml";
  std::ofstream(config) << "[serve]\nlisten = \"127.0.0.1:0\"\nlog-format = \"json\"\n";
  auto is_json = [](const std::string& log) { return !lines_with(log, R"("event":"request")").empty(); };
  CHECK(is_json(log_of_one_request(*company, {"--config", config})));
  setenv("GIRO_LOG_FORMAT", "text", 1);
  CHECK_FALSE(is_json(log_of_one_request(*company, {"--config", config})));
  CHECK(is_json(log_of_one_request(*company, {"--config", config, "--log-format", "json"})));
  unsetenv("GIRO_LOG_FORMAT");
}

TEST_CASE("everything that is wrong with the configuration is said at once") {
  auto company = make_company();
  auto word = company->dir / "metrics.token";
  std::ofstream(word) << "corto\n";
  auto refused =
      giro_server({"serve", "--data", company->data, "--listen", "everywhere", "--tls-cert", "c.pem",
                   "--log-format", "xml", "--metrics-token-file", word, "--access-minutes", "0"});
  CHECK(refused.exit_code == 2);
  for (auto part : {"--listen must be ADDRESS:PORT", "--tls-cert and --tls-key go together",
                    "--log-format is text or json", "holds no token", "--access-minutes is from 1 to 1440"}) {
    INFO(refused.err);
    CHECK(lines_with(refused.err, part).size() == 1);
  }
  std::ofstream(word) << token << "\n";
  chmod(word.c_str(), 0644);
  refused = giro_server({"serve", "--data", company->data, "--listen", "127.0.0.1:0", "--tls-cert", "c.pem",
                         "--tls-key", "k.pem", "--metrics-token-file", word});
  CHECK(refused.exit_code == 1);
  CHECK(lines_with(refused.err, "cannot use the TLS certificate c.pem").size() == 1);
  CHECK(lines_with(refused.err, "can be read by everybody").size() == 1);
}

TEST_CASE("a configuration file that is not there, or names what nobody knows, is refused") {
  auto company = make_company();
  auto missing = giro_server({"serve", "--config", company->dir / "none.toml", "--data", company->data});
  CHECK(missing.exit_code == 2);
  CHECK(missing.err.find("none.toml") != std::string::npos);
  auto config = company->dir / "giro.toml";
  std::ofstream(config) << "[serve]\nlissen = \"127.0.0.1:0\"\n";
  auto unknown = giro_server({"serve", "--config", config, "--data", company->data});
  CHECK(unknown.exit_code == 2);
  CHECK(unknown.err.find("lissen") != std::string::npos);
}

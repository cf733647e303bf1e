// Thousands of tablets that listen and say nothing: what each costs the office in memory, plain and over TLS.
// The office is the program itself, in a process of its own.
#include <sys/resource.h>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <csignal>

#include "sync/base/assert.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/process.hpp"
#include "tests/bench/served.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"

namespace giro::bench {
namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

std::string upgrade(const std::string& bearer) {
  return test::http_request(
      "GET", "/v1/live",
      {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Authorization: Bearer " + bearer});
}

template <typename Stream>
bool listens(Stream& stream, const std::string& bearer) {
  asio::write(stream, asio::buffer(upgrade(bearer)));
  std::string answer;
  boost::system::error_code failed;
  asio::read_until(stream, asio::dynamic_buffer(answer), "\r\n\r\n", failed);
  return answer.starts_with("HTTP/1.1 101");
}

/// KiB of the office per listener; `tls`: its certificate and key.
double kib_each(const std::filesystem::path& folder, const std::vector<std::string>& bearers,
                const std::vector<std::string>& options) {
  test::ServingProgram serving(folder, options);
  asio::io_context io;
  asio::ssl::context context(asio::ssl::context::tls_client);
  tcp::endpoint office(asio::ip::address_v4::loopback(), serving.port());
  std::vector<std::unique_ptr<tcp::socket>> plain;
  std::vector<std::unique_ptr<asio::ssl::stream<tcp::socket>>> secret;
  std::size_t before = 0, there = 0;
  for (auto& bearer : bearers) {
    if (options.empty()) {
      plain.push_back(std::make_unique<tcp::socket>(io));
      plain.back()->connect(office);
      there += listens(*plain.back(), bearer);
    } else {
      secret.push_back(std::make_unique<asio::ssl::stream<tcp::socket>>(io, context));
      secret.back()->next_layer().connect(office);
      secret.back()->handshake(asio::ssl::stream_base::client);
      there += listens(*secret.back(), bearer);
    }
    if (there == 1) before = memory_kib(serving.program().pid());  // what it needs anyway is there by now
  }
  GIRO_ASSERT(there == bearers.size());
  auto after = memory_kib(serving.program().pid());
  serving.program().signal(SIGKILL);
  return static_cast<double>(after - before) / static_cast<double>(there - 1);
}

}  // namespace

void idle_listeners(const Size& size) {
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  TempDir dir;
  auto folder = dir / "office";
  auto users = (size.idle_listeners + Limits::live_per_user - 1) / Limits::live_per_user;
  auto team = make_office(folder, users, 1);
  std::vector<std::string> bearers;
  {
    auto home = OfficeHome::open(folder).value();
    for (std::size_t i = 0; i < size.idle_listeners; ++i)
      bearers.push_back(test::sign_in(*home, team.agents[i % users].user));
  }
  auto tls = make_certificate(dir / "");
  std::printf("\nidle: %zu listeners that say nothing\n", bearers.size());
  print("memory of each, KiB", kib_each(folder, bearers, {}), "<= 30");
  print("memory of each over TLS, KiB",
        kib_each(folder, bearers, {"--tls-cert", tls.certificate, "--tls-key", tls.key}), "<= 30");
}

}  // namespace giro::bench

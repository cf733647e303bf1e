// giro-server serve
#include <fcntl.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/file.h>
#include <unistd.h>

#include <boost/asio/ip/address.hpp>
#include <charconv>
#include <csignal>
#include <fstream>
#include <iostream>

#include "server/accounts/accounts.hpp"
#include "server/accounts/user_facts.hpp"
#include "server/cli/command_line.hpp"
#include "server/home/nightly.hpp"
#include "server/http/http_server.hpp"
#include "server/office/associations.hpp"
#include "server/office/results.hpp"
#include "server/office/segment_run.hpp"
#include "sync/base/company_time.hpp"

namespace giro::cli {
namespace {

struct ServeOptions {
  std::string listen = "127.0.0.1:8443";
  std::string port_file;
  std::string certificate;
  std::string key;
  bool insecure_http = false;
};

/// "127.0.0.1:8443", "[::1]:0" → address and port; a usage error otherwise.
ListenOptions parse_listen(const std::string& text) {
  auto colon = text.rfind(':');
  auto address = text.substr(0, colon);
  if (address.starts_with('[') && address.ends_with(']')) address = address.substr(1, address.size() - 2);
  boost::system::error_code bad;
  boost::asio::ip::make_address(address, bad);
  std::uint16_t port = 0;
  auto digits = colon == text.npos ? std::string() : text.substr(colon + 1);
  auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  bool whole = failed == std::errc() && end == digits.data() + digits.size();
  if (bad || !whole) throw CLI::ValidationError("--listen", "must be ADDRESS:PORT such as 127.0.0.1:8443");
  ListenOptions listen;
  listen.address = address;
  listen.port = port;
  return listen;
}

ListenOptions checked(const ServeOptions& options) {
  auto listen = parse_listen(options.listen);
  if (options.certificate.empty() != options.key.empty()) {
    throw CLI::ValidationError("--tls-cert", "and --tls-key go together");
  }
  if (!options.certificate.empty()) {
    listen.tls = TlsFiles{options.certificate, options.key};
  } else if (!boost::asio::ip::make_address(listen.address).is_loopback() && !options.insecure_http) {
    throw CLI::ValidationError(
        "--listen",
        "without TLS only on loopback: give --tls-cert and --tls-key, or --insecure-http behind a TLS proxy");
  }
  listen.stop_on_signals = true;
  return listen;
}

/// One server per folder: while this lives, no other process can hold it.
class ServingLock {
 public:
  explicit ServingLock(const std::filesystem::path& path)
      : file_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)),
        held_(::flock(file_, LOCK_EX | LOCK_NB) == 0) {}
  ~ServingLock() { ::close(file_); }
  ServingLock(const ServingLock&) = delete;
  bool held() const { return held_; }

 private:
  int file_;
  bool held_;
};

/// Whole or not there: whoever waits for the file reads a port.
void write_port(const std::filesystem::path& path, std::uint16_t port) {
  auto fresh = path;
  fresh += ".new";
  std::ofstream(fresh) << port << "\n";
  std::filesystem::rename(fresh, path);
}

/// What is bought together: the orders of the day are in.
void associate_again(OfficeHome& home) {
  auto report = associate(home.office(), home.database_file(), home.today(), usual_min_support_micro);
  if (report)
    spdlog::info("bought together: {} rules, {} written, {} removed", report->rules, report->written,
                 report->removed);
  else
    spdlog::error("bought together: {}", report.error().what);
}

/// What each agent did: months that have changed.
void write_results_again(OfficeHome& home) {
  auto report = write_results(home.office(), home.database_file(), home.today());
  if (report)
    spdlog::info("results: {} months of agents, {} written", report->months, report->written);
  else
    spdlog::error("results: {}", report.error().what);
}

/// The night's work goes through an office of its own, as administration from another process would: the one
/// that serves belongs to its writer.
void work_of_the_night(const std::filesystem::path& folder) {
  try {
    auto home = OfficeHome::open(folder);
    if (home.has_error()) return spdlog::error("nightly rules: {}", home.error().what);
    for (auto& one : run_all_segments((*home)->office(), (*home)->database_file())) {
      if (one.problem.empty())
        spdlog::info("nightly rules of {}: {} moved", one.code, one.moved);
      else
        spdlog::error("nightly rules of {}: {}", one.code, one.problem);
    }
    associate_again(**home);
    write_results_again(**home);
  } catch (const std::exception& failure) {  // the edge of this thread: serving goes on
    spdlog::error("the night's work: {}", failure.what());
  }
}

std::int64_t seconds_until_night(OfficeHome& home) {
  constexpr int hour = 3;
  auto time = CompanyTime::in(home.time_zone());
  if (!time) time = CompanyTime::in();
  return seconds_until_hour(time.value().second_of_day(home.environment().clock().wall_at), hour);
}

Done serve(OfficeHome& home, const ServeOptions& options, const ListenOptions& listen) {
  ServingLock lock(home.database_file().parent_path() / "office.lock");
  if (!lock.held()) return Problem{"another giro-server already serves this office: stop it first"};
  spdlog::set_default_logger(spdlog::stderr_logger_mt("giro"));
  spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
  std::signal(SIGPIPE, SIG_IGN);

  Accounts accounts(home.store(), users_of(home.store()), home.environment());
  auto facts = [&home] {
    return OfficeFacts{to_hex(home.id()), home.store().snapshot()->counter("epoch"), home.today(),
                       to_hex(file::view(home.seal().shown))};
  };
  auto server = HttpServer::listen({home.office(), accounts, facts}, listen);
  if (!server) return server.error();
  if (!options.port_file.empty()) write_port(options.port_file, (*server)->port());
  std::cout << "Serving on " << (listen.tls ? "https" : "http") << " port " << (*server)->port() << std::endl;
  Nightly nightly([&home] { return seconds_until_night(home); },
                  [folder = home.database_file().parent_path()] { work_of_the_night(folder); });
  (*server)->run();
  spdlog::info("stopped");
  return {};
}

}  // namespace

void add_serve(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("serve", "Answer the tablets, until SIGTERM or Ctrl-C");
  auto options = std::make_shared<ServeOptions>();
  command->add_option("--listen", options->listen, "ADDRESS:PORT; port 0: a free one")->capture_default_str();
  command->add_option("--port-file", options->port_file, "Write the port here once it is open");
  command->add_option("--tls-cert", options->certificate, "PEM certificate chain");
  command->add_option("--tls-key", options->key, "Its PEM private key");
  command->add_flag("--insecure-http", options->insecure_http,
                    "Plain HTTP beyond loopback, behind a TLS proxy");
  command->callback([&line, options] {
    auto listen = checked(*options);
    line.chosen = [&line, options, listen] {
      return with_office(line, [&](OfficeHome& home) { return serve(home, *options, listen); });
    };
  });
}

}  // namespace giro::cli

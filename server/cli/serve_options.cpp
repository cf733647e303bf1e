#include "server/cli/serve_options.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <boost/asio/ip/address.hpp>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>

#include "server/home/sealed_backup.hpp"

namespace giro::cli {
namespace {

/// "127.0.0.1:8443", "[::1]:0" → address and port; nothing otherwise.
std::optional<ListenOptions> parsed_listen(const std::string& text) {
  auto colon = text.rfind(':');
  auto address = text.substr(0, colon);
  if (address.starts_with('[') && address.ends_with(']')) address = address.substr(1, address.size() - 2);
  boost::system::error_code bad;
  boost::asio::ip::make_address(address, bad);
  std::uint16_t port = 0;
  auto digits = colon == text.npos ? std::string() : text.substr(colon + 1);
  auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  bool whole = failed == std::errc() && end == digits.data() + digits.size();
  if (bad || !whole) return std::nullopt;
  ListenOptions listen;
  listen.address = address;
  listen.port = port;
  return listen;
}

void understand_listen(const ServeOptions& options, ServePlan& plan) {
  if (auto listen = parsed_listen(options.listen))
    plan.listen = *listen;
  else
    plan.misuse.push_back("--listen must be ADDRESS:PORT such as 127.0.0.1:8443");
  if (options.certificate.empty() != options.key.empty())
    plan.misuse.push_back("--tls-cert and --tls-key go together");
  bool loopback = boost::asio::ip::make_address(plan.listen.address).is_loopback();
  if (options.certificate.empty() && !loopback && !options.insecure_http)
    plan.misuse.push_back(
        "--listen without TLS only on loopback: give --tls-cert and --tls-key, or --insecure-http behind a "
        "TLS proxy");
  plan.listen.stop_on_signals = true;
  plan.listen.bounds.per_address = loopback ? 0 : options.per_address;
  if (options.behind_proxy.empty()) return;
  boost::system::error_code bad;
  plan.listen.proxy = boost::asio::ip::make_address(options.behind_proxy, bad);
  if (bad) plan.misuse.push_back("--behind-proxy is the proxy's IP address");
}

void understand_tls(const ServeOptions& options, ServePlan& plan) {
  if (options.certificate.empty() || options.key.empty()) return;
  plan.listen.tls = TlsFiles{options.certificate, options.key};
  if (auto context = tls_context(*plan.listen.tls); !context) plan.problems.push_back(context.error().what);
}

void understand_log(const ServeOptions& options, ServePlan& plan) {
  if (options.log_format != "text" && options.log_format != "json")
    plan.misuse.push_back("--log-format is text or json");
  plan.log_format = options.log_format == "json" ? LogFormat::json : LogFormat::text;
}

void understand_metrics(const ServeOptions& options, ServePlan& plan) {
  auto& path = options.metrics_token_file;
  if (path.empty()) return;
  std::ifstream file(path);
  struct stat info {};
  if (!(file >> plan.metrics_token) || plan.metrics_token.size() < 16)
    plan.problems.push_back(path + " holds no token: put one word of at least 16 characters into it");
  else if (::stat(path.c_str(), &info) == 0 && (info.st_mode & S_IRWXO) != 0)
    plan.problems.push_back(path + " can be read by everybody: run chmod o-rwx on it");
}

/// "02:30" → seconds; nothing otherwise.
std::optional<std::int64_t> parsed_time(const std::string& text) {
  static const std::regex shape(R"(([01]\d|2[0-3]):([0-5]\d))");
  std::smatch parts;
  if (!std::regex_match(text, parts, shape)) return std::nullopt;
  return std::stoll(parts[1]) * 3600 + std::stoll(parts[2]) * 60;
}

void understand_backups(const ServeOptions& options, ServePlan& plan) {
  auto at = parsed_time(options.backup_at);
  if (!at) plan.misuse.push_back("--backup-at is a time such as 02:30");
  if (options.backup_keep < 1) plan.misuse.push_back("--backup-keep is at least 1");
  plan.backup_at = at.value_or(0);
  plan.backups = {.folder = options.backup_to,
                  .keep = static_cast<std::size_t>(std::max(options.backup_keep, 1)),
                  .seal_to = options.backup_seal_to};
  auto& folder = plan.backups.folder;
  bool usable = std::filesystem::is_directory(folder) && ::access(folder.c_str(), W_OK) == 0;
  if (!folder.empty() && !usable)
    plan.problems.push_back(options.backup_to +
                            " is no folder the office can write to: make it, or choose "
                            "another with --backup-to");
  if (options.backup_seal_to.empty()) return;
  if (folder.empty()) plan.misuse.push_back("--backup-seal-to goes with --backup-to");
  if (auto problem = not_a_seal(options.backup_seal_to)) plan.problems.push_back(problem->what);
}

void understand_sign_ins(const ServeOptions& options, ServePlan& plan) {
  constexpr int most_minutes = 24 * 60, most_days = 366;
  if (options.access_minutes < 1 || options.access_minutes > most_minutes)
    plan.misuse.push_back("--access-minutes is from 1 to 1440");
  if (options.sign_in_days < 1 || options.sign_in_days > most_days)
    plan.misuse.push_back("--sign-in-days is from 1 to 366");
  plan.lifetimes = {.access_ms = options.access_minutes * 60'000LL,
                    .sign_in_ms = options.sign_in_days * 24 * 3'600'000LL};
}

void understand_retention(const ServeOptions& options, ServePlan& plan) {
  for (auto [name, days] :
       {std::pair("--keep-positions", options.keep_positions), std::pair("--keep-notes", options.keep_notes)})
    if (days != 0 && days < RetentionPlan::least_days)
      plan.misuse.push_back(std::string(name) + " is 0 (for good) or at least 31 days");
  plan.retention = {.positions_days = options.keep_positions, .notes_days = options.keep_notes};
}

}  // namespace

void declare(CLI::App& command, ServeOptions& options) {
  auto add = [&command](const std::string& name, auto& into, const char* variable, const std::string& help) {
    return command.add_option(name, into, help)->envname(variable);
  };
  add("--listen", options.listen, "GIRO_LISTEN", "ADDRESS:PORT; port 0: a free one")->capture_default_str();
  add("--port-file", options.port_file, "GIRO_PORT_FILE", "Write the port here once it is open");
  add("--tls-cert", options.certificate, "GIRO_TLS_CERT", "PEM certificate chain");
  add("--tls-key", options.key, "GIRO_TLS_KEY", "Its PEM private key");
  add("--url", options.url, "GIRO_URL", "How tablets reach the office: what device enrol hands out");
  command
      .add_flag("--insecure-http", options.insecure_http, "Plain HTTP beyond loopback, behind a TLS proxy")
      ->envname("GIRO_INSECURE_HTTP");
  add("--behind-proxy", options.behind_proxy, "GIRO_BEHIND_PROXY",
      "The proxy's IP address: what it says of its peers in X-Forwarded-For is believed");
  add("--per-address", options.per_address, "GIRO_PER_ADDRESS", "Connections of one address; 0: no bound")
      ->capture_default_str();
  add("--log-format", options.log_format, "GIRO_LOG_FORMAT", "text or json")->capture_default_str();
  add("--metrics-token-file", options.metrics_token_file, "GIRO_METRICS_TOKEN_FILE",
      "Answer GET /metrics to whoever sends the word in this file as a bearer token");
  add("--backup-to", options.backup_to, "GIRO_BACKUP_TO", "Back up into this folder once a day");
  add("--backup-at", options.backup_at, "GIRO_BACKUP_AT", "When, in the company's time")
      ->capture_default_str();
  add("--backup-keep", options.backup_keep, "GIRO_BACKUP_KEEP", "How many stay")->capture_default_str();
  add("--backup-seal-to", options.backup_seal_to, "GIRO_BACKUP_SEAL_TO",
      "Seal them to the public half of a pair made by backup-key");
  add("--access-minutes", options.access_minutes, "GIRO_ACCESS_MINUTES",
      "How long a tablet's access token lives before it is renewed")
      ->capture_default_str();
  add("--sign-in-days", options.sign_in_days, "GIRO_SIGN_IN_DAYS",
      "How long a tablet may stay away before its person signs in again")
      ->capture_default_str();
  add("--keep-positions", options.keep_positions, "GIRO_KEEP_POSITIONS",
      "Days after which where a visit was made is forgotten; 0: never")
      ->capture_default_str();
  add("--keep-notes", options.keep_notes, "GIRO_KEEP_NOTES",
      "Days after which what was written about a visit is forgotten; 0: never")
      ->capture_default_str();
}

ServePlan understood(const ServeOptions& options) {
  ServePlan plan;
  understand_listen(options, plan);
  understand_tls(options, plan);
  understand_log(options, plan);
  understand_metrics(options, plan);
  understand_backups(options, plan);
  understand_sign_ins(options, plan);
  understand_retention(options, plan);
  return plan;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (auto& line : lines) all += (all.empty() ? "" : "\n") + line;
  return all;
}

void use_environment(CLI::App& app) {
  for (auto* option : app.get_options()) {
    auto name = option->get_envname();
    auto* value = name.empty() ? nullptr : std::getenv(name.c_str());
    if (!value || !*value) continue;
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);  // a flag, parsed later, is the last
    option->add_result(std::string(value));
  }
  for (auto* command : app.get_subcommands({})) use_environment(*command);
}

}  // namespace giro::cli

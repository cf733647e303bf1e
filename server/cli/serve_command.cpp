// giro-server serve
#include <fcntl.h>
#include <spdlog/spdlog.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

#include "server/accounts/accounts.hpp"
#include "server/accounts/user_facts.hpp"
#include "server/cli/command_line.hpp"
#include "server/cli/daily_backups.hpp"
#include "server/cli/serve_options.hpp"
#include "server/home/nightly.hpp"
#include "server/http/http_server.hpp"
#include "server/office/associations.hpp"
#include "server/office/results.hpp"
#include "server/office/segment_run.hpp"

namespace giro::cli {
namespace {

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

/// What the company keeps no longer.
void retain_again(OfficeHome& home, const RetentionPlan& plan) {
  if (plan.is_empty()) return;
  auto done = retain(home.office(), home.database_file(), plan);
  if (done)
    spdlog::info("retention: {} positions and {} notes of visits are gone", done->positions, done->notes);
  else
    spdlog::error("retention: {}", done.error().what);
}

/// The night's work goes through an office of its own, as administration from another process would: the one
/// that serves belongs to its writer.
void work_of_the_night(const std::filesystem::path& folder, const RetentionPlan& retention) {
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
    retain_again(**home, retention);
  } catch (const std::exception& failure) {  // the edge of this thread: serving goes on
    spdlog::error("the night's work: {}", failure.what());
  }
}

/// As many files as the system lets us have, and no more connections than they allow.
void fit_into_files(Bounds& bounds) {
  constexpr rlim_t own = 200;  // databases, journal, log, backups
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  if (files.rlim_cur == RLIM_INFINITY || files.rlim_cur >= bounds.connections + own) return;
  bounds.connections = files.rlim_cur > 2 * own ? files.rlim_cur - own : own;
  spdlog::warn("the system allows {} open files: at most {} connections", files.rlim_cur, bounds.connections);
}

Done serve(OfficeHome& home, const ServeOptions& options, const ServePlan& plan) {
  ServingLock lock(home.database_file().parent_path() / "office.lock");
  if (!lock.held()) return Problem{"another giro-server already serves this office: stop it first"};
  start_log(plan.log_format);

  Accounts accounts(home.store(), users_of(home.store()), home.environment(), plan.lifetimes);
  auto facts = [&home] {
    return OfficeFacts{to_hex(home.id()), home.store().snapshot()->counter("epoch"), home.today(),
                       to_hex(file::view(home.seal().shown))};
  };
  auto folder = home.database_file().parent_path();
  auto listen = plan.listen;
  fit_into_files(listen.bounds);
  auto server = HttpServer::listen(
      {home.office(), accounts, facts, folder, plan.metrics_token, options.url, options.certificate}, listen);
  if (!server) return server.error();
  if (!options.port_file.empty()) write_port(options.port_file, (*server)->port());
  std::cout << "Serving on " << (plan.listen.tls ? "https" : "http") << " port " << (*server)->port()
            << std::endl;
  if (plan.listen.tls) std::cout << "With " << certificate_facts(*plan.listen.tls).value_or("") << std::endl;
  constexpr std::int64_t three = 3 * 3600;
  Nightly nightly([&home] { return seconds_until_time(home, three); },
                  [folder, &plan] { work_of_the_night(folder, plan.retention); });
  std::optional<DailyBackups> backups;
  std::optional<Nightly> daily;
  if (!plan.backups.folder.empty()) {
    backups.emplace(plan.backups, plan.backup_at, home, (*server)->metrics());
    daily.emplace([&backups] { return backups->seconds_to_wait(); }, [&backups] { backups->run(); });
  }
  (*server)->run();
  spdlog::info("stopped");
  return {};
}

}  // namespace

void add_serve(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("serve", "Answer the tablets, until SIGTERM or Ctrl-C");
  auto options = std::make_shared<ServeOptions>();
  declare(*command, *options);
  command->callback([&line, options] {
    auto plan = understood(*options);
    if (!plan.misuse.empty()) {
      plan.misuse.insert(plan.misuse.end(), plan.problems.begin(), plan.problems.end());
      throw CLI::ValidationError(joined(plan.misuse));
    }
    line.chosen = [&line, options, plan]() -> Done {
      if (!plan.problems.empty()) return Problem{joined(plan.problems)};
      return with_office(line, [&](OfficeHome& home) { return serve(home, *options, plan); });
    };
  });
}

}  // namespace giro::cli

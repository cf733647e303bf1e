// Program: the state all commands share: options, the machine's environment, and the session once a command
// opens it. A command is a function Program → exit code, registered with its options in its file. Main
// thread.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

#include "app/cli/output.hpp"
#include "app/platform/environment.hpp"
#include "app/session/session.hpp"
#include "sync/base/company_time.hpp"

namespace giro::cli {

class Program {
 public:
  SessionFiles files;
  bool json = false;
  Output out{json};
  MachineEnvironment environment;
  std::function<int()> chosen;  // set by the subcommand that was given

  /// The session of `--replica`; a Problem when nobody has signed in here.
  Result<Session*> session();

  /// Runs `work(Session&)`, or says why there is no session.
  int with_session(const std::function<int(Session&)>& work);

  std::int64_t now_at() { return environment.clock().wall_at; }

  /// Records what `make(Device&)` builds. `about(Device&, const Recorded&)` then says what to print.
  int record(const std::function<Result<Draft>(Device&)>& make,
             const std::function<void(Device&, QJsonObject&, QString&)>& about);

 private:
  std::unique_ptr<Session> session_;
};

/// Days and times of a command: --on or today.
Result<std::int64_t> day_or_today(SQLite::Database&, const std::string& on, std::int64_t now_at);

/// "2026-11-19 14:05" in the company's zone.
QString local_time(SQLite::Database&, std::int64_t at);

void add_sync_commands(CLI::App&, Program&);        // login, sync, status
void add_file_commands(CLI::App&, Program&);        // export, apply
void add_client_commands(CLI::App&, Program&);      // clients, client, set
void add_part_commands(CLI::App&, Program&);        // part
void add_segment_commands(CLI::App&, Program&);     // segments, segment, contacts
void add_visit_commands(CLI::App&, Program&);       // visit, day, plan
void add_order_commands(CLI::App&, Program&);       // order
void add_paper_commands(CLI::App&, Program&);       // order pdf; after the orders
void add_review_commands(CLI::App&, Program&);      // team
void add_quarantine_commands(CLI::App&, Program&);  // quarantine
void add_kpi_commands(CLI::App&, Program&);         // kpi
void add_credit_commands(CLI::App&, Program&);      // credit: collections, promises, limits
void add_conflict_commands(CLI::App&, Program&);    // conflicts, conflict
void add_removal_commands(CLI::App&, Program&);     // remove, undo
void add_task_commands(CLI::App&, Program&);        // task, request
void add_planning_commands(CLI::App&, Program&);    // frequency, coverage, capacity
void add_duplicate_commands(CLI::App&, Program&);   // duplicates, duplicate

}  // namespace giro::cli

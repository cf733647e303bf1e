// The command line of giro-server: what a subcommand declares and how it ends.
//
// Exit codes: 0 done; 1 failed; 2 wrong usage. A failure is one line on stderr: what happened, what to do. A
// subcommand returns a Problem; only main prints it. Exceptions are machine failures, caught once in main.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>

#include "server/home/office_home.hpp"
#include "sync/base/result.hpp"

namespace giro::cli {

using Done = Result<void>;

struct CommandLine {
  std::filesystem::path data;    // --data
  std::function<Done()> chosen;  // set by the subcommand that was named
};

/// Makes `action` what runs when `command` is named.
inline void runs(CLI::App* command, CommandLine& line, std::function<Done()> action) {
  command->callback([&line, action = std::move(action)] { line.chosen = action; });
}

/// Opens the office of --data and hands it on.
Done with_office(const CommandLine&, const std::function<Done(OfficeHome&)>&);

/// A line from stdin, without echo when a person types it.
std::string read_password();

/// "2026-11-28 10:55", in UTC; "never" for 0.
std::string moment(std::int64_t at);

/// "12,345 of 80,000" on stderr, rewritten in place, when a person looks at it; silent otherwise.
std::function<void(std::size_t done, std::size_t total)> show_progress(std::string what);

void add_init(CLI::App&, CommandLine&);
void add_serve(CLI::App&, CommandLine&);
void add_user(CLI::App&, CommandLine&);
void add_assign(CLI::App&, CommandLine&);
void add_client(CLI::App&, CommandLine&);
void add_segment(CLI::App&, CommandLine&);
void add_import(CLI::App&, CommandLine&);
void add_demo(CLI::App&, CommandLine&);
void add_export(CLI::App&, CommandLine&);
void add_backup(CLI::App&, CommandLine&);
void add_restore(CLI::App&, CommandLine&);
void add_check(CLI::App&, CommandLine&);
void add_device(CLI::App&, CommandLine&);
void add_enrol(CLI::App& device, CommandLine&);
void add_quarantine(CLI::App&, CommandLine&);
void add_purge(CLI::App&, CommandLine&);
void add_ingest(CLI::App&, CommandLine&);
void add_associate(CLI::App&, CommandLine&);
void add_results(CLI::App&, CommandLine&);
void add_person(CLI::App&, CommandLine&);
void add_retain(CLI::App&, CommandLine&);
void add_audit(CLI::App&, CommandLine&);

}  // namespace giro::cli

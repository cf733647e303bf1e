// giro-server check: the database and its journal, read and recomputed, while the office works.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/office/audit.hpp"

namespace giro::cli {
namespace {

/// Every standing group of the journal can be read, and the newest are those the database committed last.
std::vector<std::string> check_journal(OfficeHome& home) {
  std::vector<std::string> findings;
  auto& journal = *home.store().journal();
  std::uint64_t before = 0, holes = 0;
  auto read = journal.each_after(
      0,
      [&](const Journal::Standing& group) -> Result<void> {
        if (before != 0 && group.number > before + 1) holes += group.number - before - 1;
        before = group.number;
        return {};
      },
      show_progress("Reading the journal"));
  if (!read) findings.push_back("the journal: " + read.error().what);
  if (holes != 0) findings.push_back("the journal lacks " + std::to_string(holes) + " commits");
  return findings;
}

Done check(OfficeHome& home) {
  auto findings = audit(home.database_file());
  for (auto& finding : check_journal(home)) findings.push_back(finding);
  for (auto& finding : findings) std::cout << finding << "\n";
  if (!findings.empty())
    return Problem{std::to_string(findings.size()) +
                   " findings: back up what is there, then restore the last good backup over its journal"};
  std::cout << "The database and its journal are sound.\n";
  return {};
}

}  // namespace

void add_check(CLI::App& app, CommandLine& line) {
  runs(app.add_subcommand("check", "Read everything and recompute what can be, while the office works"), line,
       [&line] { return with_office(line, check); });
}

}  // namespace giro::cli

// giro-server results: what each agent did, month by month.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/office/results.hpp"

namespace giro::cli {

void add_results(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("results", "Compute what each agent did, month by month");
  runs(command, line, [&line] {
    return with_office(line, [&](OfficeHome& home) -> Done {
      auto report = write_results(home.office(), home.database_file(), home.today());
      if (!report) return report.error();
      std::cout << report->months << " months of agents, " << report->written << " written.\n";
      return {};
    });
  });
}

}  // namespace giro::cli

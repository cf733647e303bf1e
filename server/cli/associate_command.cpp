// giro-server associate: what is bought together, for every segment.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/office/associations.hpp"

namespace giro::cli {
namespace {

Done run(OfficeHome& home, double min_support) {
  auto report = associate(home.office(), home.database_file(), home.today(),
                          static_cast<std::int64_t>(min_support * 1'000'000 + 0.5));
  if (!report) return report.error();
  std::cout << report->baskets << " orders, " << report->rules << " rules in " << report->segments
            << " segments: " << report->written << " written, " << report->removed << " removed.\n";
  return {};
}

}  // namespace

void add_associate(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("associate", "Compute what is bought together, for every segment");
  auto min_support = std::make_shared<double>(0.02);
  command->add_option("--min-support", *min_support, "Least share of a segment's orders, above 0 up to 1")
      ->check(CLI::Range(0.000001, 1.0))
      ->capture_default_str();
  runs(command, line, [&line, min_support] {
    return with_office(line, [&](OfficeHome& home) { return run(home, *min_support); });
  });
}

}  // namespace giro::cli

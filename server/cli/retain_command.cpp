// giro-server retain: positions and notes of visits go when they are older than the company keeps them.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/office/retention.hpp"

namespace giro::cli {
namespace {

struct RetainOptions {
  RetentionPlan plan;
  bool carry_out = false;
};

Done retain_now(OfficeHome& home, const RetainOptions& options) {
  auto plan = options.plan;
  if (plan.is_empty()) return Problem{"nothing to do: name --positions DAYS, --notes DAYS, or both"};
  for (auto days : {plan.positions_days, plan.notes_days})
    if (days != 0 && days < RetentionPlan::least_days)
      return Problem{"a period is at least 31 days: so long tablets keep what they delivered"};
  plan.only_count = !options.carry_out;
  auto done = retain(home.office(), home.database_file(), plan);
  if (!done) return done.error();
  std::cout << "The position of " << done->positions << " visits and the notes of " << done->notes
            << (plan.only_count ? " would go. Nothing was changed: --carry-out does it.\n" : " are gone");
  if (!plan.only_count)
    std::cout << ", and with them " << done->ops << " operations that had said the same.\n";
  return {};
}

}  // namespace

void add_retain(CLI::App& app, CommandLine& line) {
  auto* command =
      app.add_subcommand("retain", "Forget positions and notes of visits that are older than this");
  auto options = std::make_shared<RetainOptions>();
  command->add_option("--positions", options->plan.positions_days, "Days; 0: for good");
  command->add_option("--notes", options->plan.notes_days, "Days; 0: for good");
  command->add_flag("--carry-out", options->carry_out, "Without it: only say how many");
  runs(command, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return retain_now(home, *options); });
  });
}

}  // namespace giro::cli

// giro-server demo: a generated company.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/demo/demo.hpp"
#include "server/office/associations.hpp"
#include "server/office/segment_run.hpp"
#include "sync/base/company_time.hpp"

namespace giro::cli {
namespace {

Done demo(OfficeHome& home, DemoOptions options) {
  if (options.today.empty()) {
    options.today = home.today();
    options.now_at = home.environment().clock().wall_at;
  }
  options.time_zone = home.time_zone();
  auto report = generate_demo(home.office(), home.store(), options, show_progress("Generating"));
  if (!report) return report.error();
  auto time = CompanyTime::in(options.time_zone);
  auto noon = time && day_number(options.today)
                  ? std::optional(time->at(*day_number(options.today), 12 * 3600))
                  : std::nullopt;
  for (auto& one : run_all_segments(home.office(), home.database_file(), noon))
    if (!one.problem.empty()) return Problem{one.code + ": " + one.problem};
  auto rules = associate(home.office(), home.database_file(), options.today, usual_min_support_micro);
  if (!rules) return rules.error();
  std::cout << "Demo company: " << report->clients << " clients, " << report->products << " products, "
            << report->orders << " orders, " << report->invoices << " invoices, " << report->visits
            << " visits.\n"
            << "Users (password " << demo_password << "):";
  for (const auto& account : home.store().accounts()) std::cout << " " << account.login;
  std::cout << "\n";
  return {};
}

}  // namespace

void add_demo(CLI::App& app, CommandLine& line) {
  auto* command =
      app.add_subcommand("demo", "Generate a believable company; makes the office if there is none");
  auto options = std::make_shared<DemoOptions>();
  command->add_option("--seed", options->seed, "The same seed gives the same company")->capture_default_str();
  command->add_option("--today", options->today,
                      "Everything is dated relative to this day; without it: today");
  command->add_option("--clients", options->clients, "How many clients")->capture_default_str();
  runs(command, line, [&line, options]() -> Done {
    if (OfficeHome::exists(line.data)) {
      return with_office(line, [&](OfficeHome& home) { return demo(home, *options); });
    }
    auto home = OfficeHome::create(line.data, options->time_zone);
    if (!home) return home.error();
    return demo(**home, *options);
  });
}

}  // namespace giro::cli

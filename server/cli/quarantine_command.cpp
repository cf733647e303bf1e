// giro-server quarantine list|release|refuse, and purge
#include <iomanip>
#include <iostream>

#include "server/accounts/user_facts.hpp"
#include "server/cli/command_line.hpp"
#include "server/office/quarantine.hpp"

namespace giro::cli {
namespace {

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;

struct QuarantineOptions {
  std::vector<std::string> ops;
  std::string reason;
};

Done list_quarantine(OfficeHome& home) {
  auto user_of = users_of(home.store());
  for (auto& waiting : quarantined_ops(*home.store().snapshot())) {
    auto user = user_of(waiting.record.user);
    std::cout << to_hex(waiting.record.id) << "  " << std::left << std::setw(14) << (user ? user->login : "?")
              << "  " << waiting.record.outcome.reason << "  " << waiting.client << ": " << waiting.what
              << "\n";
  }
  return {};
}

/// Each by its id or the beginning of it.
Result<std::vector<Id>> chosen(OfficeHome& home, const std::vector<std::string>& names) {
  auto waiting = home.store().snapshot()->quarantined();
  std::vector<Id> ops;
  for (auto& name : names) {
    std::vector<Id> found;
    for (auto& id : waiting)
      if (name.size() >= 8 && to_hex(id).starts_with(name)) found.push_back(id);
    if (found.size() != 1)
      return Problem{"\"" + name + "\" names " + (found.empty() ? "no operation" : "several operations") +
                     " in quarantine: see giro-server quarantine list"};
    ops.push_back(found.front());
  }
  return ops;
}

Done decide(OfficeHome& home, const QuarantineOptions& options, bool release) {
  auto ops = chosen(home, options.ops);
  if (!ops) return ops.error();
  for (auto& op : *ops) {
    auto outcome = release ? release_op(home.office(), op) : refuse_op(home.office(), op, options.reason);
    if (!outcome) return outcome.error();
    std::cout << to_hex(op) << (outcome->verdict == Verdict::accepted ? " is in.\n" : " is refused: ")
              << (outcome->verdict == Verdict::accepted ? "" : outcome->reason + "\n");
  }
  return {};
}

}  // namespace

void add_quarantine(CLI::App& app, CommandLine& line) {
  auto* quarantine = app.add_subcommand("quarantine", "What came from tablets and waits for a manager's word")
                         ->require_subcommand(1);
  auto options = std::make_shared<QuarantineOptions>();
  runs(quarantine->add_subcommand("list", "Who recorded what, and why it waits"), line,
       [&line] { return with_office(line, list_quarantine); });
  auto* release = quarantine->add_subcommand("release", "Let operations in");
  auto* refuse =
      quarantine->add_subcommand("refuse", "Refuse operations; their author keeps them, and is told");
  for (auto* command : {release, refuse})
    command->add_option("OP", options->ops, "The operation's id, or its first 8 digits or more")->required();
  refuse->add_option("--reason", options->reason, "What its author reads")->required();
  runs(release, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return decide(home, *options, true); });
  });
  runs(refuse, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return decide(home, *options, false); });
  });
}

void add_purge(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("purge", "Stop sending what was removed long ago");
  auto days = std::make_shared<int>(400);
  command
      ->add_option("--older-than", *days,
                   "Days; a tablet that was away longer downloads everything again, keeping its own work")
      ->capture_default_str()
      ->check(CLI::Range(1, 36'500));
  runs(command, line, [&line, days] {
    return with_office(line, [&](OfficeHome& home) -> Done {
      purge_before(home.office(), home.environment().clock().wall_at - *days * day_ms);
      std::cout << "What was removed more than " << *days << " days ago is no longer sent.\n";
      return {};
    });
  });
}

}  // namespace giro::cli

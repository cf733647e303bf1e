// giro-server assign: who works which assigned segment, and client move: which segment a client is in.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/office/admin.hpp"
#include "server/office/move_effects.hpp"
#include "sync/base/company_time.hpp"
#include "sync/op/natural_key.hpp"

namespace giro::cli {
namespace {

struct AssignOptions {
  std::string user;
  std::string segment;
  std::string role = "responsible";
  std::string from;
  std::string to;
  bool remove = false;
  bool preview = false;
};

/// The segment of the assignment segmentation with this code: codes may repeat in the others.
Result<Id> assigned_segment(AdminBatch& batch, const std::string& code) {
  for (const auto& id : batch.find_all("segment", "code", Value(code))) {
    auto segmentation = batch.cell("segment", id, "segmentation_id");
    if (segmentation &&
        batch.cell("segmentation", as_id(*segmentation), "is_assignment") == Value(std::int64_t{1}))
      return id;
  }
  return Problem{"no assigned segment has the code \"" + code + "\": check it in export --table segment"};
}

Value day_or_null(const std::string& day) {
  return day.empty() ? Value() : Value(day);
}

/// People name the last day; rows keep the first one after it.
Value end_of(const std::string& last_day) {
  auto day = day_number(last_day);
  return day ? Value(iso_day(*day + 1)) : Value();
}

std::size_t print(const TabletEffect& effect) {
  if (effect.gains_clients > 0)
    std::cout << effect.login << " gains " << effect.gains_clients << " clients (" << effect.gains_rows
              << " rows).\n";
  if (effect.loses_clients > 0)
    std::cout << effect.login << " loses " << effect.loses_clients << " clients (" << effect.loses_rows
              << " rows).\n";
  return effect.gains_clients + effect.loses_clients;
}

Done unassign(AdminBatch& batch, const AssignOptions& options, const Id& user, const Id& segment) {
  std::size_t removed = 0;
  for (const auto& id : batch.find_all("assignment", "user_id", Value(user))) {
    if (batch.cell("assignment", id, "segment_id") != Value(segment)) continue;
    batch.remove("assignment", id);
    ++removed;
  }
  if (removed == 0)
    return Problem{options.user + " is not assigned to " + options.segment + ": nothing to remove"};
  batch.commit();
  std::cout << options.user << " no longer works " << options.segment << ".\n";
  return {};
}

Done assign(OfficeHome& home, const AssignOptions& options) {
  AdminBatch batch(home.office());
  auto user = batch.find("app_user", "login", Value(options.user));
  if (!user) return Problem{"there is no user \"" + options.user + "\": see giro-server user list"};
  auto segment = assigned_segment(batch, options.segment);
  if (!segment) return segment.error();
  if (options.preview) {
    auto effect =
        effects_of_assignment(*home.store().snapshot(), *user, *segment, options.remove, home.today());
    if (print(effect) == 0) std::cout << "No tablet of " << options.user << " changes.\n";
    return {};
  }
  if (options.remove) return unassign(batch, options, *user, *segment);

  auto from = day_or_null(options.from);
  auto row = natural_id("assignment", {Value(*user), Value(*segment), Value(options.role), from});
  auto put = batch.put("assignment", row,
                       {{"user_id", *user},
                        {"segment_id", *segment},
                        {"role", options.role},
                        {"valid_from", from},
                        {"valid_to", end_of(options.to)}});
  if (!put) return put.error();
  batch.commit();
  std::cout << options.user << " is " << options.role << " for " << options.segment << ".\n";
  return {};
}

Done move(OfficeHome& home, const std::string& code, const std::string& segment_code, bool preview) {
  AdminBatch batch(home.office());
  auto client = batch.find("client", "code", Value(code));
  if (!client) return Problem{"no client has the code \"" + code + "\": check it in export --table client"};
  auto segment = assigned_segment(batch, segment_code);
  if (!segment) return segment.error();
  if (preview) {
    std::size_t changes = 0;
    for (auto& effect : effects_of_move(*home.store().snapshot(), {*client}, *segment, home.today()))
      changes += print(effect);
    if (changes == 0) std::cout << "No tablet changes.\n";
    return {};
  }
  batch.move_client(*client, *segment);
  batch.commit();
  std::cout << "Client " << code << " is now in " << segment_code << ".\n";
  return {};
}

std::string check_day(const std::string& text) {
  return day_number(text) ? std::string() : "must be a date such as 2026-03-31";
}

}  // namespace

void add_assign(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("assign", "Assign a segment of clients to a user");
  auto options = std::make_shared<AssignOptions>();
  command->add_option("--user", options->user, "Login")->required();
  command->add_option("--segment", options->segment, "Code of the segment")->required();
  command->add_option("--role", options->role, "responsible, support or substitute")
      ->capture_default_str()
      ->check(CLI::IsMember({"responsible", "support", "substitute"}));
  command->add_option("--from", options->from, "First day; without it: since ever")->check(check_day);
  command->add_option("--to", options->to, "Last day; without it: until further notice")->check(check_day);
  command->add_flag("--remove", options->remove, "Take the segment away, whatever the role and the days");
  command->add_flag("--preview", options->preview, "Only say what the user's tablets would gain or lose");
  runs(command, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return assign(home, *options); });
  });
}

void add_client(CLI::App& app, CommandLine& line) {
  auto* client = app.add_subcommand("client", "Clients")->require_subcommand(1);
  auto* moving = client->add_subcommand("move", "Move a client, with all that is theirs, to another segment");
  auto code = std::make_shared<std::string>();
  auto segment = std::make_shared<std::string>();
  moving->add_option("CODE", *code, "The client's code")->required();
  moving->add_option("--segment", *segment, "Code of the segment")->required();
  auto preview = std::make_shared<bool>(false);
  moving->add_flag("--preview", *preview, "Only say what each person's tablets would gain and lose");
  runs(moving, line, [&line, code, segment, preview] {
    return with_office(line, [&](OfficeHome& home) { return move(home, *code, *segment, *preview); });
  });
}

}  // namespace giro::cli

// giro-server restore [FILE]: a backup in the place of the database, and over it what the journal still has.
// The old database stays beside it. Interrupted, it has changed nothing and can be run again, or the next
// command ends it.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/home/durable.hpp"
#include "server/home/restore_home.hpp"
#include "server/home/sealed_backup.hpp"

namespace giro::cli {
namespace {

struct RestoreOptions {
  std::string file, unseal;
  bool without_journal = false;
};

void tell(const Restored& restored, const std::filesystem::path& aside) {
  std::cout << "Restored: " << restored.groups << " commits of the journal repeated, " << restored.ops
            << " operations of tablets, " << restored.acts << " changes by the office.\n";
  if (restored.missing_groups != 0)
    std::cout << "The journal lacks " << restored.missing_groups << " commits.\n";
  if (restored.torn_bytes != 0)
    std::cout << "Its last " << restored.torn_bytes << " bytes cannot be read: a write that a crash cut.\n";
  if (restored.impossible_acts != 0)
    std::cout << restored.impossible_acts
              << " changes by the office concern clients that are lost with them.\n";
  if (!aside.empty()) std::cout << "The old database is kept as " << aside.string() << ".\n";
  std::cout << "What is lacking still, the tablets bring at their next contact.\n";
}

/// A sealed backup is opened into the office's own folder, and gone again with whoever leaves.
struct Opened {
  std::filesystem::path file;
  ~Opened() {
    std::error_code ignored;
    for (auto tail : {"", "-wal", "-shm", ".key"}) std::filesystem::remove(with_tail(file, tail), ignored);
  }
};

Done restore_plain(const CommandLine& line, const RestoreOptions& options) {
  auto done = restore_home({.folder = line.data,
                            .backup = options.file,
                            .without_journal = options.without_journal,
                            .copying = show_progress("Copying"),
                            .repeating = show_progress("Repeating the journal")});
  if (!done) return done.error();
  tell(done->restored, done->aside);
  return {};
}

Done restore(const CommandLine& line, const RestoreOptions& options) {
  bool is_sealed = !options.file.empty() && is_sealed_backup(options.file);
  if (!is_sealed) return restore_plain(line, options);
  if (options.unseal.empty())
    return Problem{options.file + " is sealed: name the secret half of its key with --unseal"};
  std::filesystem::create_directories(line.data);
  Opened opened{line.data / "office.db.unsealed"};
  if (auto done = open_sealed_backup(options.file, options.unseal, opened.file); !done) return done.error();
  auto plain = options;
  plain.file = opened.file;
  return restore_plain(line, plain);
}

}  // namespace

void add_restore(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("restore", "Bring back a backup, and what the journal has since");
  auto options = std::make_shared<RestoreOptions>();
  command->add_option("FILE", options->file,
                      "The backup; without it: the database that is there, behind its journal");
  command->add_option("--unseal", options->unseal,
                      "The secret half of the key a sealed backup was sealed to");
  command->add_flag("--without-journal", options->without_journal,
                    "Drop what came after the backup, but for what tablets bring again");
  runs(command, line, [&line, options] { return restore(line, *options); });
}

}  // namespace giro::cli

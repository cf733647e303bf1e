// giro-server restore [FILE]: a backup in the place of the database, and over it what the journal still has.
// The old database stays beside it. Interrupted, it has changed nothing and can be run again.
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/home/office_key.hpp"
#include "server/office/office_file.hpp"
#include "server/office/restore.hpp"

namespace giro::cli {
namespace {

namespace fs = std::filesystem;

struct RestoreOptions {
  std::string file;
  bool without_journal = false;
};

fs::path with_suffix(fs::path path, std::string_view suffix) {
  return path += suffix;
}

/// The first free name for what was there before.
fs::path aside_name(const fs::path& database) {
  for (int n = 1;; ++n)
    if (auto name = with_suffix(database, ".before-restore-" + std::to_string(n)); !fs::exists(name))
      return name;
}

void move_database(const fs::path& from, const fs::path& to) {
  for (auto tail : {"-wal", "-shm", ""})  // the file itself last: until then the old one is whole
    if (fs::exists(with_suffix(from, tail))) fs::rename(with_suffix(from, tail), with_suffix(to, tail));
}

/// The key of the folder; the backup's where there is none.
Result<SealKey> key_for(const fs::path& folder, const std::string& file) {
  auto path = folder / OfficeHome::key_name;
  auto beside = with_suffix(file, ".key");
  if (!fs::exists(path) && !file.empty() && fs::exists(beside)) copy_key(beside, path);
  return read_key(path);
}

/// A copy to work on, checked.
Done copy_database(const fs::path& from, const fs::path& staging) {
  for (auto tail : {"", "-wal", "-shm"}) fs::remove(with_suffix(staging, tail));
  OfficeFile::copy(from, staging, show_progress("Copying"));
  if (auto damage = OfficeFile(staging).damage())
    return Problem{from.string() + " is damaged (" + *damage + "): restore another backup"};
  return {};
}

Result<Restored> bring_up(const fs::path& staging, const SealKey& key, Journal& journal,
                          const fs::path& folder, bool without_journal) {
  auto store = Store::open(staging, Store::Mode::open);
  if (!store) return store.error();
  if (auto belongs = check_key(**store, key, folder / OfficeHome::key_name); !belongs) return belongs.error();
  SystemEnvironment environment;
  Office office(**store, key, environment);
  if (without_journal) journal.append((*store)->snapshot()->counter(journal_counter) + 1, {});
  return replay_journal(office, journal, show_progress("Repeating the journal"));
}

void tell(const Restored& restored, const fs::path& aside) {
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

Done restore(const CommandLine& line, const RestoreOptions& options) {
  fs::create_directories(line.data);
  auto database = line.data / OfficeHome::database_name;
  if (!options.file.empty() && !fs::exists(options.file))
    return Problem{"there is no backup at " + options.file + ": check its name"};
  if (options.file.empty() && !fs::exists(database))
    return Problem{"there is no database in " + line.data.string() + ": name a backup"};
  auto lock = FolderLock::alone(line.data);
  if (!lock) return lock.error();
  auto key = key_for(line.data, options.file);
  if (!key) return key.error();
  auto staging = with_suffix(database, ".restoring");
  if (auto copied = copy_database(options.file.empty() ? database : fs::path(options.file), staging); !copied)
    return copied.error();
  Journal journal(line.data / OfficeHome::journal_name);
  auto restored = bring_up(staging, *key, journal, line.data, options.without_journal);
  if (!restored) return restored.error();
  auto aside = fs::exists(database) ? aside_name(database) : fs::path();
  if (!aside.empty()) move_database(database, aside);
  move_database(staging, database);
  tell(*restored, aside);
  return {};
}

}  // namespace

void add_restore(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("restore", "Bring back a backup, and what the journal has since");
  auto options = std::make_shared<RestoreOptions>();
  command->add_option("FILE", options->file,
                      "The backup; without it: the database that is there, behind its journal");
  command->add_flag("--without-journal", options->without_journal,
                    "Drop what came after the backup, but for what tablets bring again");
  runs(command, line, [&line, options] { return restore(line, *options); });
}

}  // namespace giro::cli

// giro-server backup FILE: the database as of one moment, checked, and the key beside it (FILE.key).
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/home/sealed_backup.hpp"

namespace giro::cli {
namespace {

struct BackupOptions {
  std::string file, seal_to;
  bool trim_journal = false;
};

Done backup(OfficeHome& home, const BackupOptions& options) {
  auto made = options.seal_to.empty()
                  ? back_up(home, options.file, show_progress("Copying"))
                  : back_up_sealed(home, options.file, options.seal_to, show_progress("Copying"));
  if (!made) return made.error();
  std::cout << "Backup in " << made->file.string() << " (" << made->bytes / 1024 << " KiB), checked; ";
  if (options.seal_to.empty())
    std::cout << "key in " << made->key.string() << ": keep it apart from the copy.\n";
  else
    std::cout << "sealed, the office's key inside: only the secret half of " << options.seal_to
              << " opens it.\n";
  for (auto& finding : made->findings) std::cout << "As in the office itself: " << finding << "\n";
  if (options.trim_journal) {
    auto parts = home.store().journal()->forget(made->committed);
    std::cout << parts
              << " parts of the journal are forgotten: backups older than this one need them no more.\n";
  }
  return {};
}

}  // namespace

void add_backup(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("backup", "Copy the office into one file, while it works");
  auto options = std::make_shared<BackupOptions>();
  command->add_option("FILE", options->file, "The copy; its key goes beside it as FILE.key")->required();
  command->add_option(
      "--seal-to", options->seal_to,
      "The public half of a pair made by `backup-key`: the copy is encrypted, its key inside");
  command->add_flag("--trim-journal", options->trim_journal,
                    "Forget the parts of the journal that only older backups need");
  runs(command, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return backup(home, *options); });
  });
  auto* pair = app.add_subcommand("backup-key", "Make a pair of keys for sealed backups: FILE and FILE.pub");
  auto file = std::make_shared<std::string>();
  pair->add_option("FILE", *file, "The secret half: keep it away from the office and its backups")
      ->required();
  runs(pair, line, [file] { return make_backup_keys(*file); });
}

}  // namespace giro::cli

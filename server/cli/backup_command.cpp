// giro-server backup FILE: the database as of one moment, checked, and the key beside it (FILE.key).
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/home/backup.hpp"

namespace giro::cli {
namespace {

Done backup(OfficeHome& home, const std::filesystem::path& file, bool trim_journal) {
  auto made = back_up(home, file, show_progress("Copying"));
  if (!made) return made.error();
  std::cout << "Backup in " << made->file.string() << " (" << made->bytes / 1024 << " KiB), checked; key in "
            << made->key.string() << ": keep it apart from the copy.\n";
  for (auto& finding : made->findings) std::cout << "As in the office itself: " << finding << "\n";
  if (trim_journal) {
    auto parts = home.store().journal()->forget(made->committed);
    std::cout << parts
              << " parts of the journal are forgotten: backups older than this one need them no more.\n";
  }
  return {};
}

}  // namespace

void add_backup(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("backup", "Copy the office into one file, while it works");
  auto file = std::make_shared<std::string>();
  auto trim_journal = std::make_shared<bool>(false);
  command->add_option("FILE", *file, "The copy; its key goes beside it as FILE.key")->required();
  command->add_flag("--trim-journal", *trim_journal,
                    "Forget the parts of the journal that only older backups need");
  runs(command, line, [&line, file, trim_journal] {
    return with_office(line, [&](OfficeHome& home) { return backup(home, *file, *trim_journal); });
  });
}

}  // namespace giro::cli

// giro-server backup FILE: the database as of one moment, checked, and the key beside it (FILE.key).
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/home/office_key.hpp"
#include "server/office/office_file.hpp"

namespace giro::cli {
namespace {

Done backup(OfficeHome& home, const std::filesystem::path& file, bool trim_journal) {
  auto key = file;
  key += ".key";
  for (const auto& path : {file, key}) {
    if (std::filesystem::exists(path)) return Problem{path.string() + " already exists: choose another name"};
  }
  // Every group up to here is in the copy that begins now.
  auto committed = home.store().snapshot()->counter(journal_counter);
  // Under another name until it is whole and checked: nobody mistakes half a backup for one.
  auto part = file;
  part += ".part";
  std::filesystem::remove(part);
  home.store().backup(part, show_progress("Copying"));
  if (auto damage = OfficeFile(part).damage()) {
    std::filesystem::remove(part);
    return Problem{"the copy is damaged (" + *damage + "): check the disk, then back up again"};
  }
  copy_key(home.key_file(), key);
  std::filesystem::rename(part, file);
  std::cout << "Backup in " << file.string() << " (" << std::filesystem::file_size(file) / 1024
            << " KiB), checked; key in " << key.string() << ": keep it apart from the copy.\n";
  if (trim_journal) {
    auto parts = home.store().journal()->forget(committed);
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

#include "server/home/backup.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <functional>
#include <regex>
#include <system_error>

#include "server/home/office_key.hpp"
#include "server/office/audit.hpp"
#include "server/office/office_file.hpp"
#include "sync/base/company_time.hpp"

namespace giro {
namespace fs = std::filesystem;
namespace {

fs::path with_tail(fs::path path, const char* tail) {
  return path += tail;
}

/// Written through to the disk; a folder's names too.
void settle_on_disk(const fs::path& path) {
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  bool done = file >= 0 && ::fsync(file) == 0;
  auto why = errno;
  if (file >= 0) ::close(file);
  if (!done) throw std::system_error(why, std::generic_category(), "cannot write " + path.string());
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// SQLite would find out only after hours of copying.
std::optional<Problem> lack_of_room(const OfficeHome& home, const fs::path& file) {
  std::error_code unknown;
  auto space = fs::space(folder_of(file), unknown);
  if (unknown)
    return Problem{folder_of(file).string() + " cannot be used for a backup (" + unknown.message() +
                   "): choose another folder"};
  auto needed = fs::file_size(home.database_file());
  if (space.available > needed + needed / 10) return std::nullopt;
  return Problem{"the backup needs " + std::to_string(needed / 1'048'576 + 1) + " MiB and " +
                 folder_of(file).string() + " has " + std::to_string(space.available / 1'048'576) +
                 ": make room or choose another folder"};
}

bool is_same_key(const fs::path& one, const fs::path& other) {
  auto a = read_key(one), b = read_key(other);
  return a && b && *a == *b;
}

bool bears_a_name(const fs::path& path) {
  static const std::regex name(R"(office-\d{4}-\d\d-\d\dT\d{6}\.db)");
  return std::regex_match(path.filename().string(), name);
}

void forget_others(const fs::path& folder, std::size_t keep) {
  auto all = backups_in(folder);
  for (std::size_t i = keep; i < all.size(); ++i) {
    fs::remove(all[i]);
    for (auto tail : {".key", "-wal", "-shm"}) fs::remove(with_tail(all[i], tail));
  }
  for (auto& entry : fs::directory_iterator(folder)) {
    auto path = entry.path();
    bool interrupted = path.extension() == ".part" && bears_a_name(path.stem());
    bool orphaned =
        path.extension() == ".key" && bears_a_name(path.stem()) && !fs::exists(folder / path.stem());
    if (interrupted || orphaned) fs::remove(path);
  }
}

}  // namespace

Result<Backup> back_up(OfficeHome& home, const fs::path& file, const CopyProgress& progress) {
  Backup backup{.file = file, .key = with_tail(file, ".key"), .findings = {}};
  // Its own key alone is what an interrupted backup leaves.
  bool key_is_there = fs::exists(backup.key) && is_same_key(backup.key, home.key_file());
  for (const auto& path : {backup.file, backup.key})
    if (fs::exists(path) && !(key_is_there && path == backup.key))
      return Problem{path.string() + " already exists: choose another name"};
  if (auto problem = lack_of_room(home, file)) return *problem;
  // Every group up to here is in the copy that begins now.
  backup.committed = home.store().snapshot()->counter(journal_counter);
  auto part = with_tail(file, ".part");
  fs::remove(part);
  home.store().backup(part, progress);
  if (auto damage = OfficeFile(part).damage()) {
    fs::remove(part);
    return Problem{"the copy is damaged (" + *damage + "): check the disk, then back up again"};
  }
  backup.findings = audit(part);
  // What reading leaves behind: beside another database of that name it would spoil it.
  for (auto tail : {"-wal", "-shm"})
    for (auto& name : {part, file}) fs::remove(with_tail(name, tail));
  backup.bytes = fs::file_size(part);
  settle_on_disk(part);
  if (!key_is_there) copy_key(home.key_file(), backup.key);
  fs::rename(part, file);
  settle_on_disk(folder_of(file));
  return backup;
}

std::string backup_name(std::string_view day, std::int64_t second_of_day) {
  char time[16];
  auto s = static_cast<int>(second_of_day);
  std::snprintf(time, sizeof time, "%02d%02d%02d", s / 3600 % 24, s / 60 % 60, s % 60);
  return "office-" + std::string(day) + "T" + time + ".db";
}

std::vector<fs::path> backups_in(const fs::path& folder) {
  std::vector<fs::path> found;
  for (auto& entry : fs::directory_iterator(folder))
    if (bears_a_name(entry.path())) found.push_back(entry.path());
  std::ranges::sort(found, std::greater());
  return found;
}

Result<Backup> back_up_into(OfficeHome& home, const fs::path& folder, std::size_t keep) {
  auto zone = CompanyTime::in(home.time_zone());
  if (!zone) zone = CompanyTime::in();
  auto now = zone.value().second_of_day(home.environment().clock().wall_at);
  auto backup = back_up(home, folder / backup_name(home.today(), now));
  if (backup) forget_others(folder, std::max<std::size_t>(keep, 1));
  return backup;
}

}  // namespace giro

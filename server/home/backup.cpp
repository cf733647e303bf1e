#include "server/home/backup.hpp"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <regex>
#include <system_error>

#include "server/home/durable.hpp"
#include "server/home/office_key.hpp"
#include "server/office/audit.hpp"
#include "server/office/office_file.hpp"
#include "sync/base/company_time.hpp"

namespace giro {
namespace fs = std::filesystem;
namespace {

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

/// A backup's own name, and what follows it; nullopt: nothing of ours.
std::optional<std::pair<std::string, std::string>> parsed(const fs::path& path) {
  static const std::regex form(R"((office-\d{4}-\d\d-\d\dT\d{6}\.db)(.*))");
  std::smatch found;
  auto name = path.filename().string();
  if (!std::regex_match(name, found, form)) return std::nullopt;
  return std::pair(found[1].str(), found[2].str());
}

bool bears_a_name(const fs::path& path) {
  auto name = parsed(path);
  return name && name->second.empty();
}

/// What interrupted ones left: on a disk that is full their room is what the next one needs.
void forget_interrupted(const fs::path& folder) {
  std::error_code unknown;
  for (auto& entry : fs::directory_iterator(folder, unknown)) {
    auto name = parsed(entry.path());
    if (!name) continue;
    bool half = name->second.starts_with(".part") || name->second == ".key.new";
    bool orphaned = name->second == ".key" && !fs::exists(folder / name->first);
    if (half || orphaned) fs::remove(entry.path());
  }
}

void forget_others(const fs::path& folder, std::size_t keep) {
  auto all = backups_in(folder);
  for (std::size_t i = keep; i < all.size(); ++i) {
    remove_database(all[i]);
    fs::remove(with_tail(all[i], ".key"));
  }
}

/// The half copy goes with whoever leaves before it is whole.
class Part {
 public:
  explicit Part(fs::path path) : path_(std::move(path)) { remove_database(path_); }
  Part(const Part&) = delete;
  ~Part() {
    std::error_code ignored;
    for (auto tail : {"-journal", "-wal", "-shm", ""}) fs::remove(with_tail(path_, tail), ignored);
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

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
  Part part(with_tail(file, ".part"));
  home.store().backup(part.path(), progress);
  if (auto damage = OfficeFile(part.path()).damage())
    return Problem{"the copy is damaged (" + *damage + "): check the disk, then back up again"};
  backup.findings = audit(part.path());
  // What reading leaves behind: beside another database of that name it would spoil it.
  for (auto tail : {"-wal", "-shm"})
    for (auto& name : {part.path(), file}) fs::remove(with_tail(name, tail));
  backup.bytes = fs::file_size(part.path());
  settle_on_disk(part.path());
  if (!key_is_there) copy_key(home.key_file(), backup.key);
  rename_durably(part.path(), file);
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
  forget_interrupted(folder);
  auto backup = back_up(home, folder / backup_name(home.today(), now));
  if (backup) forget_others(folder, std::max<std::size_t>(keep, 1));
  return backup;
}

}  // namespace giro

#include "server/home/backup_folder.hpp"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <regex>
#include <system_error>

#include "server/home/durable.hpp"
#include "server/home/sealed_backup.hpp"
#include "server/office/office_file.hpp"
#include "sync/base/company_time.hpp"

namespace giro {
namespace fs = std::filesystem;
namespace {

/// A backup's own name, and what follows it; nullopt: nothing of ours.
std::optional<std::pair<std::string, std::string>> parsed(const fs::path& path) {
  static const std::regex form(R"((office-\d{4}-\d\d-\d\dT\d{6}\.(?:db|sealed))(.*))");
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

}  // namespace

std::string backup_name(std::string_view day, std::int64_t second_of_day, bool sealed) {
  char time[16];
  auto s = static_cast<int>(second_of_day);
  std::snprintf(time, sizeof time, "%02d%02d%02d", s / 3600 % 24, s / 60 % 60, s % 60);
  return "office-" + std::string(day) + "T" + time + (sealed ? ".sealed" : ".db");
}

std::vector<fs::path> backups_in(const fs::path& folder) {
  std::vector<fs::path> found;
  for (auto& entry : fs::directory_iterator(folder))
    if (bears_a_name(entry.path())) found.push_back(entry.path());
  std::ranges::sort(found, std::greater());
  return found;
}

Result<Backup> back_up_into(OfficeHome& home, const BackupFolder& into) {
  auto zone = CompanyTime::in(home.time_zone());
  if (!zone) zone = CompanyTime::in();
  auto now = zone.value().second_of_day(home.environment().clock().wall_at);
  forget_interrupted(into.folder);
  bool sealed = !into.seal_to.empty();
  auto file = into.folder / backup_name(home.today(), now, sealed);
  auto backup = sealed ? back_up_sealed(home, file, into.seal_to) : back_up(home, file);
  if (backup) forget_others(into.folder, std::max<std::size_t>(into.keep, 1));
  return backup;
}

}  // namespace giro

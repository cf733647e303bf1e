#include "server/home/backup.hpp"

#include <system_error>

#include "server/home/durable.hpp"
#include "server/home/office_key.hpp"
#include "server/office/audit.hpp"
#include "server/office/office_file.hpp"

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

}  // namespace giro

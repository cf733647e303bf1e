#include "server/home/restore_home.hpp"

#include "server/home/durable.hpp"
#include "server/home/erasures.hpp"
#include "server/home/folder_lock.hpp"
#include "server/home/office_home.hpp"
#include "server/home/office_key.hpp"
#include "server/home/system_environment.hpp"
#include "server/office/office_file.hpp"

namespace giro {
namespace fs = std::filesystem;
namespace {

constexpr auto in_work = ".restoring", done = ".restored";

fs::path database_of(const fs::path& folder) {
  return folder / OfficeHome::database_name;
}

/// The first free name for what was there before.
fs::path aside_name(const fs::path& database) {
  for (int n = 1;; ++n)
    if (auto name = with_tail(database, ".before-restore-" + std::to_string(n)); !fs::exists(name))
      return name;
}

/// The key of the folder; the backup's where there is none.
Result<SealKey> key_for(const fs::path& folder, const fs::path& backup) {
  auto path = folder / OfficeHome::key_name;
  auto beside = with_tail(backup, ".key");
  if (!fs::exists(path) && !backup.empty() && fs::exists(beside)) copy_key(beside, path);
  return read_key(path);
}

/// A copy to work on, checked.
Result<void> copy_database(const fs::path& from, const fs::path& staging, const CopyProgress& progress) {
  for (auto tail : {"", "-wal", "-shm"}) fs::remove(with_tail(staging, tail));
  OfficeFile::copy(from, staging, progress);
  if (auto damage = OfficeFile(staging).damage())
    return Problem{from.string() + " is damaged (" + *damage + "): restore another backup"};
  return {};
}

Result<Restored> bring_up(const fs::path& staging, const SealKey& key, const Journal& journal,
                          const RestorePlan& plan) {
  auto store = Store::open(staging, Store::Mode::open);
  if (!store) return store.error();
  if (auto belongs = check_key(**store, key, plan.folder / OfficeHome::key_name); !belongs)
    return belongs.error();
  SystemEnvironment environment;
  Office office(**store, key, environment);
  obey_ledger(office, plan.folder);
  if (plan.without_journal) return begin_epoch(office);
  return replay_journal(office, journal, plan.repeating);
}

/// One file, read through and on the disk: only then it bears the name that counts.
Result<void> settle(const fs::path& staging, const fs::path& restored) {
  if (fs::exists(with_tail(staging, "-wal")) && fs::file_size(with_tail(staging, "-wal")) != 0)
    return Problem{
        "the restored database could not be written whole: make room on its disk, then restore "
        "again"};
  for (auto tail : {"-wal", "-shm"}) fs::remove(with_tail(staging, tail));
  settle_on_disk(staging);
  rename_durably(staging, restored);
  return {};
}

/// What is called .restored takes the place of the database. Done again from any point, it ends the same.
fs::path exchange(const fs::path& database) {
  fs::path aside;
  if (fs::exists(database)) {
    aside = aside_name(database);
    // Its log first: the file itself bears the name that says how far this has come.
    for (auto tail : {"-wal", "-shm", ""})
      if (fs::exists(with_tail(database, tail)))
        rename_durably(with_tail(database, tail), with_tail(aside, tail));
  }
  for (auto tail : {"-wal", "-shm"}) fs::remove(with_tail(database, tail));
  rename_durably(with_tail(database, done), database);
  return aside;
}

}  // namespace

Result<void> finish_restore(const fs::path& folder) {
  auto is_waiting = [&] { return fs::exists(with_tail(database_of(folder), done)); };
  if (!is_waiting()) return {};
  auto lock = FolderLock::alone(folder);
  if (!lock) return is_waiting() ? Result<void>(lock.error()) : Result<void>();
  if (is_waiting()) exchange(database_of(folder));
  return {};
}

Result<RestoredHome> restore_home(const RestorePlan& plan) {
  fs::create_directories(plan.folder);
  if (auto finished = finish_restore(plan.folder); !finished) return finished.error();
  auto database = database_of(plan.folder);
  if (!plan.backup.empty() && !fs::exists(plan.backup))
    return Problem{"there is no backup at " + plan.backup.string() + ": check its name"};
  if (plan.backup.empty() && !fs::exists(database))
    return Problem{"there is no database in " + plan.folder.string() + ": name a backup"};
  auto lock = FolderLock::alone(plan.folder);
  if (!lock) return lock.error();
  auto key = key_for(plan.folder, plan.backup);
  if (!key) return key.error();
  auto staging = with_tail(database, in_work);
  auto copied = copy_database(plan.backup.empty() ? database : plan.backup, staging, plan.copying);
  if (!copied) return copied.error();
  Journal journal(plan.folder / OfficeHome::journal_name);
  auto restored = bring_up(staging, *key, journal, plan);
  if (!restored) return restored.error();
  if (auto whole = settle(staging, with_tail(database, done)); !whole) return whole.error();
  auto aside = exchange(database);
  // Only now: were the exchange not to happen, the office would still need them.
  if (plan.without_journal) journal.append(restored->last + 1, {});
  return RestoredHome{*restored, aside};
}

}  // namespace giro

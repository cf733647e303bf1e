#include "server/home/office_home.hpp"

#include "server/home/erasures.hpp"
#include "server/home/office_key.hpp"
#include "server/home/restore_home.hpp"
#include "server/office/admin.hpp"
#include "server/office/office_context.hpp"
#include "server/office/restore.hpp"
#include "sync/base/company_time.hpp"
#include "sync/op/natural_key.hpp"

namespace giro {
namespace {

constexpr std::string_view key_counter =
    "key";  // which key the database belongs to: the start of its office id

std::uint64_t key_mark(const Id& id) {
  std::uint64_t mark = 0;
  for (std::size_t i = 0; i < 7; ++i) mark = mark << 8 | id.bytes[i];
  return mark | 1;  // never 0, which means unset
}

Result<std::unique_ptr<Store>> open_store(const std::filesystem::path& folder, Store::Mode mode) {
  return Store::open(folder / OfficeHome::database_name, mode,
                     std::make_unique<Journal>(folder / OfficeHome::journal_name));
}

Id time_zone_setting() {
  return natural_id("setting", {Value("time_zone")});
}

}  // namespace

bool OfficeHome::exists(const std::filesystem::path& folder) {
  return std::filesystem::exists(folder / database_name);
}

OfficeHome::Opened OfficeHome::create(const std::filesystem::path& folder, std::string_view time_zone) {
  if (auto zone = CompanyTime::in(time_zone); !zone) return zone.error();
  std::filesystem::create_directories(folder);
  auto lock = FolderLock::share(folder);
  if (!lock) return lock.error();
  auto store = open_store(folder, Store::Mode::create);
  if (!store) return store.error();
  if ((*store)->snapshot()->counter(key_counter) != 0) {
    return Problem{"there is already an office in " + folder.string() + ": choose another --data"};
  }
  // A key without a marked database is what an interrupted init leaves: it is used.
  SystemEnvironment environment;
  auto key_path = folder / key_name;
  auto key = std::filesystem::exists(key_path) ? read_key(key_path)
                                               : Result<SealKey>(create_key(key_path, environment));
  if (!key) return key.error();
  auto marking = (*store)->begin();
  marking->set_counter(key_counter, key_mark(office_id(*key)));
  marking->commit();
  marking.reset();

  std::unique_ptr<OfficeHome> home(new OfficeHome(folder, std::move(*lock), std::move(*store), *key));
  AdminBatch batch(home->office());
  auto done =
      batch.put("setting", time_zone_setting(), {{"code", "time_zone"}, {"content", std::string(time_zone)}});
  if (!done) return done.error();
  batch.commit();
  return home;
}

OfficeHome::Opened OfficeHome::open(const std::filesystem::path& folder) {
  if (auto finished = finish_restore(folder); !finished) return finished.error();
  if (!exists(folder)) {
    return Problem{"there is no office in " + folder.string() +
                   ": name its folder with --data, or make one with init"};
  }
  auto lock = FolderLock::share(folder);
  if (!lock) return lock.error();
  auto key = read_key(folder / key_name);
  if (!key) return key.error();
  auto store = open_store(folder, Store::Mode::open);
  if (!store) return store.error();
  if (auto belongs = check_key(**store, *key, folder / key_name); !belongs) return belongs.error();
  if (auto settled = settle_journal(**store); !settled) return settled.error();
  std::unique_ptr<OfficeHome> home(new OfficeHome(folder, std::move(*lock), std::move(*store), *key));
  obey_ledger(home->office(), folder);
  return home;
}

Result<void> check_key(Store& store, const SealKey& key, const std::filesystem::path& file) {
  auto mark = store.snapshot()->counter(key_counter);
  if (mark == 0) return Problem{"the office of " + file.string() + " was never finished: run init again"};
  if (mark != key_mark(office_id(key)))
    return Problem{file.string() + " belongs to another office: copy the right one back from the backup"};
  return {};
}

OfficeHome::OfficeHome(std::filesystem::path folder, FolderLock lock, std::unique_ptr<Store> store,
                       const SealKey& key)
    : folder_(std::move(folder)),
      lock_(std::move(lock)),
      store_(std::move(store)),
      id_(office_id(key)),
      seal_(file::office_seal(key)),
      office_(*store_, key, environment_) {}

std::string OfficeHome::today() const {
  return company_day(*store_->snapshot(), environment_.clock().wall_at);
}

std::string OfficeHome::time_zone() const {
  auto row = store_->snapshot()->row(time_zone_setting());
  auto named = row && !row->head.dead ? as_text(row->cell("content")) : std::string_view();
  return std::string(named.empty() ? CompanyTime::default_zone : named);
}

}  // namespace giro

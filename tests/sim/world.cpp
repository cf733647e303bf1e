#include "tests/sim/world.hpp"

#include <array>

#include "server/journal/journal.hpp"
#include "server/office/quarantine.hpp"
#include "server/office/restore.hpp"
#include "sync/device/outbox.hpp"
#include "sync/file/sealed_file.hpp"
#include "tests/sim/violation.hpp"

namespace giro::sim {
namespace {

constexpr std::array<std::string_view, fault_count> names = {
    "net",         "partition", "corrupt",  "crash",   "disk_full",  "io_error",      "office_crash",
    "office_disk", "power",     "damage",   "clone",   "rollback",   "reinstall",     "trim",
    "clock",       "days",      "move",     "assign",  "substitute", "edit",          "purge",
    "revoke",      "role",      "password", "upgrade", "restore",    "silent_restore"};

}  // namespace

std::string_view fault_name(Fault fault) {
  return names[static_cast<std::size_t>(fault)];
}

/// Each fault is on in some histories and off in others, the gravest in fewer: what only shows when few
/// things happen at once shows too.
World::World(std::uint64_t seed, const fs::path& folder, const Company& company,
             const std::set<Fault>& allowed)
    : seed_(seed),
      folder_(folder),
      company_(company),
      rng_(seed),
      office_env_(seed * 2 + 1'000'003),
      audit_(folder / "office.db", company.key()) {
  for (auto fault : allowed) {
    bool grave = fault == Fault::silent_restore || fault == Fault::revoke || fault == Fault::role ||
                 fault == Fault::reinstall || fault == Fault::restore || fault == Fault::upgrade;
    if (chance(grave ? 25 : 55)) faults_.insert(fault);
  }
  Disk::heal();
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  fs::copy_file(company_.office_file(), folder_ / "office.db");
  if (with(Fault::upgrade)) office_speaks_ = older();
  start_office();
  look_at_office();
  for (auto [name, login] : {std::pair{"A", "ada"}, {"B", "bea"}, {"M", "max"}})
    add_tablet(name, login, with(Fault::upgrade) && chance(60) ? older() : schema::version,
               chance(80) && !with(Fault::upgrade));
  ++tally_.seeds;
}

World::~World() {
  for (auto& [name, tablet] : tablets_) close(tablet);
  stop_office();
  Disk::heal();
  std::error_code ignored;
  if (!keeps_files) fs::remove_all(folder_, ignored);
}

void World::start_office(bool with_journal) {
  auto journal = with_journal ? std::make_unique<Journal>(folder_ / "journal") : nullptr;
  auto store = Store::open(folder_ / "office.db", Store::Mode::create, std::move(journal));
  need(store.has_value(), "the office does not open");
  store_ = std::move(*store);
  if (with_journal) {
    auto settled = settle_journal(*store_);
    need(settled.has_value(), "the office does not start: " + (settled ? "" : settled.error().what));
  }
  office_ = std::make_unique<Office>(*store_, company_.key(), office_env_, office_speaks_);
}

void World::stop_office() {
  audit_.close();
  office_.reset();
  store_.reset();
}

void World::add_tablet(const std::string& name, const std::string& login, std::uint32_t speaks, bool pulled) {
  Tablet tablet{.name = name,
                .login = login,
                .folder = folder_ / name,
                .session = id("session of " + name),
                .env = std::make_unique<test::FakeEnvironment>(seed_ * 31 + static_cast<unsigned>(names_++)),
                .device = nullptr,
                .queries = {},
                .held = {},
                .speaks = speaks};
  tablet.env->pass(office_env_.reading.wall_at - tablet.env->reading.wall_at);
  tablet.copied = fs::exists(tablet.folder);  // the files of another, known before anything is checked
  if (!tablet.copied) {
    fs::create_directories(tablet.folder);
    fs::copy_file(company_.replica_of(login, speaks, pulled), tablet.files().replica);
  }
  auto& added = tablets_.emplace(name, std::move(tablet)).first->second;
  added.knows_key = !with(Fault::password) || chance(50);
  open(added);
}

void World::open(Tablet& tablet) {
  tablet.device = std::make_unique<Device>(tablet.files(), tablet.user(), *tablet.env, tablet.speaks);
  if (tablet.knows_key) tablet.device->know_office(file::office_seal(company_.key()).shown);
  tablet.is_behind = false;
  check_tablet(tablet);
}

void World::close(Tablet& tablet) {
  tablet.queries.forget();
  tablet.device.reset();
}

void World::step(std::uint64_t index) {
  rng_.seed(seed_ * 1'000'003 + index);
  ++tally_.steps;
  auto pass = static_cast<std::int64_t>(1 + below(60'000));
  office_env_.pass(pass);
  for (auto& [name, tablet] : tablets_) tablet.env->pass(pass);
  auto at = tablets_.begin();
  std::advance(at, below(tablets_.size()));
  auto& tablet = at->second;
  auto roll = below(100);
  if (roll < 36) {
    work(tablet);
  } else if (roll < 40) {
    if (forms_.empty()) return;
    auto form = forms_.begin() + static_cast<std::ptrdiff_t>(below(forms_.size()));
    auto kept = *form;
    forms_.erase(form);
    if (auto owner = tablets_.find(kept.tablet); owner != tablets_.end())
      record(owner->second, std::move(kept.draft), " from a form");
  } else if (roll < 50) {
    sync(tablet);
  } else if (roll < 76) {
    network(tablet);
  } else if (roll < 84) {
    administration();
    look_at_office();
  } else {
    fault(tablet);
  }
  for (auto& [name, other] : tablets_)
    if (other.is_touched) check_tablet(other);
  if (index % 8 == 7) check_ops();
}

/// After the faults stop: a bounded number of exchanges brings everybody to the office's state.
void World::settle() {
  rng_.seed(seed_);
  say("--- faults stop");
  Disk::heal();
  requests_.clear();
  responses_.clear();
  AdminBatch batch(*office_);
  for (auto agent : {"ada", "bea"})
    if (batch.cell("app_user", id(agent), "active") != Value(std::int64_t{1}))
      put(batch, "app_user", id(agent), {{"active", std::int64_t{1}}});
  batch.commit();
  look_at_office();
  for (auto& [name, tablet] : tablets_) tablet.cut_off = tablet.revoked = false;
  for (int round = 0; round < 3; ++round) {
    for (auto& [name, tablet] : tablets_) sync(tablet, false);
    for (auto& held :
         quarantined_ops(*store_->snapshot()))  // its manager decides; what it waits for may come
      (void)release_op(*office_, held.record.id);
    look_at_office();
  }
  for (auto& [name, tablet] : tablets_) sync(tablet, false);
  for (auto& [name, tablet] : tablets_) {
    check_tablet(tablet);
    check_cut(tablet, true);
    need(tablet.device->status().complete, name + " has no complete cut");
    for (auto& entry : tablet.device->outbox().entries()) {
      auto op = name + ": operation " + to_hex(entry.op_id).substr(20);
      need(entry.outcome.has_value(), op + " has no answer");
      auto known = audit_.ops().find(entry.op_id);
      need(known != audit_.ops().end(), op + " is answered, and the office does not have it");
      need(known->second.outcome.verdict == entry.outcome->verdict, op + " has another answer at the office");
      bool folded = !rows(tablet, "SELECT op_id FROM fold WHERE op_id = ?", {entry.op_id}).empty();
      need(folded == (entry.undecided() && !entry.sealed),
           op + (folded ? " never leaves the fold" : " is not folded"));
    }
  }
  check_ops();
  check_causes();
}

}  // namespace giro::sim

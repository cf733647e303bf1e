// Accidents: kills at any write, disks that fill up or fail, damaged files, power cuts, copied, rolled-back
// and reinstalled tablets, clocks that lie, an office thrown back to an older disk image.
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>

#include "server/journal/journal.hpp"
#include "server/office/restore.hpp"
#include "sync/device/outbox.hpp"
#include "sync/file/sealed_file.hpp"
#include "sync/merge/merge_unit.hpp"
#include "tests/sim/violation.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

/// Open files too: nobody writes meanwhile.
void copy_folder(const fs::path& from, const fs::path& to) {
  fs::remove_all(to);
  fs::copy(from, to, fs::copy_options::recursive);
}

/// The newest part of a journal ends somewhere in the middle.
void tear(const fs::path& journal) {
  std::vector<fs::path> parts;
  for (auto& entry : fs::directory_iterator(journal)) parts.push_back(entry.path());
  if (parts.empty()) return;
  auto newest = *std::ranges::max_element(parts);
  fs::resize_file(newest, fs::file_size(newest) / 2);
}

}  // namespace

void World::fault(Tablet& tablet) {
  std::vector<Fault> can;
  for (auto fault :
       {Fault::partition, Fault::crash, Fault::power, Fault::damage, Fault::clone, Fault::rollback,
        Fault::reinstall, Fault::trim, Fault::clock, Fault::days, Fault::revoke, Fault::password,
        Fault::office_crash, Fault::upgrade, Fault::restore, Fault::silent_restore})
    if (with(fault)) can.push_back(fault);
  if (can.empty()) return;
  switch (pick(can)) {
    case Fault::partition:
      tablet.cut_off = !tablet.cut_off;
      did(Fault::partition);
      return say(tablet.name + (tablet.cut_off ? " has no network" : " has network again"));
    case Fault::crash:
      return kill_between(tablet);
    case Fault::power:
      return throw_back_replica(tablet);
    case Fault::damage:
      if (chance(60)) return;
      return chance(60) ? damage(tablet) : damage_outbox(tablet);
    case Fault::clone:
      return clone(tablet);
    case Fault::rollback:
      return copy_or_roll_back(tablet);
    case Fault::reinstall:
      return chance(70) ? void() : reinstall(tablet);
    case Fault::trim:
      if (tablet.cut_off || tablet.revoked) return;
      if (!sync(tablet)) return;  // what is trimmed is what a cut holds, and a disabled person gets none
      did(Fault::trim);
      tablet.device->outbox().trim(office_env_.reading.wall_at - static_cast<std::int64_t>(below(100'000)));
      replicas_.erase(tablet.name);
      return say(tablet.name + " trims its outbox");
    case Fault::clock: {
      constexpr std::int64_t year = 365LL * 24 * 3600 * 1000;
      tablet.env->reading.wall_at += (static_cast<std::int64_t>(below(100)) - 50) * year;
      if (chance(50)) tablet.env->reading.boot = tablet.env->mint();
      if (chance(30)) tablet.env->reading.counts_suspend = !tablet.env->reading.counts_suspend;
      did(Fault::clock);
      return say(tablet.name + ": the clock jumps");
    }
    case Fault::days: {
      constexpr std::int64_t day = 24LL * 3600 * 1000;
      auto days = static_cast<std::int64_t>(chance(10) ? 40 : 1 + below(3));
      office_env_.pass(days * day);
      for (auto& [name, other] : tablets_) other.env->pass(days * day);
      did(Fault::days);
      return say(std::to_string(days) + " days pass");
    }
    case Fault::revoke:
      tablet.revoked = !tablet.revoked;
      distrusted_ = true;
      did(Fault::revoke);
      return say(tablet.name + (tablet.revoked ? ": sign-in revoked" : ": signed in again"));
    case Fault::password:
      tablet.session = office_env_.mint();
      tablet.knows_key = true;
      tablet.device->know_office(file::office_seal(company_.key()).shown);
      tablet.is_touched = true;
      did(Fault::password);
      return say(tablet.name + " signs in with a new password");
    case Fault::office_crash:
      stop_office();
      start_office();
      check_journal();
      did(Fault::office_crash);
      return say("the office restarts");
    case Fault::upgrade:
      return upgrade(tablet);
    case Fault::restore:
      return restore();
    default:
      return silent_restore();
  }
}

/// Plans trouble for what this tablet writes next. True: planned.
bool World::trouble_on(const Tablet& tablet) {
  std::vector<Trouble> can;
  if (with(Fault::crash)) can.push_back(Trouble::death);
  if (with(Fault::disk_full)) can.push_back(Trouble::full);
  if (with(Fault::io_error)) can.push_back(Trouble::io_error);
  if (can.empty() || !chance(8)) return false;
  trouble_ = pick(can);
  Disk::trouble(tablet.folder.string() + "/", trouble_, 1 + below(24));
  return true;
}

/// True: it came to that. A killed process is started again; one that only met an error may also go on.
bool World::after_trouble(Tablet& tablet, bool failed, const std::string& what) {
  bool killed = trouble_ == Trouble::death;
  if (killed) close(tablet);
  if (!Disk::heal()) {
    need(!failed, tablet.name + " fails although its disk is well");
    if (killed) open(tablet);
    return false;
  }
  did(killed ? Fault::crash : trouble_ == Trouble::full ? Fault::disk_full : Fault::io_error);
  say(what + (killed ? ": killed at a write" : failed ? ": the disk fails" : ": the disk fails, unnoticed"));
  if (killed || chance(50)) {
    close(tablet);
    open(tablet);
  } else {
    tablet.device->failed();
    tablet.is_behind = true;  // until it writes again
  }
  return killed || failed;
}

void World::kill_between(Tablet& tablet) {
  auto draft = draw(tablet);
  auto tokens = tablet.device->tokens();
  if (draft)
    for (auto& change : draft->changes)
      if (auto shown_row = tablet.device->row(*change.table, change.row))
        merge::complete_groups(change, *shown_row);
  close(tablet);
  did(Fault::crash);
  if (draft && chance(60)) {  // after the append, before the fold
    Op op{.id = tablet.env->mint(),
          .author = tablet.user(),
          .clock = tablet.env->clock(),
          .client = draft->client,
          .changes = draft->changes,
          .tokens = tokens,
          .resolves = draft->resolves};
    auto bytes = encode_op(op);
    Outbox(tablet.files().outbox, *tablet.env).append(op, bytes);
    audit_.note_recorded(op);
    tell_causes(tablet, op, true);
    recorded_[op.id] = bytes;
    say(tablet.name + " is killed between outbox and replica, op " + to_hex(op.id).substr(20) + ":" +
        said(op.changes));
  } else {
    say(tablet.name + " is killed");
  }
  open(tablet);
}

void World::damage(Tablet& tablet) {
  did(Fault::damage);
  close(tablet);
  fs::resize_file(tablet.files().replica, 1 + below(fs::file_size(tablet.files().replica)));
  for (auto* tail : {"replica-wal", "replica-shm"}) fs::remove(tablet.folder / tail);
  replicas_.erase(tablet.name);
  say(tablet.name + ": replica file damaged and set aside");
  open(tablet);
}

/// Rubbish over some of its pages, or its end is gone: what is not on them is there again, and everything
/// goes on.
void World::damage_outbox(Tablet& tablet) {
  for (auto& entry : tablet.device->outbox().entries()) fragile_.insert(entry.op_id);
  close(tablet);
  auto file = tablet.files().outbox;
  auto size = fs::file_size(file);
  if (chance(50)) {
    fs::resize_file(file, 1 + below(size));
  } else {
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(static_cast<std::streamoff>(below(size)));
    out << std::string(1 + below(6'000), '\x5a');
  }
  did(Fault::damage);
  tablet.held.clear();
  ++tablet.lives;
  tablet.copied = true;
  say(tablet.name + ": outbox file damaged");
  open(tablet);
  auto salvage = tablet.device->status().salvage;
  if (salvage && salvage->lost > 0) lossy_ = true;  // what needs a row that is lost waits
}

/// A power cut: the outbox keeps everything, the replica is one consistent state, but an older one.
void World::throw_back_replica(Tablet& tablet) {
  auto kept = folder_ / ("replica-" + tablet.name);
  if (replicas_.contains(tablet.name) && chance(60)) {
    close(tablet);
    fs::copy_file(kept, tablet.files().replica, fs::copy_options::overwrite_existing);
    ++tablet.lives;  // what its user saw since is not what the next ops are based on
    did(Fault::power);
    say(tablet.name + " loses power: its replica is an older one");
    open(tablet);
  } else {
    tablet.device->local().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    fs::copy_file(tablet.files().replica, kept, fs::copy_options::overwrite_existing);
    replicas_[tablet.name] = kept;
  }
}

void World::clone(Tablet& tablet) {
  if (tablets_.size() >= 5) return;
  auto name = "T" + std::to_string(++names_);
  tablet.copied = true;
  copy_folder(tablet.folder, folder_ / name);
  did(Fault::clone);
  say(name + " is a copy of " + tablet.name);
  add_tablet(name, tablet.login, tablet.speaks, false);
  causes_.fork(session(tablets_.at(name)), session(tablet));
}

void World::copy_or_roll_back(Tablet& tablet) {
  auto kept = folder_ / ("copy-" + tablet.name);
  if (copies_.contains(tablet.name) && chance(50)) {
    for (auto& entry : tablet.device->outbox().entries()) fragile_.insert(entry.op_id);
    close(tablet);
    copy_folder(kept, tablet.folder);
    std::erase_if(forms_, [&](auto& form) { return form.tablet == tablet.name; });
    replicas_.erase(tablet.name);
    tablet.held.clear();
    ++tablet.lives;
    tablet.copied = true;
    did(Fault::rollback);
    say(tablet.name + " is rolled back to an older copy");
    open(tablet);
  } else {
    copy_folder(tablet.folder, kept);
    copies_[tablet.name] = kept;
    say(tablet.name + " is copied");
  }
}

/// The one stated exception: what was not sent is lost with the files.
void World::reinstall(Tablet& tablet) {
  for (auto& entry : tablet.device->outbox().entries()) fragile_.insert(entry.op_id);
  close(tablet);
  fs::remove_all(tablet.folder);
  fs::create_directories(tablet.folder);
  std::erase_if(forms_, [&](auto& form) { return form.tablet == tablet.name; });
  replicas_.erase(tablet.name);
  tablet.held.clear();
  ++tablet.lives;
  did(Fault::reinstall);
  say(tablet.name + " is reinstalled");
  open(tablet);
}

/// The office, or a tablet, gets the newer program.
void World::upgrade(Tablet& tablet) {
  if (office_speaks_ < schema::version && chance(40)) {
    stop_office();
    ++office_speaks_;
    start_office();
    did(Fault::upgrade);
    say("the office is upgraded");
  } else if (tablet.speaks < schema::version && chance(50)) {
    close(tablet);
    ++tablet.speaks;
    replicas_.erase(tablet.name);
    did(Fault::upgrade);
    say(tablet.name + " is upgraded");
    open(tablet);
  }
}

/// What `giro-server restore` does: a backup, and over it the whole journal, a part of it, or none.
void World::restore() {
  auto backup = folder_ / "backup.db", journal = folder_ / "journal";
  if (!fs::exists(backup) || chance(50)) {
    fs::remove(backup);
    store_->backup(backup);
    return say("the office is backed up");
  }
  auto known = audit_.ops();
  stop_office();
  for (auto* tail : {"", "-wal", "-shm"}) fs::remove(folder_ / (std::string("office.db") + tail));
  fs::rename(backup, folder_ / "office.db");
  auto how = below(3);
  whole_journal_ = whole_journal_ && how == 0;
  if (how == 1)
    tear(journal);
  else if (how == 2)
    fs::remove_all(journal);
  start_office(false);
  auto restored = replay_journal(*office_, Journal(journal));
  need(restored.has_value(), "the journal cannot be repeated: " + (restored ? "" : restored.error().what));
  stop_office();
  start_office();
  lossy_ = true;
  did(Fault::restore);
  constexpr std::string_view with_what[] = {"its whole journal", "a part of its journal", "no journal"};
  say("the office is restored from a backup with " + std::string(with_what[how]));
  fs::remove(folder_ / "snapshot.db");
  audit_.again();
  look_at_office();
  if (how > 0) return;
  for (auto& [op, decided] : known) {
    auto now = audit_.ops().find(op);
    need(now != audit_.ops().end(), "a whole journal lacks operation " + to_hex(op).substr(20));
    auto then = decided.outcome.verdict;
    need(now->second.outcome.verdict == then || then == Verdict::waiting || then == Verdict::quarantined,
         "a whole journal decides operation " + to_hex(op).substr(20) + " otherwise");
  }
}

/// The disk is an older snapshot of itself, journal and all, and nobody says so.
void World::silent_restore() {
  stop_office();
  auto kept = folder_ / "snapshot.db", journal = folder_ / "journal";
  if (fs::exists(kept) && chance(40)) {
    for (auto* tail : {"office.db-wal", "office.db-shm"}) fs::remove(folder_ / tail);
    fs::copy_file(kept, folder_ / "office.db", fs::copy_options::overwrite_existing);
    copy_folder(folder_ / "snapshot.journal", journal);
    fs::remove(folder_ / "backup.db");
    lossy_ = true;
    did(Fault::silent_restore);
    audit_.again();
    say("the office's disk is an older snapshot");
  } else {
    fs::copy_file(folder_ / "office.db", kept, fs::copy_options::overwrite_existing);
    copy_folder(journal, folder_ / "snapshot.journal");
    say("the office's disk is copied");
  }
  start_office();
  look_at_office();
}

}  // namespace giro::sim

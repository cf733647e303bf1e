// Accidents: kills between outbox and replica, damaged files, copied and rolled-back tablets, clocks that
// lie, an office thrown back to an older disk image.
#include "sync/device/outbox.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {

void World::fault(Tablet& tablet) {
  std::vector<Fault> can;
  for (auto fault :
       {Fault::crash, Fault::damage, Fault::clone, Fault::rollback, Fault::clock, Fault::silent_restore})
    if (with(fault)) can.push_back(fault);
  if (can.empty()) return;
  auto copy = [&](const fs::path& from, const fs::path& to) {
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
  };
  switch (pick(can)) {
    case Fault::crash: {
      auto draft = draw(tablet);
      auto tokens = tablet.device->tokens();
      tablet.device.reset();
      if (draft && chance(60)) {  // killed between the append and the fold
        Op op{.id = tablet.env->mint(),
              .author = tablet.user,
              .clock = tablet.env->clock(),
              .client = draft->client,
              .changes = draft->changes,
              .tokens = tokens,
              .resolves = draft->resolves};
        Outbox(tablet.files().outbox, *tablet.env).append(op, encode_op(op));
        recorded_.insert(op.id);
        say(tablet.name + " is killed between outbox and replica, op " + to_hex(op.id).substr(20));
      } else {
        say(tablet.name + " is killed");
      }
      open(tablet);
      break;
    }
    case Fault::damage: {
      if (chance(50)) return;
      tablet.device.reset();
      fs::resize_file(tablet.files().replica, 1 + below(fs::file_size(tablet.files().replica)));
      for (auto* tail : {"replica-wal", "replica-shm"}) fs::remove(tablet.folder / tail);
      open(tablet);
      say(tablet.name + ": replica file damaged and set aside");
      break;
    }
    case Fault::clone: {
      if (tablets_.size() >= 5) return;
      auto name = "T" + std::to_string(++names_);
      tablet.device.reset();
      copy(tablet.folder, folder_ / name);
      open(tablet);
      add_tablet(name, tablet.user);
      say(name + " is a copy of " + tablet.name);
      break;
    }
    case Fault::rollback: {
      auto kept = folder_ / ("copy-" + tablet.name);
      tablet.device.reset();
      if (copies_.contains(tablet.name) && chance(50)) {
        for (auto& entry : Outbox(tablet.files().outbox, *tablet.env).entries()) fragile_.insert(entry.op_id);
        copy(kept, tablet.folder);
        std::erase_if(forms_, [&](auto& form) { return form.tablet == tablet.name; });
        say(tablet.name + " is rolled back to an older copy");
      } else {
        copy(tablet.folder, kept);
        copies_[tablet.name] = kept;
        say(tablet.name + " is copied");
      }
      open(tablet);
      break;
    }
    case Fault::clock: {
      constexpr std::int64_t year = 365LL * 24 * 3600 * 1000;
      tablet.env->reading.wall_at += (static_cast<std::int64_t>(below(100)) - 50) * year;
      if (chance(50)) tablet.env->reading.boot = tablet.env->mint();
      say(tablet.name + ": the clock jumps");
      break;
    }
    default:
      silent_restore();
      return;
  }
}

void World::silent_restore() {
  stop_office();
  auto kept = folder_ / "backup.db";
  if (fs::exists(kept) && chance(40)) {
    for (auto* tail : {"office.db-wal", "office.db-shm"}) fs::remove(folder_ / tail);
    fs::copy_file(kept, folder_ / "office.db", fs::copy_options::overwrite_existing);
    lossy_ = true;
    say("the office's disk is an older snapshot");
  } else {
    fs::copy_file(folder_ / "office.db", kept, fs::copy_options::overwrite_existing);
    say("the office's disk is copied");
  }
  start_office();
}

}  // namespace giro::sim

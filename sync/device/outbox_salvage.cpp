// How a damaged outbox becomes a whole one again. It is read from a copy, because SQLite may write to what it
// opens, and position by position: a page that cannot be read hides the entries on it and no others.
//
//     an entry comes over as it was recorded, which its hash proves, or not at all
//     whenever the process dies, the next start finds the damaged file, or the finished one, and goes on
//
// What the office had said is asked again, with the receipts as proof: a wrong answer on a damaged page could
// otherwise keep an op from ever being sent.
#include <algorithm>
#include <iterator>
#include <map>

#include "sync/base/limits.hpp"
#include "sync/device/outbox_file.hpp"

namespace giro {
namespace {

namespace fs = std::filesystem;

/// How far beyond the last position anybody knows of to look; alone, when nobody knows any; and how far to
/// believe a damaged page beyond what the replica knows.
constexpr std::int64_t look_ahead = 1'000, look_blindly = 100'000, believe = 1'000'000;

fs::path beside(const fs::path& path, std::string_view suffix) {
  return path.string() + std::string(suffix);
}

void remove_database(const fs::path& path) {
  for (auto suffix : {"", "-wal", "-shm"}) fs::remove(beside(path, suffix));
}

/// The log first: a database without its log is still the damaged one, a log without it is nothing.
void set_aside(const fs::path& path) {
  auto aside = damaged_name(path);
  for (auto suffix : {"-wal", ""})
    if (fs::exists(beside(path, suffix))) fs::rename(beside(path, suffix), beside(aside, suffix));
  fs::remove(beside(path, "-shm"));
}

/// An entry as it was recorded, asking for its answer anew.
struct Found {
  OutboxEntry entry;
  Bytes bytes;
};

void write(Sql& into, const Found& found) {
  auto& entry = found.entry;
  auto verdict = entry.old_verdict ? Value(static_cast<std::int64_t>(*entry.old_verdict)) : Value();
  into.run(
      "INSERT INTO op(position, op_id, device, hash, client, recorded_at, parked, dismissed, old_verdict, "
      "old_receipt, bytes) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      entry.position, entry.op_id, entry.device, entry.hash, entry.client, entry.recorded_at,
      std::int64_t{entry.parked}, std::int64_t{entry.dismissed}, verdict, Blob{entry.receipt},
      Blob{found.bytes});
  if (entry.sealed)
    into.run("INSERT INTO sealed(position, digest) VALUES(?, ?)", entry.position, digest(found.bytes));
}

/// The damaged file, read on a connection of its own: one that has met damage commits nothing. What cannot be
/// read is not there.
class Wreck {
 public:
  explicit Wreck(const fs::path& copy) : sql_(copy, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 0) {
    // or one that was cut short would not open at all
    attempt([&] { sql_.database().exec("PRAGMA writable_schema=ON"); });
    attempt([&] { mend_definitions(); });
  }

  std::int64_t last_position() {
    std::int64_t last = 0;
    attempt([&] { last = sql_.number("SELECT max(position) FROM op"); });
    return last;
  }
  std::optional<Id> device() {
    std::optional<Id> device;
    attempt([&] {
      if (auto rows = sql_.query("SELECT device FROM identity"); rows.next()) device = read_id(rows[0]);
    });
    return device;
  }
  /// Byte for byte what was recorded, or sealed.
  std::optional<Found> entry(std::int64_t position) {
    std::optional<Found> found;
    attempt([&] {
      auto rows = sql_.query(
          "SELECT op_id, device, hash, client, recorded_at, parked, dismissed, CASE WHEN verdict <= 2 THEN "
          "verdict"
          " ELSE old_verdict END, CASE WHEN verdict <= 2 THEN receipt ELSE old_receipt END, bytes FROM op"
          " WHERE position = ?",
          position);
      if (!rows.next()) return;
      Found read{.entry = {}, .bytes = read_bytes(rows[9])};
      auto& entry = read.entry;
      entry.position = position;
      entry.op_id = read_id(rows[0]).value_or(Id{});
      entry.device = read_id(rows[1]).value_or(Id{});
      entry.hash = read_id(rows[2]).value_or(Id{});
      entry.client = read_id(rows[3]);
      entry.recorded_at = rows[4].getInt64();
      entry.parked = rows[5].getInt() != 0;
      entry.dismissed = rows[6].getInt() != 0;
      if (!rows[7].isNull()) entry.old_verdict = static_cast<Verdict>(rows[7].getInt());
      entry.receipt = read_bytes(rows[8]);
      entry.sealed = entry.hash != digest(read.bytes);
      if (entry.device.is_nil() || entry.op_id.is_nil() || (entry.sealed && !is_sealed(position, read.bytes)))
        return;
      found = std::move(read);
    });
    return found;
  }
  std::vector<Form> forms() {
    std::vector<Form> found;
    attempt([&] {
      for (auto rows = sql_.query("SELECT key, content, saved_at FROM form"); rows.next();)
        found.push_back({rows[0].getString(), rows[1].getString(), rows[2].getInt64()});
    });
    return found;
  }
  /// What an earlier damage had lost.
  std::vector<Gap> gaps() {
    std::vector<Gap> found;
    attempt([&] {
      for (auto rows = sql_.query("SELECT device, first, last FROM gap"); rows.next();)
        found.push_back({read_id(rows[0]).value_or(Id{}), read_count(rows[1]), read_count(rows[2])});
    });
    return found;
  }

 private:
  /// A wrong byte in the definition of a table would hide all of its rows. The newest one reads rows of every
  /// layout: columns were only added.
  void mend_definitions() {
    for (auto& [name, made_by] : outbox_definitions(schema::newest_layout(outbox_migrations())))
      sql_.run("UPDATE sqlite_schema SET sql = ? WHERE name = ? AND sql IS NOT NULL", made_by, name);
    sql_.database().exec("PRAGMA writable_schema=RESET");  // reads them anew
    sql_.database().exec("PRAGMA writable_schema=ON");
  }
  bool is_sealed(std::int64_t position, const Bytes& bytes) {
    bool sealed = false;
    attempt([&] { sealed = sql_.exists("SELECT 1 FROM sealed WHERE position = ?", position); });
    attempt([&] {  // a file of before there were digests has none
      if (sql_.exists("SELECT 1 FROM sealed WHERE position = ? AND digest <> ?", position, digest(bytes)))
        sealed = false;
    });
    return sealed;
  }
  template <typename Read>
  static void attempt(Read read) {
    try {
      read();
    } catch (const SQLite::Exception&) {
      return;
    }
  }

  Sql sql_;
};

using Kept = std::map<std::int64_t, Id>;  // position → device id

/// After the first that is there (what lies before it was let go of long ago), and what no cut held.
std::vector<std::int64_t> missing(const Kept& kept, std::int64_t last,
                                  const std::vector<std::int64_t>& open) {
  std::vector<std::int64_t> found;
  if (!kept.empty())
    for (auto position = kept.begin()->first; position <= last; ++position)
      if (!kept.contains(position)) found.push_back(position);
  for (auto position : open)
    if (!kept.contains(position)) found.push_back(position);
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

/// Under the device id of the next entry that is there. Close enough around a fork: the office counts only
/// the numbers that it lacks.
std::vector<Gap> ranges(const std::vector<std::int64_t>& positions, const Kept& kept, const Id& current) {
  std::vector<Gap> gaps;
  for (auto position : positions) {
    auto above = kept.upper_bound(position);
    auto& device = above == kept.end() ? current : above->second;
    auto number = static_cast<std::uint64_t>(position);
    if (device.is_nil()) continue;
    if (!gaps.empty() && gaps.back().device == device && gaps.back().last + 1 == number)
      gaps.back().last = number;
    else
      gaps.push_back({device, number, number});
  }
  return gaps;
}

}  // namespace

void Outbox::salvage(const fs::path& path, const FoldedFrom& folded, Environment& environment) {
  auto fresh = beside(path, ".salvage"), copy = beside(path, ".reading");
  for (auto& file : {fresh, copy}) remove_database(file);
  for (auto suffix : {"", "-wal"})
    if (fs::exists(beside(path, suffix))) fs::copy_file(beside(path, suffix), beside(copy, suffix));
  {
    Outbox outbox(fresh, environment);
    auto& sql = outbox.impl_->sql;
    Wreck wreck(copy);
    SQLite::Transaction transaction(sql.database(), SQLite::TransactionBehavior::IMMEDIATE);
    auto known = std::clamp(wreck.last_position(), folded.position, folded.position + believe);
    Kept kept;
    for (std::int64_t position = 1; position <= (known ? known + look_ahead : look_blindly); ++position)
      if (auto found = wreck.entry(position)) {
        write(sql, *found);
        kept.emplace(position, found->entry.device);
      }
    auto last = std::max(known, kept.empty() ? 0 : kept.rbegin()->first);
    auto lost = missing(kept, last, folded.open);
    auto gaps = ranges(lost, kept, wreck.device().value_or(folded.device));
    std::ranges::copy(wreck.gaps(), std::back_inserter(gaps));
    for (auto& gap : gaps)
      sql.run("INSERT OR IGNORE INTO gap(device, first, last, told) VALUES(?, ?, ?, 0)", gap.device,
              gap.first, gap.last);
    auto unsent = folded.position
                      ? std::ranges::count_if(folded.open, [&](auto p) { return !kept.contains(p); })
                      : std::ssize(lost);
    sql.run("INSERT INTO salvage(at, kept, lost) VALUES(?, ?, ?)", environment.clock().wall_at,
            std::uint64_t{kept.size()}, std::int64_t{unsent});
    sql.run("UPDATE identity SET used = ?", last);
    for (auto& form : wreck.forms()) outbox.save_form(form);
    transaction.commit();
  }
  fs::rename(fresh, beside(path, ".salvaged"));  // whole, and closed: from here on there is no way back
  remove_database(copy);
  finish_salvage(path);
}

void Outbox::finish_salvage(const fs::path& path) {
  auto done = beside(path, ".salvaged");
  if (!fs::exists(done)) return;
  set_aside(path);
  fs::rename(done, path);
}

std::optional<Salvage> Outbox::last_salvage() const {
  auto rows = impl_->sql.query("SELECT at, kept, lost FROM salvage ORDER BY position DESC LIMIT 1");
  if (!rows.next()) return std::nullopt;
  return Salvage{rows[0].getInt64(), read_count(rows[1]), read_count(rows[2])};
}

std::vector<Gap> Outbox::gaps() const {
  std::vector<Gap> found;
  auto rows =
      impl_->sql.query("SELECT device, first, last FROM gap WHERE NOT told ORDER BY device, first LIMIT ?",
                       std::uint64_t{Limits::devices_per_request});
  while (rows.next())
    found.push_back({read_id(rows[0]).value_or(Id{}), read_count(rows[1]), read_count(rows[2])});
  return found;
}

void Outbox::told_gaps(const std::vector<Gap>& told, bool anew) {
  if (!impl_->sql.exists("SELECT 1 FROM gap")) return;
  SQLite::Transaction transaction(impl_->sql.database(), SQLite::TransactionBehavior::IMMEDIATE);
  if (anew) impl_->sql.run("UPDATE gap SET told = 0");
  for (auto& gap : told)
    impl_->sql.run("UPDATE gap SET told = 1 WHERE device = ? AND first = ?", gap.device, gap.first);
  transaction.commit();
}

}  // namespace giro

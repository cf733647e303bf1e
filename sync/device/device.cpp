#include "sync/device/device.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <set>

#include "sync/base/broken.hpp"
#include "sync/base/limits.hpp"
#include "sync/device/exchange.hpp"
#include "sync/device/replica.hpp"
#include "sync/merge/merge_unit.hpp"
#include "sync/op/sealed_op.hpp"

namespace giro {

struct Device::Impl {
  Impl(const DeviceFiles& where, const Id& whose, Environment& env, std::uint32_t version)
      : files(where),
        user(whose),
        environment(env),
        speaks(version),
        outbox(open_outbox(where, env, salvaged)) {
    try {
      replica = std::make_unique<Replica>(files.replica, user, outbox, speaks);
      rebuilt = !is_sound();
    } catch (const SQLite::Exception& error) {
      if (!is_damage_at_open(error)) throw;
      rebuilt = true;
    }
    if (rebuilt) rebuild();
    outbox.park(replica->parked());
  }

  /// A damaged one is set aside, and what can be read of it is here again. A file that is no database, beside
  /// a replica that knows of no outbox, is somebody's own: it is refused.
  static Outbox open_outbox(const DeviceFiles& files, Environment& env, bool& salvaged) {
    Outbox::finish_salvage(files.outbox);
    try {
      return Outbox(files.outbox, env);
    } catch (const SQLite::Exception& error) {
      auto known = folded_from(files.replica);
      bool may_be_foreign = error.getErrorCode() == SQLITE_NOTADB &&
                            !(known && (known->position > 0 || !known->device.is_nil()));
      if (!is_damage(error) || may_be_foreign) throw;
      Outbox::salvage(files.outbox, known.value_or(FoldedFrom{}), env);
    }
    salvaged = true;
    return Outbox(files.outbox, env);
  }

  /// Walks the file's pages: cheap beside downloading everything again because of one that an app would meet
  /// later.
  bool is_sound() {
    auto rows = replica->sql().query("PRAGMA quick_check(1)");
    return rows.next() && rows[0].getString() == "ok";
  }

  /// Sets the damaged replica aside; a new one begins, and the outbox is folded over it.
  void rebuild() {
    replica.reset();
    exchange.failed();
    auto aside = damaged_name(files.replica);
    std::filesystem::rename(files.replica, aside);
    for (auto suffix : {"-wal", "-shm"}) std::filesystem::remove(files.replica.string() + suffix);
    rebuilt = true;
    replica = std::make_unique<Replica>(files.replica, user, outbox, speaks);
    replica->check_every(check_every_ms);
  }

  bool fold(const OutboxEntry& entry, const Op& op) {
    try {
      bool parked = replica->fold(entry, op);
      if (parked) outbox.park(replica->parked());
      return parked;
    } catch (const SQLite::Exception& error) {
      is_behind = !is_damage(error);
      if (is_behind) return false;  // the op is durable: it is recorded, and shown when the disk allows
      rebuild();
      return replica->sql().exists("SELECT 1 FROM fold WHERE position = ? AND parked", entry.position);
    }
  }

  /// What clients that are gone, and people who were erased, have left in the outbox, once a complete cut
  /// holds it. The replica that has let go of them is on the disk first: no older one may come back that
  /// would have to fold what is sealed.
  void seal_departed() {
    auto state = replica->state();
    if (!office_key || state.token.empty() || state.resyncing || state.cut == 0 || GIRO_BROKEN(no_seal))
      return;
    std::map<Id, bool> is_here;
    std::vector<Outbox::Seal> seals;
    auto erased = replica->erased();
    for (auto& entry : outbox.sealable()) {
      auto [client, is_new] = is_here.try_emplace(*entry.client);
      if (is_new) client->second = replica->is_here(*entry.client);
      bool readable = client->second && !(!erased.empty() && names(entry, erased));
      if (readable || replica->folds(entry.position)) continue;  // a replica thrown back folds it still
      seals.push_back({entry.position, seal_op(outbox.op_bytes(entry.position), *office_key, environment)});
    }
    if (!seals.empty()) replica->make_durable();
    outbox.seal(seals);
    replica->sweep();
  }

  /// Does the op say anything about one of these rows?
  bool names(const OutboxEntry& entry, const std::set<Id>& rows) {
    auto op = decode_op(outbox.op_bytes(entry.position));
    return op && std::ranges::any_of(op->changes, [&](auto& change) { return rows.contains(change.row); });
  }

  Result<Exchanged> apply(const Response& response, const std::function<Result<Exchanged>()>& receive) {
    try {
      auto exchanged = receive();
      if (exchanged) outbox.park(replica->parked());
      if (exchanged && response.cut) seal_departed();
      return exchanged;
    } catch (const SQLite::Exception& error) {
      if (!is_damage(error)) {
        is_behind = true;  // the outbox may have taken what the replica could not
        throw;
      }
      rebuild();
      return Problem{
          "The data on this tablet was damaged. What you recorded is safe; sync again to download the rest."};
    }
  }

  /// Folds what a failing disk did not let in.
  void catch_up() {
    if (!is_behind) return;
    replica->catch_up();
    outbox.park(replica->parked());
    is_behind = false;
  }

  DeviceFiles files;
  Id user;
  Environment& environment;
  std::uint32_t speaks;
  bool salvaged = false;  // the outbox was damaged
  Outbox outbox;
  std::unique_ptr<Replica> replica;
  Exchange exchange;
  std::int64_t check_every_ms = Limits::check_replica_every_ms;
  std::optional<SealKey> office_key;
  bool rebuilt = false;
  bool is_behind = false;  // the outbox has an op that the replica could not take
};

Device::Device(const DeviceFiles& files, const Id& user, Environment& environment, std::uint32_t speaks)
    : impl_(std::make_unique<Impl>(files, user, environment, speaks)) {
  GIRO_ASSERT(speaks >= 1 && speaks <= schema::version);
}
Device::~Device() = default;

const Id& Device::user() const {
  return impl_->user;
}
std::uint32_t Device::speaks() const {
  return impl_->speaks;
}
std::uint32_t Device::writable_schema() const {
  return std::max(impl_->replica->state().delivered, 1U);
}
const std::filesystem::path& Device::replica_path() const {
  return impl_->files.replica;
}
SQLite::Database& Device::local() {
  return impl_->replica->sql().database();
}
Outbox& Device::outbox() {
  return impl_->outbox;
}
Id Device::mint() {
  return impl_->environment.mint();
}
std::vector<Bytes> Device::tokens() const {
  return impl_->replica->tokens();
}

Result<Recorded> Device::record(Draft draft) {
  impl_->catch_up();
  Op op;
  op.id = mint();
  op.author = impl_->user;
  op.schema = impl_->speaks;
  op.clock = impl_->environment.clock();
  op.client = draft.client;
  op.changes = std::move(draft.changes);
  for (auto& change : op.changes) {
    if (!change.table || change.kind != Change::Kind::update) continue;
    if (auto shown = row(*change.table, change.row)) merge::complete_groups(change, *shown);
  }
  op.tokens = draft.tokens ? std::move(*draft.tokens) : tokens();
  op.resolves = draft.resolves;
  if (auto problem = check_op(op)) return *problem;
  if (auto newest = newest_named(op); newest.schema > writable_schema())
    return Problem{newest.name +
                   " is new here and the office has not sent it yet: sync first. If that does not help, the"
                   " office or this app waits for an update."};
  auto bytes = encode_op(op);
  if (bytes.size() > Limits::op_bytes)
    return Problem{"È troppo per una voce sola: salvala in parti più piccole."};
  auto entry = impl_->outbox.append(op, bytes);
  return Recorded{op.id, impl_->fold(entry, op)};
}

std::optional<std::vector<Value>> Device::row(const schema::Table& table, const Id& id) {
  return impl_->replica->remote().local(table, id);
}

Change Device::update(std::string_view table, const Id& row,
                      const std::vector<std::pair<std::string_view, Value>>& cells) {
  auto change = insert(table, row, cells);
  change.kind = Change::Kind::update;
  auto shown = this->row(*change.table, row);
  for (auto& cell : change.cells)
    if (shown) cell.base = (*shown)[change.table->index_of(cell.column->name)];
  std::erase_if(change.cells, [](auto& cell) { return cell.base == cell.value; });
  // now, not when it is recorded: a form may be saved after its client has gone, and an address travels whole
  if (shown) merge::complete_groups(change, *shown);
  return change;
}

Change Device::insert(std::string_view table, const Id& row,
                      const std::vector<std::pair<std::string_view, Value>>& cells) {
  Change change{.kind = Change::Kind::insert, .table = schema::find_table(table), .row = row, .cells = {}};
  GIRO_ASSERT(change.table);
  for (auto& [name, value] : cells) {
    auto* column = change.table->find(name);
    GIRO_ASSERT(column);
    change.cells.push_back({column, Null{}, value});
  }
  return change;
}

Request Device::next_request(std::uint32_t page_rows) {
  impl_->catch_up();
  auto request = impl_->exchange.next_request(*impl_->replica, impl_->outbox, impl_->environment);
  request.page_rows = page_rows;
  request.schema = impl_->speaks;
  auto waits = impl_->outbox.unanswered() - request.envelopes.size();
  request.pending = static_cast<std::uint32_t>(waits);
  return request;
}

Result<Exchanged> Device::receive(const Response& response) {
  return impl_->apply(response,
                      [&] { return impl_->exchange.receive(response, *impl_->replica, impl_->outbox); });
}

ExportNote Device::write_requests(const std::function<void(Request)>& each) {
  impl_->catch_up();
  auto spoken = [&](Request request) {
    request.schema = impl_->speaks;
    each(std::move(request));
  };
  return Exchange::write_requests(*impl_->replica, impl_->outbox, impl_->environment, spoken);
}

Result<std::optional<Exchanged>> Device::receive_page(const ExportNote& note, const Id& follows,
                                                      const Response& response) {
  if (digest(impl_->replica->state().token) != follows) return std::optional<Exchanged>();
  auto taken = impl_->apply(
      response, [&] { return impl_->exchange.receive_page(note, response, *impl_->replica, impl_->outbox); });
  if (!taken) return taken.error();
  return std::optional(*taken);
}

void Device::check_every(std::int64_t ms) {
  impl_->check_every_ms = ms;
  impl_->replica->check_every(ms);
}

void Device::failed() {
  impl_->exchange.failed();
}

void Device::know_office(const SealKey& shown) {
  impl_->office_key = shown;
  impl_->seal_departed();
}

DeviceStatus Device::status() {
  auto& sql = impl_->replica->sql();
  auto state = impl_->replica->state();
  DeviceStatus status;
  for (auto& entry : impl_->outbox.entries_to_fold(impl_->outbox.last_position())) {
    status.pending += entry.undecided();
    status.rejected += entry.rejected() && !entry.dismissed;
  }
  auto count = [](std::int64_t number) { return static_cast<std::size_t>(number); };
  status.parked = count(sql.number("SELECT count(*) FROM fold WHERE parked"));
  status.conflicts = count(sql.number(
      "SELECT (SELECT count(*) FROM conflict WHERE state = 'open' OR (state = 'decided' AND ?1 = CASE chosen"
      " WHEN 'mine' THEN office_user_id ELSE user_id END)) + (SELECT count(*) FROM conflict_copy c WHERE "
      "user_id = ?1 AND state IN ('open', "
      "'decided')"
      " AND NOT EXISTS(SELECT 1 FROM conflict k WHERE k.id = c.conflict_id))",
      impl_->user));
  status.clients = count(sql.number("SELECT count(*) FROM client"));
  status.set_aside = count(sql.number("SELECT count(*) FROM set_aside"));
  status.last_sync_at = state.cut_at;
  status.rows_left = state.rows_left;
  status.rows_done = state.rows_done;
  status.complete = state.cut_at != 0;
  status.divergences = state.divergences;
  status.rebuilt = impl_->rebuilt;
  status.salvage = impl_->outbox.last_salvage();
  status.salvaged = impl_->salvaged;
  return status;
}

}  // namespace giro

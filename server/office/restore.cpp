#include "server/office/restore.hpp"

#include <map>

#include "server/office/admin.hpp"
#include "server/office/erasure.hpp"
#include "server/office/office_context.hpp"
#include "server/office/push_desk.hpp"
#include "sync/base/assert.hpp"

namespace giro {
namespace {

class Replay {
 public:
  Replay(Office& office, const Journal& journal) : office_(office), journal_(journal) {}

  Result<Restored> run(const Journal::Progress& progress) {
    auto from = office_.store().snapshot()->counter(journal_counter);
    if (auto known = collect_receipts(from); !known) return known.error();
    last_ = from;
    auto repeated = journal_.each_after(
        from,
        [&](const Journal::Standing& group) -> Result<void> {
          repeat(group);
          return {};
        },
        progress);
    if (!repeated) return repeated.error();
    restored_.groups = repeated->groups;
    restored_.torn_bytes = repeated->torn_bytes;
    auto ending = office_.store().begin();
    ending->set_counter(journal_counter, last_);
    ending->commit();
    restored_.last = last_;
    return restored_;
  }

 private:
  /// Per op the last entry counts: one that waited was decided later.
  Result<void> collect_receipts(std::uint64_t from) {
    auto read = journal_.each_after(from, [&](const Journal::Standing& group) -> Result<void> {
      for (auto& entry : group.entries)
        if (auto* op = std::get_if<JournalledOp>(&entry); op && !op->receipt.empty())
          receipts_[digest(op->envelope.op)] = op->receipt;
      return {};
    });
    if (!read) return read.error();
    return {};
  }

  void repeat(const Journal::Standing& group) {
    if (group.number > last_ + 1) restored_.missing_groups += group.number - last_ - 1;
    last_ = group.number;
    std::vector<JournalledOp> ops;
    for (auto& entry : group.entries)
      if (auto* op = std::get_if<JournalledOp>(&entry))
        ops.push_back(*op);
      else
        repeat(entry);
    decide(std::move(ops));
  }

  void repeat(const JournalEntry& entry) {
    auto& store = office_.store();
    if (auto* account = std::get_if<Account>(&entry)) store.put_account(*account);
    if (auto* session = std::get_if<LoginSession>(&entry)) store.put_session(*session);
    if (auto* erasure = std::get_if<JournalledErasure>(&entry))
      if (!store.snapshot()->is_erased(erasure->erased.row)) erase_row(office_, erasure->erased);
    if (auto* device = std::get_if<JournalledDevice>(&entry))
      store.register_device(device->device, {.id = device->session, .user = device->user},
                            device->registered_at);
    if (auto* administration = std::get_if<JournalledAdministration>(&entry)) {
      AdminBatch batch(office_, administration->at);
      auto done = batch.repeat(administration->acts);
      batch.commit();
      restored_.acts += done;
      restored_.impossible_acts += administration->acts.size() - done;
    }
  }

  void decide(std::vector<JournalledOp> ops) {
    if (ops.empty()) return;
    auto transaction = office_.store().begin();
    PushDesk desk(*transaction, office_.context());
    for (auto& op : ops) {
      if (auto last = receipts_.find(digest(op.envelope.op)); last != receipts_.end())
        op.receipt = last->second;
      restored_.ops += desk.replay(std::move(op));
    }
    transaction->commit();
  }

  Office& office_;
  const Journal& journal_;
  std::map<Id, Bytes> receipts_;
  std::uint64_t last_ = 0;
  Restored restored_;
};

}  // namespace

Result<void> settle_journal(Store& store) {
  auto* journal = store.journal();
  if (!journal) return {};
  auto turn = store.begin();  // nobody is between journal and commit now
  auto committed = turn->counter(journal_counter);
  auto written = journal->last_number();
  if (written > committed + 1)
    return Problem{"the database is " + std::to_string(written - committed) +
                   " commits older than its journal: an older copy was put in its place. Run `giro-server "
                   "restore`, which repeats what it lacks"};
  if (written > committed) journal->append(committed + 1, {});
  return {};
}

Restored begin_epoch(Office& office) {
  GIRO_ASSERT(!office.store().journal());
  auto beginning = office.store().begin();
  beginning->set_counter("epoch", office.context().random_number());
  beginning->commit();
  return {.last = office.store().snapshot()->counter(journal_counter)};
}

Result<Restored> replay_journal(Office& office, const Journal& journal, const Journal::Progress& progress) {
  begin_epoch(office);
  return Replay(office, journal).run(progress);
}

}  // namespace giro

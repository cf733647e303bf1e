#include "server/office/push_desk.hpp"

#include <algorithm>
#include <limits>

#include "server/office/erasure.hpp"
#include "server/office/ledger.hpp"
#include "sync/base/broken.hpp"
#include "sync/base/limits.hpp"
#include "sync/file/sealed_file.hpp"
#include "sync/merge/corrected_time.hpp"
#include "sync/op/erased.hpp"
#include "sync/op/sealed_op.hpp"

namespace giro {
namespace {

/// A device that only asks is noted this often.
constexpr std::int64_t note_every_ms = 5 * 60 * 1000;

/// The last exchange before recording: the latest token the bases were read under.
std::int64_t last_exchange_before(const Op& op, const SealKey& key) {
  std::int64_t at = 0;
  for (auto& bytes : op.tokens)
    if (auto token = open_token(bytes, key); token && token->user == op.author)
      at = std::max(at, token->issued_at);
  return at;
}

std::optional<Receipt> receipt_of(const Id& op, std::string_view bytes, const SealKey& key) {
  if (bytes.empty()) return std::nullopt;
  auto receipt = open_receipt(bytes, key);
  return receipt && receipt->op == op ? receipt : std::nullopt;
}

/// What lies in a sealed envelope; nullopt: it is not sealed, or not for us.
std::optional<Bytes> opened(const Envelope& envelope, const SealKey& key) {
  if (!envelope.sealed) return std::nullopt;
  auto seal = file::office_seal(key);
  return open_sealed_op(envelope.op, *envelope.sealed, seal.shown, seal.secret);
}

bool is_note_due(const Snapshot& snapshot, const OfficeContext& context, const Push& push) {
  auto& caller = push.caller;
  if (caller.session.is_nil() || !caller.trusted) return false;
  if (!push.request->envelopes.empty()) return true;
  auto known = snapshot.row(caller.session);
  return !known || context.now_at() - as_int(known->cell("last_seen_at")) >= note_every_ms;
}

}  // namespace

bool PushDesk::is_idle(const Snapshot& snapshot, const OfficeContext& context, const Push& push) {
  return push.request->envelopes.empty() && push.request->gaps.empty() &&
         !is_note_due(snapshot, context, push);
}

void PushDesk::take(const Push& push) {
  note_device(push);
  // What comes after a fork may need what forked, whatever device id it bears: the tablet sends both again.
  for (auto& envelope : push.request->envelopes)
    if (take(push.caller, push.request->clock, envelope) == Taken::fork) break;
  note_gaps(push);
}

PushDesk::Taken PushDesk::take(const Caller& caller, const ClockReading& sent, const Envelope& envelope) {
  if (auto plain = opened(envelope, context_.key))
    return take(caller, sent, {envelope.device, envelope.number, std::move(*plain), envelope.receipt});
  auto hash = hash_of(envelope);
  if (auto known = store_.numbered(envelope.device, envelope.number))
    return known->hash == hash || GIRO_BROKEN(number_only_dedupe) ? Taken::yes : Taken::fork;
  record(caller, sent, envelope, hash);
  return Taken::yes;
}

void PushDesk::record(const Caller& caller, const ClockReading& sent, const Envelope& came, const Id& hash) {
  if (came.sealed) return record_unreadable(caller, came, "sealed for another office, or changed since");
  auto op = decode_op(came.op);
  if (!op) return record_unreadable(caller, came, op.error().what);
  auto envelope = came;
  if (erase_values(op->changes, [&](auto& row) { return is_erased(row); }))
    envelope.op = encode_op(*op), envelope.sealed = hash;  // known by what it was
  if (auto newest = newest_named(*op); newest.schema > context_.speaks)
    return record_unreadable(caller, envelope, "newer than this office: " + newest.name);
  if (auto known = store_.op(op->id)) {
    if (known->hash != hash) return record_unreadable(caller, envelope, "another operation has this id");
    if (GIRO_BROKEN(no_op_id)) settle(*known, decide_alone(reopen(*known)));
    store_.number_op(envelope.device, envelope.number, op->id, caller.user);
    return;
  }
  if (op->author != caller.user) return record_unreadable(caller, envelope, "recorded by somebody else");
  if (auto problem = check_op(*op)) return record_unreadable(caller, envelope, problem->what);
  OpCase op_case{.op = std::move(*op),
                 .role = caller.role,
                 .trusted = caller.trusted,
                 .at = 0,
                 .device = envelope.device,
                 .old = {}};
  op_case.old = receipt_of(op_case.op.id, envelope.receipt, context_.key);
  auto now = context_.now_at();
  op_case.at = op_case.old
                   ? op_case.old->corrected_at
                   : merge::corrected_time({.recorded = op_case.op.clock,
                                            .sent = sent,
                                            .received_at = now,
                                            .since_at = last_exchange_before(op_case.op, context_.key)});
  decide_and_keep(op_case, {.envelope = envelope,
                            .receipt = {},
                            .user = caller.user,
                            .role = caller.role,
                            .trusted = caller.trusted,
                            .corrected_at = op_case.at,
                            .received_at = now});
}

void PushDesk::decide_and_keep(const OpCase& op_case, JournalledOp came) {
  auto decided = decide_alone(op_case);
  came.receipt = decided.outcome.receipt;
  auto record = record_of(op_case.op.id, came);
  record.outcome = std::move(decided.outcome);
  record.waits_for = decided.waits_for;
  tally_.count(record.outcome);
  store_.put_op(record);
  store_.number_op(record.device, record.number, record.id, record.user);
  store_.note(std::move(came));
  keep_away(op_case.op);
  wake(std::move(decided.settled));
}

/// What an op says of somebody who was erased has been taken out of it; what it did to the row is undone.
void PushDesk::keep_away(const Op& op) {
  for (auto& change : op.changes)
    if (is_erased(change.row)) keep_erased(store_, context_.run, context_.now_at(), change.row);
}

OpRecord PushDesk::record_of(const Id& id, const JournalledOp& came) {
  return {.id = id,
          .hash = hash_of(came.envelope),
          .bytes = came.envelope.op,
          .old = came.envelope.receipt,
          .user = came.user,
          .role = came.role,
          .device = came.envelope.device,
          .number = came.envelope.number,
          .corrected_at = came.corrected_at,
          .received_at = came.received_at,
          .outcome = {},
          .waits_for = {}};
}

/// The journal's op on a database that does not hold it: as it would come back from a tablet, with the
/// receipt it was given last.
bool PushDesk::replay(JournalledOp came) {
  auto& envelope = came.envelope;
  auto op = decode_op(envelope.op);
  auto hash = hash_of(envelope);
  if (op && erase_values(op->changes, [&](auto& row) { return is_erased(row); }))
    envelope.op = encode_op(*op), envelope.sealed = hash;
  auto id = op ? op->id : digest(envelope.op);
  if (auto known = store_.op(id)) {
    store_.number_op(envelope.device, envelope.number, id, came.user);
    if (known->outcome.verdict != Verdict::quarantined || came.receipt.empty()) return false;
    known->old = came.receipt;  // a manager has decided it since
    settle(*known, decide_alone(reopen(*known)));
    return true;
  }
  if (store_.numbered(envelope.device, envelope.number)) return false;
  bool readable =
      op && op->author == came.user && !check_op(*op) && newest_named(*op).schema <= context_.speaks;
  Caller caller{.user = came.user, .role = came.role, .session = {}, .trusted = came.trusted};
  if (!readable) {
    record_unreadable(caller, envelope, "as it was before");
    return true;
  }
  if (!came.receipt.empty()) envelope.receipt = came.receipt;
  OpCase op_case{.op = std::move(*op),
                 .role = came.role,
                 .trusted = came.trusted,
                 .at = came.corrected_at,
                 .device = envelope.device,
                 .old = receipt_of(id, envelope.receipt, context_.key)};
  decide_and_keep(op_case, std::move(came));
  return true;
}

/// Not an op we can decide: kept whole under the digest of its bytes, and answered.
void PushDesk::record_unreadable(const Caller& caller, const Envelope& envelope, std::string why) {
  auto id = digest(envelope.op);
  if (!store_.op(id)) {
    auto now = context_.now_at();
    JournalledOp came{.envelope = envelope,
                      .receipt = {},
                      .user = caller.user,
                      .role = caller.role,
                      .trusted = caller.trusted,
                      .corrected_at = now,
                      .received_at = now};
    auto kept = record_of(id, came);
    kept.outcome = {.verdict = Verdict::rejected,
                    .reason = "invalid: " + why,
                    .seq = store_.begin_seq(context_.run),
                    .conflicts = {},
                    .receipt = {}};
    tally_.count(kept.outcome);
    store_.put_op(kept);
    store_.note(std::move(came));
  }
  store_.number_op(envelope.device, envelope.number, id, caller.user);
}

Decided PushDesk::decide_alone(const OpCase& op_case) {
  store_.mark();
  try {
    auto decided = decide(store_, context_, op_case);
    store_.keep_mark();
    return decided;
  } catch (const StoreFailure&) {
    throw;
  } catch (const std::exception&) {
    store_.undo_mark();
    return reject_whole(store_, context_, op_case, "internal");
  }
}

/// These rows arrived, or never will: what waited for them goes on, and what waited for that.
void PushDesk::wake(std::vector<Id> rows) {
  while (!rows.empty()) {
    auto row = rows.back();
    rows.pop_back();
    for (auto& id : store_.waiting_for(row)) {
      auto record = store_.op(id);
      if (!record || record->outcome.verdict != Verdict::waiting) continue;
      auto decided = decide_alone(reopen(*record));
      rows.insert(rows.end(), decided.settled.begin(), decided.settled.end());
      decided.settled.clear();
      settle(*record, std::move(decided));
    }
  }
}

Result<Outcome> PushDesk::release(const OpRecord& record) {
  auto op_case = reopen(record);
  op_case.released = true;
  auto decided = decide_alone(op_case);
  if (decided.outcome.verdict == Verdict::waiting)
    return Problem{"it refers to a row that is not here yet (" + decided.outcome.reason +
                   "): release what brings that row first"};
  return settle(record, std::move(decided));
}

Outcome PushDesk::refuse(const OpRecord& record, std::string why) {
  return settle(record, reject_whole(store_, context_, reopen(record), "refused: " + why));
}

Outcome PushDesk::settle(const OpRecord& record, Decided decided) {
  tally_.count(decided.outcome);
  store_.settle_op(record.id, decided.outcome, decided.waits_for);
  if (!decided.outcome.receipt.empty()) store_.note(journalled(record, decided.outcome.receipt));
  if (auto op = decode_op(record.bytes)) keep_away(*op);
  wake(std::move(decided.settled));
  return decided.outcome;
}

JournalledOp PushDesk::journalled(const OpRecord& record, Bytes receipt) {
  Envelope envelope{record.device, record.number, record.bytes, record.old};
  if (record.hash != digest(record.bytes)) envelope.sealed = record.hash;  // emptied since
  return {.envelope = std::move(envelope),
          .receipt = std::move(receipt),
          .user = record.user,
          .role = record.role,
          .trusted = true,
          .corrected_at = record.corrected_at,
          .received_at = record.received_at};
}

OpCase PushDesk::reopen(const OpRecord& record) const {
  auto op = decode_op(record.bytes);
  return {.op = op.value(),
          .role = record.role,
          .trusted = true,  // an op of somebody who was not is quarantined, it never waits
          .at = record.corrected_at,
          .device = record.device,
          .old = receipt_of(record.id, record.old, context_.key)};
}

/// Reported, never awaited: nothing the office decides depends on them.
void PushDesk::note_gaps(const Push& push) {
  for (auto& gap : push.request->gaps)
    if (gap.first > 0 && gap.first <= gap.last && gap.last - gap.first < Limits::gap_numbers &&
        gap.last <= std::numeric_limits<std::int64_t>::max())
      store_.put_gap(gap, push.caller.user, context_.now_at());
}

/// When the office last heard of this sign-in: a silent tablet is never shown as an idle agent.
void PushDesk::note_device(const Push& push) {
  auto& caller = push.caller;
  if (!is_note_due(store_, context_, push)) return;
  auto now = context_.now_at();
  auto& table = *schema::find_table("device");
  Ledger ledger(store_, store_.begin_seq(context_.run), now);
  std::string name;
  for (auto& session : context_.store.sessions_of(caller.user))
    if (session.id == caller.session) name = session.device_name;
  ledger.keep(table, caller.session,
              {{"user_id", caller.user},
               {"name", name},
               {"app_version", push.request->app_version.substr(0, 40)},
               {"last_seen_at", now},
               {"revoked", std::int64_t{0}}});
  if (auto pending = push.request->pending)
    ledger.keep(table, caller.session, {{"pending", std::int64_t{*pending}}});
}

}  // namespace giro

#include "server/office/push_desk.hpp"

#include <algorithm>
#include <set>

#include "server/office/ledger.hpp"
#include "sync/merge/corrected_time.hpp"

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

bool is_note_due(const Snapshot& snapshot, const OfficeContext& context, const Push& push) {
  auto& caller = push.caller;
  if (caller.session.is_nil() || !caller.trusted) return false;
  if (!push.request->envelopes.empty()) return true;
  auto known = snapshot.row(caller.session);
  return !known || context.now_at() - as_int(known->cell("last_seen_at")) >= note_every_ms;
}

}  // namespace

bool PushDesk::is_idle(const Snapshot& snapshot, const OfficeContext& context, const Push& push) {
  return push.request->envelopes.empty() && !is_note_due(snapshot, context, push);
}

void PushDesk::take(const Push& push) {
  note_device(push);
  std::set<Id> forked;  // the rest of such a device id's ops would fork too
  for (auto& envelope : push.request->envelopes) {
    if (forked.contains(envelope.device)) continue;
    if (take(push.caller, push.request->clock, envelope) == Taken::fork) forked.insert(envelope.device);
  }
}

PushDesk::Taken PushDesk::take(const Caller& caller, const ClockReading& sent, const Envelope& envelope) {
  auto hash = digest(envelope.op);
  if (auto known = store_.numbered(envelope.device, envelope.number))
    return known->hash == hash ? Taken::yes : Taken::fork;
  record(caller, sent, envelope, hash);
  return Taken::yes;
}

void PushDesk::record(const Caller& caller, const ClockReading& sent, const Envelope& envelope,
                      const Id& hash) {
  auto op = decode_op(envelope.op);
  if (!op) return record_unreadable(caller, envelope, hash, op.error().what);
  if (auto known = store_.op(op->id)) {
    if (known->hash != hash)
      return record_unreadable(caller, envelope, hash, "another operation has this id");
    store_.number_op(envelope.device, envelope.number, op->id, caller.user);
    return;
  }
  if (op->author != caller.user)
    return record_unreadable(caller, envelope, hash, "recorded by somebody else");
  if (auto problem = check_op(*op)) return record_unreadable(caller, envelope, hash, problem->what);
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
  auto decided = decide_alone(op_case);
  store_.put_op({.id = op_case.op.id,
                 .hash = hash,
                 .bytes = envelope.op,
                 .old = envelope.receipt,
                 .user = caller.user,
                 .role = caller.role,
                 .device = envelope.device,
                 .number = envelope.number,
                 .corrected_at = op_case.at,
                 .received_at = now,
                 .outcome = std::move(decided.outcome),
                 .waits_for = decided.waits_for});
  store_.number_op(envelope.device, envelope.number, op_case.op.id, caller.user);
  wake(std::move(decided.settled));
}

/// Not an op we can decide: kept whole under its hash, and answered.
void PushDesk::record_unreadable(const Caller& caller, const Envelope& envelope, const Id& hash,
                                 std::string why) {
  if (!store_.op(hash)) {
    auto now = context_.now_at();
    store_.put_op({.id = hash,
                   .hash = hash,
                   .bytes = envelope.op,
                   .old = envelope.receipt,
                   .user = caller.user,
                   .role = caller.role,
                   .device = envelope.device,
                   .number = envelope.number,
                   .corrected_at = now,
                   .received_at = now,
                   .outcome = {.verdict = Verdict::rejected,
                               .reason = "invalid: " + why,
                               .seq = store_.begin_seq(context_.run),
                               .conflicts = {},
                               .receipt = {}},
                   .waits_for = {}});
  }
  store_.number_op(envelope.device, envelope.number, hash, caller.user);
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
    return reject_internal(store_, context_, op_case);
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
      store_.settle_op(id, decided.outcome, decided.waits_for);
      rows.insert(rows.end(), decided.settled.begin(), decided.settled.end());
    }
  }
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
}

}  // namespace giro

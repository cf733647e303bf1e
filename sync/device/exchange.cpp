#include "sync/device/exchange.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "sync/base/broken.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace {

std::uint64_t random_number(Environment& environment) {
  std::array<Byte, 8> random;
  environment.random(random);
  std::uint64_t number = 0;
  for (auto byte : random) number = number << 8 | byte;
  return number;
}

/// Per device id: the number up to which the last cut holds every op.
std::map<Id, std::uint64_t> acknowledged(const std::vector<OutboxEntry>& entries, const Id& current,
                                         const ReplicaState& state) {
  std::map<Id, std::uint64_t> acked{{current, 0}};
  std::set<Id> ended;
  for (auto& entry : entries) {
    if (GIRO_BROKEN(heal_current_id_only) && entry.device != current) continue;
    if (acked.size() >= Limits::devices_per_request && !acked.contains(entry.device)) continue;
    acked.try_emplace(entry.device, 0);
    if (!ended.contains(entry.device) && !entry.undecided() && state.passed(entry.outcome->seq))
      acked[entry.device] = entry.number;
    else
      ended.insert(entry.device);
  }
  return acked;
}

}  // namespace

Request Exchange::next_request(Replica& replica, Outbox& outbox, Environment& environment) {
  auto state = replica.state();
  InFlight flight;
  flight.nonce = random_number(environment);
  flight.token = state.token;
  flight.acked = acknowledged(outbox.entries(), outbox.device(), state);

  Request request;
  request.nonce = flight.nonce;
  request.token = state.token;
  request.clock = environment.clock();
  for (auto& [device, number] : flight.acked) request.acked.push_back({device, number});
  request.envelopes = outbox.to_push(Limits::ops_per_push, Limits::push_bytes);
  std::erase_if(request.envelopes, [&](auto& envelope) { return !flight.acked.contains(envelope.device); });
  for (auto& envelope : request.envelopes)
    flight.pushed.push_back(static_cast<std::int64_t>(envelope.number));
  outbox.count_try(flight.pushed);
  request.gaps = flight.gaps = outbox.gaps();
  in_flight_ = std::move(flight);
  return request;
}

/// An office of an older program knows a sealed op by the bytes that travelled.
bool is_of(const OpOutcome& outcome, const OutboxEntry& entry, const Outbox& outbox) {
  if (outcome.hash == entry.hash || GIRO_BROKEN(number_only_dedupe)) return true;
  return entry.sealed && outcome.hash == digest(outbox.op_bytes(entry.position));
}

/// The list is complete above what was acknowledged: what it lacks, the office no longer knows.
Exchange::Taken Exchange::take_outcomes(const Response& response, Outbox& outbox) {
  std::map<std::pair<Id, std::uint64_t>, const OpOutcome*> known;
  for (auto& outcome : response.outcomes) known[{outcome.device, outcome.number}] = &outcome;
  Taken taken;
  std::vector<Outbox::Answer> answers;
  std::set<Id> forked;
  for (auto& entry : outbox.entries()) {
    auto acked = in_flight_->acked.find(entry.device);
    if (acked == in_flight_->acked.end() || (entry.number <= acked->second && !response.resync)) continue;
    auto found = known.find({entry.device, entry.number});
    if (found != known.end() && is_of(*found->second, entry, outbox)) {
      auto& outcome = found->second->outcome;
      if (entry.outcome == outcome) continue;
      answers.push_back({entry.position, outcome});
      if (entry.undecided()) {
        taken.accepted += outcome.verdict == Verdict::accepted;
        taken.rejected += outcome.verdict == Verdict::rejected;
        taken.conflicts += outcome.conflicts.size();
      }
      continue;
    }
    if (found != known.end()) forked.insert(entry.device);
    if (entry.outcome) answers.push_back({entry.position, std::nullopt}), ++taken.reopened;
  }
  outbox.take_answers(answers, response.office_at);
  if (!forked.empty()) outbox.fork({forked.begin(), forked.end()});
  taken.forked = !forked.empty();
  return taken;
}

Result<Exchanged> Exchange::receive(const Response& response, Replica& replica, Outbox& outbox) {
  bool asked =
      in_flight_ && in_flight_->nonce == response.nonce && in_flight_->token == replica.state().token;
  if (!asked && !(in_flight_ && GIRO_BROKEN(stale_page)))
    return Problem{"This answer is not for the request in flight; sync again."};
  outbox.settle_exports(std::nullopt);
  outbox.told_gaps(in_flight_->gaps, response.resync);
  return take(response, replica, outbox);
}

Exchanged Exchange::take(const Response& response, Replica& replica, Outbox& outbox) {
  auto taken = take_outcomes(response, outbox);
  if (GIRO_BROKEN(close_before_cut)) {
    outbox.close(std::numeric_limits<std::int64_t>::max());
    outbox.trim(std::numeric_limits<std::int64_t>::max());
  }
  in_flight_.reset();
  auto page = replica.take(response);
  if (response.cut && !response.more && !page.diverged) {  // the replica holds it, and folds nothing it holds
    outbox.close(*response.cut);
    outbox.trim(response.office_at - Limits::keep_answered_ops_ms);
  }
  Exchanged exchanged;
  exchanged.pushed = taken.accepted + taken.rejected;
  exchanged.rejected = taken.rejected;
  exchanged.conflicts = taken.conflicts;
  exchanged.pulled_rows = page.rows;
  exchanged.evicted_clients = page.evicted;
  exchanged.rows_left = response.rows_left;
  exchanged.diverged = page.diverged;
  exchanged.more = response.more || page.diverged || (taken.progress() && !outbox.to_push(1, 1).empty());
  return exchanged;
}

ExportNote Exchange::write_requests(Replica& replica, Outbox& outbox, Environment& environment,
                                    const std::function<void(Request)>& each) {
  auto state = replica.state();
  auto acked = acknowledged(outbox.entries(), outbox.device(), state);
  ExportNote note;
  note.exchange = environment.mint();
  environment.random(note.answer_key);
  note.nonce = random_number(environment);
  for (auto& [device, number] : acked) note.acked.push_back({device, number});
  note.made_at = environment.clock().wall_at;
  std::vector<Request> requests;
  std::int64_t position = 0;
  do {
    Request request;
    request.nonce = note.nonce;
    request.token = state.token;
    request.acked = note.acked;
    request.clock = environment.clock();
    if (position == 0) request.gaps = outbox.gaps();  // told for good over the network
    request.envelopes = outbox.to_push(Limits::ops_per_push, Limits::push_bytes, position);
    position = request.envelopes.empty() ? 0 : static_cast<std::int64_t>(request.envelopes.back().number);
    std::erase_if(request.envelopes, [&](auto& envelope) { return !acked.contains(envelope.device); });
    note.ops += request.envelopes.size();
    requests.push_back(std::move(request));
  } while (!outbox.to_push(1, 1, position).empty() && position != 0);
  outbox.note_export(note);
  for (auto& request : requests) each(std::move(request));
  return note;
}

Result<Exchanged> Exchange::receive_page(const ExportNote& note, const Response& response, Replica& replica,
                                         Outbox& outbox) {
  if (note.nonce != response.nonce) return Problem{"This answer is not for an export of this tablet."};
  InFlight flight{.nonce = note.nonce, .token = replica.state().token, .acked = {}, .pushed = {}, .gaps = {}};
  for (auto& [device, number] : note.acked) flight.acked.emplace(device, number);
  in_flight_ = std::move(flight);
  auto exchanged = take(response, replica, outbox);
  if (!response.more) outbox.settle_exports(note.exchange);
  return exchanged;
}

}  // namespace giro

// What travels: requests and responses as real bytes, lost, doubled, late, cut and changed on the way, to an
// office that may die or run out of disk at any write.
#include "server/office/office_context.hpp"
#include "server/office/scope.hpp"
#include "sync/wire/codec.hpp"
#include "tests/sim/violation.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

using Sizes = std::map<fs::path, std::uintmax_t>;

Sizes sizes(const fs::path& folder) {
  Sizes found;
  for (auto& entry : fs::directory_iterator(folder)) found[entry.path()] = fs::file_size(entry.path());
  return found;
}

void cut_back(const fs::path& folder, const Sizes& to) {
  for (auto& [path, now] : sizes(folder))
    if (auto then = to.find(path); then == to.end())
      fs::remove(path);
    else if (then->second < now)
      fs::resize_file(path, then->second);
}

std::string number(std::uint64_t nonce) {
  return std::to_string(nonce % 10'000);
}

}  // namespace

void World::network(Tablet& tablet) {
  if (requests_.empty() && responses_.empty()) return send(tablet);
  auto what = below(with(Fault::net) ? 6 : 5);
  if (what == 0) return send(tablet);
  if (what <= 2 && !requests_.empty()) return serve(below(requests_.size()));
  if (what <= 4 && !responses_.empty()) return deliver(below(responses_.size()));
  if (what < 5) return;
  auto& queue = requests_.empty() ? responses_ : requests_;
  queue.erase(queue.begin() + static_cast<std::ptrdiff_t>(below(queue.size())));
  did(Fault::net);
  say("the network loses a message");
}

void World::send(Tablet& tablet) {
  if (tablet.cut_off) return;
  tablet.is_touched = true;
  tablet.device->failed();  // whatever was in flight is given up
  constexpr std::uint32_t pages[] = {1, 2, 3, 50};
  auto request = tablet.device->next_request(pages[below(4)]);
  tablet.asked = request.nonce;
  say(tablet.name + " sends " + number(request.nonce) + " with " + std::to_string(request.envelopes.size()) +
      " operations");
  requests_.push_back({tablet.name, wire::compress(wire::encode_request(request))});
}

/// Who asks, as the access layer would find it in the office's rows.
Caller World::caller(const Tablet& tablet) const {
  auto snapshot = store_->snapshot();
  auto user = snapshot->row(tablet.user());
  return {.user = tablet.user(),
          .role = schema::role_from_name(as_text(user->cell("role"))).value_or(schema::agent),
          .session = tablet.session,
          .trusted = !tablet.revoked && as_int(user->cell("active")) == 1};
}

Bytes World::answer(const Tablet& tablet, const Bytes& bytes) {
  auto plain = wire::decompress(bytes);
  if (!plain) return {};
  auto request = wire::decode_request(*plain);
  if (!request) return {};
  auto asking = caller(tablet);
  auto response = office_->handle(asking, *request);
  look_at_office();
  check_wire(asking, response);
  ++tally_.work["exchanges"];
  return wire::compress(wire::encode_response(response));
}

/// Nothing outside the caller's scope travels, and what travels is what the office has.
void World::check_wire(const Caller& asking, const Response& response) {
  auto allowed = scope(asking.user);
  for (auto& batch : response.batches) {
    need(asking.trusted && allowed.contains(batch.bucket),
         "rows of " + bucket_name(batch.bucket) + " travel to somebody who may not see them");
    for (auto* column : batch.columns)
      need((column->readers & asking.role) != 0,
           std::string(column->name) + " travels to a role that may not read it");
    for (auto& row : batch.rows) {
      auto filed = audit_.rows().find(row.id);
      need(filed != audit_.rows().end() && filed->second.bucket == batch.bucket &&
               filed->second.seq == row.seq,
           "a row travels in another bucket or version than the office's");
    }
  }
}

void World::serve(std::size_t message) {
  auto [name, bytes] = requests_[message];
  if (!with(Fault::net) || chance(70))
    requests_.erase(requests_.begin() + static_cast<std::ptrdiff_t>(message));
  else
    did(Fault::net);  // it will arrive once more
  auto found = tablets_.find(name);
  if (found == tablets_.end()) return;
  if (with(Fault::corrupt) && chance(8)) {
    bytes[below(bytes.size())] = static_cast<char>(below(256));
    if (chance(50)) bytes.resize(below(bytes.size()));
    did(Fault::corrupt);
  }
  bool dies = with(Fault::office_crash) && chance(12);
  bool disk = !dies && with(Fault::office_disk) && chance(8);
  auto how = below(3);
  std::optional<Sizes> journal;  // at its death: what is appended later was not
  if (dies && how > 0)
    Disk::trouble((folder_ / "office.db").string(), how == 1 ? Trouble::death : Trouble::death_after_commit,
                  1 + below(how == 1 ? 40 : 3), [&] { journal = sizes(folder_ / "journal"); });
  else if (disk)
    Disk::trouble((folder_ / "office.db").string(), how > 0 ? Trouble::full : Trouble::io_error,
                  1 + below(20));
  Bytes response;
  bool failed = false;
  try {
    response = answer(found->second, bytes);
  } catch (const StoreFailure&) {
    failed = true;
  }
  if (dies) {  // in the middle of a write, or with everything done but for the answer
    stop_office();
    Disk::heal();
    if (journal) cut_back(folder_ / "journal", *journal);
    start_office();
    check_journal();
    did(Fault::office_crash);
    return say(std::string("the office dies ") + (failed ? "at a write" : "before its answer leaves"));
  }
  bool had_trouble = Disk::heal();
  need(had_trouble || !failed, "the store fails although the disk is well");
  if (had_trouble) {
    did(Fault::office_disk);
    if (chance(50)) {
      stop_office();
      start_office();
    }
    say("the office's disk fails");
    look_at_office();
  }
  if (failed) return;
  say("the office answers " + name + (response.empty() ? ": unreadable" : ""));
  if (!response.empty()) responses_.push_back({name, std::move(response)});
}

void World::deliver(std::size_t message) {
  auto [name, bytes] = responses_[message];
  if (!with(Fault::net) || chance(70))
    responses_.erase(responses_.begin() + static_cast<std::ptrdiff_t>(message));
  else
    did(Fault::net);
  auto found = tablets_.find(name);
  if (found == tablets_.end() || found->second.cut_off) return;
  if (with(Fault::corrupt) && chance(8)) {
    bytes.resize(below(bytes.size()));
    did(Fault::corrupt);
  }
  auto& tablet = found->second;
  tablet.is_touched = true;
  auto plain = wire::decompress(bytes);
  if (!plain) return say(name + " receives rubbish");
  auto response = wire::decode_response(*plain);
  if (!response) return say(name + " receives rubbish");
  std::size_t received = 0;
  for (auto& batch : response->batches) received += batch.rows.size();
  auto what = name + " receives " + number(response->nonce) + ", rows " + std::to_string(received) +
              ", evicted " + std::to_string(response->evicted.size()) + (response->more ? ", more" : "") +
              (response->resync ? ", resync" : "");
  if (receive(tablet, *response, what) && response->cut && is_of_now(*response))
    check_cut(tablet, chance(12));
}

/// Nothing was committed since, the office was not restored, and no assignment began or ended by itself.
bool World::is_of_now(const Response& response) const {
  auto snapshot = store_->snapshot();
  auto token = open_token(response.token, company_.key());
  return response.cut == snapshot->seq() && token && is_of_this_history(*snapshot, *token) &&
         company_day(*snapshot, response.office_at) == company_day(*snapshot, office_env_.reading.wall_at);
}

/// True: it was the answer to the request in flight, and is applied.
bool World::receive(Tablet& tablet, const Response& response, std::string_view what) {
  bool planned = trouble_on(tablet);
  bool applied = false, failed = false;
  try {
    auto exchanged = tablet.device->receive(response);
    applied = exchanged.has_value();
    need(!applied || response.nonce == tablet.asked,
         tablet.name + " takes an answer to another request than its last");
    need(!applied || !exchanged->diverged,
         tablet.name + " finds rows that are not the office's, and pulls again");
  } catch (const SQLite::Exception& error) {
    need(planned, tablet.name + " cannot take an answer: " + error.what());
    failed = true;
  }
  if (planned && after_trouble(tablet, failed, std::string(what))) return false;
  if (applied) tablet.is_behind = false;
  say(std::string(what) + (applied ? ", applied" : ", not its answer"));
  return applied;
}

bool World::sync(Tablet& tablet, bool by_small_pages) {
  if (tablet.cut_off) return false;
  constexpr std::uint32_t pages[] = {50, 3, 8};
  auto page = pages[by_small_pages ? below(3) : 0];
  tablet.is_touched = true;
  tablet.device->failed();
  for (int round = 0; round < 400; ++round) {
    auto request = tablet.device->next_request(page);
    tablet.asked = request.nonce;
    auto response = wire::decode_response(
        *wire::decompress(answer(tablet, wire::compress(wire::encode_request(request)))));
    need(response.has_value(), "the office's answer cannot be read");
    auto exchanged = tablet.device->receive(*response);
    need(exchanged.has_value(),
         tablet.name + " refuses the answer to its request: " + (exchanged ? "" : exchanged.error().what));
    need(!exchanged->diverged, tablet.name + " finds rows that are not the office's, and pulls again");
    tablet.is_behind = false;
    if (exchanged->more) {
      if (chance(20)) check_tablet(tablet);
      tablet.is_touched = true;  // the pages to come seal, and are looked at after this step
      continue;
    }
    say(tablet.name + " syncs");
    if (response->cut) check_cut(tablet, chance(12));
    return response->cut.has_value();
  }
  throw Violation(tablet.name + " does not finish a sync");
}

}  // namespace giro::sim

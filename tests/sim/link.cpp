// What travels: requests and responses as real bytes, lost, doubled, late, cut and changed on the way.
#include "sync/wire/codec.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {

void World::send(Tablet& tablet) {
  tablet.device->failed();  // whatever was in flight is given up
  constexpr std::uint32_t pages[] = {1, 2, 3, 50};
  auto request = tablet.device->next_request(pages[below(4)]);
  say(tablet.name + " sends " + std::to_string(request.nonce % 10'000) + " with " +
      std::to_string(request.envelopes.size()) + " operations");
  requests_.push_back({tablet.name, wire::compress(wire::encode_request(request))});
}

Bytes World::answer(const Tablet& tablet, const Bytes& bytes) {
  auto plain = wire::decompress(bytes);
  if (!plain) return {};
  auto request = wire::decode_request(*plain);
  if (!request) return {};
  Caller caller{.user = tablet.user,
                .role = role(tablet) == "manager" ? schema::manager : schema::agent,
                .session = id("session of " + tablet.name)};
  return wire::compress(wire::encode_response(office_->handle(caller, *request)));
}

void World::serve(std::size_t message, bool crash_before_commit) {
  auto [name, bytes] = requests_[message];
  if (!with(Fault::net) || chance(70))
    requests_.erase(requests_.begin() + static_cast<std::ptrdiff_t>(message));
  auto found = tablets_.find(name);
  if (found == tablets_.end()) return;
  if (with(Fault::corrupt) && chance(8)) {
    bytes[below(bytes.size())] = static_cast<char>(below(256));
    if (chance(50)) bytes.resize(below(bytes.size()));
  }
  auto kept = folder_ / "before";
  if (crash_before_commit) {
    stop_office();
    fs::copy_file(folder_ / "office.db", kept, fs::copy_options::overwrite_existing);
    start_office();
  }
  auto response = answer(found->second, bytes);
  if (crash_before_commit) {
    stop_office();
    for (auto* tail : {"office.db-wal", "office.db-shm"}) fs::remove(folder_ / tail);
    fs::copy_file(kept, folder_ / "office.db", fs::copy_options::overwrite_existing);
    start_office();
    return say("the office dies before its commit");
  }
  say("the office answers " + name + (response.empty() ? ": unreadable" : ""));
  if (with(Fault::office_crash) && chance(10)) {
    stop_office();
    start_office();
    return say("… and dies before its answer leaves");
  }
  if (!response.empty()) responses_.push_back({name, std::move(response)});
  check_office();
}

void World::deliver(std::size_t message) {
  auto [name, bytes] = responses_[message];
  if (!with(Fault::net) || chance(70))
    responses_.erase(responses_.begin() + static_cast<std::ptrdiff_t>(message));
  auto found = tablets_.find(name);
  if (found == tablets_.end()) return;
  if (with(Fault::corrupt) && chance(8)) bytes.resize(below(bytes.size()));
  auto& tablet = found->second;
  auto plain = wire::decompress(bytes);
  if (!plain) return say(name + " receives rubbish");
  auto response = wire::decode_response(*plain);
  if (!response) return say(name + " receives rubbish");
  bool applied = tablet.device->receive(*response).has_value();
  std::size_t received = 0;
  for (auto& batch : response->batches) received += batch.rows.size();
  say(name + " receives " + std::to_string(response->nonce % 10'000) +
      (applied ? ", applied" : ", not its answer") + ", rows " + std::to_string(received) + ", evicted " +
      std::to_string(response->evicted.size()) + (response->more ? ", more" : "") +
      (response->resync ? ", resync" : ""));
}

void World::sync(Tablet& tablet) {
  constexpr std::uint32_t pages[] = {2, 3, 50};
  auto page = pages[below(3)];
  tablet.device->failed();
  for (int round = 0; round < 400; ++round) {
    auto request = tablet.device->next_request(page);
    auto response = wire::decode_response(
        *wire::decompress(answer(tablet, wire::compress(wire::encode_request(request)))));
    need(response.has_value(), "the office's answer cannot be read");
    auto exchanged = tablet.device->receive(*response);
    need(exchanged.has_value(),
         tablet.name + " refuses the answer to its request: " + (exchanged ? "" : exchanged.error().what));
    if (!exchanged->more) {
      say(tablet.name + " syncs");
      check_cut(tablet);
      return check_office();
    }
  }
  throw Violation(tablet.name + " does not finish a sync");
}

}  // namespace giro::sim

// Visits recorded before, pushed over loopback HTTP by many tablets at once: decode, authorise, merge,
// record, one durable commit for a group, answer. Beside it, in the same run, the bare SQLite limit: the very
// rows the office wrote, inserted by prepared statements into a copy of its file, as many per durable commit.
#include <barrier>
#include <thread>

#include "sync/base/assert.hpp"
#include "sync/wire/codec.hpp"
#include "tests/bench/bare_office.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/served.hpp"

namespace giro::bench {
namespace {

/// One tablet's visits, split into requests, and what it needs to ask.
struct Pusher {
  Id user, device;
  std::string bearer;
  Bytes token;
  ClockReading clock;
  std::vector<std::vector<Envelope>> parcels;

  /// Into requests of at most this many; how many visits there are.
  std::size_t split(std::size_t per_request) {
    auto all = std::move(parcels.front());
    parcels.clear();
    for (auto& envelope : all) {
      if (parcels.empty() || parcels.back().size() == per_request) parcels.emplace_back();
      parcels.back().push_back(std::move(envelope));
    }
    return all.size();
  }

  Request request(std::size_t parcel) const {
    Request made;
    made.nonce = parcel + 1;
    made.acked = {{device, parcel == 0 ? 0 : parcels[parcel - 1].back().number}};
    made.token = token;
    made.clock = clock;
    made.envelopes = parcels[parcel];
    return made;
  }
};

/// A real device: it pulls its scope, then records.
Pusher record_visits(const TempDir& dir, OfficeHome& home, const Team::Agent& agent, Company& company,
                     std::size_t visits) {
  auto file = dir / to_hex(agent.user);
  Device device({file, file.string() + ".outbox"}, agent.user, home.environment());
  Caller caller{.user = agent.user, .role = schema::agent, .session = {}};
  for (bool more = true; more;) {
    auto response = home.office().handle(caller, device.next_request());
    more = device.receive(response).value().more;
  }
  company.user = agent.user;
  for (std::size_t i = 0; i < visits; ++i) {
    auto& client = agent.clients[company.draw(agent.clients.size())];
    auto cells = company.visit(client, home.environment().clock().wall_at);
    GIRO_ASSERT(
        device.record({.client = client, .changes = {Device::insert("visit", device.mint(), cells)}}));
  }
  return {.user = agent.user,
          .device = device.outbox().device(),
          .bearer = {},
          .token = device.tokens().front(),
          .clock = home.environment().clock(),
          .parcels = {device.outbox().to_push(visits, visits << 12)}};
}

/// Everybody at once, each on a connection of its own, the next request when the answer is there.
double push_all(std::vector<Pusher> pushers, std::uint16_t port) {
  std::barrier ready(static_cast<std::ptrdiff_t>(pushers.size()) + 1);
  std::vector<std::thread> threads;
  for (auto& pusher : pushers)
    threads.emplace_back([&ready, &pusher, port] {
      HttpClient client(port);
      Traffic traffic;
      ready.arrive_and_wait();
      for (std::size_t i = 0; i < pusher.parcels.size(); ++i) {
        auto response = ask(client, pusher.bearer, pusher.request(i), traffic);
        GIRO_ASSERT(response.outcomes.size() >= pusher.parcels[i].size());
        for (auto& outcome : response.outcomes) GIRO_ASSERT(outcome.outcome.verdict == Verdict::accepted);
        pusher.token = response.token;
      }
    });
  ready.arrive_and_wait();
  return seconds([&] {
    for (auto& thread : threads) thread.join();
  });
}

/// The steps of the same requests, one after the other on one thread: µs a visit each.
struct Steps {
  double read = 0, decide = 0, answer = 0;
};

Steps time_steps(OfficeHome& home, const std::vector<Pusher>& pushers, std::size_t group) {
  Steps steps;
  for (std::size_t parcel = 0; parcel < pushers.front().parcels.size(); ++parcel) {
    std::vector<Bytes> bodies;
    for (auto& pusher : pushers)
      bodies.push_back(wire::compress(wire::encode_request(pusher.request(parcel))));
    std::vector<Request> requests;
    steps.read += seconds([&] {
      for (auto& body : bodies)
        requests.push_back(wire::decode_request(wire::decompress(body).value()).value());
    });
    std::vector<Push> pushes;
    for (std::size_t i = 0; i < pushers.size(); ++i)
      pushes.push_back({{.user = pushers[i].user, .role = schema::agent, .session = {}}, &requests[i]});
    steps.decide += seconds([&] {
      for (std::size_t at = 0; at < pushes.size(); at += group)
        home.office().push_all(std::span(pushes).subspan(at, std::min(group, pushes.size() - at)));
    });
    steps.answer += seconds([&] {
      for (auto& push : pushes)
        wire::compress(wire::encode_response(home.office().answer(push.caller, *push.request)));
    });
  }
  return steps;
}

struct Figures {
  std::vector<double> http, bare, unsynced, read, decide, answer, visits_per_commit;
};

void run_once(const TempDir& made, std::vector<Pusher> pushers, std::size_t per_request, Figures& figures) {
  TempDir dir;
  std::size_t count = 0;
  for (auto& pusher : pushers) count += pusher.split(per_request);
  for (auto copy : {"http", "bare", "unsynced", "steps"}) {
    auto home = OfficeHome::open(made / "office").value();
    copy_office(*home, dir / copy);
  }
  auto visits = static_cast<double>(count);
  std::size_t requests_per_commit = 1;
  {
    Served served(dir / "http");
    for (auto& pusher : pushers) pusher.bearer = served.sign_in(pusher.user);
    figures.http.push_back(visits / push_all(pushers, served.port()));
    auto per_commit = visits / static_cast<double>(served.server().writer().commits());
    figures.visits_per_commit.push_back(per_commit);
    requests_per_commit += static_cast<std::size_t>(per_commit / static_cast<double>(per_request) - 0.5);
  }
  auto rows = written_rows(dir / "http");
  for (auto& table : rows) GIRO_ASSERT(table.rows.size() == count);
  auto per_commit = static_cast<std::size_t>(figures.visits_per_commit.back());
  figures.bare.push_back(visits / seconds_to_insert(dir / "bare", rows, per_commit, true));
  figures.unsynced.push_back(visits / seconds_to_insert(dir / "unsynced", rows, per_commit, false));
  auto home = OfficeHome::open(dir / "steps").value();
  auto steps = time_steps(*home, pushers, requests_per_commit);
  figures.read.push_back(steps.read / visits * 1e6);
  figures.decide.push_back(steps.decide / visits * 1e6);
  figures.answer.push_back(steps.answer / visits * 1e6);
}

}  // namespace

void push_visits(const Size& size) {
  TempDir dir;
  Company company(17);
  auto team = make_office(dir / "office", size.tablets, 40);
  std::vector<Pusher> pushers;
  {
    auto home = OfficeHome::open(dir / "office").value();
    for (auto& agent : team.agents) pushers.push_back(record_visits(dir, *home, agent, company, size.pushed));
  }
  for (std::size_t per_request : {200, 20}) {
    Figures figures;
    for (int run = 0; run < size.runs; ++run) run_once(dir, pushers, per_request, figures);
    std::printf("push: %zu tablets at once, %zu visits each, %zu a request\n", size.tablets, size.pushed,
                per_request);
    auto http = median(figures.http), bare = median(figures.bare);
    auto bare_us = 1e6 / bare, unsynced_us = 1e6 / median(figures.unsynced);
    print("push + merge + durable commit over HTTP, visits/s", http,
          per_request == 200 ? "target >= 5000" : "");
    print("bare SQLite, the same rows and commits, visits/s", bare, "");
    print("push / bare SQLite", http / bare, "");
    print("visits in one durable commit", median(figures.visits_per_commit), "");
    std::printf("  where a visit's time goes, each step alone on one thread, us\n");
    print("  unpack and decode the request", median(figures.read), "");
    print("  decide: authorise, merge, record, commit", median(figures.decide), "");
    print("    of which bare SQLite", bare_us, "");
    print("    of which waiting for the disk", std::max(0.0, bare_us - unsynced_us), "");
    print("  answer: outcomes, rows, encode, pack", median(figures.answer), "");
  }
}

}  // namespace giro::bench

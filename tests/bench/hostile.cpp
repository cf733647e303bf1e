// One hostile device beside honest ones: how much slower does each of its attacks make the others' syncs? The
// office is the program itself, in a process of its own; the attackers share the machine with it, so what
// they cost by themselves counts against it too.
#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>

#include "sync/wire/codec.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/served.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"

namespace giro::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// What one hostile thread does until it is told to stop; refused and hung up on, it comes back at once.
using Attack = std::function<void(std::uint16_t port, const std::atomic<bool>& over)>;

void again_and_again(std::uint16_t port, const std::atomic<bool>& over, const std::string& request) {
  while (!over) {
    try {
      test::HttpClient client(port);
      while (!over) {
        client.send(request);
        client.receive();
      }
    } catch (const std::exception&) {  // thrown out: the next connection
    }
  }
}

std::string sync_of(const std::string& bearer, std::string_view body) {
  return test::http_request(
      "POST", "/v1/sync",
      {"Content-Type: application/x-protobuf", "Content-Encoding: zstd", "Authorization: Bearer " + bearer},
      body);
}

/// Bodies that never end, a byte at a time, on as many connections as one address may have.
void trickle(std::uint16_t port, const std::atomic<bool>& over, const std::string& bearer) {
  constexpr std::size_t connections = 200;
  std::vector<std::unique_ptr<test::HttpClient>> open;
  auto whole = sync_of(bearer, std::string(100'000, 'x'));
  while (!over) {
    try {
      if (open.size() < connections) {
        open.push_back(std::make_unique<test::HttpClient>(port));
        open.back()->send(std::string_view(whole).substr(0, whole.size() - 99'000));
      } else {
        for (auto& one : open) one->send("x");
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
      }
    } catch (const std::exception&) {
      open.clear();
    }
  }
}

struct Honest {
  std::vector<double> ms;
  std::size_t refused = 0;
};

/// Each tablet logs a visit, syncs, and does something else for a while.
Honest work(std::uint16_t port, std::vector<test::RawDevice>& tablets, const Team& team, int rounds) {
  Honest all;
  std::mutex mutex;
  std::vector<std::thread> people;
  for (std::size_t i = 0; i < tablets.size(); ++i)
    people.emplace_back([&, i] {
      test::HttpClient client(port);
      for (int round = 0; round < rounds; ++round) {
        tablets[i].log_visit(team.agents[i].clients[0]);
        auto began = Clock::now();
        bool done = false;
        try {
          tablets[i].sync(client);
          done = true;
        } catch (const std::runtime_error&) {
        }
        std::chrono::duration<double, std::milli> took = Clock::now() - began;
        std::lock_guard lock(mutex);
        done ? all.ms.push_back(took.count()) : void(++all.refused);
      }
    });
  for (auto& one : people) one.join();
  std::ranges::sort(all.ms);
  return all;
}

double share_of(const std::vector<double>& sorted, double share) {
  return sorted.empty() ? 0
                        : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

}  // namespace

void hostile_device(const Size& size) {
  TempDir dir;
  auto folder = dir / "office";
  auto team = make_office(folder, size.honest + 1, size.honest_clients);
  std::vector<test::RawDevice> tablets;
  std::string bearer;
  {
    auto home = OfficeHome::open(folder).value();
    for (std::size_t i = 0; i < size.honest; ++i)
      tablets.emplace_back(team.agents[i].user, test::sign_in(*home, team.agents[i].user));
    bearer = test::sign_in(*home, team.agents.back().user);
  }
  test::ServingProgram serving(folder);
  Request everything;
  everything.page_rows = 20'000;
  everything.acked = {{id_of(77), 0}};
  auto pages = sync_of(bearer, wire::compress(wire::encode_request(everything)));
  auto bomb = sync_of(bearer, wire::compress(std::string(60u << 20, '\0')));
  auto repeat = [](std::string request) -> Attack {
    return [request = std::move(request)](auto port, auto& over) { again_and_again(port, over, request); };
  };
  Attack slow = [bearer](auto port, auto& over) { trickle(port, over, bearer); };
  const struct {
    const char* name;
    Attack attack;
    int threads;
  } attacks[] = {{"nobody", {}, 0},
                 {"pulls everything, 32 at once", repeat(pages), 32},
                 {"bombs of 60 MiB, 32 at once", repeat(bomb), 32},
                 {"rubbish without end, 32 at once", repeat("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"), 32},
                 {"200 bodies that trickle", slow, 1}};
  std::printf("\nhostile: %zu honest tablets, a sync after the other; beside them one device that\n",
              size.honest);
  double p50 = 0, p99 = 0;
  for (auto& [name, attack, threads] : attacks) {
    std::atomic<bool> over = false;
    std::vector<std::thread> attackers;
    for (int i = 0; i < threads; ++i)
      attackers.emplace_back([&, &act = attack] { act(serving.port(), over); });
    auto honest = work(serving.port(), tablets, team, size.honest_rounds);
    over = true;
    for (auto& thread : attackers) thread.join();
    auto now50 = share_of(honest.ms, 0.5), now99 = share_of(honest.ms, 0.99);
    if (!attack) p50 = now50, p99 = now99;
    std::printf("  %-34s p50 %7.1f ms  p99 %7.1f ms  factor %5.1f and %5.1f  refused %zu\n", name, now50,
                now99, now50 / p50, now99 / p99, honest.refused);
  }
  serving.program().signal(SIGTERM);
  serving.program().wait();
}

}  // namespace giro::bench

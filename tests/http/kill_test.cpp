// The office is killed without warning while tablets push, again and again. More rounds by hand:
// GIRO_KILL_ROUNDS=100 http_tests "[kill]"
#include <signal.h>

#include <cstdlib>
#include <iostream>
#include <random>

#include "tests/http/company.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr int tablets = 4;

int rounds() {
  auto* text = std::getenv("GIRO_KILL_ROUNDS");
  return text ? std::atoi(text) : 20;
}

/// Records and pushes until the office is gone; what was not acknowledged stays for the next round.
void push_until_killed(RawDevice& tablet, const Id& client, std::uint16_t port) {
  try {
    HttpClient connection(port);
    for (;;) {
      tablet.log_visit(client);
      tablet.log_visit(client);
      tablet.sync(connection);
    }
  } catch (const std::exception&) {
  }
}

void deliver_the_rest(RawDevice& tablet, std::uint16_t port) {
  HttpClient connection(port);
  while (tablet.waiting() > 0) tablet.sync(connection);
}

}  // namespace

TEST_CASE("the office killed at random moments loses nothing acknowledged and doubles nothing", "[kill]") {
  auto company = make_company();
  std::vector<RawDevice> devices;
  {
    auto home = OfficeHome::open(company->data).value();
    for (int i = 0; i < tablets; ++i) devices.emplace_back(company->anna, sign_in(*home, company->anna));
  }
  std::mt19937 random(std::random_device{}());
  for (int round = 0; round < rounds(); ++round) {
    ServingProgram serving(company->data);
    std::vector<std::thread> pushing;
    for (auto& device : devices)
      pushing.emplace_back([&] { push_until_killed(device, company->client, serving.port()); });
    std::this_thread::sleep_for(std::chrono::milliseconds(20 + random() % 300));
    serving.program().signal(SIGKILL);
    serving.program().wait();
    for (auto& thread : pushing) thread.join();
  }

  std::set<Id> recorded, acknowledged;
  for (auto& device : devices) {
    recorded.insert(device.visits().begin(), device.visits().end());
    acknowledged.insert(device.acknowledged().begin(), device.acknowledged().end());
  }
  CHECK(acknowledged.size() > static_cast<std::size_t>(rounds()));
  std::cout << rounds() << " kills: " << recorded.size() << " visits recorded, " << acknowledged.size()
            << " acknowledged\n";

  ServingProgram serving(company->data);
  HttpClient connection(serving.port());
  auto kept = devices[0].pull_all(connection, "visit");
  CHECK(std::ranges::includes(kept, acknowledged));
  CHECK(std::ranges::includes(recorded, kept));

  for (auto& device : devices) deliver_the_rest(device, serving.port());
  CHECK(devices[0].pull_all(connection, "visit") == recorded);
  serving.program().signal(SIGTERM);
  serving.program().wait();

  // Nothing doubled: each visit was inserted by one op, and no op was decided a second time.
  auto home = OfficeHome::open(company->data).value();
  auto snapshot = home->store().snapshot();
  std::set<std::uint64_t> seqs;
  for (const auto& visit : recorded) seqs.insert(snapshot->head(visit).value().seq);
  CHECK(seqs.size() == recorded.size());
  for (auto& device : devices)
    for (std::uint64_t number = 1; number <= device.visits().size(); ++number)
      CHECK(snapshot->numbered(device.device(), number).has_value());
}

// The writer alone, with a store that is slow or broken.
#include "server/http/writer.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include "tests/http/company.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;
namespace asio = boost::asio;

namespace {

struct Tally {
  int answered = 0;
  int failed = 0;
};

asio::awaitable<void> push_one(Writer& writer, const Request& request, Tally& tally) {
  try {
    co_await writer.push({Caller{}, &request});
    ++tally.answered;
  } catch (const std::exception&) {
    ++tally.failed;
  }
}

Tally push_many(Writer& writer, int count) {
  asio::io_context io;
  Request request;
  Tally tally;
  for (int i = 0; i < count; ++i) asio::co_spawn(io, push_one(writer, request, tally), asio::detached);
  io.run();
  return tally;
}

}  // namespace

TEST_CASE("pushes that wait together share one commit, and each is answered") {
  std::size_t decided = 0;
  Writer writer([&](std::span<const Push> group) {
    decided += group.size();
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  });
  auto tally = push_many(writer, 100);
  CHECK(tally.answered == 100);
  CHECK(decided == 100);
  CHECK(writer.commits() <= 5);
}

TEST_CASE("when the store fails every push of the group fails, and the next group has its chance") {
  bool broken = true;
  Writer writer([&](std::span<const Push>) {
    if (broken) throw StoreFailure("disk full");
  });
  CHECK(push_many(writer, 3).failed == 3);
  broken = false;
  CHECK(push_many(writer, 3).answered == 3);
}

TEST_CASE("a stopped writer refuses pushes instead of forgetting them") {
  Writer writer([](std::span<const Push>) {});
  writer.stop();
  CHECK(push_many(writer, 1).failed == 1);
}

TEST_CASE("tablets that push at once are all answered, with fewer commits than pushes") {
  RunningOffice office;
  constexpr int tablets = 24;
  std::vector<RawDevice> devices;
  for (int i = 0; i < tablets; ++i) {
    devices.emplace_back(office.company().anna, sign_in(office.home(), office.company().anna));
    devices.back().log_visit(office.company().client);
  }
  std::vector<std::unique_ptr<HttpClient>> clients;
  for (auto& device : devices) {
    clients.push_back(std::make_unique<HttpClient>(office.port()));
    clients.back()->send(device.http(device.request()));
  }
  std::set<std::uint64_t> seqs;
  for (auto& client : clients) {
    auto answer = client->receive();
    REQUIRE(answer.status == 200);
    auto response = wire::decode_response(wire::decompress(answer.body).value()).value();
    REQUIRE(response.outcomes.size() == 1);
    CHECK(response.outcomes[0].outcome.verdict == Verdict::accepted);
    seqs.insert(response.outcomes[0].outcome.seq);
  }
  CHECK(seqs.size() == tablets);  // one commit, yet every op has its own place in the order
  CHECK(office.server().writer().commits() < tablets);
}

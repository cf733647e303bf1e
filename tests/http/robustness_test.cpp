// The office under attack: what trickles, floods or hoards is bounded, and others are served meanwhile.
#include <boost/asio/ip/address.hpp>
#include <boost/json.hpp>
#include <charconv>

#include "server/http/connections.hpp"
#include "server/http/server_state.hpp"
#include "tests/http/company.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const std::string json = "Content-Type: application/json";

ListenOptions bounded(const Bounds& bounds) {
  ListenOptions listen;
  listen.bounds = bounds;
  return listen;
}

int health(RunningOffice& office) {
  return exchange(office.port(), http_request("GET", "/healthz", {})).status;
}

bool is_between(const std::string& text, int least, int most) {
  int number = -1;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number >= least && number <= most;
}

HttpAnswer wrong_password(RunningOffice& office, int n, const std::string& forwarded_for) {
  auto body = R"({"login":"nobody-)" + std::to_string(n) + R"(","password":"sbagliata"})";
  return exchange(office.port(),
                  http_request("POST", "/v1/login", {json, "X-Forwarded-For: " + forwarded_for}, body));
}

}  // namespace

TEST_CASE("who trickles requests makes room for who asks, the longest-waiting first") {
  RunningOffice office(bounded({.connections = 4}));
  std::vector<std::unique_ptr<HttpClient>> slow;
  for (int i = 0; i < 12; ++i) {
    slow.push_back(std::make_unique<HttpClient>(office.port()));
    try {
      slow.back()->send("POST /v1/sync HTTP/1.1\r\nX-Slow: ");
    } catch (const std::exception&) {  // it has made room already
    }
  }
  CHECK(slow.front()->ended());
  for (int i = 0; i < 5; ++i) CHECK(health(office) == 200);
  CHECK(office.server().metrics().evicted_connections > 0);
}

TEST_CASE("one address gets no more than its share of the connections") {
  RunningOffice office(bounded({.per_address = 3}));
  std::vector<std::unique_ptr<HttpClient>> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(std::make_unique<HttpClient>(office.port()));
    clients.back()->send(http_request("GET", "/healthz", {}));
    CHECK(clients.back()->receive().status == 200);
  }
  CHECK(HttpClient(office.port()).ended());
  clients.back()->send(http_request("GET", "/healthz", {}));
  CHECK(clients.back()->receive().status == 200);
}

TEST_CASE("bodies that would not fit in memory are refused at their head, with a time to come again") {
  RunningOffice office(bounded({.held_bytes = 10'000}));
  auto token = sign_in(office.home(), office.company().anna);
  HttpClient client(office.port());
  client.send(http_request("POST", "/v1/sync",
                           {"Content-Type: application/x-protobuf", "Content-Encoding: zstd",
                            "Authorization: Bearer " + token, "Content-Length: 20000"}));
  auto answer = client.receive();
  CHECK(answer.status == 503);
  CHECK(answer.code() == "busy");
  CHECK(is_between(answer.headers["retry-after"], 1, 8));
  CHECK(health(office) == 200);
  RawDevice tablet(office.company().anna, token);
  HttpClient small(office.port());
  tablet.log_visit(office.company().client);
  tablet.sync(small);
  CHECK(tablet.waiting() == 0);
}

TEST_CASE(
    "one sign-in cannot take all the workers: beyond four syncs at once it must wait, and loses nothing") {
  RunningOffice office;
  auto token = sign_in(office.home(), office.company().anna);
  RawDevice tablet(office.company().anna, token);
  HttpClient first(office.port());
  tablet.sync(first);  // its device is known: from here on only the writer writes
  tablet.log_visit(office.company().client);
  auto held = office.home().store().begin();  // the writer waits
  std::vector<std::unique_ptr<HttpClient>> clients;
  for (int i = 0; i < 6; ++i) {
    clients.push_back(std::make_unique<HttpClient>(office.port()));
    clients.back()->send(tablet.http(tablet.request()));
  }
  int refused = 0, served = 0;
  std::vector<std::thread> readers;
  std::atomic<int> told = 0;
  std::vector<int> statuses(clients.size());
  for (std::size_t i = 0; i < clients.size(); ++i)
    readers.emplace_back([&, i] {
      statuses[i] = clients[i]->receive().status;
      ++told;
    });
  while (told < 2) std::this_thread::yield();  // two are refused while the writer still waits
  held.reset();
  for (auto& reader : readers) reader.join();
  for (auto status : statuses) ++(status == 429 ? refused : served);
  CHECK(refused == 2);
  CHECK(served == 4);
  HttpClient client(office.port());
  tablet.sync(client);
  CHECK(tablet.waiting() == 0);
}

TEST_CASE("behind a proxy wrong passwords of one peer do not make the others wait") {
  ListenOptions listen;
  listen.proxy = boost::asio::ip::make_address("127.0.0.1");
  RunningOffice office(listen);
  for (int i = 0; i < 20; ++i) CHECK(wrong_password(office, i, "1.2.3.4, 10.0.0.9").status == 401);
  CHECK(wrong_password(office, 20, "1.2.3.5, 10.0.0.9").status == 429);
  CHECK(wrong_password(office, 21, "10.0.0.9, 10.0.0.8").status == 401);
}

TEST_CASE("a peer that is no proxy cannot put its failures on others") {
  RunningOffice office;
  for (int i = 0; i < 20; ++i) wrong_password(office, i, "10.0.0." + std::to_string(i));
  auto answer = wrong_password(office, 20, "10.0.0.99");
  CHECK(answer.status == 429);
  CHECK(is_between(answer.headers["retry-after"], 1, 2));
}

TEST_CASE("an IPv6 house is one peer, whichever of its addresses it takes") {
  auto network = [](const char* address) { return network_of(boost::asio::ip::make_address(address)); };
  CHECK(network("2001:db8:1:2::1") == network("2001:db8:1:2:ffff:1:2:3"));
  CHECK(network("2001:db8:1:2::1") != network("2001:db8:1:3::1"));
  CHECK(network("::ffff:10.0.0.1") == network("10.0.0.1"));
  CHECK(network("10.0.0.1") != network("10.0.0.2"));
}

TEST_CASE("who sends bombs is not looked into any more for a while, and nobody else notices") {
  RunningOffice office;
  auto bomb = wire::compress(std::string(1u << 20, '\0'));
  auto hostile = sign_in(office.home(), office.company().bruno);
  HttpClient client(office.port());
  auto send = [&] {
    client.send(http_request("POST", "/v1/sync",
                             {"Content-Type: application/x-protobuf", "Content-Encoding: zstd",
                              "Authorization: Bearer " + hostile},
                             bomb));
    return client.receive();
  };
  for (std::size_t i = 0; i < ServerState::most_bad_bodies; ++i) CHECK(send().status == 400);
  auto refused = send();
  CHECK(refused.status == 429);
  CHECK(refused.code() == "too_many_bad_bodies");
  CHECK(refused.headers["retry-after"] == "60");
  RawDevice tablet(office.company().anna, sign_in(office.home(), office.company().anna));
  tablet.log_visit(office.company().client);
  HttpClient other(office.port());
  tablet.sync(other);
  CHECK(tablet.waiting() == 0);
}

// GET /v1/live: who is told that something is new, who is not, and what a socket may cost the office.
#include "server/accounts/user_facts.hpp"
#include "server/office/admin.hpp"
#include "sync/base/limits.hpp"
#include "tests/http/company.hpp"
#include "tests/http/http_client.hpp"
#include "tests/http/listener.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr auto a_while = std::chrono::milliseconds(600);  // longer than the office takes to look
const std::string notice = R"({"new":true})";

/// An agent without any segment.
Id add_stranger(OfficeHome& home) {
  AdminBatch batch(home.office());
  auto user = batch.mint();
  auto done = batch.put("app_user", user, {{"login", "carlo"}, {"name", "Carlo"}, {"role", "agent"}});
  REQUIRE(done.has_value());
  batch.commit();
  home.store().put_account({.login = "carlo", .user = user, .password_hash = "none"});
  return user;
}

struct Pair {
  explicit Pair(RunningOffice& office)
      : anna(sign_in(office.home(), office.company().anna)),
        bruno(sign_in(office.home(), office.company().bruno)),
        tablet(office.company().anna, anna) {}
  std::string anna, bruno;
  RawDevice tablet;  // Anna's
};

void visit(RunningOffice& office, Pair& pair) {
  HttpClient client(office.port());
  pair.tablet.log_visit(office.company().client);
  pair.tablet.sync(client);
}

}  // namespace

TEST_CASE("who may not sync may not listen, and is told so like there") {
  RunningOffice office;
  auto& home = office.home();
  auto anna = office.company().anna;
  struct Refused {
    std::string sent, request;
    int status;
    std::string code;
  };
  auto unknown = std::string(64, 'a');
  for (auto& refused : std::vector<Refused>{
           {"no token", http_request("GET", "/v1/live", {"Upgrade: websocket", "Connection: Upgrade"}), 401,
            "no_token"},
           {"unknown token", live_request(unknown), 401, "unknown_token"},
           {"expired token", live_request(sign_in(home, anna, {.expires_at = 1})), 401, "expired_token"},
           {"revoked sign-in", live_request(sign_in(home, anna, {.revoked = true})), 403, "account_disabled"},
           {"no upgrade", http_request("GET", "/v1/live", {"Authorization: Bearer " + sign_in(home, anna)}),
            400, "no_websocket"},
           {"wrong method", http_request("POST", "/v1/live", {}), 405, "wrong_method"}}) {
    INFO(refused.sent);
    auto answer = exchange(office.port(), refused.request);
    CHECK(answer.status == refused.status);
    CHECK(answer.code() == refused.code);
    CHECK_FALSE(answer.what().empty());
  }
}

TEST_CASE("a change is told to whose scope holds it, to nobody else, and not to who made it") {
  RunningOffice office;
  Pair pair(office);
  auto carlo = sign_in(office.home(), add_stranger(office.home()));
  Listener author(office.port(), pair.anna), colleague(office.port(), pair.bruno),
      stranger(office.port(), carlo);
  visit(office, pair);
  CHECK(colleague.hears() == notice);
  CHECK_FALSE(author.hears(a_while));
  CHECK_FALSE(stranger.hears(std::chrono::milliseconds(1)));
}

TEST_CASE("what is told once is not told again; what comes later is") {
  RunningOffice office;
  Pair pair(office);
  Listener colleague(office.port(), pair.bruno);
  for (int round = 0; round < 3; ++round) {
    visit(office, pair);
    CHECK(colleague.hears() == notice);
    CHECK_FALSE(colleague.hears(a_while));
  }
}

TEST_CASE("administration by another process is told, and who loses the account is sent away") {
  RunningOffice office;
  Pair pair(office);
  Listener bruno(office.port(), pair.bruno);
  auto data = office.company().data.string();
  REQUIRE(giro_server({"assign", "--data", data, "--user", "bruno", "--segment", "SUD"}).exit_code == 0);
  CHECK(bruno.hears() == notice);
  REQUIRE(giro_server({"user", "disable", "bruno", "--data", data}).exit_code == 0);
  CHECK(bruno.is_sent_away() == 1008);
  CHECK(exchange(office.port(), live_request(pair.bruno)).status == 403);
}

TEST_CASE("a socket stays through a renewal, and ends with its sign-in when a copied token closes it") {
  RunningOffice office;
  Pair pair(office);
  auto& home = office.home();
  Accounts accounts(home.store(), users_of(home.store()), home.environment());
  auto first = accounts
                   .sign_in({.login = "bruno",
                             .password = company_password,
                             .device_name = "",
                             .address = "",
                             .renews = true})
                   .value();
  Listener bruno(office.port(), first.token);
  auto second = accounts.renew(first.refresh).value();
  auto third = accounts.renew(second.refresh).value();
  visit(office, pair);
  CHECK(bruno.hears() == notice);
  CHECK(accounts.renew(first.refresh).error().why == Refusal::Why::reused_token);
  CHECK(bruno.is_sent_away() == 1008);
  CHECK(exchange(office.port(), live_request(third.token)).code() == "token_reused");
}

TEST_CASE("a tablet that says anything but control frames is sent away, an oversized frame unread") {
  RunningOffice office;
  Pair pair(office);
  Listener talker(office.port(), pair.anna), shouter(office.port(), pair.anna);
  talker.says("ciao");
  CHECK(talker.is_sent_away() == 1008);
  shouter.says(std::string(Limits::live_message_bytes + 1, 'x'));
  CHECK(shouter.is_sent_away() == 1009);

  HttpClient flood(office.port());  // announces a frame of many gigabytes: none of it is waited for
  flood.send(live_request(pair.anna));
  CHECK(flood.receive().status == 101);
  flood.send(std::string("\x82\xff\0\0\0\x7f\xff\xff\xff\xff\1\2\3\4", 14));
  while (!flood.ended()) continue;
}

TEST_CASE("one user listens from a few places, not from any number") {
  RunningOffice office;
  Pair pair(office);
  std::vector<std::unique_ptr<Listener>> places;
  for (std::size_t i = 0; i < Limits::live_per_user; ++i)
    places.push_back(std::make_unique<Listener>(office.port(), pair.anna));
  auto answer = exchange(office.port(), live_request(pair.anna));
  CHECK(answer.status == 429);
  CHECK(answer.code() == "too_many_sockets");
  Listener other(office.port(), pair.bruno);  // nobody else pays for it
  visit(office, pair);
  CHECK(other.hears() == notice);
}

TEST_CASE("a peer that never reads holds up nobody, and is cut off") {
  Timeouts timeouts;
  timeouts.live_silence = std::chrono::milliseconds(500);
  RunningOffice office(timeouts);
  Pair pair(office);
  HttpClient deaf(office.port());
  deaf.send(live_request(pair.bruno));
  CHECK(deaf.receive().status == 101);
  for (int round = 0; round < 3; ++round) {
    Listener colleague(office.port(), pair.bruno);
    visit(office, pair);
    CHECK(colleague.hears() == notice);
  }
  while (!deaf.ended()) continue;  // pings and notices it never answered, then the end
}

TEST_CASE("a socket that answers pings is kept through any silence") {
  Timeouts timeouts;
  timeouts.live_silence = std::chrono::milliseconds(200);
  RunningOffice office(timeouts);
  Pair pair(office);
  Listener patient(office.port(), pair.bruno);
  CHECK_FALSE(patient.hears(std::chrono::milliseconds(1'000)));
  visit(office, pair);
  CHECK(patient.hears() == notice);
}

TEST_CASE("an office that stops says so, and does not wait for who does not answer") {
  RunningOffice office;
  Pair pair(office);
  Listener polite(office.port(), pair.anna);
  HttpClient deaf(office.port());
  deaf.send(live_request(pair.bruno));
  CHECK(deaf.receive().status == 101);
  std::thread stopping([&] { office.stop(); });
  CHECK(polite.is_sent_away() == 1001);
  stopping.join();
}

TEST_CASE("it listens over TLS too") {
  TempDir dir;
  TlsFiles files{dir / "cert.pem", dir / "key.pem"};
  auto made = Program({"/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                       "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                       "-keyout", files.key, "-out", files.certificate})
                  .wait();
  REQUIRE(made.exit_code == 0);
  RunningOffice office({}, files);
  Pair pair(office);
  Listener colleague(office.port(), pair.bruno, files.certificate);
  HttpClient client(office.port(), files.certificate);
  pair.tablet.log_visit(office.company().client);
  pair.tablet.sync(client);
  CHECK(colleague.hears() == notice);
}

TEST_CASE("how long a notice takes, and what looking costs (printed, not judged)") {
  using Clock = std::chrono::steady_clock;
  RunningOffice office;
  Pair pair(office);
  Listener colleague(office.port(), pair.bruno);
  std::string line = "push begun -> notice heard, ms:";
  for (int round = 0; round < 20; ++round) {
    auto from = Clock::now();
    visit(office, pair);
    REQUIRE(colleague.hears() == notice);
    line += " " + std::to_string(
                      std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - from).count());
  }
  constexpr int looks = 10'000;
  auto from = Clock::now();
  std::uint64_t seen = 0;
  for (int i = 0; i < looks; ++i) seen += office.home().store().commits_seen();
  auto took = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - from).count() / looks;
  CHECK(seen > 0);
  WARN(line << "\nasking whether anybody has committed: " << took << " ns");
}

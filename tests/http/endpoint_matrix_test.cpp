// The access matrix of the wire: every endpoint of the table × everybody who can ask. A new endpoint that
// nobody has thought about fails here.
#include <map>

#include "server/http/endpoints.hpp"
#include "server/office/admin.hpp"
#include "tests/http/company.hpp"
#include "tests/http/listener.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const std::string metrics_word = "un-segreto-per-le-metriche";

/// Who asks → the header they send.
std::map<std::string, std::string> askers(RunningOffice& office) {
  std::map<std::string, std::string> all{{"nobody", ""}, {"a forger", std::string(64, 'a')}};
  AdminBatch batch(office.home().office());
  std::map<std::string, Id> users;
  for (std::string role : {"agent", "manager", "back_office", "credit", "admin", "service"}) {
    users[role] = batch.mint();
    REQUIRE(batch
                .put("app_user", users[role],
                     {{"login", "a-" + role}, {"name", role}, {"role", role}, {"active", std::int64_t{1}}})
                .has_value());
  }
  batch.commit();
  for (auto& [role, user] : users) {
    office.home().store().put_account({.login = "a-" + role, .user = user, .password_hash = "none"});
    all[role] = sign_in(office.home(), user);
  }
  auto manager = users["manager"];
  all["somebody expired"] = sign_in(office.home(), manager, {.expires_at = 1});
  all["somebody revoked"] = sign_in(office.home(), manager, {.revoked = true});
  all["the watcher"] = metrics_word;
  return all;
}

HttpAnswer ask(RunningOffice& office, const Endpoint& endpoint, const std::string& token) {
  std::vector<std::string> headers;
  std::string body;
  if (endpoint.path == "/v1/sync") body = wire::compress(wire::encode_request(Request{}));
  if (endpoint.content_type == "application/json") body = "{}";
  if (endpoint.path == "/v1/admin") body = R"({"ask":"tablets"})";
  if (endpoint.path == "/v1/known") body = R"({"vat_number":"02342520158"})";
  std::string text =
      std::string(endpoint.method) + " " + std::string(endpoint.path) + " HTTP/1.1\r\nHost: localhost\r\n";
  if (!endpoint.content_type.empty()) text += "Content-Type: " + std::string(endpoint.content_type) + "\r\n";
  if (!endpoint.content_encoding.empty())
    text += "Content-Encoding: " + std::string(endpoint.content_encoding) + "\r\n";
  if (endpoint.path == "/v1/live") {
    text += live_request("").substr(live_request("").find("Upgrade:"));
    text.erase(text.find("Authorization"));
  }
  if (!token.empty()) text += "Authorization: Bearer " + token + "\r\n";
  text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  return exchange(office.port(), text);
}

/// What they must be told, by endpoint: the rule of each, and its exceptions.
int expected(std::string_view path, const std::string& who) {
  bool unknown = who == "nobody" || who == "a forger" || who == "somebody expired" || who == "the watcher";
  bool revoked = who == "somebody revoked";
  if (path == "/v1/sync") return unknown ? 401 : 200;  // a revoked one may deliver, and is told nothing
  if (path == "/v1/login" || path == "/v1/refresh") return 400;  // the body is neither, whoever sends it
  if (path == "/v1/wiped") return unknown && who != "somebody expired" ? 401 : 403;  // nobody ordered it
  if (path == "/v1/known") return unknown ? 401 : revoked ? 429 : who == "service" ? 403 : 200;
  if (path == "/v1/quarantine") return unknown ? 401 : who == "manager" || who == "admin" ? 200 : 403;
  if (path == "/v1/admin") return unknown ? 401 : who == "admin" ? 200 : 403;
  if (path == "/v1/live") return unknown ? 401 : revoked ? 403 : 101;
  if (path == "/healthz" || path == "/readyz") return 200;
  if (path == "/metrics") return who == "the watcher" ? 200 : 401;
  return 0;
}

}  // namespace

TEST_CASE("access matrix: every endpoint answers everybody as its rule says") {
  RunningOffice office({}, {}, metrics_word);
  for (auto& [who, token] : askers(office)) {
    for (auto& endpoint : endpoints()) {
      auto answer = ask(office, endpoint, token);
      INFO(who << " asks " << endpoint.path << ": " << answer.body);
      CHECK(answer.status == expected(endpoint.path, who));
    }
  }
}

TEST_CASE("access matrix: a service and a revoked sign-in get no client through any endpoint") {
  RunningOffice office({}, {}, metrics_word);
  auto all = askers(office);
  for (auto* who : {"service", "somebody revoked", "agent"}) {
    RawDevice device(office.company().anna, all.at(who));
    HttpClient client(office.port());
    CHECK(device.pull_all(client, "client").empty());  // the agent has no segment
  }
  RawDevice manager(office.company().anna, all.at("manager"));
  HttpClient client(office.port());
  CHECK(manager.pull_all(client, "client").size() == 1);
}

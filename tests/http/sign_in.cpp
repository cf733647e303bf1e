// Signing in, tokens, and whose device is whose, over HTTP.
#include <boost/json.hpp>

#include "server/office/admin.hpp"
#include "tests/http/company.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

HttpAnswer post(RunningOffice& office, const std::string& path, const boost::json::object& body) {
  return exchange(office.port(), http_request("POST", path, {"Content-Type: application/json"},
                                              boost::json::serialize(body)));
}

boost::json::object login_body(const std::string& login, const std::string& password) {
  return {
      {"login", login}, {"password", password}, {"device_name", "tablet di prova"}, {"app_version", "0.1"}};
}

HttpAnswer log_in(RunningOffice& office, const std::string& login, const std::string& password) {
  return post(office, "/v1/login", login_body(login, password));
}

HttpAnswer renew(RunningOffice& office, const std::string& refresh) {
  return post(office, "/v1/refresh", {{"refresh", refresh}});
}

boost::json::object parsed(const HttpAnswer& answer) {
  return boost::json::parse(answer.body).as_object();
}

}  // namespace

TEST_CASE("the right password gives a token that syncs, and what the tablet needs to start") {
  RunningOffice office;
  auto answer = log_in(office, "anna", company_password);
  REQUIRE(answer.status == 200);
  auto body = parsed(answer);
  CHECK(body["user"].at("id").as_string() == to_hex(office.company().anna));
  CHECK(body["user"].at("login").as_string() == "anna");
  CHECK(body["user"].at("role").as_string() == "agent");
  CHECK(body["office"].at("id").as_string() == to_hex(office.home().id()));
  CHECK(body["today"].as_string() == office.home().today());
  CHECK(body["expires_at"].as_int64() > office.home().environment().clock().wall_at);

  RawDevice tablet(office.company().anna, std::string(body["token"].as_string()));
  HttpClient client(office.port());
  CHECK(tablet.pull_all(client, "client") == std::set{office.company().client});
}

TEST_CASE("the office keeps no token, only its hash") {
  RunningOffice office;
  auto token = std::string(parsed(log_in(office, "anna", company_password))["token"].as_string());
  CHECK(token.size() == 64);
  for (const auto& session : office.home().store().sessions_of(office.company().anna)) {
    CHECK(session.token_hash.size() == 32);
    CHECK(to_hex(session.token_hash) != token);
  }
}

TEST_CASE("an app that does not say it renews gets one long token, as ever") {
  RunningOffice office;
  auto body = parsed(log_in(office, "anna", company_password));
  CHECK_FALSE(body.contains("refresh"));
  CHECK(body["expires_in_ms"].as_int64() <= Lifetimes().sign_in_ms);
  CHECK(body["expires_in_ms"].as_int64() > Lifetimes().access_ms);
  CHECK(body["token"].as_string().size() == 64);
}

TEST_CASE("an app that renews gets a short token and a refresh token, which gives the next two") {
  RunningOffice office;
  auto asked = login_body("anna", company_password);
  asked["renews"] = true;
  auto first = parsed(post(office, "/v1/login", asked));
  CHECK(first["expires_in_ms"].as_int64() <= Lifetimes().access_ms);
  CHECK(first["expires_in_ms"].as_int64() > 0);
  CHECK(first["refresh_expires_at"].as_int64() - first["expires_at"].as_int64() ==
        Lifetimes().sign_in_ms - Lifetimes().access_ms);
  auto answer = renew(office, std::string(first["refresh"].as_string()));
  REQUIRE(answer.status == 200);
  auto second = parsed(answer);
  RawDevice tablet(office.company().anna, std::string(second["token"].as_string()));
  HttpClient client(office.port());
  CHECK(tablet.pull_all(client, "client") == std::set{office.company().client});
  CHECK(second["refresh"].as_string() != first["refresh"].as_string());
}

TEST_CASE("a renewal that is refused says why, with its own code") {
  RunningOffice office;
  auto asked = login_body("anna", company_password);
  asked["renews"] = true;
  auto first = std::string(parsed(post(office, "/v1/login", asked))["refresh"].as_string());
  auto second = std::string(parsed(renew(office, first))["refresh"].as_string());
  auto third = std::string(parsed(renew(office, second))["refresh"].as_string());
  CHECK(renew(office, std::string(136, '0')).code() == "unknown_token");
  CHECK(renew(office, "").code() == "bad_body");
  CHECK(post(office, "/v1/refresh", {{"refresh", 7}}).code() == "bad_body");
  auto answer = renew(office, first);  // two renewals ago: no lost answer explains it
  CHECK(answer.status == 401);
  CHECK(answer.code() == "token_reused");
  CHECK(answer.what().find("used from two places") != std::string::npos);
  CHECK(answer.what().find("nothing recorded is lost") != std::string::npos);
  CHECK(renew(office, third).code() == "token_reused");
  auto account = office.home().store().account("anna").value();
  account.enabled = false;
  office.home().store().put_account(account);
  answer = renew(office, third);
  CHECK(answer.status == 403);
  CHECK(answer.code() == "account_disabled");
}

TEST_CASE("after some wrong passwords the account must wait, and is told how long") {
  RunningOffice office;
  HttpAnswer answer;
  for (int i = 0; i < 5; ++i) {
    answer = log_in(office, "bruno", "sbagliata");
    CHECK(answer.status == 401);
  }
  answer = log_in(office, "bruno", company_password);
  CHECK(answer.status == 429);
  CHECK(answer.code() == "too_many_attempts");
  auto seconds = answer.headers["retry-after"];
  CHECK((seconds == "2" || seconds == "1"));  // a second may have passed
  CHECK(answer.what().find("wait " + seconds + " seconds") != std::string::npos);
  CHECK(log_in(office, "anna", company_password).status == 200);
}

TEST_CASE("a disabled account is told so only by the right password") {
  RunningOffice office;
  auto account = office.home().store().account("anna").value();
  account.enabled = false;
  office.home().store().put_account(account);
  CHECK(log_in(office, "anna", company_password).code() == "account_disabled");
  CHECK(log_in(office, "anna", "sbagliata").code() == "wrong_password");
}

TEST_CASE("a device id belongs to the user who first used it") {
  RunningOffice office;
  RawDevice annas(office.company().anna, sign_in(office.home(), office.company().anna));
  HttpClient client(office.port());
  annas.sync(client);

  RawDevice brunos(office.company().bruno, sign_in(office.home(), office.company().bruno));
  auto stolen = brunos.request();
  stolen.acked = {{annas.device(), 0}};
  client.send(brunos.http(stolen));
  auto answer = client.receive();
  CHECK(answer.status == 403);
  CHECK(answer.code() == "device_of_another_user");
  CHECK(answer.what().find("device of another user") != std::string::npos);

  RawDevice annas_again(office.company().anna, sign_in(office.home(), office.company().anna));
  auto same_user = annas_again.request();
  same_user.acked = {{annas.device(), 0}};
  client.send(annas_again.http(same_user));
  CHECK(client.receive().status == 200);
}

TEST_CASE("a revoked sign-in or disabled user may still deliver, and is told nothing but the fate of that") {
  RunningOffice office;
  std::string token;
  SECTION("revoked") {
    token = sign_in(office.home(), office.company().anna, {.revoked = true});
  }
  SECTION("revoked and expired") {
    token = sign_in(office.home(), office.company().anna, {.expires_at = 1, .revoked = true});
  }
  SECTION("disabled") {
    token = sign_in(office.home(), office.company().anna);
    AdminBatch batch(office.home().office());
    REQUIRE(batch.put("app_user", office.company().anna, {{"active", std::int64_t{0}}}).has_value());
    batch.commit();
  }
  RawDevice tablet(office.company().anna, token);
  tablet.log_visit(office.company().client);
  HttpClient client(office.port());
  client.send(tablet.http(tablet.request()));
  auto answer = client.receive();
  REQUIRE(answer.status == 200);
  auto response = wire::decode_response(wire::decompress(answer.body).value()).value();
  REQUIRE(response.outcomes.size() == 1);
  CHECK(response.outcomes[0].outcome.verdict == Verdict::quarantined);
  CHECK(response.batches.empty());
}

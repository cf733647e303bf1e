// What an administrator asks of the office and orders it to do over the network: the same as on the command
// line, by nobody else, with no secret in the log.
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <boost/json.hpp>
#include <sstream>

#include "server/accounts/password.hpp"
#include "server/http/admin_question.hpp"
#include "server/office/admin.hpp"
#include "tests/http/company.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace json = boost::json;

namespace {

struct Administration : RunningOffice {
  Administration() : capo(home().store().account("capo")->user), token(sign_in(home(), capo)) {}

  HttpAnswer ask(const json::object& question) {
    return exchange(port(), http_request("POST", "/v1/admin",
                                         {"Content-Type: application/json", "Authorization: Bearer " + token},
                                         json::serialize(question)));
  }
  json::object told(const json::object& question) {
    auto answer = ask(question);
    INFO(answer.body);
    REQUIRE(answer.status == 200);
    return json::parse(answer.body).as_object();
  }
  HttpAnswer log_in(const json::object& who) {
    return exchange(
        port(), http_request("POST", "/v1/login", {"Content-Type: application/json"}, json::serialize(who)));
  }
  json::object tablet_of(const Id& user) {
    auto answer = told({{"ask", "tablets"}});
    for (auto& each : answer.at("tablets").as_array())
      if (each.at("user").as_string() == to_hex(user)) return each.as_object();
    return {};
  }
  std::string id_of(const Id& user) { return std::string(tablet_of(user).at("id").as_string()); }
  static std::string text(const json::value& value) { return std::string(value.as_string()); }

  Id capo;
  std::string token;
};

std::int64_t whole(const json::value& value) {
  return value.to_number<std::int64_t>();
}

}  // namespace

TEST_CASE_METHOD(Administration, "an administrator sees every tablet: whose, which, and when it was heard") {
  RawDevice anna(company().anna, sign_in(home(), company().anna));
  sign_in(home(), company().bruno);
  HttpClient client(port());
  auto request = anna.request();
  request.app_version = "giro 0.1.0";
  client.send(anna.http(request));
  REQUIRE(client.receive().status == 200);
  auto hers = tablet_of(company().anna);
  CHECK(hers.at("login").as_string() == "anna");
  CHECK(hers.at("device").as_string() == "tablet");
  CHECK(hers.at("app_version").as_string() == "giro 0.1.0");
  CHECK(whole(hers.at("last_seen_at")) > 0);
  CHECK_FALSE(hers.at("revoked").as_bool());
  auto his = tablet_of(company().bruno);
  CHECK(whole(his.at("last_seen_at")) == 0);  // never heard: not the same as idle
  CHECK(his.at("app_version").as_string().empty());
}

TEST_CASE_METHOD(Administration, "a revoked tablet delivers into quarantine and gets nothing more") {
  RawDevice anna(company().anna, sign_in(home(), company().anna));
  HttpClient client(port());
  CHECK(anna.pull_all(client, "client").size() == 1);
  told({{"ask", "revoke"}, {"tablet", id_of(company().anna)}});
  CHECK(tablet_of(company().anna).at("revoked").as_bool());
  anna.log_visit(company().client);
  client.send(anna.http(anna.request()));
  auto answer = client.receive();
  REQUIRE(answer.status == 200);
  CHECK(wire::decode_response(wire::decompress(answer.body).value()).value().batches.empty());
  CHECK(home().store().snapshot()->quarantined().size() == 1);
}

TEST_CASE_METHOD(Administration, "an order to erase a tablet is given, taken back, and said to the tablet") {
  RawDevice anna(company().anna, sign_in(home(), company().anna));
  auto id = id_of(company().anna);
  auto hears_it = [&] {
    HttpClient client(port());
    client.send(anna.http(anna.request()));
    return client.receive().headers.contains("giro-wipe");
  };
  told({{"ask", "wipe"}, {"tablet", id}});
  CHECK(whole(tablet_of(company().anna).at("wipe_at")) > 0);
  CHECK(hears_it());
  told({{"ask", "wipe"}, {"tablet", id}, {"cancel", true}});
  CHECK_FALSE(hears_it());
  CHECK(whole(tablet_of(company().anna).at("wipe_at")) == 0);
}

TEST_CASE_METHOD(Administration,
                 "a tablet that has erased itself takes no more orders, and an unknown one none") {
  sign_in(home(), company().anna);
  auto session = home().store().sessions_of(company().anna).front();
  auto wiped = session;
  wiped.wipe_at = wiped.wiped_at = 5;
  REQUIRE(home().store().change_session(session, wiped));
  for (auto& question : {json::object{{"ask", "wipe"}, {"tablet", to_hex(session.id)}},
                         json::object{{"ask", "wipe"}, {"tablet", to_hex(digest("none"))}},
                         json::object{{"ask", "revoke"}, {"tablet", to_hex(digest("none"))}}}) {
    auto answer = ask(question);
    CHECK(answer.status == 409);
    CHECK(answer.code() == "not_done");
    CHECK(answer.what().size() > 20);
  }
}

TEST_CASE_METHOD(Administration, "a new password lets its user in, and the old one no more") {
  auto login = [&](const std::string& password) {
    return log_in({{"login", "anna"}, {"password", password}}).status;
  };
  told({{"ask", "password"}, {"user", to_hex(company().anna)}, {"password", "tutta un'altra"}});
  CHECK(login("tutta un'altra") == 200);
  CHECK(login(company_password) == 401);
  auto refused = ask({{"ask", "password"}, {"user", to_hex(company().anna)}, {"password", "corta"}});
  CHECK(refused.status == 409);
  CHECK(refused.what().find("too short") != std::string::npos);
  CHECK(login("tutta un'altra") == 200);
}

TEST_CASE_METHOD(Administration,
                 "a code opens one sign-in, and none once it is taken back or another given") {
  auto give = [&] { return told({{"ask", "code"}, {"user", to_hex(company().bruno)}, {"hours", 2}}); };
  auto uses = [&](const std::string& code) { return log_in({{"login", "bruno"}, {"code", code}}).status; };
  auto first = give(), second = give();
  CHECK(first.at("login").as_string() == "bruno");
  CHECK(first.at("link").as_string().empty());  // nobody has told the office its address
  auto now = home().environment().clock().wall_at;
  CHECK(std::abs(whole(first.at("expires_at")) - now - 2 * 3'600'000) < 600'000);
  CHECK(uses(text(first.at("code"))) == 401);
  CHECK(uses(text(second.at("code"))) == 200);
  CHECK(uses(text(second.at("code"))) == 401);
  auto third = give();
  told({{"ask", "code"}, {"user", to_hex(company().bruno)}, {"cancel", true}});
  CHECK(uses(text(third.at("code"))) == 401);
}

TEST_CASE_METHOD(Administration, "the trail says who changed what from what to what, and what became of it") {
  RawDevice anna(company().anna, sign_in(home(), company().anna));
  for (int i = 0; i < 3; ++i) anna.log_visit(company().client);
  HttpClient client(port());
  anna.sync(client);
  AdminBatch batch(home().office());
  REQUIRE(batch.put("client", company().client, {{"phone", "0422 1"}}).has_value());
  batch.commit();

  auto notes =
      told({{"ask", "audit"}, {"client", "C-1"}, {"user", to_hex(company().anna)}, {"field", "visit.note"}});
  auto& entries = notes.at("entries").as_array();
  REQUIRE(entries.size() == 3);
  auto& one = entries.front().as_object();
  CHECK(one.at("user").as_string() == to_hex(company().anna));
  CHECK(one.at("client").as_string() == to_hex(company().client));
  CHECK(one.at("table").as_string() == "visit");
  CHECK(one.at("from").is_null());
  CHECK(one.at("to").as_string() == "Visita");
  CHECK(one.at("became").as_string() == "accepted");
  CHECK_FALSE(notes.at("more").as_bool());

  auto phone = json::array(told({{"ask", "audit"}, {"field", "phone"}}).at("entries").as_array());
  REQUIRE(phone.size() == 1);
  CHECK(phone.at(0).at("user").is_null());  // the office itself
  auto by_id = told({{"ask", "audit"}, {"client", to_hex(company().client)}, {"field", "phone"}});
  CHECK(by_id.at("entries").as_array().size() == 1);
  auto few = told({{"ask", "audit"}, {"most", 2}});
  CHECK(few.at("entries").as_array().size() == 2);
  CHECK(few.at("more").as_bool());
  CHECK(ask({{"ask", "audit"}, {"client", "X"}}).status == 409);
}

TEST_CASE_METHOD(Administration, "only a trusted administrator asks, whatever is asked") {
  auto as = [&](const std::string& bearer, const std::string& body) {
    return exchange(
        port(), http_request("POST", "/v1/admin",
                             {"Content-Type: application/json", "Authorization: Bearer " + bearer}, body));
  };
  auto agent = sign_in(home(), company().anna), revoked = sign_in(home(), capo, {.revoked = true});
  auto anna = to_hex(company().anna), hers = id_of(company().anna);
  for (auto& body :
       {std::string(R"({"ask":"tablets"})"), R"({"ask":"revoke","tablet":")" + hers + R"("})",
        R"({"ask":"wipe","tablet":")" + hers + R"("})",
        R"({"ask":"password","user":")" + anna + R"(","password":"tutta un'altra"})",
        R"({"ask":"code","user":")" + anna + R"("})", std::string(R"({"ask":"audit"})"), std::string("{")})
    for (auto& bearer : {agent, revoked}) {
      auto answer = as(bearer, body);
      INFO(body);
      CHECK(answer.status == 403);
      CHECK(answer.code() == "not_an_administrator");
    }
  CHECK_FALSE(tablet_of(company().anna).at("revoked").as_bool());
  CHECK(whole(tablet_of(company().anna).at("wipe_at")) == 0);
  CHECK(log_in({{"login", "anna"}, {"password", company_password}}).status == 200);
}

TEST_CASE_METHOD(Administration, "what is no question is refused, and nothing is done") {
  auto anna = to_hex(company().anna);
  for (auto& body :
       {std::string("[]"), std::string(R"({"ask":"dance"})"), std::string("{}"),
        std::string(R"({"ask":"revoke"})"), std::string(R"({"ask":"revoke","tablet":"anna"})"),
        R"({"ask":"code","user":")" + anna + R"(","hours":0})",
        R"({"ask":"code","user":")" + anna + R"(","hours":1000})",
        R"({"ask":"code","user":")" + anna + R"(","cancel":"yes"})",
        R"({"ask":"password","user":")" + anna + R"("})",
        R"({"ask":"password","user":")" + anna + R"(","password":7})",
        std::string(R"({"ask":"audit","most":0})"), std::string(R"({"ask":"audit","field":["a"]})")}) {
    INFO(body);
    auto answer = exchange(
        port(), http_request("POST", "/v1/admin",
                             {"Content-Type: application/json", "Authorization: Bearer " + token}, body));
    CHECK(answer.status == 400);
    CHECK(answer.code() == "bad_body");
  }
}

TEST_CASE("no password, code, link or person of an administrator's questions stands in the log") {
  std::ostringstream log;
  auto before = spdlog::default_logger();
  std::string code;
  {
    Administration office;
    spdlog::set_default_logger(
        std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_mt>(log)));
    spdlog::set_level(spdlog::level::trace);
    auto anna = to_hex(office.company().anna);
    office.told({{"ask", "password"}, {"user", anna}, {"password", "tutta un'altra"}});
    code = Administration::text(office.told({{"ask", "code"}, {"user", anna}}).at("code"));
    office.ask({{"ask", "audit"}, {"client", "Segretissimi"}});
    office.stop();
    CHECK(log.str().find("administration: password") != std::string::npos);
    for (auto& secret :
         {std::string("tutta un'altra"), code, anna, std::string("anna"), std::string("Segretissimi")})
      CHECK(log.str().find(secret) == std::string::npos);
  }
  spdlog::set_default_logger(before);
  spdlog::set_level(spdlog::level::warn);
}

TEST_CASE_METHOD(Administration, "a file is looked at, previewed and loaded over the network") {
  json::object question{
      {"ask", "import"}, {"kind", "products"}, {"csv", "SKU,Descrizione\nP1,Farina\n,Olio\n"}};
  auto look = told(question);
  CHECK(look.at("columns").at(0).at("ours").as_string() == "sku");
  CHECK(look.at("columns").at(1).at("ours").as_string().empty());
  CHECK(text(look.at("problem")).find("needs a column for name") != std::string::npos);
  CHECK_FALSE(look.at("loaded").as_bool());

  question["map"] = json::array{json::array{"SKU", "sku"}, json::array{"Descrizione", "name"}};
  question["preview"] = true;
  auto preview = told(question);
  CHECK(text(preview.at("problem")).empty());
  CHECK(whole(preview.at("inserted")) == 1);
  CHECK(whole(preview.at("bad")) == 1);
  CHECK(text(preview.at("bad_rows").at(0)) == "line 3, column SKU: empty, but sku is needed");
  auto products = [&] {
    return home().store().snapshot()->find(*schema::find_table("product"), "sku", Value("P1")).size();
  };
  CHECK(products() == 0);

  question["preview"] = false;
  CHECK_FALSE(told(question).at("loaded").as_bool());  // all of it or nothing
  CHECK(products() == 0);
  question["skip_bad"] = true;
  CHECK(told(question).at("loaded").as_bool());
  CHECK(products() == 1);
}

TEST_CASE_METHOD(Administration,
                 "of ten thousand bad rows the first hundreds are listed, and how many there are") {
  std::string csv = "sku,name\n";
  for (int i = 0; i < 10'000; ++i) csv += "P" + std::to_string(i) + ",\n";
  auto answer = told({{"ask", "import"}, {"kind", "products"}, {"csv", csv}, {"preview", true}});
  CHECK(whole(answer.at("bad")) == 10'000);
  CHECK(answer.at("bad_rows").as_array().size() == AdminQuestion::most_bad_rows);
}

TEST_CASE_METHOD(Administration, "what is no kind of file, or no text of one, is said in a sentence") {
  auto unknown = ask({{"ask", "import"}, {"kind", "wishes"}, {"csv", "a\n1\n"}});
  CHECK(unknown.status == 409);
  CHECK(text(json::parse(unknown.body).at("what")).find("no kind of import") != std::string::npos);
  CHECK(ask({{"ask", "import"}, {"kind", "products"}, {"csv", ""}}).status == 409);
  CHECK(ask({{"ask", "import"}, {"kind", "products"}, {"csv", "sku\n"}, {"map", {{"sku", "sku"}}}}).status ==
        400);
}

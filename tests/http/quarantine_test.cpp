// A manager decides over the network what their team's tablets brought: what they see is theirs, and what
// they say is heard once.
#include <boost/json.hpp>

#include "server/office/admin.hpp"
#include "tests/http/company.hpp"
#include "tests/http/http_client.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace json = boost::json;

namespace {

/// Mara is Anna's manager, Rita nobody's; Anna's tablet was revoked with a visit on it, Bruno's too.
struct Waiting : RunningOffice {
  Waiting() {
    AdminBatch batch(home().office());
    for (auto& [id, login, role] :
         {std::tuple{&mara, "mara", "manager"}, {&rita, "rita", "manager"}, {&root, "root", "admin"}}) {
      *id = batch.mint();
      REQUIRE(batch
                  .put("app_user", *id,
                       {{"login", login}, {"name", login}, {"role", role}, {"active", std::int64_t{1}}})
                  .has_value());
      home().store().put_account({.login = login, .user = *id, .password_hash = "none"});
    }
    REQUIRE(batch.put("app_user", company().anna, {{"manager_id", mara}}).has_value());
    batch.commit();
    deliver(anna);
    deliver(bruno);
  }
  void deliver(RawDevice& device) {
    device.log_visit(company().client);
    HttpClient client(port());
    client.send(device.http(device.request()));
    REQUIRE(client.receive().status == 200);
  }
  HttpAnswer ask(const Id& user, const json::object& question) {
    return exchange(port(), http_request("POST", "/v1/quarantine",
                                         {"Content-Type: application/json",
                                          "Authorization: Bearer " + sign_in(home(), user)},
                                         json::serialize(question)));
  }
  json::array waiting(const Id& user) {
    auto answer = ask(user, {});
    REQUIRE(answer.status == 200);
    return json::parse(answer.body).at("waiting").as_array();
  }
  static json::array one(const json::value& waiting) { return json::array{waiting.at("id")}; }
  std::size_t visits() {
    return home().store().snapshot()->find(*schema::find_table("visit"), "status", Value("done")).size();
  }

  Id mara, rita, root;
  RawDevice anna{company().anna, sign_in(home(), company().anna, {.revoked = true})};
  RawDevice bruno{company().bruno, sign_in(home(), company().bruno, {.revoked = true})};
};

}  // namespace

TEST_CASE_METHOD(Waiting,
                 "a manager sees what their team's tablets brought: who, why, for whom, and the whole op") {
  auto mine = waiting(mara);
  REQUIRE(mine.size() == 1);
  CHECK(mine[0].at("author").as_string() == "anna");
  CHECK(mine[0].at("reason").as_string() == "revoked");
  CHECK(mine[0].at("client").as_string() == "Bar Sport");
  CHECK(std::string(mine[0].at("op").as_string()) == to_hex(anna.request().envelopes.at(0).op));
  CHECK(waiting(rita).empty());
  CHECK(waiting(root).size() == 2);
}

TEST_CASE_METHOD(Waiting, "what a manager accepts is in at once, and is decided once") {
  auto mine = waiting(mara);
  auto answer = json::parse(ask(mara, {{"release", one(mine[0])}}).body);
  CHECK(answer.at("decided").at(0).at("accepted").as_bool());
  CHECK(answer.at("waiting").as_array().empty());
  CHECK(visits() == 1);
  auto again = json::parse(ask(mara, {{"release", one(mine[0])}}).body);
  CHECK_FALSE(again.at("decided").at(0).at("accepted").as_bool());
  CHECK(again.at("decided").at(0).at("problem").as_string() == "it is decided already, or not of your team");
  CHECK(visits() == 1);
}

TEST_CASE_METHOD(Waiting, "what is refused is told to its author with the reason, and a reason is needed") {
  auto mine = waiting(mara);
  CHECK(ask(mara, {{"refuse", one(mine[0])}}).status == 400);
  auto answer = json::parse(ask(mara, {{"refuse", one(mine[0])}, {"reason", "Già registrata"}}).body);
  CHECK_FALSE(answer.at("decided").at(0).at("accepted").as_bool());
  CHECK(answer.at("decided").at(0).at("problem").as_string().empty());
  CHECK(visits() == 0);
  auto op = home().store().snapshot()->op(*id_from_hex(std::string(mine[0].at("id").as_string())));
  CHECK(op->outcome.reason == "refused: Già registrata");
}

TEST_CASE_METHOD(Waiting, "nobody decides for another team, and an agent not at all") {
  auto others = waiting(root);
  for (auto& each : others) {
    auto answer = json::parse(ask(rita, {{"release", one(each)}}).body);
    CHECK_FALSE(answer.at("decided").at(0).at("accepted").as_bool());
  }
  CHECK(visits() == 0);
  auto refused = ask(company().anna, {});
  CHECK(refused.status == 403);
  CHECK(refused.code() == "not_a_manager");
  CHECK(exchange(port(), http_request("POST", "/v1/quarantine", {"Content-Type: application/json"}, "{}"))
            .status == 401);
  auto revoked =
      exchange(port(), http_request("POST", "/v1/quarantine",
                                    {"Content-Type: application/json",
                                     "Authorization: Bearer " + sign_in(home(), mara, {.revoked = true})},
                                    "{}"));
  CHECK(revoked.status == 403);
}

// Is this company a client already? Yes or no, counted, and nothing of whose it is.
#include "server/http/ask_limit.hpp"
#include "server/office/admin.hpp"
#include "tests/http/company.hpp"
#include "tests/http/http_client.hpp"

using namespace giro;
using namespace giro::test;

namespace {

std::string asked(const std::string& token, std::string_view body) {
  return http_request("POST", "/v1/known",
                      {"Content-Type: application/json", "Authorization: Bearer " + token}, body);
}

}  // namespace

TEST_CASE("whoever is signed in learns whether a number is a client's, and nothing else") {
  RunningOffice office;
  AdminBatch batch(office.home().office());
  REQUIRE(batch
              .put("client", office.company().client,
                   {{"vat_number", "IT00743110157"}, {"tax_code", "RSSMRA85T10A562S"}})
              .has_value());
  batch.commit();
  auto token = sign_in(office.home(), office.company().anna);
  auto known = exchange(office.port(), asked(token, R"({"vat_number":"00743110157"})"));
  CHECK(known.status == 200);
  CHECK(known.body == R"({"known":true})");
  CHECK(exchange(office.port(), asked(token, R"({"tax_code":"rssmra85t10a562s"})")).body ==
        R"({"known":true})");
  CHECK(exchange(office.port(), asked(token, R"({"vat_number":"02342520158"})")).body ==
        R"({"known":false})");
  CHECK(exchange(office.port(), asked(token, R"({"name":"Bar Sport"})")).status == 400);
  CHECK(exchange(office.port(), asked(token, "[")).status == 400);
  CHECK(exchange(office.port(), asked("0000", R"({"vat_number":"00743110157"})")).status == 401);
}

TEST_CASE("thirty questions an hour, each person for themselves") {
  RunningOffice office;
  auto anna = sign_in(office.home(), office.company().anna),
       bruno = sign_in(office.home(), office.company().bruno);
  for (int i = 0; i < 30; ++i)
    CHECK(exchange(office.port(), asked(anna, R"({"vat_number":"02342520158"})")).status == 200);
  auto refused = exchange(office.port(), asked(anna, R"({"vat_number":"02342520158"})"));
  CHECK(refused.status == 429);
  CHECK(refused.code() == "too_many_questions");
  CHECK(exchange(office.port(), asked(bruno, R"({"vat_number":"02342520158"})")).status == 200);
}

TEST_CASE("an hour later questions are free again; a clock set back locks nobody out") {
  AskLimit limit(2);
  Id anna;
  CHECK(limit.allows(anna, 0));
  CHECK(limit.allows(anna, 1));
  CHECK_FALSE(limit.allows(anna, 3'599'999));
  CHECK(limit.allows(anna, 3'600'000));
  CHECK(limit.allows(anna, -1));
}

// Apps older and newer than the office, over HTTP.
#include <catch2/catch.hpp>

#include "sync/wire/codec.hpp"
#include "tests/http/company.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("an app too old is asked to update, and what it recorded has arrived all the same") {
  RunningOffice office;
  RawDevice tablet(office.company().anna, sign_in(office.home(), office.company().anna));
  tablet.log_visit(office.company().client);
  auto asked = tablet.request();
  asked.schema = schema::oldest_version - 1;
  auto answer = exchange(office.port(), tablet.http(asked));
  CHECK(answer.status == 426);
  CHECK(answer.code() == "app_too_old");
  CHECK(answer.what().find("update the app") != std::string::npos);
  auto snapshot = office.home().store().snapshot();
  for (auto& visit : tablet.visits()) CHECK(snapshot->row(visit));
}

TEST_CASE("an app newer than the office is served, and told what the office speaks") {
  RunningOffice office;
  RawDevice tablet(office.company().anna, sign_in(office.home(), office.company().anna));
  auto asked = tablet.request();
  asked.schema = schema::version + 1;
  auto answer = exchange(office.port(), tablet.http(asked));
  REQUIRE(answer.status == 200);
  auto response = wire::decode_response(wire::decompress(answer.body).value()).value();
  CHECK(response.schema == schema::version);
  CHECK_FALSE(response.batches.empty());
}

// What is sent → status, code and sentence. Nothing of it may disturb who comes next.
#include "server/office/office.hpp"
#include "sync/base/limits.hpp"
#include "tests/http/company.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const std::string protobuf = "Content-Type: application/x-protobuf";
const std::string zstd = "Content-Encoding: zstd";
const std::string json = "Content-Type: application/json";

struct BadRequest {
  std::string sent;
  std::string request;
  int status;
  std::string code;
  std::string sentence_part;
};

std::string sync_with(const std::string& token, std::string_view body) {
  return http_request("POST", "/v1/sync", {protobuf, zstd, "Authorization: Bearer " + token}, body);
}

std::string login_with(std::string_view body) {
  return http_request("POST", "/v1/login", {json}, body);
}

std::string packed(const Request& request) {
  return wire::compress(wire::encode_request(request));
}

Request with_ops(std::size_t count) {
  Request request;
  for (std::size_t i = 0; i < count; ++i)
    request.envelopes.push_back({.device = Id{{1}}, .number = i + 1, .op = "x", .receipt = {}});
  return request;
}

Request with_devices(std::size_t count) {
  Request request;
  for (std::size_t i = 0; i < count; ++i) request.acked.push_back({Id{{static_cast<Byte>(i + 1)}}, 0});
  return request;
}

Request with_schema(std::uint32_t version) {
  Request request;
  request.schema = version;
  return request;
}

Request with_page(std::uint32_t rows) {
  Request request;
  request.page_rows = rows;
  return request;
}

std::vector<BadRequest> bad_requests(RunningOffice& office) {
  auto good = sign_in(office.home(), office.company().anna);
  auto expired = sign_in(office.home(), office.company().anna, {.expires_at = 1});
  auto unknown = std::string(64, 'a');
  auto whole = packed(Request{});
  auto bomb = wire::compress(std::string(Limits::request_unpacked_bytes + 1, '\0'));
  return {
      {"another path", http_request("GET", "/", {}), 404, "not_found", "nothing at this address"},
      {"wrong method", http_request("GET", "/v1/sync", {}), 405, "wrong_method", "use POST"},
      {"wrong method at login", http_request("PUT", "/v1/login", {json}, "{}"), 405, "wrong_method",
       "use POST"},
      {"wrong content type", http_request("POST", "/v1/sync", {json, zstd}, "{}"), 415, "wrong_content_type",
       "application/x-protobuf"},
      {"no content encoding", http_request("POST", "/v1/sync", {protobuf}, "x"), 415,
       "wrong_content_encoding", "zstd"},
      {"gzip", http_request("POST", "/v1/sync", {protobuf, "Content-Encoding: gzip"}, "x"), 415,
       "wrong_content_encoding", "zstd"},
      {"packed login", http_request("POST", "/v1/login", {json, zstd}, "{}"), 415, "wrong_content_encoding",
       "without"},
      {"no token", http_request("POST", "/v1/sync", {protobuf, zstd}, whole), 401, "no_token", "sign in"},
      {"another scheme",
       http_request("POST", "/v1/sync", {protobuf, zstd, "Authorization: Basic YTpi"}, whole), 401,
       "no_token", "sign in"},
      {"unknown token", sync_with(unknown, whole), 401, "unknown_token", "sign in again"},
      {"token of another shape", sync_with("abc", whole), 401, "unknown_token", "sign in again"},
      {"expired token", sync_with(expired, whole), 401, "expired_token", "nothing recorded is lost"},
      {"announced too large",
       http_request("POST", "/v1/sync",
                    {protobuf, zstd, "Authorization: Bearer " + good, "Content-Length: 8388609"}),
       413, "body_too_large", "send less at once"},
      {"announced far too large", http_request("POST", "/v1/login", {json, "Content-Length: 99999999999"}),
       413, "body_too_large", "send less at once"},
      {"login too large", login_with(std::string(5'000, ' ')), 413, "body_too_large", "4096"},
      {"header too large", http_request("GET", "/healthz", {"X-Long: " + std::string(20'000, 'a')}), 431,
       "header_too_large", "16384"},
      {"not HTTP", "HELO tablet\r\n\r\n", 400, "bad_http", "not an HTTP request"},
      {"not zstd", sync_with(good, "hello"), 400, "bad_body", "not valid zstd"},
      {"zip bomb", sync_with(good, bomb), 400, "bad_body", "unpacks to more than the limit"},
      {"zstd cut short", sync_with(good, whole.substr(0, whole.size() - 1)), 400, "bad_body", ""},
      {"not a request", sync_with(good, wire::compress("\xff\xff\xff\xff")), 400, "bad_body", ""},
      {"empty body", sync_with(good, ""), 400, "bad_body", ""},
      {"too many ops", sync_with(good, packed(with_ops(Limits::ops_per_push + 1))), 400, "bad_body",
       "too many operations"},
      {"too many device ids", sync_with(good, packed(with_devices(Limits::devices_per_request + 1))), 400,
       "bad_body", "too many device ids"},
      {"page too large", sync_with(good, packed(with_page(Limits::rows_per_page + 1))), 400, "bad_body",
       "larger than the limit"},
      {"app too old", sync_with(good, packed(with_schema(0))), 426, "app_too_old", "update the app"},
      {"login is no JSON", login_with("login=anna"), 400, "bad_body", "JSON object"},
      {"login is an array", login_with("[]"), 400, "bad_body", "JSON object"},
      {"login without password", login_with(R"({"login":"anna"})"), 400, "bad_body", "JSON object"},
      {"password is a number", login_with(R"({"login":"anna","password":1})"), 400, "bad_body",
       "JSON object"},
      {"wrong password", login_with(R"({"login":"anna","password":"sbagliata"})"), 401, "wrong_password",
       "check both"},
      {"unknown user", login_with(R"({"login":"nessuno","password":"sbagliata"})"), 401, "wrong_password",
       "check both"},
  };
}

}  // namespace

TEST_CASE("a bad request is refused with a stable code and a sentence, and harms nobody") {
  RunningOffice office;
  for (const auto& bad : bad_requests(office)) {
    INFO(bad.sent);
    auto answer = exchange(office.port(), bad.request);
    INFO(answer.body);
    CHECK(answer.status == bad.status);
    CHECK(answer.code() == bad.code);
    CHECK(answer.what().find(bad.sentence_part) != std::string::npos);
    CHECK_FALSE(answer.headers["x-request-id"].empty());
  }
  CHECK(exchange(office.port(), http_request("GET", "/healthz", {})).status == 200);
}

TEST_CASE("a method that is not there is answered with the one that is") {
  RunningOffice office;
  auto answer = exchange(office.port(), http_request("DELETE", "/v1/login", {}));
  CHECK(answer.headers["allow"] == "POST");
}

TEST_CASE("a request that stops arriving is told so, and its connection ends") {
  Timeouts timeouts;
  timeouts.request = std::chrono::milliseconds(200);
  RunningOffice office(timeouts);
  for (std::string part :
       {"POST /v1/sy",
        "POST /v1/login HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"}) {
    INFO(part);
    HttpClient client(office.port());
    client.send(part);
    auto answer = client.receive();
    CHECK(answer.status == 408);
    CHECK(answer.code() == "too_slow");
    CHECK(client.ended());
  }
}

TEST_CASE("who is refused waits for the answer; nobody else does") {
  Timeouts timeouts;
  timeouts.refusal = std::chrono::minutes(1);
  timeouts.stop = std::chrono::milliseconds(100);
  RunningOffice office(timeouts);
  std::vector<std::unique_ptr<HttpClient>> floods;
  for (int i = 0; i < 32; ++i) {
    floods.push_back(std::make_unique<HttpClient>(office.port()));
    floods.back()->send(http_request("GET", "/nowhere", {}));
  }
  CHECK(exchange(office.port(), http_request("GET", "/healthz", {})).status == 200);
  for (auto& one : floods) CHECK_FALSE(one->has_heard());
}

TEST_CASE("a request cut off by its sender is refused, not half understood") {
  RunningOffice office;
  HttpClient client(office.port());
  client.send(
      "POST /v1/login HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"login\"");
  client.end_sending();
  auto answer = client.receive();
  CHECK(answer.status == 400);
  CHECK(answer.code() == "truncated");
}

TEST_CASE("a peer that says nothing is let go") {
  Timeouts timeouts;
  timeouts.idle = std::chrono::milliseconds(100);
  RunningOffice office(timeouts);
  HttpClient client(office.port());
  CHECK(client.ended());
}

TEST_CASE("a body too large to be read still gets its answer, not a reset") {
  RunningOffice office;
  auto token = sign_in(office.home(), office.company().anna);
  auto answer = exchange(office.port(), sync_with(token, std::string(Limits::body_bytes + 100'000, 'x')));
  CHECK(answer.status == 413);
}

TEST_CASE("a body in chunks is held to the same limit") {
  RunningOffice office;
  HttpClient client(office.port());
  client.send(
      "POST /v1/login HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: "
      "chunked\r\n\r\n2000\r\n" +
      std::string(0x2000, ' ') + "\r\n0\r\n\r\n");
  CHECK(client.receive().status == 413);
}

TEST_CASE("one connection serves many requests, and waits to be told to send a body") {
  RunningOffice office;
  HttpClient client(office.port());
  for (int i = 0; i < 3; ++i) {
    client.send(http_request("GET", "/healthz", {}));
    CHECK(client.receive().status == 200);
  }
  client.send(
      "POST /v1/login HTTP/1.1\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: "
      "2\r\n\r\n");
  CHECK(client.receive().status == 100);
  client.send("{}");
  CHECK(client.receive().status == 400);
}

// Stopping: what is in flight is finished, what comes later is not accepted, and it ends.
#include <csignal>

#include "tests/http/company.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

bool can_connect(std::uint16_t port) {
  try {
    HttpClient client(port);
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

bool soon(const std::function<bool()>& happens) {
  for (int i = 0; i < 500; ++i) {
    if (happens()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

}  // namespace

TEST_CASE("a request in flight is answered while the server stops") {
  RunningOffice office;
  RawDevice tablet(office.company().anna, sign_in(office.home(), office.company().anna));
  tablet.log_visit(office.company().client);
  auto request = tablet.http(tablet.request());
  auto port = office.port();
  HttpClient in_flight(port);
  HttpClient idle(port);
  in_flight.send(request.substr(0, request.size() - 5));
  idle.send(http_request("GET", "/healthz", {}));
  CHECK(idle.receive().status == 200);

  std::thread stopping([&] { office.stop(); });
  CHECK(soon([&] { return !can_connect(port); }));
  CHECK(idle.ended());
  in_flight.send(request.substr(request.size() - 5));
  auto answer = in_flight.receive();
  CHECK(answer.status == 200);
  CHECK(answer.headers["connection"] == "close");
  stopping.join();
  CHECK(office.home().store().snapshot()->numbered(tablet.device(), 1).has_value());
}

TEST_CASE("a request that never ends does not keep the server from stopping") {
  Timeouts timeouts;
  timeouts.stop = std::chrono::milliseconds(200);
  RunningOffice office(timeouts);
  HttpClient client(office.port());
  client.send("POST /v1/login HTTP/1.1\r\n");
  auto from = std::chrono::steady_clock::now();
  office.stop();
  CHECK(std::chrono::steady_clock::now() - from < std::chrono::seconds(5));
}

TEST_CASE("SIGTERM and Ctrl-C end the program in peace") {
  for (int number : {SIGTERM, SIGINT}) {
    auto company = make_company();
    ServingProgram serving(company->data);
    CHECK(exchange(serving.port(), http_request("GET", "/healthz", {})).status == 200);
    serving.program().signal(number);
    auto finished = serving.program().wait();
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
    CHECK(finished.err.find("stopped") != std::string::npos);
  }
}

TEST_CASE("the log names requests, not people") {
  auto company = make_company();
  ServingProgram serving(company->data);
  exchange(serving.port(),
           http_request("POST", "/v1/login", {"Content-Type: application/json"},
                        R"({"login":"anna","password":"segreto-di-prova","device_name":"tablet di Anna"})"));
  serving.program().signal(SIGTERM);
  auto log = serving.program().wait().err;
  CHECK(log.find("endpoint=/v1/login status=200") != std::string::npos);
  for (const auto* personal : {"anna", "Anna", "segreto", "127.0.0.1"}) {
    INFO(personal << " in " << log);
    CHECK(log.find(personal) == std::string::npos);
  }
}

// The JSON body of a sign-in: nothing over its limit comes through, and what comes through is what was sent.
#include <boost/json.hpp>

#include "server/http/login_request.hpp"
#include "sync/base/limits.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto request = parse_login(bytes_of(data, size), "192.0.2.1");
  if (!request) return 0;
  GIRO_ASSERT(!request->login.empty() && request->login.size() <= Limits::login_bytes);
  GIRO_ASSERT(!request->password.empty() && request->password.size() <= Limits::password_bytes);
  auto body = boost::json::serialize(boost::json::object{
      {"login", request->login}, {"password", request->password}, {"device_name", request->device_name}});
  auto again = parse_login(body, request->address);
  GIRO_ASSERT(again && again->login == request->login && again->password == request->password);
  GIRO_ASSERT(again->device_name == request->device_name && again->address == "192.0.2.1");
  return 0;
}

std::vector<std::string> seeds() {
  return {R"({"login":"agent1","password":"secret","device_name":"tablet","app_version":"1.0"})",
          R"({"login":"agent1","password":"p\u00e8\ud83d\ude00\n","device_name":""})",
          R"({"login":7,"password":["secret"]})", R"([{"login":"agent1"},{"a":[[[[1e9,-0.5,null,true]]]]}])",
          R"( { "password" : "a" , "login" : "b" } )"};
}

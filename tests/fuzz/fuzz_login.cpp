// The JSON body of a sign-in: nothing over its limit comes through, and what comes through is what was sent.
// And of its renewal: a token that can be read is shown as it came.
#include <boost/json.hpp>

#include "server/http/login_request.hpp"
#include "sync/base/limits.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

namespace {

void renew(std::string_view bytes) {
  auto shown = parse_renewal(bytes);
  auto token = read_token(shown ? std::string_view(*shown) : bytes);
  if (!token) return;
  GIRO_ASSERT(token->secret.size() == SignInToken::secret_bytes);
  GIRO_ASSERT(!is_authentic(*token, TokenKind::refresh, ""));
  auto again =
      show_token(TokenKind::refresh, token->session, token->number, token->secret, "key of a sign-in");
  auto read = read_token(again);
  GIRO_ASSERT(read && is_authentic(*read, TokenKind::refresh, "key of a sign-in"));
  GIRO_ASSERT(!is_authentic(*read, TokenKind::access, "key of a sign-in"));
  GIRO_ASSERT(read->session == token->session && read->number == token->number &&
              read->secret == token->secret);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  renew(bytes_of(data, size));
  auto request = parse_login(bytes_of(data, size), "192.0.2.1");
  if (!request) return 0;
  GIRO_ASSERT(!request->login.empty() && request->login.size() <= Limits::login_bytes);
  GIRO_ASSERT(request->password.empty() != request->code.empty());
  GIRO_ASSERT(request->password.size() <= Limits::password_bytes && request->code.size() <= 64);
  auto body = boost::json::serialize(boost::json::object{{"login", request->login},
                                                         {"password", request->password},
                                                         {"code", request->code},
                                                         {"device_name", request->device_name}});
  auto again = parse_login(body, request->address);
  GIRO_ASSERT(again && again->login == request->login && again->password == request->password);
  GIRO_ASSERT(again->code == request->code);
  GIRO_ASSERT(again->device_name == request->device_name && again->address == "192.0.2.1");
  return 0;
}

std::vector<std::string> seeds() {
  return {R"({"login":"agent1","password":"secret","device_name":"tablet","app_version":"1.0"})",
          R"({"login":"agent1","password":"p\u00e8\ud83d\ude00\n","device_name":""})",
          R"({"login":7,"password":["secret"]})",
          R"({"login":"agent1","code":"K7QM-2X9R","device_name":"tablet","renews":true})",
          R"({"login":"agent1","code":"K7QM-2X9R","password":"both"})",
          R"([{"login":"agent1"},{"a":[[[[1e9,-0.5,null,true]]]]}])",
          R"({"refresh":")" + std::string(136, 'a') + R"("})",
          std::string(136, '0'),
          R"( { "password" : "a" , "login" : "b" } )"};
}

#include "server/http/message.hpp"

#include <boost/json.hpp>

namespace giro {

Reply refuse(unsigned status, std::string_view code, std::string_view what) {
  Reply reply;
  reply.status = status;
  reply.body = boost::json::serialize(boost::json::object{{"error", code}, {"what", what}});
  return reply;
}

Reply refuse_token(Refusal::Why why) {
  if (why == Refusal::Why::disabled)
    return refuse(403, "account_disabled",
                  "this account or tablet is closed: what was recorded may still be delivered");
  auto reply = [&] {
    switch (why) {
      case Refusal::Why::expired_token:
        return refuse(401, "expired_token",
                      "the sign-in has expired: sign in again, nothing recorded is lost");
      case Refusal::Why::reused_token:
        return refuse(401, "token_reused",
                      "this sign-in was used from two places and is closed: sign in again, nothing recorded "
                      "is lost; if you have copied no tablet, tell the office");
      default:
        return refuse(401, "unknown_token", "the office does not know this sign-in: sign in again");
    }
  }();
  reply.headers.emplace_back("WWW-Authenticate", "Bearer error=\"invalid_token\"");
  return reply;
}

}  // namespace giro

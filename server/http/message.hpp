// Call and Reply: an HTTP request and its answer as plain values. Endpoints and tests know these; Beast stays
// inside connection.cpp. One thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/accounts/accounts.hpp"

namespace giro {

struct Endpoint;
struct LiveListener;

struct Call {
  std::uint64_t id = 0;  // names the request in the log and in X-Request-Id
  std::string method;
  std::string path;
  std::string content_type;      // without parameters, lower case
  std::string content_encoding;  // lower case
  std::string authorization;
  std::optional<std::uint64_t> content_length;
  std::string address;  // the peer's

  // Filled by Front::admit.
  const Endpoint* endpoint = nullptr;
  std::optional<SignedIn> caller;  // endpoints for signed-in callers always have one

  bool wants_websocket = false;
  std::shared_ptr<LiveListener> listener;  // of a connection that becomes a WebSocket

  std::string body;
  std::size_t body_bytes = 0;  // as it came; the body itself may have been let go
};

struct Reply {
  unsigned status = 200;
  std::string content_type = "application/json";
  std::string content_encoding;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
};

/// {"error": code, "what": sentence}. Codes are stable, sentences are for people.
Reply refuse(unsigned status, std::string_view code, std::string_view what);

/// A bearer or refresh token that is not good.
Reply refuse_token(Refusal::Why);

}  // namespace giro

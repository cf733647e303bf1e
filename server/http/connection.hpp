// Connection: one peer's requests, one after the other, until it leaves, breaks a rule, idles too long or the
// server stops. With LiveSocket the only code that knows Beast. A coroutine of the I/O thread; it owns its
// socket.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <chrono>
#include <cstdint>
#include <optional>
#include <set>

#include "server/http/front.hpp"
#include "sync/base/limits.hpp"

namespace giro {

struct Timeouts {
  std::chrono::milliseconds request{
      Limits::request_timeout_ms};                          // a head; a body or reply on top of its size
  std::chrono::milliseconds idle{Limits::idle_timeout_ms};  // between two requests
  std::chrono::milliseconds live_silence{Limits::live_silence_ms};  // half of it: a ping
  std::chrono::milliseconds stop{10'000};                           // requests in flight when told to stop
};

/// What all connections share. I/O thread only.
struct Connections {
  Front front;
  Metrics& metrics;
  Timeouts timeouts;
  std::optional<boost::asio::ssl::context> tls;
  bool stopping = false;
  std::uint64_t last_request = 0;
  std::size_t open = 0;
  std::set<boost::asio::ip::tcp::socket*> idle;  // waiting for a request: a stop closes these at once
};

/// Serves the socket until the conversation ends. Throws nothing.
boost::asio::awaitable<void> converse(Connections&, boost::asio::ip::tcp::socket);

}  // namespace giro

// The endpoint table: what can be asked, what its body may be, who may ask. Constant data.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <span>
#include <string_view>

#include "server/http/message.hpp"

namespace giro {

struct ServerState;

struct Endpoint {
  using Handler = boost::asio::awaitable<Reply> (*)(ServerState&, Call&);

  std::string_view method;
  std::string_view path;
  Handler handler;
  bool signed_in = false;              // needs a bearer token
  std::string_view content_type = {};  // of the body; empty: takes none
  std::string_view content_encoding = {};
  std::size_t most_body_bytes = 0;
  bool feeds_writer = false;  // refused at its head while the writer is behind
};

std::span<const Endpoint> endpoints();

boost::asio::awaitable<Reply> sync_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> login_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> refresh_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> wiped_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> known_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> quarantine_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> admin_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> health_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> ready_endpoint(ServerState&, Call&);
boost::asio::awaitable<Reply> metrics_endpoint(ServerState&, Call&);
/// 101 with `call.listener` when the connection may become a WebSocket.
boost::asio::awaitable<Reply> live_endpoint(ServerState&, Call&);

}  // namespace giro

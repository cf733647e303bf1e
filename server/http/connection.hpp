// Connection: one peer's requests, one after the other, until it leaves, breaks a rule, idles too long, has
// to make room or the server stops. With LiveSocket the only code that knows Beast. A coroutine of the I/O
// thread; it owns its socket.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "server/http/connections.hpp"

namespace giro {

/// Serves the socket until the conversation ends. Throws nothing.
boost::asio::awaitable<void> converse(Connections&, boost::asio::ip::tcp::socket);

}  // namespace giro

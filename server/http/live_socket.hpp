// LiveSocket: one WebSocket of GET /v1/live, from the handshake to its close. It sends notices and answers
// control frames; a tablet that says anything itself is sent away. It owns its socket meanwhile; a peer that
// reads slowly, or not at all, holds up nobody but itself and is cut off at the next silence.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <chrono>

#include "server/http/live_hub.hpp"
#include "server/http/tls_stream.hpp"

namespace giro {

using UpgradeRequest = boost::beast::http::request<boost::beast::http::string_body>;

/// Until either side closes, or `silence` passes without a sign of the peer. Throws nothing.
boost::asio::awaitable<void> speak_live(boost::asio::ip::tcp::socket&, UpgradeRequest, LiveListener&,
                                        std::chrono::milliseconds silence);
boost::asio::awaitable<void> speak_live(TlsStream&, UpgradeRequest, LiveListener&,
                                        std::chrono::milliseconds silence);

}  // namespace giro

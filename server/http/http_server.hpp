// HttpServer: listens, runs a conversation per connection, stops gracefully: no new connection, idle ones
// closed, requests in flight finished within Timeouts::stop, pushes already queued decided. One I/O thread
// (the one in run()), one writer, a few workers. stop() from any thread or a signal.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "server/http/connection.hpp"
#include "server/http/server_state.hpp"
#include "server/http/tls.hpp"

namespace giro {

struct ListenOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  // 0: a free one
  std::optional<TlsFiles> tls;
  bool stop_on_signals = false;  // SIGTERM, SIGINT
  Timeouts timeouts;
  Bounds bounds;
  std::optional<boost::asio::ip::address> proxy;  // whose X-Forwarded-For is believed
};

class HttpServer {
 public:
  /// Listens when made; a Problem when the address cannot be used or a TLS file is wrong.
  static Result<std::unique_ptr<HttpServer>> listen(const Served&, const ListenOptions&);
  ~HttpServer();

  std::uint16_t port() const;
  const Writer& writer() const { return state_.writer; }
  Metrics& metrics() { return state_.metrics; }

  /// Serves until stopped.
  void run();
  void stop();

 private:
  HttpServer(const Served&, const ListenOptions&, std::shared_ptr<boost::asio::ssl::context>);
  std::optional<Problem> bind(const ListenOptions&);
  boost::asio::awaitable<void> accept();
  bool is_welcome(const boost::asio::ip::tcp::socket&);
  boost::asio::awaitable<void> watch_certificate(TlsFiles);
  boost::asio::awaitable<void> begin_stop();

  // These first: they outlive the coroutines that use them, which end with io_.
  ServerState state_;
  Connections connections_;
  boost::asio::io_context io_;
  boost::asio::ip::tcp::acceptor acceptor_;
};

}  // namespace giro

#include "server/http/http_server.hpp"

#include <spdlog/spdlog.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <csignal>

namespace giro {
namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);

}  // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const Served& served, const ListenOptions& options) {
  std::shared_ptr<asio::ssl::context> tls;
  if (options.tls) {
    auto context = tls_context(*options.tls);
    if (!context) return context.error();
    tls = std::make_shared<asio::ssl::context>(std::move(*context));
  }
  std::unique_ptr<HttpServer> server(new HttpServer(served, options, std::move(tls)));
  if (auto problem = server->bind(options)) return *problem;
  return server;
}

HttpServer::HttpServer(const Served& served, const ListenOptions& options,
                       std::shared_ptr<asio::ssl::context> tls)
    : state_(served),
      connections_{Front(state_),  state_.metrics, options.timeouts,
                   options.bounds, options.proxy,  std::move(tls)},
      io_(1),
      acceptor_(io_) {
  std::signal(SIGPIPE, SIG_IGN);  // a peer that has left is no reason to end
  if (options.tls) asio::co_spawn(io_, watch_certificate(*options.tls), asio::detached);
  if (!options.stop_on_signals) return;
  auto signals = std::make_shared<asio::signal_set>(io_, SIGTERM, SIGINT);
  signals->async_wait([this, signals](error_code failed, int) {
    if (!failed) stop();
  });
}

HttpServer::~HttpServer() = default;

std::optional<Problem> HttpServer::bind(const ListenOptions& options) {
  error_code bad;
  auto address = asio::ip::make_address(options.address, bad);
  if (bad) return Problem{"\"" + options.address + "\" is not an IP address: use --listen 127.0.0.1:8443"};
  tcp::endpoint endpoint(address, options.port);
  acceptor_.open(endpoint.protocol(), bad);
  if (!bad) acceptor_.set_option(tcp::acceptor::reuse_address(true), bad);
  if (!bad) acceptor_.bind(endpoint, bad);
  if (!bad) acceptor_.listen(tcp::acceptor::max_listen_connections, bad);
  if (!bad) return std::nullopt;
  return Problem{"cannot listen on " + options.address + ":" + std::to_string(options.port) + " (" +
                 bad.message() + "): choose another address with --listen"};
}

std::uint16_t HttpServer::port() const {
  return acceptor_.local_endpoint().port();
}

void HttpServer::run() {
  state_.live.start(io_.get_executor());
  asio::co_spawn(io_, accept(), asio::detached);
  io_.run();
  // Jobs refer to coroutines that may still be suspended: finish them before those go.
  state_.writer.stop();
  state_.workers.join();
  state_.password_worker.join();
  state_.live.end();
}

void HttpServer::stop() {
  asio::post(io_, [this] { asio::co_spawn(io_, begin_stop(), asio::detached); });
}

asio::awaitable<void> HttpServer::accept() {
  asio::steady_timer pause(io_);
  while (!connections_.stopping) {
    auto [failed, socket] = co_await acceptor_.async_accept(quietly);
    if (connections_.stopping) break;
    if (failed) {  // out of files: let some end
      connections_.make_room();
      pause.expires_after(std::chrono::milliseconds(20));
      co_await pause.async_wait(quietly);
      continue;
    }
    if (!is_welcome(socket)) continue;  // and is closed
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    asio::co_spawn(io_, converse(connections_, std::move(socket)), asio::detached);
  }
}

bool HttpServer::is_welcome(const tcp::socket& socket) {
  error_code unknown;
  auto address = socket.remote_endpoint(unknown).address();
  auto of_address = connections_.of_address.find(network_of(address));
  bool bounded = connections_.bounds.per_address != 0 && address != connections_.proxy;
  if (bounded && of_address != connections_.of_address.end() &&
      of_address->second >= connections_.bounds.per_address)
    return false;
  return connections_.open < connections_.bounds.connections || connections_.make_room();
}

/// A renewed certificate is taken up without a restart; one that cannot be used leaves the old one in use.
asio::awaitable<void> HttpServer::watch_certificate(TlsFiles files) {
  asio::steady_timer timer(io_);
  auto known = stamp_of(files);
  while (!connections_.stopping) {
    timer.expires_after(connections_.timeouts.certificate);
    co_await timer.async_wait(quietly);
    auto now = stamp_of(files);
    if (now == known) continue;
    known = now;
    auto context = tls_context(files);
    if (context) {
      connections_.tls = std::make_shared<asio::ssl::context>(std::move(*context));
      spdlog::info("the certificate has changed: {}", certificate_facts(files).value_or(""));
    } else {
      spdlog::error("the certificate has changed and the old one stays in use: {}", context.error().what);
    }
  }
}

asio::awaitable<void> HttpServer::begin_stop() {
  if (connections_.stopping) co_return;
  connections_.stopping = state_.stopping = true;
  spdlog::info("stopping: finishing {} open connections", connections_.open);
  error_code ignored;
  acceptor_.close(ignored);
  for (auto* socket : connections_.idle) socket->cancel(ignored);
  state_.live.stop();
  asio::steady_timer timer(io_);
  auto end = std::chrono::steady_clock::now() + connections_.timeouts.stop;
  while (connections_.open > 0 && std::chrono::steady_clock::now() < end) {
    timer.expires_after(std::chrono::milliseconds(20));
    co_await timer.async_wait(quietly);
  }
  io_.stop();
}

}  // namespace giro

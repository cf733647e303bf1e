#include "tests/http/listener.hpp"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include "tests/http/http_client.hpp"

namespace giro::test {
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::ip::tcp;

struct Listener::Impl {
  asio::io_context io;
  asio::ssl::context tls{asio::ssl::context::tls_client};
  websocket::stream<tcp::socket> plain{io};
  std::optional<websocket::stream<beast::ssl_stream<tcp::socket>>> secret;
  beast::flat_buffer buffer;
  beast::error_code failed;
  bool reading = false;
  bool came = false;
  std::uint16_t code = 0;

  template <typename Use>
  void with_stream(Use use) {
    secret ? use(*secret) : use(plain);
  }

  void read() {
    if (std::exchange(reading, true)) return;
    with_stream([this](auto& stream) {
      stream.async_read(buffer, [this, &stream](beast::error_code error, std::size_t) {
        reading = false;
        came = !error;
        failed = error;
        code = stream.reason().code;
      });
    });
  }

  bool wait(std::chrono::milliseconds within) {
    came = false;
    if (failed) return false;
    read();
    io.restart();
    auto end = std::chrono::steady_clock::now() + within;
    while (reading && std::chrono::steady_clock::now() < end) io.run_one_until(end);
    return came;
  }
};

Listener::Listener(std::uint16_t port, const std::string& token,
                   const std::optional<std::filesystem::path>& trusted)
    : impl_(std::make_unique<Impl>()) {
  auto authorize = [token](websocket::request_type& request) {
    request.set("Authorization", "Bearer " + token);
  };
  tcp::endpoint office(asio::ip::address_v4::loopback(), port);
  if (trusted) {
    impl_->tls.load_verify_file(trusted->string());
    impl_->tls.set_verify_mode(asio::ssl::verify_peer);
    impl_->secret.emplace(impl_->io, impl_->tls);
    beast::get_lowest_layer(*impl_->secret).connect(office);
    impl_->secret->next_layer().handshake(asio::ssl::stream_base::client);
  } else {
    impl_->plain.next_layer().connect(office);
  }
  impl_->with_stream([&](auto& stream) {
    stream.set_option(websocket::stream_base::decorator(authorize));
    stream.handshake("localhost", "/v1/live");
  });
}

Listener::~Listener() = default;

std::optional<std::string> Listener::hears(std::chrono::milliseconds within) {
  if (!impl_->wait(within)) return std::nullopt;
  auto text = beast::buffers_to_string(impl_->buffer.data());
  impl_->buffer.consume(impl_->buffer.size());
  return text;
}

void Listener::says(const std::string& text) {
  impl_->with_stream([&](auto& stream) { stream.write(asio::buffer(text)); });
}

std::uint16_t Listener::is_sent_away() {
  while (!impl_->failed)
    if (!impl_->wait(std::chrono::seconds(20)) && !impl_->failed) return 1;  // nobody closed
  return impl_->code;
}

std::string live_request(const std::string& token) {
  return http_request("GET", "/v1/live",
                      {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Authorization: Bearer " + token});
}

}  // namespace giro::test

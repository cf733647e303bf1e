// TlsStream: the server's side of TLS on one socket, as Beast wants a stream. OpenSSL reads and writes the
// socket itself, so that a stream that idles holds no record: Asio's keeps four buffers of 17 KiB for each,
// which thousands of listeners are too many for (giro-bench idle). Invariant: at most one read and one write
// at a time; what breaks the protocol ends the stream. Lives on its socket's executor, which is one thread.
// SIGPIPE must be ignored.
#pragma once

#include <openssl/ssl.h>

#include <boost/asio/compose.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/role.hpp>
#include <memory>
#include <optional>
#include <string>

namespace giro {

class TlsStream {
 public:
  using Socket = boost::asio::ip::tcp::socket;
  using next_layer_type = Socket;
  using executor_type = Socket::executor_type;
  using Error = boost::system::error_code;

  TlsStream(Socket, boost::asio::ssl::context&);

  executor_type get_executor() { return socket_.get_executor(); }
  Socket& next_layer() { return socket_; }
  const Socket& next_layer() const { return socket_; }

  template <typename Token>
  auto async_handshake(Token&& token) {
    return start<void(Error)>([](TlsStream& stream) { return stream.handshake(); }, token);
  }
  /// Says that nothing follows, and waits until the peer has said so.
  template <typename Token>
  auto async_shutdown(Token&& token) {
    return start<void(Error)>([](TlsStream& stream) { return stream.shut_down(); }, token);
  }
  template <typename Buffers, typename Token>
  auto async_read_some(const Buffers& buffers, Token&& token) {
    boost::asio::mutable_buffer into;
    for (auto at = boost::asio::buffer_sequence_begin(buffers);
         into.size() == 0 && at != boost::asio::buffer_sequence_end(buffers); ++at)
      into = *at;
    return start<void(Error, std::size_t)>([into](TlsStream& stream) { return stream.read(into); }, token);
  }
  template <typename Buffers, typename Token>
  auto async_write_some(const Buffers& buffers, Token&& token) {
    return start<void(Error, std::size_t)>(
        [record = one_record(buffers)](TlsStream& stream) { return stream.write(record); }, token);
  }

 private:
  static constexpr std::size_t record_bytes = 16u << 10;

  struct Tried {
    Error error;
    std::size_t bytes = 0;
    std::optional<Socket::wait_type> wait;  // nothing happened: again when the socket is ready
  };
  Tried handshake();
  Tried shut_down();
  Tried read(boost::asio::mutable_buffer);
  Tried write(const std::string&);
  Tried after(int returned);

  /// As much of what is to be written as one record holds: heads and bodies leave together.
  template <typename Buffers>
  static std::string one_record(const Buffers& buffers) {
    std::string record(std::min(boost::asio::buffer_size(buffers), record_bytes), '\0');
    boost::asio::buffer_copy(boost::asio::buffer(record), buffers);
    return record;
  }

  template <typename Signature, typename Attempt>
  struct Operation {
    TlsStream& stream;
    Attempt attempt;
    bool waited = false;
    std::optional<Tried> done = {};

    template <typename Self>
    void operator()(Self& self, Error error = {}) {
      if (!done && error) done = Tried{.error = error, .bytes = 0, .wait = {}};
      if (done) return finish(self);
      auto tried = attempt(stream);
      if (tried.wait) {
        waited = true;
        return stream.socket_.async_wait(*tried.wait, std::move(self));
      }
      done = tried;
      if (waited) return finish(self);
      boost::asio::post(stream.get_executor(), std::move(self));  // never from within its beginning
    }
    template <typename Self>
    void finish(Self& self) {
      if constexpr (std::is_same_v<Signature, void(Error)>)
        self.complete(done->error);
      else
        self.complete(done->error, done->bytes);
    }
  };
  template <typename Signature, typename Attempt, typename Token>
  auto start(Attempt attempt, Token& token) {
    return boost::asio::async_compose<Token, Signature>(
        Operation<Signature, Attempt>{*this, std::move(attempt)}, token, socket_);
  }

  Socket socket_;
  std::unique_ptr<SSL, decltype(&SSL_free)> tls_;
};

/// How Beast ends a WebSocket over it.
template <typename Handler>
void async_teardown(boost::beast::role_type, TlsStream& stream, Handler&& handler) {
  stream.async_shutdown(std::forward<Handler>(handler));
}

}  // namespace giro

#include "server/http/tls_stream.hpp"

#include <openssl/err.h>

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <cerrno>

namespace giro {
namespace asio = boost::asio;

TlsStream::TlsStream(Socket socket, asio::ssl::context& context)
    : socket_(std::move(socket)), tls_(SSL_new(context.native_handle()), SSL_free) {
  if (!tls_) throw std::bad_alloc();
  Error closed;  // then the first read says so
  socket_.non_blocking(true, closed);
  SSL_set_fd(tls_.get(), socket_.native_handle());
  SSL_set_mode(tls_.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                               SSL_MODE_RELEASE_BUFFERS);
}

TlsStream::Tried TlsStream::handshake() {
  ERR_clear_error();
  return after(SSL_accept(tls_.get()));
}

TlsStream::Tried TlsStream::shut_down() {
  ERR_clear_error();
  auto returned = SSL_shutdown(tls_.get());
  if (returned == 0) returned = SSL_shutdown(tls_.get());  // said; now what the peer says
  return after(returned);
}

TlsStream::Tried TlsStream::read(asio::mutable_buffer into) {
  if (into.size() == 0) return {};
  ERR_clear_error();
  std::size_t bytes = 0;
  auto returned = SSL_read_ex(tls_.get(), into.data(), into.size(), &bytes);
  auto tried = after(returned);
  tried.bytes = bytes;
  return tried;
}

TlsStream::Tried TlsStream::write(const std::string& record) {
  if (record.empty()) return {};
  ERR_clear_error();
  std::size_t bytes = 0;
  auto returned = SSL_write_ex(tls_.get(), record.data(), record.size(), &bytes);
  auto tried = after(returned);
  tried.bytes = bytes;
  return tried;
}

/// What an act of OpenSSL that returned this came to.
TlsStream::Tried TlsStream::after(int returned) {
  auto system = errno;
  if (returned > 0) return {};
  auto failed = [](Error error) { return Tried{.error = error, .bytes = 0, .wait = {}}; };
  auto library = ERR_peek_last_error();
  switch (SSL_get_error(tls_.get(), returned)) {
    case SSL_ERROR_WANT_READ:
      return {.error = {}, .bytes = 0, .wait = Socket::wait_read};
    case SSL_ERROR_WANT_WRITE:
      return {.error = {}, .bytes = 0, .wait = Socket::wait_write};
    case SSL_ERROR_ZERO_RETURN:
      return failed(asio::error::eof);
    case SSL_ERROR_SYSCALL:
      return failed(system != 0 ? Error(system, boost::system::system_category())
                                : Error(asio::ssl::error::stream_truncated));
    default:
      return failed(ERR_GET_REASON(library) == SSL_R_UNEXPECTED_EOF_WHILE_READING
                        ? Error(asio::ssl::error::stream_truncated)
                        : Error(static_cast<int>(library), asio::error::get_ssl_category()));
  }
}

}  // namespace giro

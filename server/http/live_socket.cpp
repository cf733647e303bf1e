#include "server/http/live_socket.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

#include "server/http/deadline.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using asio::ip::tcp;

namespace {

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
constexpr auto handshake = std::chrono::seconds(5);  // also of a close
constexpr auto linger = std::chrono::seconds(2);
constexpr std::string_view notice = R"({"new":true})";

template <typename Stream>
class LiveSocket {
 public:
  LiveSocket(Stream& stream, tcp::socket& socket, LiveListener& listener)
      : socket_(stream), deadline_(socket), listener_(listener), told_all_(socket.get_executor()) {}

  asio::awaitable<void> run(UpgradeRequest request, std::chrono::milliseconds silence) {
    socket_.set_option(websocket::stream_base::timeout{handshake, silence, true});
    socket_.read_message_max(Limits::live_message_bytes);
    auto [refused] = co_await socket_.async_accept(request, quietly);
    if (refused) co_return;
    request = {};  // thousands listen: each holds as little as can be
    told_all_.expires_at(asio::steady_timer::time_point::max());
    asio::co_spawn(told_all_.get_executor(), tell(), [this](std::exception_ptr) {
      telling_ = false;
      told_all_.cancel();
    });
    co_await hear();
    listening_ = false;
    listener_.wake.cancel();
    deadline_.set(linger);
    if (telling_) co_await told_all_.async_wait(quietly);
  }

 private:
  /// Ends when the peer closes, says something, or is silent for too long.
  asio::awaitable<void> hear() {
    auto [failed, bytes] = co_await socket_.async_read(buffer_, quietly);
    if (failed) co_return;
    listener_.leaving = websocket::close_code::policy_error;
  }

  asio::awaitable<void> tell() {
    for (;;) {
      if (listener_.leaving != 0) {
        co_await socket_.async_close(websocket::close_reason(listener_.leaving), quietly);
        co_return;
      }
      if (!listening_) co_return;
      if (listener_.news) {
        listener_.news = false;  // notices that come while this one is on its way become one
        auto [failed, bytes] = co_await socket_.async_write(asio::buffer(notice), quietly);
        if (failed) co_return;
        continue;
      }
      listener_.wake.expires_at(asio::steady_timer::time_point::max());
      co_await listener_.wake.async_wait(quietly);
    }
  }

  websocket::stream<Stream&, false> socket_;  // notices are not worth compressing
  Deadline deadline_;
  LiveListener& listener_;
  asio::steady_timer told_all_;
  boost::beast::flat_buffer buffer_;
  bool listening_ = true;
  bool telling_ = true;
};

}  // namespace

asio::awaitable<void> speak_live(tcp::socket& stream, UpgradeRequest request, LiveListener& listener,
                                 std::chrono::milliseconds silence) {
  LiveSocket live(stream, stream, listener);
  co_await live.run(std::move(request), silence);
}

asio::awaitable<void> speak_live(TlsStream& stream, UpgradeRequest request, LiveListener& listener,
                                 std::chrono::milliseconds silence) {
  LiveSocket live(stream, stream.next_layer(), listener);
  co_await live.run(std::move(request), silence);
}

}  // namespace giro

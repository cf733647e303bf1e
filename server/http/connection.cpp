#include "server/http/connection.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include "server/http/deadline.hpp"
#include "server/http/live_socket.hpp"
#include "server/http/log.hpp"
#include "server/http/tls_stream.hpp"

namespace giro {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;
using Parser = http::request_parser<http::string_body>;

namespace {

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);  // errors as values
constexpr std::size_t buffer_bytes = 128u << 10;
constexpr std::size_t slowest_bytes_per_second = 16u << 10;  // a poor mobile network
constexpr auto linger = std::chrono::seconds(2);

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

template <typename Name>
std::string_view field(const Parser& parser, Name name) {
  auto value = parser.get()[name];
  return {value.data(), value.size()};
}

bool is_refusal(const Reply& reply) {
  return reply.status >= 400 && reply.status < 500;
}

std::string_view without_parameters(std::string_view content_type) {
  auto end = content_type.find(';');
  auto type = content_type.substr(0, end);
  while (type.ends_with(' ')) type.remove_suffix(1);
  return type;
}

/// One conversation over a plain or a TLS stream.
template <typename Stream>
class Conversation {
 public:
  Conversation(Connections& all, Stream& stream, tcp::socket& socket)
      : all_(all), stream_(stream), socket_(socket), deadline_(socket), waiting_(all), held_(all) {}

  asio::awaitable<void> run() {
    while (!all_.stopping) {
      bool came = co_await wait_for_request();
      if (!came) break;
      bool goes_on = co_await serve_one();
      if (!goes_on) break;
    }
    if (listener_) co_await go_live();
    listener_ = {};
    co_await close();
  }

  asio::awaitable<bool> handshake() {
    waiting_.begin(socket_);
    deadline_.set(all_.timeouts.request);
    auto [failed] = co_await stream_.async_handshake(quietly);
    co_return !failed;
  }

 private:
  /// The first bytes of a request; false: the peer left, idled too long, or the server stops.
  asio::awaitable<bool> wait_for_request() {
    waiting_.begin(socket_);
    held_.set(0);
    if (buffer_.size() > 0) co_return true;
    deadline_.set(all_.timeouts.idle);
    all_.idle.insert(&socket_);
    auto [failed, bytes] = co_await stream_.async_read_some(buffer_.prepare(4096), quietly);
    all_.idle.erase(&socket_);
    buffer_.commit(bytes);
    co_return !failed;
  }

  /// False: the connection must end.
  asio::awaitable<bool> serve_one() {
    began_ = Clock::now();
    Parser parser;
    parser.header_limit(Limits::header_bytes);
    parser.body_limit(Limits::body_bytes);
    Call call;
    call.id = ++all_.last_request;
    auto reply = co_await receive(parser, call);
    if (lost_) co_return false;
    if (!reply) reply = co_await all_.front.answer(call);
    call.body = {};
    held_.set(reply->body.size());
    if (call.listener) {
      note(call, 101, 0);
      listener_ = std::move(call.listener);
      upgrade_ = parser.release();
      co_return false;
    }
    if (is_refusal(*reply)) co_await pause();
    bool keep = parser.is_done() && parser.keep_alive() && !all_.stopping;
    bool sent = co_await send(call, *reply, keep);
    co_return sent&& keep;
  }

  /// Reads one request; a refusal, or `call` is whole and admitted.
  asio::awaitable<std::optional<Reply>> receive(Parser& parser, Call& call) {
    deadline_.set(all_.timeouts.request);
    auto [bad_head, head_bytes] = co_await http::async_read_header(stream_, buffer_, parser, quietly);
    read_head(parser, call);
    if (bad_head) co_return read_failed(bad_head);
    if (auto refusal = co_await all_.front.admit(call)) co_return refusal;
    waiting_.end();
    auto announced = parser.chunked() ? call.endpoint->most_body_bytes : call.content_length.value_or(0);
    if (!held_.has_room_for(announced)) co_return all_.front.busy("too much is on its way to the office");
    held_.set(announced);

    parser.body_limit(call.endpoint->most_body_bytes);
    deadline_.set(time_for(call.content_length.value_or(0)));
    if (lower_case(field(parser, http::field::expect)) == "100-continue") co_await say_continue();
    auto [bad_body, body_bytes] = co_await http::async_read(stream_, buffer_, parser, quietly);
    if (bad_body) co_return read_failed(bad_body);
    call.body = std::move(parser.get().body());
    call.body_bytes = call.body.size();
    co_return std::nullopt;
  }

  void read_head(const Parser& parser, Call& call) const {
    const auto& head = parser.get();
    call.method = std::string(head.method_string());
    call.path = std::string(head.target().substr(0, head.target().find('?')));
    call.content_type = lower_case(without_parameters(field(parser, http::field::content_type)));
    call.content_encoding = lower_case(field(parser, http::field::content_encoding));
    call.authorization = std::string(field(parser, http::field::authorization));
    call.wants_websocket = boost::beast::websocket::is_upgrade(head) && buffer_.size() == 0;
    if (parser.is_header_done() && parser.content_length()) call.content_length = *parser.content_length();
    call.address = peer(field(parser, "X-Forwarded-For"));
  }

  /// Whose failures count together. A proxy is believed about the last hop before it, which it saw itself.
  std::string peer(std::string_view forwarded_for) const {
    error_code bad;
    auto address = socket_.remote_endpoint(bad).address();
    if (bad || address != all_.proxy) return network_of(address);
    auto last = forwarded_for.substr(forwarded_for.rfind(',') + 1);
    while (last.starts_with(' ')) last.remove_prefix(1);
    auto named = asio::ip::make_address(std::string(last), bad);
    return network_of(bad ? address : named);
  }

  /// Why a request could not be read, for its sender; `lost_`: nobody is there to be told.
  std::optional<Reply> read_failed(error_code why) {
    if (deadline_.passed()) return refuse(408, "too_slow", "the request did not arrive in time: try again");
    if (why == http::error::header_limit) {
      return refuse(431, "header_too_large",
                    "the request's header is over " + std::to_string(Limits::header_bytes) + " bytes");
    }
    if (why == http::error::body_limit) {
      return refuse(413, "body_too_large", "the body is too large: send less at once");
    }
    if (why == http::error::partial_message) {
      return refuse(400, "truncated", "the request ended before its announced length: send it again");
    }
    if (why.category() == make_error_code(http::error::bad_method).category() &&
        why != http::error::end_of_stream) {
      return refuse(400, "bad_http", "this is not an HTTP request the office understands: " + why.message());
    }
    lost_ = true;
    return std::nullopt;
  }

  /// The connection becomes a WebSocket, and ends with it. Thousands listen: nothing of the request is held.
  asio::awaitable<void> go_live() {
    deadline_.none();  // the WebSocket keeps its own times
    buffer_ = boost::beast::flat_buffer(buffer_bytes);
    co_await speak_live(stream_, std::move(upgrade_), *listener_, all_.timeouts.live_silence);
  }

  /// A flood of what is refused costs its sender more than the office: the next request waits for this
  /// answer.
  asio::awaitable<void> pause() {
    asio::steady_timer timer(socket_.get_executor(), all_.timeouts.refusal);
    co_await timer.async_wait(quietly);
  }

  asio::awaitable<void> say_continue() {
    http::response<http::empty_body> go_on{http::status::continue_, 11};
    co_await http::async_write(stream_, go_on, quietly);
  }

  asio::awaitable<bool> send(const Call& call, Reply& reply, bool keep) {
    http::response<http::string_body> message{static_cast<http::status>(reply.status), 11};
    message.set(http::field::content_type, reply.content_type);
    if (!reply.content_encoding.empty()) message.set(http::field::content_encoding, reply.content_encoding);
    message.set(http::field::cache_control, "no-store");
    message.set("X-Request-Id", std::to_string(call.id));
    for (const auto& [name, value] : reply.headers) message.set(name, value);
    message.keep_alive(keep);
    message.body() = std::move(reply.body);
    message.prepare_payload();
    deadline_.set(time_for(message.body().size()));
    auto [failed, bytes] = co_await http::async_write(stream_, message, quietly);
    note(call, reply.status, bytes);
    co_return !failed;
  }

  void note(const Call& call, unsigned status, std::size_t bytes_out) const {
    auto took = Clock::now() - began_;
    auto endpoint = call.endpoint ? call.endpoint->path : "-";
    log_request({.id = call.id,
                 .method = call.endpoint ? call.endpoint->method : "-",
                 .endpoint = endpoint,
                 .status = status,
                 .bytes_in = call.body_bytes,
                 .bytes_out = bytes_out,
                 .took = std::chrono::duration_cast<std::chrono::milliseconds>(took)});
    all_.metrics.count_request(endpoint, status, call.body_bytes, bytes_out, took);
  }

  /// Reads on for a moment: closing with unread bytes would reset the connection and lose the reply on its
  /// way.
  asio::awaitable<void> close() {
    if (!socket_.is_open()) co_return;
    deadline_.set(linger);
    error_code ignored;
    if constexpr (std::is_same_v<Stream, tcp::socket>) socket_.shutdown(tcp::socket::shutdown_send, ignored);
    std::size_t drained = 0;
    while (!deadline_.passed() && drained < 2 * Limits::body_bytes) {
      buffer_.clear();
      auto [failed, bytes] = co_await stream_.async_read_some(buffer_.prepare(64u << 10), quietly);
      if (failed) break;
      drained += bytes;
    }
  }

  std::chrono::milliseconds time_for(std::uint64_t bytes) const {
    return all_.timeouts.request + std::chrono::seconds(bytes / slowest_bytes_per_second);
  }

  Connections& all_;
  Stream& stream_;
  tcp::socket& socket_;
  Deadline deadline_;
  Waiting waiting_;
  HeldBytes held_;
  boost::beast::flat_buffer buffer_{buffer_bytes};
  UpgradeRequest upgrade_;
  std::shared_ptr<LiveListener> listener_;
  Clock::time_point began_;
  bool lost_ = false;
};

asio::awaitable<void> converse_in_tls(Connections& all, tcp::socket socket) {
  auto context = all.tls;  // kept while it is in use: the office may change to another
  TlsStream stream(std::move(socket), *context);
  Conversation conversation(all, stream, stream.next_layer());
  if (co_await conversation.handshake()) co_await conversation.run();
}

asio::awaitable<void> converse_plainly(Connections& all, tcp::socket socket) {
  Conversation conversation(all, socket, socket);  // named: a temporary awaited upon is not kept by g++ 12
  co_await conversation.run();
}

}  // namespace

asio::awaitable<void> converse(Connections& all, tcp::socket socket) {
  error_code unknown;
  OpenConnection open(all, network_of(socket.remote_endpoint(unknown).address()));
  try {
    if (all.tls) {
      co_await converse_in_tls(all, std::move(socket));
    } else {
      co_await converse_plainly(all, std::move(socket));
    }
  } catch (const std::exception& failure) {
    spdlog::error("a connection broke: {}", failure.what());
  }
}

}  // namespace giro

#include "tests/http/http_client.hpp"

#include <algorithm>
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/json.hpp>

namespace giro::test {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

namespace {

constexpr std::size_t largest_answer = 64u << 20;

std::string member(const std::string& body, std::string_view name) {
  boost::system::error_code bad;
  auto value = boost::json::parse(body, bad);
  auto* text = !bad && value.is_object() ? value.get_object().if_contains(name) : nullptr;
  return text && text->is_string() ? std::string(text->get_string()) : std::string();
}

}  // namespace

std::string HttpAnswer::code() const {
  return member(body, "error");
}
std::string HttpAnswer::what() const {
  return member(body, "what");
}

struct HttpClient::Impl {
  asio::io_context io;
  asio::ssl::context tls{asio::ssl::context::tls_client};
  asio::ssl::stream<tcp::socket> stream{io, tls};  // its next layer alone when speaking plainly
  bool encrypted = false;
  boost::beast::flat_buffer buffer;

  template <typename Use>
  auto with_stream(Use use) {
    return encrypted ? use(stream) : use(stream.next_layer());
  }
};

HttpClient::HttpClient(std::uint16_t port, const std::optional<std::filesystem::path>& trusted)
    : impl_(std::make_unique<Impl>()) {
  impl_->stream.next_layer().connect({asio::ip::address_v4::loopback(), port});
  if (!trusted) return;
  SSL_CTX_load_verify_locations(impl_->tls.native_handle(), trusted->c_str(), nullptr);
  impl_->encrypted = true;
  impl_->stream.set_verify_mode(asio::ssl::verify_peer);
  impl_->stream.handshake(asio::ssl::stream_base::client);
}

HttpClient::~HttpClient() = default;

void HttpClient::send(std::string_view bytes) {
  impl_->with_stream([&](auto& stream) { return asio::write(stream, asio::buffer(bytes)); });
}

void HttpClient::end_sending() {
  impl_->stream.next_layer().shutdown(tcp::socket::shutdown_send);
}

HttpAnswer HttpClient::receive() {
  http::response_parser<http::string_body> parser;
  parser.body_limit(largest_answer);
  boost::system::error_code failed;
  impl_->with_stream([&](auto& stream) { return http::read(stream, impl_->buffer, parser, failed); });
  if (failed) return {};
  HttpAnswer answer;
  answer.status = parser.get().result_int();
  for (const auto& field : parser.get()) {
    std::string name(field.name_string());
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    answer.headers[name] = std::string(field.value());
  }
  answer.body = std::move(parser.get().body());
  return answer;
}

bool HttpClient::has_heard() {
  return impl_->buffer.size() > 0 || impl_->stream.next_layer().available() > 0;
}

bool HttpClient::ended() {
  char byte = 0;
  boost::system::error_code failed;
  impl_->with_stream([&](auto& stream) { return stream.read_some(asio::buffer(&byte, 1), failed); });
  return static_cast<bool>(failed);
}

std::string http_request(std::string_view method, std::string_view path,
                         std::initializer_list<std::string> headers, std::string_view body) {
  std::string text = std::string(method) + " " + std::string(path) + " HTTP/1.1\r\nHost: localhost\r\n";
  for (const auto& header : headers) text += header + "\r\n";
  if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  return text + "\r\n" + std::string(body);
}

HttpAnswer exchange(std::uint16_t port, std::string_view request) {
  HttpClient client(port);
  client.send(request);
  return client.receive();
}

}  // namespace giro::test

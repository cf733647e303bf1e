// HttpClient: a blocking HTTP connection for tests, willing to send anything: whole requests, halves,
// nonsense. One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace giro::test {

struct HttpAnswer {
  int status = 0;                              // 0: the connection ended without an answer
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;

  /// The "error" member of a refusal.
  std::string code() const;
  std::string what() const;
};

class HttpClient {
 public:
  /// Connects to loopback; with `trusted` speaks TLS and accepts only this certificate.
  explicit HttpClient(std::uint16_t port, const std::optional<std::filesystem::path>& trusted = {});
  ~HttpClient();

  void send(std::string_view bytes);  // as they are; throws when the peer has closed
  void end_sending();                 // half-close
  HttpAnswer receive();
  bool has_heard();  // something has come
  /// The peer has ended the connection (waits for it).
  bool ended();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// A whole request with Content-Length; `headers` are full lines without line ends.
std::string http_request(std::string_view method, std::string_view path,
                         std::initializer_list<std::string> headers, std::string_view body = {});

/// Connect, send, receive.
HttpAnswer exchange(std::uint16_t port, std::string_view request);

}  // namespace giro::test

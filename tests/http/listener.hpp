// Listener: a WebSocket on GET /v1/live for tests: hears notices, may misbehave. One thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace giro::test {

class Listener {
 public:
  /// Connects and upgrades; throws when refused.
  Listener(std::uint16_t port, const std::string& token,
           const std::optional<std::filesystem::path>& trusted = {});
  ~Listener();

  /// Waits for the next message; nullopt: none came in this time, or the socket closed.
  std::optional<std::string> hears(std::chrono::milliseconds within = std::chrono::seconds(20));
  void says(const std::string& text);
  /// Waits until the office closes; its close code, 0: without one.
  std::uint16_t is_sent_away();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The upgrade request as bytes.
std::string live_request(const std::string& token);

}  // namespace giro::test

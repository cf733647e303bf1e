// Connections: what all conversations share, and what bounds them: how many are open, in all and of one
// network address, and how many bytes of bodies and answers are in memory at once. I/O thread only.
//
//     memory ≤ open connections × what an idle one costs + most_held_bytes
//
// Who waits without having asked anything makes room first, the longest-waiting before the others: a peer
// that opens many connections and trickles its requests keeps nobody out.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "server/http/front.hpp"
#include "sync/base/limits.hpp"

namespace giro {

struct Timeouts {
  std::chrono::milliseconds request{
      Limits::request_timeout_ms};                          // a head; a body or reply on top of its size
  std::chrono::milliseconds idle{Limits::idle_timeout_ms};  // between two requests
  std::chrono::milliseconds refusal{100};                   // before a 4xx is told
  std::chrono::milliseconds live_silence{Limits::live_silence_ms};  // half of it: a ping
  std::chrono::milliseconds stop{10'000};                           // requests in flight when told to stop
  std::chrono::milliseconds certificate{10'000};                    // between two looks at its files
};

struct Bounds {
  std::size_t connections = 12'000;     // live ones included, of which there are at most 10,000
  std::size_t per_address = 0;          // 0: no bound of its own
  std::size_t held_bytes = 512u << 20;  // bodies and answers in memory
};

struct Connections {
  using Socket = boost::asio::ip::tcp::socket;

  Front front;
  Metrics& metrics;
  Timeouts timeouts;
  Bounds bounds;
  std::optional<boost::asio::ip::address> proxy;   // believed about whom it speaks for
  std::shared_ptr<boost::asio::ssl::context> tls;  // replaced when its files change; old ones live on
  bool stopping = false;
  std::uint64_t last_request = 0;
  std::size_t open = 0;
  std::size_t held_bytes = 0;
  std::set<Socket*> idle;                      // waiting for a request: a stop closes these at once
  std::map<std::uint64_t, Socket*> not_asked;  // no request admitted yet, the longest-waiting first
  std::uint64_t last_place = 0;
  std::map<std::string, std::size_t> of_address;

  /// Closes the connection that has waited longest without a request; false: there is none.
  bool make_room();
};

/// The peer as far as limits go: an IPv6 network of a house, not one of its 2^64 addresses.
std::string network_of(const boost::asio::ip::address&);

/// A connection's place among those that have not asked, while it has one.
class Waiting {
 public:
  explicit Waiting(Connections& all) : all_(all) {}
  ~Waiting() { end(); }
  Waiting(const Waiting&) = delete;

  void begin(Connections::Socket& socket) {
    end();
    place_ = ++all_.last_place;
    all_.not_asked.emplace(place_, &socket);
  }
  void end() { all_.not_asked.erase(place_); }

 private:
  Connections& all_;
  std::uint64_t place_ = 0;
};

/// Bytes a connection holds, counted among all.
class HeldBytes {
 public:
  explicit HeldBytes(Connections& all) : all_(all) {}
  ~HeldBytes() { set(0); }
  HeldBytes(const HeldBytes&) = delete;

  bool has_room_for(std::size_t bytes) const {
    return all_.held_bytes - bytes_ + bytes <= all_.bounds.held_bytes;
  }
  void set(std::size_t bytes) {
    all_.held_bytes += bytes - bytes_;
    bytes_ = bytes;
  }

 private:
  Connections& all_;
  std::size_t bytes_ = 0;
};

/// One more open connection of this network, while it lives.
class OpenConnection {
 public:
  OpenConnection(Connections& all, std::string network);
  ~OpenConnection();
  OpenConnection(const OpenConnection&) = delete;

 private:
  Connections& all_;
  std::string network_;
};

}  // namespace giro

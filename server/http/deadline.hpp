// Deadline: an end for whatever a socket is waiting for. When it passes, the socket's operations are
// cancelled but the socket stays open, so that the peer can still be told why. (A tcp_stream's own timeout
// would close it.) Lives on the socket's executor.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <memory>

namespace giro {

class Deadline {
 public:
  explicit Deadline(boost::asio::ip::tcp::socket& socket);
  ~Deadline();

  /// From now; replaces the one before.
  void set(std::chrono::milliseconds);
  /// Until the next set() nothing is cut off.
  void none() {
    ++state_->round;
    state_->passed = false;
    state_->timer.cancel();
  }
  bool passed() const { return state_->passed; }

 private:
  struct State {
    boost::asio::steady_timer timer;
    boost::asio::ip::tcp::socket& socket;
    bool passed = false;
    std::uint64_t round = 0;
  };
  std::shared_ptr<State> state_;  // the timer's handler may run after this object is gone
};

}  // namespace giro

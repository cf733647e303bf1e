#include "server/http/deadline.hpp"

namespace giro {

Deadline::Deadline(boost::asio::ip::tcp::socket& socket)
    : state_(std::make_shared<State>(State{boost::asio::steady_timer(socket.get_executor()), socket})) {}

Deadline::~Deadline() {
  ++state_->round;
  state_->timer.cancel();
}

void Deadline::set(std::chrono::milliseconds from_now) {
  auto round = ++state_->round;
  state_->passed = false;
  state_->timer.expires_after(from_now);
  state_->timer.async_wait([state = state_, round](boost::system::error_code) {
    if (round != state->round) return;  // replaced, or the connection is over
    state->passed = true;
    boost::system::error_code ignored;
    state->socket.cancel(ignored);
  });
}

}  // namespace giro

// Front: what every request passes before and after its endpoint.
//
// Errors: a refusal is a Reply with a stable code. A machine failure is an exception, caught in caught() and
// nowhere else: its text goes to the log under the request's id, the peer gets 503 when asking again may
// help, else 500. A broken connection just ends. Coroutines of the I/O thread; blocking work goes to the
// pools.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>

#include "server/http/endpoints.hpp"
#include "server/http/message.hpp"
#include "server/http/server_state.hpp"

namespace giro {

class Front {
 public:
  explicit Front(ServerState& state) : state_(state) {}

  /// Judges the head, before any of the body is read: route, method, content, size, token. A refusal, or
  /// `call` is ready.
  boost::asio::awaitable<std::optional<Reply>> admit(Call&);

  /// Runs the endpoint of an admitted call.
  boost::asio::awaitable<Reply> answer(Call&);

  /// 503, with a time to come again that is not everybody's.
  Reply busy(std::string_view why);

 private:
  static std::optional<Reply> route(Call&);
  static std::optional<Reply> check_content(const Call&);
  boost::asio::awaitable<std::optional<Reply>> judge(Call&);
  boost::asio::awaitable<std::optional<Reply>> recognise(Call&);
  boost::asio::awaitable<std::optional<Reply>> run(Call&);
  boost::asio::awaitable<std::optional<Reply>> caught(const Call&,
                                                      boost::asio::awaitable<std::optional<Reply>>);
  void spread(Reply&);

  ServerState& state_;
};

}  // namespace giro

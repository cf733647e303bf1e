// LiveHub: who listens on GET /v1/live, and when there is something for them. It looks at the store after
// every commit of this process, and four times a second for what another process wrote.
//
//     a listener is told when a bucket of its scope is newer than what its tablet last heard, and of nothing
//     else
//
// Nothing is lost with it: a notice only says that a sync is worth while. Listeners live on the I/O thread;
// nudge() may be called from any. Looking at the store happens on the workers, one look at a time.
#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <map>
#include <memory>
#include <variant>

#include "server/http/live_watch.hpp"
#include "server/http/message.hpp"

namespace giro {

class LiveHub;

/// One socket, as long as it lives. Its coroutine sleeps on `wake` until something below changes.
struct LiveListener {
  LiveListener(LiveHub&, SignedIn, const boost::asio::any_io_executor&);
  ~LiveListener();
  LiveListener(const LiveListener&) = delete;

  LiveHub& hub;
  std::uint64_t number = 0;
  SignedIn who;
  LiveWatch::Seen seen;
  bool ready = false;         // `seen` is of now
  bool news = false;          // to be told
  std::uint16_t leaving = 0;  // a close code: to be sent away
  boost::asio::steady_timer wake;
};

class LiveHub {
 public:
  static constexpr auto poll = std::chrono::milliseconds(250);  // other processes write too
  static constexpr auto pace = std::chrono::milliseconds(20);   // between two looks under load

  LiveHub(LiveWatch watch, boost::asio::thread_pool& workers) : watch_(std::move(watch)), workers_(workers) {}

  /// Begins to look; before anybody nudges or joins.
  void start(const boost::asio::any_io_executor&);
  /// Any thread: this process has committed.
  void nudge();
  /// Everybody is sent away, and nobody is let in.
  void stop();
  /// After the last coroutine ran, while its executor still lives.
  void end() { timer_.reset(); }

  /// A place for a socket of this caller, or why there is none.
  boost::asio::awaitable<std::variant<Reply, std::shared_ptr<LiveListener>>> join(const SignedIn&);
  std::size_t listeners() const { return listeners_.size(); }

  /// While a sync of this sign-in is on its way its sockets are told nothing: the answer brings it all.
  class Syncing {
   public:
    Syncing(LiveHub& hub, const Id& session);
    ~Syncing();
    Syncing(const Syncing&) = delete;
    /// How many of this sign-in are on their way, this one included.
    int count() const { return hub_.syncing_.at(session_); }
    /// The tablet has everything up to here.
    void heard(std::uint64_t cut);

   private:
    LiveHub& hub_;
    Id session_;
  };

 private:
  friend struct LiveListener;
  boost::asio::awaitable<void> keep_looking();
  boost::asio::awaitable<void> look();
  std::vector<LiveWatch::Question> questions();
  void take(const LiveWatch::Findings&);

  LiveWatch watch_;
  boost::asio::thread_pool& workers_;
  boost::asio::any_io_executor executor_;
  std::shared_ptr<boost::asio::steady_timer> timer_;
  std::atomic<bool> nudged_ = false;
  bool stopping_ = false;
  bool owed_ = false;  // somebody could not be told, or came while the store was looked at
  std::uint64_t last_number_ = 0;
  std::map<std::uint64_t, LiveListener*> listeners_;
  std::map<Id, int> syncing_;  // sign-ins with a sync on its way
};

}  // namespace giro

// Writer: the one thread that changes the office for devices. Requests that arrive while a commit runs wait
// together and share the next one (group commit): a durable commit costs one disk flush, whoever waits for
// it.
//
//     a push is answered only after the commit that holds it returned
//
// push() is awaited on any executor; on_office() runs on the writer's own thread.
#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "server/office/office.hpp"

namespace giro {

class Writer {
 public:
  using Decide = std::function<void(std::span<const Push>)>;  // Office::push_all

  explicit Writer(Decide);
  ~Writer();  // stop()

  /// Returns when the push is durable; throws what the store threw. The push's request must outlive the wait.
  boost::asio::awaitable<void> push(Push);

  /// More are waiting than a commit or two can take: better say so than let the device time out.
  bool busy() const;
  std::size_t waiting() const;
  std::uint64_t commits() const { return commits_; }

  /// Decides what is queued, then ends the thread. Pushes after this fail.
  void stop();

 private:
  struct Waiting {
    Push push;
    std::function<void(std::exception_ptr)> done;
  };
  void enqueue(Waiting);
  void run();
  std::vector<Waiting> next_group();
  void decide(std::vector<Waiting>&);

  Decide decide_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<Waiting> queue_;
  bool stopping_ = false;
  std::atomic<std::uint64_t> commits_ = 0;
  std::thread thread_;
};

}  // namespace giro

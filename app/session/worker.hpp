// Worker: a thread that runs jobs in the order they were given. Whatever was written before a job was given
// is seen by it. Any thread posts; start and stop are the owner's.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace giro {

class Worker {
 public:
  /// Once; again is nothing.
  void start() {
    if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
  }
  void post(std::function<void()> job) {
    {
      std::lock_guard lock(lock_);
      jobs_.push_back(std::move(job));
    }
    some_.notify_one();
  }
  /// The jobs already given are finished, if it was started.
  void stop() {
    post({});
    if (thread_.joinable()) thread_.join();
  }

 private:
  /// Until a job that is none.
  void run() {
    while (auto job = next()) job();
  }
  std::function<void()> next() {
    std::unique_lock lock(lock_);
    some_.wait(lock, [this] { return !jobs_.empty(); });
    auto job = std::move(jobs_.front());
    jobs_.pop_front();
    return job;
  }

  std::mutex lock_;
  std::condition_variable some_;
  std::deque<std::function<void()>> jobs_;
  std::thread thread_;
};

}  // namespace giro

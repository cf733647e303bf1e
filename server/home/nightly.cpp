#include "server/home/nightly.hpp"

#include <algorithm>
#include <chrono>

namespace giro {

std::int64_t seconds_until(std::int64_t second_of_day, std::int64_t at) {
  constexpr std::int64_t whole_day = 24 * 3600;
  auto wait = at - second_of_day;
  return wait > 0 ? wait : wait + whole_day;
}

Nightly::Nightly(std::function<std::int64_t()> seconds_to_wait, std::function<void()> job)
    : seconds_to_wait_(std::move(seconds_to_wait)), job_(std::move(job)), thread_([this] { run(); }) {}

Nightly::~Nightly() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stopped_.notify_all();
  thread_.join();
}

void Nightly::run() {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    auto wait = std::chrono::seconds(std::max<std::int64_t>(seconds_to_wait_(), 1));
    if (stopped_.wait_for(lock, wait, [this] { return stopping_; })) return;
    lock.unlock();
    job_();
    lock.lock();
  }
}

}  // namespace giro

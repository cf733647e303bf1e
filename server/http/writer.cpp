#include "server/http/writer.hpp"

#include <algorithm>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <iterator>
#include <stdexcept>

namespace giro {
namespace asio = boost::asio;
namespace {

constexpr std::size_t most_per_commit = 64;  // bounds how long the first of a group waits
constexpr std::size_t most_waiting = 256;

}  // namespace

Writer::Writer(Decide decide) : decide_(std::move(decide)), thread_([this] { run(); }) {}

Writer::~Writer() {
  stop();
}

asio::awaitable<void> Writer::push(Push push) {
  auto begin = [this, push](auto handler) {
    // The handler is move-only and std::function copies: it lives in a shared pointer, called once, on its
    // own executor.
    auto shared = std::make_shared<decltype(handler)>(std::move(handler));
    enqueue({push, [shared, work = asio::make_work_guard(*shared)](std::exception_ptr error) {
               asio::post(work.get_executor(), [shared, error] { std::move (*shared)(error); });
             }});
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr)>(begin,
                                                                                         asio::use_awaitable);
}

bool Writer::busy() const {
  return waiting() >= most_waiting;
}

std::size_t Writer::waiting() const {
  std::lock_guard lock(mutex_);
  return queue_.size();
}

void Writer::stop() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void Writer::enqueue(Waiting waiting) {
  {
    std::lock_guard lock(mutex_);
    if (!stopping_) {
      queue_.push_back(std::move(waiting));
      changed_.notify_one();
      return;
    }
  }
  waiting.done(std::make_exception_ptr(std::runtime_error("the office is stopping")));
}

void Writer::run() {
  for (;;) {
    auto group = next_group();  // ends with the turn: it keeps the waiting executors at work
    if (group.empty()) return;
    decide(group);
  }
}

/// Whatever waits now, up to a limit; empty only when stopping with nothing left.
std::vector<Writer::Waiting> Writer::next_group() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
  auto count = std::min(queue_.size(), most_per_commit);
  auto end = queue_.begin() + static_cast<std::ptrdiff_t>(count);
  std::vector<Waiting> group(std::make_move_iterator(queue_.begin()), std::make_move_iterator(end));
  queue_.erase(queue_.begin(), end);
  return group;
}

void Writer::decide(std::vector<Waiting>& group) {
  std::vector<Push> pushes;
  pushes.reserve(group.size());
  for (const auto& waiting : group) pushes.push_back(waiting.push);
  std::exception_ptr error;
  try {
    decide_(pushes);
    ++commits_;
  } catch (...) {
    error = std::current_exception();  // the store failed: nothing of the group is durable, every device asks
                                       // again
  }
  for (auto& waiting : group) waiting.done(error);
}

}  // namespace giro

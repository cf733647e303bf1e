// Blocking work off the I/O thread.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <type_traits>

namespace giro {

/// Runs `job` on `pool`, resumes on the awaiting executor. Its result must be default-constructible.
template <typename Job>
boost::asio::awaitable<std::invoke_result_t<Job>> on(boost::asio::thread_pool& pool, Job job) {
  auto run = [](Job work) -> boost::asio::awaitable<std::invoke_result_t<Job>> { co_return work(); };
  co_return co_await boost::asio::co_spawn(pool, run(std::move(job)), boost::asio::use_awaitable);
}

}  // namespace giro

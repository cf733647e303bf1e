// ServerState: what the endpoints share, owned by the HttpServer. The one composition of the network side.
// Pools outlive every coroutine; their jobs may run on any of their threads.
#pragma once

#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <string>

#include "server/accounts/accounts.hpp"
#include "server/http/writer.hpp"
#include "server/office/office.hpp"

namespace giro {

/// What the office tells about itself at sign-in.
struct OfficeFacts {
  std::string id;
  std::uint64_t epoch = 0;
  std::string today;  // ISO date in the company's time zone
};

/// The parts of an office the server speaks for.
struct Served {
  Office& office;
  Accounts& accounts;
  std::function<OfficeFacts()> facts;  // reads the store; any thread
};

struct ServerState {
  static constexpr int most_logins_waiting = 32;  // each costs a password hash

  explicit ServerState(const Served& what)
      : served(what),
        writer([&office = what.office](std::span<const Push> group) { office.push_all(group); }) {}

  Served served;
  Writer writer;
  boost::asio::thread_pool workers{2};          // decoding, answers, compression
  boost::asio::thread_pool password_worker{1};  // its own, so that a storm of sign-ins delays no sync
  std::atomic<int> logins_waiting = 0;
};

/// Runs `job` on `pool`, resumes on the awaiting executor. Its result must be default-constructible.
template <typename Job>
boost::asio::awaitable<std::invoke_result_t<Job>> on(boost::asio::thread_pool& pool, Job job) {
  auto run = [](Job work) -> boost::asio::awaitable<std::invoke_result_t<Job>> { co_return work(); };
  co_return co_await boost::asio::co_spawn(pool, run(std::move(job)), boost::asio::use_awaitable);
}

}  // namespace giro

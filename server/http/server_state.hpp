// ServerState: what the endpoints share, owned by the HttpServer. The one composition of the network side.
// Pools outlive every coroutine; their jobs may run on any of their threads.
#pragma once

#include <atomic>
#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <functional>
#include <string>

#include "server/accounts/accounts.hpp"
#include "server/http/ask_limit.hpp"
#include "server/http/live_hub.hpp"
#include "server/http/metrics.hpp"
#include "server/http/pool.hpp"
#include "server/http/writer.hpp"
#include "server/office/office.hpp"

namespace giro {

/// What the office tells about itself at sign-in.
struct OfficeFacts {
  std::string id;
  std::uint64_t epoch = 0;
  std::string today;  // ISO date in the company's time zone
  std::string key;    // hex; the public one, for files
};

/// The parts of an office the server speaks for.
struct Served {
  Office& office;
  Accounts& accounts;
  std::function<OfficeFacts()> facts;      // reads the store; any thread
  std::filesystem::path folder = {};       // whose sizes and free space are watched; empty: none
  std::string metrics_token = {};          // what GET /metrics asks for; empty: there is no such address
  std::string url = {};                    // how tablets reach it: what enrolment links say; empty: not told
  std::filesystem::path certificate = {};  // whose key pin goes into them
};

struct ServerState {
  static constexpr std::size_t most_questions = 30;   // an hour, of one person
  static constexpr std::size_t most_bad_bodies = 60;  // an hour, of one person: each may cost a worker 16 MiB
  static constexpr int most_syncs_at_once = 4;        // of one sign-in
  static constexpr int most_logins_waiting = 32;      // each costs a password hash

  explicit ServerState(const Served& what)
      : served(what),
        live(LiveWatch(what.office, what.accounts), workers),
        writer([this](std::span<const Push> group) {
          auto began = std::chrono::steady_clock::now();
          auto decided = served.office.push_all(group);
          metrics.count_commit(decided, group.size(), std::chrono::steady_clock::now() - began);
          live.nudge();
        }) {}

  Served served;
  Metrics metrics;
  std::atomic<bool> stopping = false;
  boost::asio::thread_pool workers{2};  // decoding, answers, compression
  LiveHub live;
  Writer writer;
  boost::asio::thread_pool password_worker{1};  // its own, so that a storm of sign-ins delays no sync
  std::atomic<int> logins_waiting = 0;
  std::atomic<int> imports = 0;   // of files: one at a time, it keeps everybody else from writing
  std::atomic<int> searches = 0;  // of the audit trail: one at a time, it may read every operation
  AskLimit questions{most_questions};
  AskLimit bad_bodies{most_bad_bodies};
};

}  // namespace giro

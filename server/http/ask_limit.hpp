// AskLimit: how many questions a person may ask in an hour. Kept in memory: a restart forgives. Bounded by
// the number of users. Any thread.
#pragma once

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

class AskLimit {
 public:
  explicit AskLimit(std::size_t most_an_hour) : most_(most_an_hour) {}

  /// Counts the question when it may be asked.
  bool allows(const Id& user, std::int64_t now_at) {
    std::lock_guard lock(mutex_);
    auto& asked = of_this_hour(user, now_at);
    if (asked.size() >= most_) return false;
    asked.push_back(now_at);
    return true;
  }

  /// Would it be refused? Counts nothing.
  bool is_spent(const Id& user, std::int64_t now_at) {
    std::lock_guard lock(mutex_);
    return asked_.contains(user) && of_this_hour(user, now_at).size() >= most_;
  }

 private:
  std::vector<std::int64_t>& of_this_hour(const Id& user, std::int64_t now_at) {
    constexpr std::int64_t hour_ms = 3'600'000;
    auto& asked = asked_[user];
    std::erase_if(asked, [&](auto at) { return at + hour_ms <= now_at || at > now_at; });
    return asked;
  }

  std::size_t most_;
  std::mutex mutex_;
  std::unordered_map<Id, std::vector<std::int64_t>> asked_;
};

}  // namespace giro

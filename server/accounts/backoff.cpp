#include "server/accounts/backoff.hpp"

#include <algorithm>

namespace giro {
namespace {

constexpr std::size_t most_keys = 10'000;
constexpr std::int64_t first_wait_ms = 2'000;
constexpr std::int64_t longest_wait_ms = 5 * 60'000;
constexpr std::int64_t forget_after_ms = 60 * 60'000;

std::int64_t doubled(int times) {
  std::int64_t wait = first_wait_ms;
  for (int i = 0; i < times && wait < longest_wait_ms; ++i) wait *= 2;
  return std::min(wait, longest_wait_ms);
}

}  // namespace

std::int64_t Backoff::wait_ms(const std::string& key, std::int64_t now_at) const {
  auto found = failures_.find(key);
  if (found == failures_.end()) return 0;
  // A clock set back must not lock anybody out for longer than the wait itself.
  auto passed = std::max<std::int64_t>(0, now_at - found->second.last_at);
  return std::max<std::int64_t>(0, found->second.wait_ms - passed);
}

void Backoff::failed(const std::string& key, std::int64_t now_at) {
  if (!failures_.contains(key)) make_room(now_at);
  if (!failures_.contains(key) && failures_.size() >= most_keys) return;
  auto& entry = failures_[key];
  if (now_at - entry.last_at > forget_after_ms) entry.count = 0;
  ++entry.count;
  entry.last_at = now_at;
  entry.wait_ms = entry.count < free_failures_ ? 0 : doubled(entry.count - free_failures_);
}

void Backoff::make_room(std::int64_t now_at) {
  if (failures_.size() < most_keys) return;
  std::erase_if(failures_, [&](const auto& item) { return wait_ms(item.first, now_at) == 0; });
}

}  // namespace giro

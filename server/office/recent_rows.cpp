#include "server/office/recent_rows.hpp"

namespace giro {

void RecentRows::add(std::unordered_map<Id, RowVersion> committed) {
  std::lock_guard lock(mutex_);
  for (auto& [row, version] : committed)
    if (versions_.insert_or_assign(row, std::move(version)).second) order_.push_back(row);
  for (; order_.size() > rows; order_.pop_front()) versions_.erase(order_.front());
}

std::optional<std::vector<Value>> RecentRows::find(const Id& row, std::uint64_t seq) const {
  std::lock_guard lock(mutex_);
  auto found = versions_.find(row);
  if (found == versions_.end() || found->second.seq != seq) return std::nullopt;
  return found->second.cells;
}

}  // namespace giro

// RecentRows: the cells of row versions committed a moment ago. Whoever is online pulls a commit right after
// it, many times over; without this each pull would look every row up in the whole database again.
//
// Invariant: a version (row id, seq) never changes once committed, so what is found here is what the database
// holds; what is not found is read there. Bounded, the oldest leave first. Any thread.
#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

#include "server/office/row.hpp"

namespace giro {

struct RowVersion {
  const schema::Table* table = nullptr;
  std::uint64_t seq = 0;
  std::vector<Value> cells;  // in schema order
};

class RecentRows {
 public:
  void add(std::unordered_map<Id, RowVersion> committed);
  std::optional<std::vector<Value>> find(const Id& row, std::uint64_t seq) const;

 private:
  static constexpr std::size_t rows = 10'000;  // some 10 MB

  mutable std::mutex mutex_;
  std::unordered_map<Id, RowVersion> versions_;
  std::deque<Id> order_;  // each row once, by its first arrival
};

}  // namespace giro

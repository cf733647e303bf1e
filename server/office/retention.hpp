// Retention: where a visit was begun, and what was written about it, go when they are older than the company
// keeps them: from the visit's row, and so from the tablets, from what its cells replaced, and from the
// operations that wrote it. What happened stays: who visited whom, when, and what came of it.
//
// Journal and backups have it until they go. The writer's thread; other processes may work meanwhile.
#pragma once

#include <filesystem>

#include "server/office/office.hpp"

namespace giro {

struct RetentionPlan {
  static constexpr int least_days = 31;  // what tablets keep to heal the office, they keep for 30
  int positions_days = 0;                // 0: for good
  int notes_days = 0;
  bool only_count = false;

  bool is_empty() const { return positions_days == 0 && notes_days == 0; }
};

struct Retained {
  std::size_t positions = 0, notes = 0;  // visits
  std::size_t ops = 0;                   // that had said the same
};

Result<Retained> retain(Office&, const std::filesystem::path& database, const RetentionPlan&);

}  // namespace giro

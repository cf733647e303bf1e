// Associations: what is bought together, computed at the office for every segment from the orders of the
// twelve months up to a day, and kept as rows of `association`, which reach the tablets like any other row.
// Rows that no rule stands for any more are removed. Of each segment the best rules are kept (the highest
// lift, above 1): what nobody could be shown is not sent. One thread, the writer's.
#pragma once

#include <cstddef>
#include <filesystem>

#include "sync/base/result.hpp"

namespace giro {

class Office;

struct AssociationReport {
  std::size_t segments = 0;  // with at least one rule
  std::size_t baskets = 0;   // of all clients
  std::size_t rules = 0, written = 0, removed = 0;
};

inline constexpr std::int64_t usual_min_support_micro = 20'000;
inline constexpr std::size_t most_rules_of_a_segment = 300;

/// Reads the database beside the office, whose `today` it is told, then writes what differs in one batch.
Result<AssociationReport> associate(Office&, const std::filesystem::path& database_file,
                                    std::string_view today, std::int64_t min_support_micro);

}  // namespace giro

// Migration: one numbered step of a database file's own tables (the synced ones follow the schema's versions,
// ddl.hpp). A new file is made in the first layout and then migrated like an old one, so there is one way to
// every layout. Steps run at open, inside one transaction, over whatever the file holds: an outbox is never
// emptied first. Constant data; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace giro::schema {

struct Migration {
  std::int64_t layout;  // the file's user_version after it
  std::string_view reason;
  std::string_view sql;
};

constexpr std::int64_t newest_layout(std::span<const Migration> steps) {
  return steps.empty() ? 1 : steps.back().layout;
}

/// Runs the steps that a file of this layout lacks, oldest first.
template <typename Run>
void migrate(std::span<const Migration> steps, std::int64_t layout, Run run) {
  for (auto& step : steps)
    if (step.layout > layout) run(step);
}

}  // namespace giro::schema

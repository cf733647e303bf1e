// The working day of the signed-in user, as Drafts. Its row id derives from user and day, so two tablets meet
// in one row.
#pragma once

#include <optional>
#include <string_view>

#include "sync/actions/read.hpp"

namespace giro::actions {

Result<Draft> open_day(Device&, std::string_view day_on, std::int64_t started_at);

/// Nothing blocks closing: what is unfinished is said by day_open_items(), not enforced.
Result<Draft> close_day(Device&, std::string_view day_on, std::int64_t closed_at,
                        std::optional<std::int64_t> km, std::string_view note);
/// Undo of a close.
Result<Draft> reopen_day(Device&, std::string_view day_on);

/// What the close-of-day list warns about.
struct OpenItems {
  std::vector<Id> without_exit;     // visits in progress
  std::vector<Id> without_outcome;  // done, no outcome
  std::vector<Id> draft_orders;     // this user's, not submitted
  std::vector<Id> planned_left;     // stops neither done nor skipped
};
OpenItems day_open_items(SQLite::Database&, const Id& user, std::string_view day_on);

}  // namespace giro::actions

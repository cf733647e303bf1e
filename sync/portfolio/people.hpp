// People as who administers sees them, and what a change of assignments changes for their tablets. Reads the
// replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/portfolio/lookups.hpp"

namespace giro {

struct PersonRow {
  Id id, manager;
  std::string login, name, role, phone, email, manager_name;
  bool active = true;
  std::optional<std::int64_t> discount_limit_bp;
  std::int64_t last_seen_at = 0;  // of their tablets that are not revoked; 0: never heard
  std::int64_t segments = 0;      // assigned on the day
};
/// Who may sign in first, then by name.
std::vector<PersonRow> people(SQLite::Database&, std::string_view day_on);
std::optional<PersonRow> person(SQLite::Database&, const Id&, std::string_view day_on);

/// Whether an assignment holds on some day of a period; empty ends are open, `to_on` is the first day no
/// longer.
bool holds_within(const AssignmentRow&, std::string_view from_on, std::string_view to_on);

/// A segment somebody would stand in for, and from when to when; what they have of it all the time is left
/// out.
struct StandIn {
  Id segment;
  std::string from_on, to_on;
};
/// Everything `away` follows between these days, for `substitute`.
std::vector<StandIn> stand_ins(const std::vector<AssignmentRow>&, const Id& away, const Id& substitute,
                               const std::string& from_on, const std::string& to_on);

}  // namespace giro

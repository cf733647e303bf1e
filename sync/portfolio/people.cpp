#include "sync/portfolio/people.hpp"

#include <algorithm>

#include "sync/portfolio/people.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

std::vector<PersonRow> read(SQLite::Database& db, std::optional<Id> only, std::string_view day_on) {
  Select query(db, sql::people);
  query.bind_ids(":least", ":most", only).bind(":on_day", day_on);
  std::vector<PersonRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.manager, row.login, row.name, row.role, row.phone, row.email, row.manager_name,
               row.active, row.discount_limit_bp, row.last_seen_at, row.segments);
  }
  return found;
}

/// The earlier of two ends; empty: open.
std::string earlier_end(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return a.empty() ? b : a;
  return std::min(a, b);
}

/// One assignment of theirs that holds all of these days.
bool has_all_of(const std::vector<AssignmentRow>& all, const Id& user, const StandIn& days) {
  return std::ranges::any_of(all, [&](auto& row) {
    return row.user == user && row.segment == days.segment && row.from_on <= days.from_on &&
           (row.to_on.empty() || (!days.to_on.empty() && days.to_on <= row.to_on));
  });
}

}  // namespace

std::vector<PersonRow> people(SQLite::Database& db, std::string_view day_on) {
  return read(db, std::nullopt, day_on);
}

std::optional<PersonRow> person(SQLite::Database& db, const Id& id, std::string_view day_on) {
  auto found = read(db, id, day_on);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

bool holds_within(const AssignmentRow& row, std::string_view from_on, std::string_view to_on) {
  bool ends_before = !row.to_on.empty() && row.to_on <= from_on;
  bool begins_after = !to_on.empty() && to_on <= row.from_on;
  bool never = !row.to_on.empty() && row.to_on <= row.from_on;
  return !ends_before && !begins_after && !never;
}

std::vector<StandIn> stand_ins(const std::vector<AssignmentRow>& all, const Id& away, const Id& substitute,
                               const std::string& from_on, const std::string& to_on) {
  std::vector<StandIn> found;
  for (auto& row : all) {
    if (row.user != away || !holds_within(row, from_on, to_on)) continue;
    StandIn days{row.segment, std::max(from_on, row.from_on), earlier_end(to_on, row.to_on)};
    bool known = std::ranges::any_of(
        found, [&](auto& other) { return other.segment == days.segment && other.from_on == days.from_on; });
    if (!known && !has_all_of(all, substitute, days)) found.push_back(std::move(days));
  }
  return found;
}

}  // namespace giro

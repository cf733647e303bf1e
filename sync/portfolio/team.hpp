// The team's day as the office knows it. A silent tablet is never an idle agent: what it may hold is unknown.
// Reads the replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct TeamVisit {
  Id user, id, client;
  std::string client_name, city, status, channel, outcome, no_order_reason, skip_reason, note;
  std::optional<std::int64_t> started_at, ended_at;
};

enum class AgentState : std::uint8_t { silent, on_the_road, closed, absent };

struct AgentToday {
  Id user;
  std::string name, area, note, absence_reason, absent_until, substitute;
  std::int64_t orders = 0, orders_cents = 0, held = 0, held_cents = 0, conflicts = 0;
  std::optional<std::int64_t> started_at, closed_at, km, heard_at;
  bool absent = false;
  std::vector<TeamVisit> visits;
  AgentState state = AgentState::on_the_road;

  std::size_t count(std::string_view status) const;
};

struct TeamQuestion {
  std::optional<Id> manager;  // nullopt: everybody
  std::int64_t day = 0;
  std::int64_t now_at = 0;
  std::int64_t silent_after_ms = 2 * 3600'000;
};

/// Silent ones first, then on the road, closed, absent.
std::vector<AgentToday> team_today(SQLite::Database&, const CompanyTime&, const TeamQuestion&);

}  // namespace giro

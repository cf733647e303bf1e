// Coverage: how far the visits asked for are kept up with, per agent and class, and who waits longest. A
// client whose month asks for visits is in rule while its due day has not passed; the share of those is the
// frequency kept. Classes: a client without turnover counts as C. Pure; any thread. Definitions: PLAN.md.
#pragma once

#include <array>
#include <vector>

#include "sync/portfolio/capacity.hpp"

namespace giro {

struct Kept {
  std::int64_t asked = 0, in_rule = 0;  // clients

  /// Rounded down, so that it agrees with its mark; nullopt: nobody asks for visits.
  std::optional<std::int64_t> percent() const;
};

/// Below 60 % bad, below 75 % to be looked at, from 90 % good, otherwise nothing to say.
enum class Mark : std::uint8_t { none, bad, warn, good };
Mark mark_of(const Kept&);

struct AgentCoverage {
  Id agent;  // nil: clients nobody visits
  std::array<Kept, 3> classes = {};
  std::int64_t asked_milli = 0, missing_milli = 0;
};

struct Coverage {
  std::vector<AgentCoverage> agents;  // the most visits missing first
  Kept kept;
  std::int64_t clients = 0, visited = 0;  // of the portfolio; with a visit this month
  std::int64_t asked_milli = 0, missing_milli = 0;
};

std::size_t class_place(char abc);  // A 0, B 1, anything else 2
Coverage coverage_of(const std::vector<ClientMonth>&, std::int64_t today);

/// Class A clients without a visit for more than so many days, the longest first; never visited counts from
/// the first day known, and comes first.
std::vector<const ClientMonth*> waiting(const std::vector<ClientMonth>&, std::int64_t today,
                                        std::int64_t days = 30);
/// Clients of the portfolio nobody has visited, the larger turnover first.
std::vector<const ClientMonth*> never_visited(const std::vector<ClientMonth>&);
/// Those of an agent (and class, ' ' = all) that are not in rule or miss visits, the latest first.
std::vector<const ClientMonth*> missing(const std::vector<ClientMonth>&, const Id& agent, char abc,
                                        std::int64_t today);

}  // namespace giro

// Targets and what came of them, per agent and month. What was done is the office's `result` where there is
// one, since a reassignment does not rewrite it; of the month under way at least what this device knows. The
// forecast goes on at the pace of the working days passed. Reads a replica or the office's database; the
// thread of the connection.
#pragma once

#include <vector>

#include "sync/figures/question.hpp"

namespace giro {

struct AgentTarget {
  Id user;
  std::string login, name, month;
  std::optional<std::int64_t> target_cents, target_visits;
  std::int64_t turnover_cents = 0, visits = 0, orders = 0;
  std::optional<std::int64_t> forecast_cents, forecast_visits;  // of the month under way

  /// done / target; nullopt: no target was set.
  std::optional<double> attainment() const;
};
/// Every active agent in each month from the question's first day to its last, which is the day of judgement.
Result<std::vector<AgentTarget>> targets(Source, const CompanyTime&, const FigureQuestion&);

}  // namespace giro

#include "sync/figures/targets.hpp"

#include "sync/figures/activity.hpp"
#include "sync/figures/targets.sql.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

/// The month under way as far as this device knows it.
std::optional<Problem> raise_to_known(Source db, const CompanyTime& time, const FigureQuestion& question,
                                      std::vector<AgentTarget>& rows) {
  auto day = day_number(question.to).value();
  auto month = question;
  month.from = iso_day(end_of_month(day, -1) + 1);
  auto all = sales(db, time, month, figure_clients(db, month));
  if (!all) return all.error();
  auto visits = visits_by_user(db, time, month);
  if (!visits) return visits.error();
  auto sums = by_agent(*all);
  auto pace = working_days(day);
  for (auto& row : rows) {
    if (row.month != question.to.substr(0, 7)) continue;
    auto& sum = sums[row.user];
    row.turnover_cents = std::max(row.turnover_cents, sum.cents + sum.returned_cents);
    row.orders = std::max(row.orders, sum.orders);
    row.visits = std::max(row.visits, (*visits)[row.user].done);
    row.forecast_cents = pace.forecast(row.turnover_cents);
    row.forecast_visits = pace.forecast(row.visits);
  }
  return std::nullopt;
}

}  // namespace

std::optional<double> AgentTarget::attainment() const {
  if (!target_cents || *target_cents == 0) return std::nullopt;
  return static_cast<double>(turnover_cents) / static_cast<double>(*target_cents);
}

Result<std::vector<AgentTarget>> targets(Source db, const CompanyTime& time, const FigureQuestion& question) {
  auto days = days_of(question);
  if (!days) return days.error();
  Select query(db, sql::targets);
  query.bind(":user", question.user);
  query.bind(":from_month", question.from.substr(0, 7)).bind(":to_month", question.to.substr(0, 7));
  std::vector<AgentTarget> rows;
  while (query.step()) {
    auto& row = rows.emplace_back();
    query.read(row.user, row.login, row.name, row.month, row.target_cents, row.target_visits,
               row.turnover_cents, row.visits, row.orders);
  }
  if (auto problem = raise_to_known(db, time, question, rows)) return *problem;
  return rows;
}

}  // namespace giro

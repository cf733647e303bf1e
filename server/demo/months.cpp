// What each agent was asked for and did, month by month, and their working days of the last weeks.
#include <algorithm>
#include <map>
#include <set>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct Done {
  std::int64_t visits = 0, orders = 0, turnover_cents = 0;
};

std::string month_of_day(std::int64_t day) {
  return iso_day(day).substr(0, 7);
}

using Months = std::map<std::pair<std::size_t, std::string>, Done>;

Months count(const Company& company) {
  Months months;
  for (auto& call : company.calls)
    if (call.status == "done") ++months[{call.agent, month_of_day(call.day)}].visits;
  for (auto& order : company.orders) {
    if (order.status == "draft" || order.status == "cancelled") continue;
    auto& month = months[{order.agent, month_of_day(order.day)}];
    ++month.orders;
    month.turnover_cents += order.totals.taxable_cents;
  }
  return months;
}

/// What a month's target grows from: the same month of the year before, or, where the company's history does
/// not hold that month whole, about what the month itself came to.
std::int64_t sold_before(const Months& months, std::size_t agent, std::int64_t month_ends,
                         std::int64_t first_day, std::int64_t near_percent) {
  auto sold = [&](std::int64_t end) {
    auto found = months.find({agent, month_of_day(end)});
    return found == months.end() ? 0 : found->second.turnover_cents;
  };
  auto year_before = end_of_month(month_ends, -12);
  if (first_day <= end_of_month(year_before, -1) + 1) return sold(year_before);
  return sold(month_ends) * near_percent / 100;
}

void put_targets(const Company& company, DemoWriter& writer, const Months& months) {
  auto dice = company.dice("targets");
  auto first_day = company.today;
  for (auto& order : company.orders) first_day = std::min(first_day, order.day);
  for (std::size_t agent = 0; agent < company.agents.size(); ++agent)
    for (int back = 12; back >= -1; --back) {
      auto month_ends = end_of_month(company.today, -back);
      // Asked for: six percent more, in whole thousands.
      auto sold = sold_before(months, agent, month_ends, first_day, dice.between(88, 104));
      writer.put_natural(
          "target",
          {{"user_id", company.agents[agent].id},
           {"month", month_of_day(month_ends)},
           {"visits", std::int64_t{agent == 7 ? 90 : 170}},
           {"turnover_cents", std::max<std::int64_t>(sold * 106 / 100 / 100'000 * 100'000, 1'000'000)}});
    }
}

void put_results(const Company& company, DemoWriter& writer, const Months& months) {
  auto first = month_of_day(end_of_month(company.today, -12));
  for (auto& [key, done] : months) {
    if (key.second < first) continue;
    writer.put_natural("result", {{"user_id", company.agents[key.first].id},
                                  {"month", key.second},
                                  {"visits", done.visits},
                                  {"orders", done.orders},
                                  {"turnover_cents", done.turnover_cents}});
  }
}

void put_work_days(const Company& company, DemoWriter& writer) {
  auto dice = company.dice("work days");
  std::map<std::pair<std::size_t, std::int64_t>, std::int64_t> last;  // agent and day → end of the last visit
  for (auto& call : company.calls)
    if (call.status == "done" && call.day > company.today - 35) {
      auto& end = last[{call.agent, call.day}];
      end = std::max(end, call.ended_at);
    }
  for (auto& [key, end] : last) {
    Cells cells = {{"user_id", company.agents[key.first].id},
                   {"day_on", iso_day(key.second)},
                   {"started_at", company.at(key.second, dice.between(7 * 60 + 50, 8 * 60 + 15))}};
    if (key.second < company.today) {
      cells.emplace_back("closed_at",
                         std::max(end, company.at(key.second, 17 * 60)) + dice.between(10, 70) * 60'000);
      cells.emplace_back("km", dice.between(45, 170));
    }
    writer.put_natural("work_day", cells);
  }
}

}  // namespace

void write_months(Company& company, DemoWriter& writer) {
  auto months = count(company);
  put_targets(company, writer, months);
  put_results(company, writer, months);
  put_work_days(company, writer);
}

}  // namespace giro::demo

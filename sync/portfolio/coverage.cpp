#include "sync/portfolio/coverage.hpp"

#include <algorithm>
#include <tuple>

namespace giro {
namespace {

bool in_rule(const ClientMonth& month, std::int64_t today) {
  return month.visits.state(today) != VisitState::overdue;
}

template <typename Keep, typename By>
std::vector<const ClientMonth*> chosen(const std::vector<ClientMonth>& months, Keep keep, By by) {
  std::vector<const ClientMonth*> found;
  for (auto& month : months)
    if (keep(month)) found.push_back(&month);
  std::ranges::stable_sort(found, {}, [&](auto* month) { return by(*month); });
  return found;
}

}  // namespace

std::optional<std::int64_t> Kept::percent() const {
  if (asked == 0) return std::nullopt;
  return in_rule * 100 / asked;
}

Mark mark_of(const Kept& kept) {
  if (kept.asked == 0) return Mark::none;
  auto share = kept.in_rule * 100;  // compared as it is, not as it is rounded
  if (share < 60 * kept.asked) return Mark::bad;
  if (share < 75 * kept.asked) return Mark::warn;
  return share >= 90 * kept.asked ? Mark::good : Mark::none;
}

std::size_t class_place(char abc) {
  return abc == 'A' ? 0 : abc == 'B' ? 1 : 2;
}

Coverage coverage_of(const std::vector<ClientMonth>& months, std::int64_t today) {
  Coverage all;
  for (auto& month : months) {
    ++all.clients;
    all.visited += month.visits.done > 0;
    if (month.visits.asked_milli == 0) continue;
    auto line = std::ranges::find(all.agents, month.visitor, &AgentCoverage::agent);
    if (line == all.agents.end()) line = all.agents.insert(line, AgentCoverage{.agent = month.visitor});
    auto kept = in_rule(month, today);
    for (auto* sum : {&line->classes[class_place(month.client.abc)], &all.kept}) {
      ++sum->asked;
      sum->in_rule += kept;
    }
    line->asked_milli += month.visits.asked_milli;
    line->missing_milli += month.visits.remaining_milli();
    all.asked_milli += month.visits.asked_milli;
    all.missing_milli += month.visits.remaining_milli();
  }
  std::ranges::stable_sort(all.agents, std::ranges::greater{}, &AgentCoverage::missing_milli);
  return all;
}

std::vector<const ClientMonth*> waiting(const std::vector<ClientMonth>& months, std::int64_t today,
                                        std::int64_t days) {
  return chosen(
      months,
      [&](auto& month) {
        auto& client = month.client;
        return client.abc == 'A' && (!client.last_visit || today - *client.last_visit > days);
      },
      [](auto& month) { return month.client.last_visit.value_or(0); });
}

std::vector<const ClientMonth*> never_visited(const std::vector<ClientMonth>& months) {
  return chosen(
      months, [](auto& month) { return !month.client.last_visit; },
      [](auto& month) { return -month.client.turnover_cents; });
}

std::vector<const ClientMonth*> missing(const std::vector<ClientMonth>& months, const Id& agent, char abc,
                                        std::int64_t today) {
  return chosen(
      months,
      [&](auto& month) {
        if (month.visitor != agent || month.visits.asked_milli == 0) return false;
        if (abc != ' ' && class_place(month.client.abc) != class_place(abc)) return false;
        return !in_rule(month, today) || month.visits.remaining_milli() > 0;
      },
      [](auto& month) { return std::tuple(-month.client.days_late, -month.client.turnover_cents); });
}

}  // namespace giro

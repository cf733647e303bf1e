#include "sync/figures/strategy_effect.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "sync/base/day_clock.hpp"
#include "sync/figures/abc.hpp"
#include "sync/figures/discounts_by_order.sql.hpp"
#include "sync/figures/paid_parts.hpp"
#include "sync/figures/sales.hpp"
#include "sync/figures/strategy_clients.sql.hpp"
#include "sync/figures/turnover_by.hpp"
#include "sync/figures/visits_made.sql.hpp"
#include "sync/portfolio/key_walk.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/placed_orders.hpp"

namespace giro {
namespace {

struct Moments {
  std::size_t count = 0;
  double mean = 0, square = 0;  // square: sum of squared distances (Welford)

  void add(double value) {
    ++count;
    auto off = value - mean;
    mean += off / static_cast<double>(count);
    square += off * (value - mean);
  }
  /// Of the mean.
  double variance() const { return square / static_cast<double>(count - 1) / static_cast<double>(count); }
};

/// Two-sided 95 % of Student's t.
double student(double freedom) {
  static constexpr double table[] = {12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23,
                                     2.20,  2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.10, 2.09, 2.09};
  auto place = static_cast<std::size_t>(std::max(freedom, 1.0));
  if (place <= std::size(table)) return table[place - 1];
  return freedom < 30 ? 2.06 : freedom < 60 ? 2.02 : 1.98;
}

/// Three windows of days: before, during, after; each ends where the next begins.
struct Windows {
  std::array<std::int64_t, 4> begin{};

  std::optional<std::size_t> of(std::int64_t day) const {
    for (std::size_t i = 0; i < 3; ++i)
      if (day >= begin[i] && day < begin[i + 1]) return i;
    return std::nullopt;
  }
  std::int64_t days(std::size_t window) const { return begin[window + 1] - begin[window]; }
  double per_thirty(std::size_t window) const {
    return days(window) > 0 ? 30.0 / static_cast<double>(days(window)) : 0;
  }
};

/// As long before and after as it has lasted.
std::optional<Windows> windows_of(const Strategy& strategy, std::int64_t today) {
  auto starts = day_number(strategy.starts_on), ends = day_number(strategy.ends_on);
  if (!starts || *starts > today) return std::nullopt;
  auto until = std::min(ends.value_or(today), today) + 1;
  auto length = until - *starts;
  if (length <= 0) return std::nullopt;
  return Windows{{*starts - length, *starts, until, std::min(until + length, today + 1)}};
}

struct ClientWindows {
  std::array<double, 3> cents{}, orders{}, visits{}, discount{}, late{}, paid{};
};
using PerClient = std::unordered_map<Id, ClientWindows>;

/// What was given off list prices, order by order in the order of their ids.
void add_discounts(Source db, const CompanyTime& time, const Windows& windows, PerClient& all) {
  struct Given {
    Id order, client;
    std::size_t window;
  };
  std::vector<Given> orders;
  DayClock clock(time);
  for (auto& order : placed_orders(db, time.at(windows.begin[0]), time.at(windows.begin[3])))
    if (auto w = windows.of(clock.day_of(order.placed_at))) orders.push_back({order.order, order.client, *w});
  std::ranges::sort(orders, {}, &Given::order);
  KeyWalk discounts(db, sql::discounts_by_order);
  std::int64_t cents = 0;
  for (auto& [order, client, window] : orders) {
    if (!discounts.to(order)) continue;
    discounts.read(cents);
    all[client].discount[window] += static_cast<double>(cents);
  }
}

void add_documents(Source db, const CompanyTime& time, const Windows& windows,
                   std::span<const Sale> documents, PerClient& all) {
  for (auto& sale : documents)
    if (auto w = windows.of(sale.day)) {
      all[sale.client].cents[*w] += static_cast<double>(sale.cents);
      all[sale.client].orders[*w] += sale.sold;
    }
  auto from_at = time.at(windows.begin[0]), to_at = time.at(windows.begin[3]);
  Id client;
  std::int64_t at = 0;
  Select visits(db, sql::visits_made);
  DayClock clock(time);
  for (visits.bind(":from_at", from_at).bind(":to_at", to_at); visits.step();) {
    visits.read(client, at);
    if (auto w = windows.of(clock.day_of(at))) all[client].visits[*w] += 1;
  }
  add_discounts(db, time, windows, all);
  for (auto& one : paid_late(db, iso_day(windows.begin[0] - 1), iso_day(windows.begin[3] - 1)))
    if (auto w = windows.of(one.paid)) {
      all[one.client].late[*w] += static_cast<double>(one.cents) * static_cast<double>(one.days_late);
      all[one.client].paid[*w] += static_cast<double>(one.cents);
    }
}

/// How much each client counts in a mean; they come to 1.
using Weights = std::unordered_map<Id, double>;

Weights equal_weights(const std::set<Id>& group) {
  Weights weights;
  for (auto& id : group) weights[id] = 1.0 / static_cast<double>(group.size());
  return weights;
}

/// The others as the strategy's clients are, class by class: small clients do not stand for large ones.
Weights like_group(const std::set<Id>& group, const std::set<Id>& others, const std::string& compared,
                   const std::unordered_map<Id, char>& classes) {
  auto letter = [&](const Id& id) {
    auto known = classes.find(id);
    return known == classes.end() ? ' ' : known->second;
  };
  std::map<char, std::pair<double, double>> counts;  // of the group, of the others
  double all = 0;
  for (auto& id : group)
    if (compared.find(letter(id)) != std::string::npos) {
      ++counts[letter(id)].first;
      ++all;
    }
  for (auto& id : others) ++counts[letter(id)].second;
  if (all == 0) return equal_weights(others);
  Weights weights;
  for (auto& id : others)
    if (auto& [with, without] = counts[letter(id)]; with > 0) weights[id] = with / all / without;
  return weights;
}

std::array<WindowFigures, 3> average(const Windows& windows, const Weights& weights, PerClient& all) {
  std::array<WindowFigures, 3> figures;
  for (std::size_t w = 0; w < 3; ++w) {
    auto& f = figures[w];
    f.days = windows.days(w);
    double late = 0, paid = 0;
    for (auto& [id, weight] : weights) {
      auto& one = all[id];
      f.turnover_cents += weight * one.cents[w];
      f.orders += weight * one.orders[w];
      f.visits += weight * one.visits[w];
      f.discount_cents += weight * one.discount[w];
      late += weight * one.late[w];
      paid += weight * one.paid[w];
    }
    if (paid > 0) f.days_late = late / paid;
    for (auto* sum : {&f.turnover_cents, &f.orders, &f.visits, &f.discount_cents})
      *sum *= windows.per_thirty(w);
  }
  return figures;
}

std::vector<Changed> changes(const Windows& windows, const std::set<Id>& group,
                             const std::unordered_map<Id, char>& classes, PerClient& all) {
  std::vector<Changed> found;
  for (auto& id : group) {
    auto known = classes.find(id);
    auto& one = all[id];
    found.push_back({known == classes.end() ? ' ' : known->second, one.cents[0] * windows.per_thirty(0),
                     one.cents[1] * windows.per_thirty(1)});
  }
  return found;
}

std::vector<StrategyClient> rows_of(const Windows& windows, const std::set<Id>& group,
                                    const FigureClients& clients, const std::unordered_map<Id, char>& classes,
                                    const Effect& effect, PerClient& all) {
  std::vector<StrategyClient> rows;
  for (auto& id : group) {
    auto& client = clients.at(id);
    auto known = classes.find(id);
    StrategyClient row{.client = id, .code = client.code, .name = client.name};
    if (known != classes.end()) row.abc = known->second;
    row.compared = effect.classes.find(row.abc) != std::string::npos;
    for (std::size_t w = 0; w < 3; ++w) row.cents[w] = all[id].cents[w] * windows.per_thirty(w);
    rows.push_back(std::move(row));
  }
  std::ranges::sort(rows, {}, [](auto& row) { return std::tie(row.name, row.client); });
  return rows;
}

std::unordered_map<Id, std::set<Id>> clients_of_strategies(SQLite::Database& db) {
  std::unordered_map<Id, std::set<Id>> found;
  Select query(db, sql::strategy_clients);
  while (query.step()) {
    Id strategy, client;
    query.read(strategy, client);
    found[strategy].insert(client);
  }
  return found;
}

/// Classes of the twelve months before it began.
Result<std::unordered_map<Id, char>> classes_before(Source db, const CompanyTime& time,
                                                    const FigureQuestion& question, std::int64_t start) {
  auto year = question;
  year.from = iso_day(years_before(start, 1));
  year.to = iso_day(start - 1);
  auto by = turnover_by(db, time, year, Dimension::client);
  if (!by) return by.error();
  std::unordered_map<Id, char> classes;
  for (auto& row : abc_of(by->rows, abc_limits(db)).rows) classes[row.id] = row.abc;
  return classes;
}

Result<StrategyEffect> effect(Source db, const CompanyTime& time, const FigureQuestion& question,
                              StrategyRow row, const Windows& windows, const std::set<Id>& concerned) {
  auto clients = figure_clients(db, question);
  auto asked = question;
  asked.from = iso_day(windows.begin[0]);
  asked.to = iso_day(windows.begin[3] - 1);
  auto documents = sales(db, time, asked, clients);
  if (!documents) return documents.error();
  auto classes = classes_before(db, time, question, windows.begin[1]);
  if (!classes) return classes.error();
  std::set<Id> group, others;
  std::set<char> wanted;
  for (auto& [id, client] : clients) {
    if (!client.in_portfolio) continue;
    auto known = classes->find(id);
    if (!concerned.contains(id)) continue;
    group.insert(id);
    wanted.insert(known == classes->end() ? ' ' : known->second);
  }
  for (auto& [id, client] : clients) {
    if (!client.in_portfolio || group.contains(id)) continue;
    auto known = classes->find(id);
    if (wanted.contains(known == classes->end() ? ' ' : known->second)) others.insert(id);
  }
  PerClient all;
  add_documents(db, time, windows, *documents, all);
  StrategyEffect found{.row = std::move(row), .from = iso_day(windows.begin[1])};
  found.to = iso_day(windows.begin[2] - 1);
  found.clients = group.size();
  found.others = others.size();
  found.turnover = effect_of(changes(windows, group, *classes, all), changes(windows, others, *classes, all));
  found.concerned = average(windows, equal_weights(group), all);
  found.comparison = average(windows, like_group(group, others, found.turnover.classes, *classes), all);
  found.rows = rows_of(windows, group, clients, *classes, found.turnover, all);
  return found;
}

}  // namespace

Effect effect_of(std::span<const Changed> concerned, std::span<const Changed> others) {
  std::map<char, std::pair<Moments, Moments>> classes;
  for (auto& one : concerned) classes[one.abc].first.add(one.change());
  for (auto& one : others) classes[one.abc].second.add(one.change());
  Effect effect;
  for (auto& [abc, pair] : classes)
    if (pair.first.count >= 2 && pair.second.count >= 2) {
      effect.classes += abc;
      effect.clients += pair.first.count;
      effect.compared += pair.second.count;
    }
  if (effect.clients == 0) return effect;
  double mean = 0, variance = 0, freedom = 0;
  for (auto& [abc, pair] : classes) {
    auto& [with, without] = pair;
    if (with.count < 2 || without.count < 2) continue;
    auto weight = static_cast<double>(with.count) / static_cast<double>(effect.clients);
    auto a = weight * weight * with.variance(), b = weight * weight * without.variance();
    mean += weight * (with.mean - without.mean);
    variance += a + b;
    freedom += a * a / static_cast<double>(with.count - 1) + b * b / static_cast<double>(without.count - 1);
  }
  effect.mean = mean;
  auto degrees = freedom > 0 ? variance * variance / freedom : 1'000;  // Welch–Satterthwaite
  effect.margin = student(degrees) * std::sqrt(variance);
  return effect;
}

namespace {

Result<std::vector<StrategyEffect>> judge(Source db, const CompanyTime& time, const FigureQuestion& question,
                                          const FigureDays& days, const std::optional<Id>& strategy) {
  auto concerned = clients_of_strategies(db);
  std::vector<StrategyEffect> effects;
  for (auto& row : strategies(db)) {
    if (strategy && row.strategy.id != *strategy) continue;
    auto windows = windows_of(row.strategy, days.to);
    if (!windows) continue;
    auto& clients = concerned[row.strategy.id];
    auto found = effect(db, time, question, std::move(row), *windows, clients);
    if (!found) return found.error();
    effects.push_back(std::move(*found));
  }
  return effects;
}

}  // namespace

Result<std::vector<StrategyEffect>> strategy_effects(Source db, const CompanyTime& time,
                                                     const FigureQuestion& question,
                                                     const std::optional<Id>& strategy) {
  auto days = days_of(question);
  if (!days) return days.error();
  bool of_all =
      question.basis == Basis::orders && !question.segment && !question.user && question.province.empty();
  if (!strategy || !of_all) return judge(db, time, question, *days, strategy);
  auto name = "strategy effect " + question.from + ' ' + question.to + ' ' + std::string(strategy->view());
  return db.remembered_result<std::vector<StrategyEffect>>(
      name, [&] { return judge(db, time, question, *days, strategy); });
}

}  // namespace giro

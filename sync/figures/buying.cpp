#include "sync/figures/buying.hpp"

#include "sync/portfolio/lookups.hpp"

namespace giro {

std::vector<RfmClient> rfm_of(std::span<const Sale> all, const FigureClients& clients) {
  std::vector<RfmClient> scored;
  for (auto& [id, sum] : by_client(all)) {
    auto client = clients.find(id);
    if (client == clients.end() || !client->second.in_portfolio || sum.orders == 0) continue;
    scored.push_back({.id = id, .last_day = sum.last_day, .orders = sum.orders, .cents = sum.cents});
  }
  std::ranges::sort(scored, {}, [](auto& c) { return std::tuple(-c.cents, c.id); });
  score(scored);
  return scored;
}

Result<std::vector<ClientBuying>> buying_of(Source db, const CompanyTime& time,
                                            const FigureQuestion& question) {
  auto days = days_of(question);
  if (!days) return days.error();
  auto clients = figure_clients(db, question);
  auto now = sales(db, time, question, clients), before = sales(db, time, period_before(question), clients);
  if (!now) return now.error();
  if (!before) return before.error();
  auto rules = dynamics_rules(db);
  auto now_sums = by_client(*now), before_sums = by_client(*before);
  std::vector<ClientBuying> found;
  for (auto& [id, client] : clients) {
    if (!client.in_portfolio) continue;
    auto &sum = now_sums[id], &earlier = before_sums[id];
    ClientBuying one{.client = id, .code = client.code, .name = client.name, .buying = {}};
    one.buying = {.cents = sum.cents,
                  .before_cents = earlier.cents,
                  .orders = sum.orders,
                  .first_day = sum.first_day,
                  .last_day = sum.last_day,
                  .before_last_day = earlier.last_day};
    one.state = buying_state(one.buying, rules, days->to);
    found.push_back(std::move(one));
  }
  using SortKey = std::tuple<std::int64_t, const std::string&, const Id&>;
  std::ranges::sort(
      found, {}, [](auto& c) { return SortKey(c.buying.cents - c.buying.before_cents, c.code, c.client); });
  return found;
}

Result<Retention> retention_of(Source db, const CompanyTime& time, const FigureQuestion& question) {
  auto days = days_of(question);
  if (!days) return days.error();
  auto rules = dynamics_rules(db);
  // Nothing older than the inactivity can count.
  auto asked = question;
  asked.from = iso_day(days->from - rules.inactive_days);
  auto all = sales(db, time, asked, figure_clients(db, question));
  if (!all) return all.error();
  return retention_of(*all, rules, *days);
}

Retention retention_of(std::span<const Sale> all, const DynamicsRules& rules, const FigureDays& days) {
  std::unordered_map<Id, LastOrders> by_id;
  for (auto& sale : all) {
    if (!sale.sold || sale.day < days.from - rules.inactive_days || sale.day > days.to) continue;
    auto& last = by_id[sale.client];
    if (sale.day < days.from) last.before = std::max(last.before, sale.day);
    last.at_end = std::max(last.at_end, sale.day);
  }
  std::vector<LastOrders> last;
  for (auto& [id, one] : by_id) last.push_back(one);
  return retention(last, rules, days.from, days.to);
}

DynamicsRules dynamics_rules(SQLite::Database& db) {
  return read_dynamics_rules(setting(db, "inactive_days").value_or(""),
                             setting(db, "change_percent").value_or(""));
}

}  // namespace giro

#include "sync/portfolio/segments.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "sync/domain/client_advice.hpp"
#include "sync/portfolio/categories_bought.sql.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/segment_facts.sql.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/sold_by_client.hpp"

namespace giro {
namespace {

struct Judged {
  Id id, segment;
  std::string code, name, source;
  RuleFacts facts;
  bool in_portfolio = false;
};

/// The 12 months that end on a day, as instants.
struct Year {
  std::int64_t from_at, until_at;
  Year(const CompanyTime& time, std::int64_t day)
      : from_at(time.at(years_before(day, 1) + 1)), until_at(time.at(day + 1)) {}
};

/// Of each client with something overdue, since when.
std::unordered_map<Id, std::string> overdue_since(SQLite::Database& db, std::string_view on_day) {
  Select query(db,
               "SELECT client_id, due_on FROM instalment"
               " WHERE status IN ('open', 'presented', 'unpaid') AND due_on < :on_day");
  query.bind(":on_day", on_day);
  std::unordered_map<Id, std::string> since;
  Id client;
  std::string on;
  while (query.step()) {
    query.read(client, on);
    auto [known, is_new] = since.try_emplace(client, on);
    if (!is_new && on < known->second) known->second = on;
  }
  return since;
}

std::vector<Judged> read_clients(SQLite::Database& db, const Year& year, std::int64_t day,
                                 const Id& segmentation) {
  auto on_day = iso_day(day);
  Select query(db, sql::segment_facts);
  query.bind(":segmentation", segmentation);
  auto sold = sold_by_client(db, year.from_at, year.until_at);
  auto overdue = overdue_since(db, on_day);
  std::vector<Judged> clients;
  while (query.step()) {
    auto& c = clients.emplace_back();
    auto& f = c.facts;
    std::string country, relationship, from, to, reason;
    query.read(c.id, c.code, c.name, f.employees, f.potential_cents, f.sector, f.province, country, f.market,
               f.size, f.contract, relationship, from, to, c.segment, c.source, reason);
    if (auto of = sold.find(c.id); of != sold.end()) f.turnover_cents = of->second;
    f.province = lower_case(is_italian(country) ? tidy("province", f.province) : std::string());
    f.market = lower_case(f.market);
    f.size = lower_case(f.size);
    f.contract = lower_case(f.contract);
    f.relationship = relationship;
    if (auto of = overdue.find(c.id); of != overdue.end())
      if (auto since = day_number(of->second)) f.days_late = day - *since;
    c.in_portfolio =
        relationship == "active" && (from.empty() || from <= on_day) && (to.empty() || on_day < to);
  }
  return clients;
}

/// Classes among the portfolio, as everywhere.
void add_classes(SQLite::Database& db, std::vector<Judged>& clients) {
  std::vector<AbcAmount> amounts;
  for (auto& c : clients) amounts.push_back({c.in_portfolio ? c.facts.turnover_cents : 0, c.code, c.id});
  auto classes = abc_classes(amounts, abc_limits(db));
  for (std::size_t i = 0; i < clients.size(); ++i)
    if (classes[i] != ' ') clients[i].facts.abc = lower_case(std::string(1, classes[i]));
}

/// Whose order each is that counts in the 12 months.
std::unordered_map<Id, Judged*> orders_of_year(SQLite::Database& db, const Year& year,
                                               std::vector<Judged>& clients) {
  std::unordered_map<Id, Judged*> by_id, by_order;
  for (auto& client : clients) by_id[client.id] = &client;
  Select query(db,
               "SELECT id, client_id FROM sales_order WHERE status NOT IN ('draft', 'cancelled')"
               " AND placed_at >= :year_at AND placed_at < :until_at");
  query.bind(":year_at", year.from_at).bind(":until_at", year.until_at);
  while (query.step()) {
    Id order, client;
    query.read(order, client);
    if (auto found = by_id.find(client); found != by_id.end()) by_order[order] = found->second;
  }
  return by_order;
}

void add_categories(SQLite::Database& db, const Year& year, const std::set<std::string>& wanted,
                    std::vector<Judged>& clients) {
  auto buyers = orders_of_year(db, year, clients);
  for (auto& category : wanted) {
    Select query(db, sql::categories_bought);
    query.bind(":category", category);
    while (query.step()) {
      Id order;
      query.read(order);
      if (auto found = buyers.find(order); found != buyers.end())
        found->second->facts.categories.insert(category);
    }
  }
}

/// A category is also asked for by `manca` and `c'è`: then all of them count.
std::set<std::string> categories_asked(SQLite::Database& db, const Ruleset& rules) {
  auto wanted = rules.categories();
  bool any = std::ranges::any_of(rules.rules, [](auto& rule) {
    return std::ranges::any_of(
        rule.tests, [](auto& test) { return test.field == RuleField::category && test.values.empty(); });
  });
  if (!any) return wanted;
  Select query(db, "SELECT DISTINCT lower(category) FROM product WHERE category <> ''");
  while (query.step()) {
    std::string category;
    query.read(category);
    wanted.insert(category);
  }
  return wanted;
}

std::optional<SegmentationRow> find_segmentation(SQLite::Database& db, std::string_view code) {
  for (auto& row : segmentations(db))
    if (lower_case(row.code) == lower_case(code)) return row;
  return std::nullopt;
}

using Codes = std::map<std::string, std::size_t>;  // lower case → place in counts

Result<Ruleset> checked_rules(const SegmentationRow& row, const std::optional<std::string>& tried,
                              const Codes& codes) {
  auto& text = tried ? *tried : row.rules;
  auto rules = parse_rules(text);
  if (rules.has_error()) return rules;
  if (rules->rules.empty()) return Problem{"La segmentazione " + row.code + " non ha regole: scrivine una."};
  for (auto& rule : rules->rules)
    if (!codes.contains(lower_case(rule.segment)))
      return Problem{"Riga " + std::to_string(rule.line) + ": " + row.code + " non ha un segmento \"" +
                     rule.segment + "\"."};
  return rules;
}

void judge(SegmentPlan& plan, const Ruleset& rules, const Codes& codes, const std::vector<Judged>& clients) {
  std::unordered_map<Id, std::size_t> places;
  for (std::size_t i = 0; i < plan.counts.size(); ++i) places[plan.counts[i].segment] = i;
  for (auto& client : clients) {
    ++plan.clients;
    auto now = places.find(client.segment);
    bool is_in = now != places.end();
    if (is_in) ++plan.counts[now->second].now;
    if (client.source == "manual" && is_in) {
      ++plan.manual;
      ++plan.counts[now->second].after;
      continue;
    }
    auto* rule = deciding_rule(rules, client.facts);
    auto* to = rule ? &plan.counts[codes.at(lower_case(rule->segment))] : nullptr;
    if (to)
      ++to->after;
    else
      ++plan.without;
    auto target = to ? to->segment : Id{};
    if (target == client.segment || (!to && client.segment.is_nil())) continue;
    plan.moves.push_back({.client = client.id,
                          .from = client.segment,
                          .to = target,
                          .client_code = client.code,
                          .client_name = client.name,
                          .from_name = is_in ? plan.counts[now->second].name : std::string(),
                          .to_name = to ? to->name : std::string(),
                          .reason = rule ? reason_of(*rule, client.facts) : std::string(),
                          .line = rule ? rule->line : 0});
  }
  std::ranges::sort(plan.moves, {}, [](auto& move) { return std::tie(move.client_name, move.client); });
}

}  // namespace

std::vector<SegmentationRow> segmentations(SQLite::Database& db) {
  Select query(
      db,
      "SELECT g.id, g.code, coalesce(g.name, g.code), coalesce(g.rule_source, ''),"
      " coalesce(g.is_assignment, 0), coalesce(g.rank, 0),"
      " (SELECT count(*) FROM segment s WHERE s.segmentation_id = g.id),"
      " CASE WHEN coalesce(g.is_assignment, 0) <> 0 THEN (SELECT count(*) FROM client c JOIN segment s"
      " ON s.id = c.segment_id WHERE s.segmentation_id = g.id)"
      " ELSE (SELECT count(*) FROM client_segment m WHERE m.segmentation_id = g.id) END,"
      " (SELECT count(*) FROM client_segment m WHERE m.segmentation_id = g.id AND m.source = 'manual')"
      " FROM segmentation g ORDER BY coalesce(g.is_assignment, 0) DESC, g.rank IS NULL, g.rank, g.code");
  std::vector<SegmentationRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.code, row.name, row.rules, row.is_assignment, row.rank, row.segments, row.clients,
               row.manual);
  }
  return found;
}

std::vector<SegmentChoice> named_segments(SQLite::Database& db) {
  Select query(db,
               "SELECT s.id, coalesce(g.name, g.code), coalesce(s.name, s.code), coalesce(g.is_assignment, 0)"
               " FROM segment s JOIN segmentation g ON g.id = s.segmentation_id"
               " ORDER BY coalesce(g.is_assignment, 0) DESC, g.rank IS NULL, g.rank, g.code, s.code, s.id");
  std::vector<SegmentChoice> found;
  while (query.step()) {
    auto& one = found.emplace_back();
    query.read(one.id, one.segmentation, one.name, one.is_assigned);
  }
  return found;
}

std::vector<SegmentOf> segments_in(SQLite::Database& db, const Id& segmentation) {
  Select query(db,
               "SELECT s.id, s.code, coalesce(s.name, s.code),"
               " (SELECT count(*) FROM client_segment m WHERE m.segmentation_id = s.segmentation_id"
               " AND m.segment_id = s.id) + CASE WHEN coalesce(g.is_assignment, 0) <> 0 THEN (SELECT count(*)"
               " FROM client c WHERE c.segment_id = s.id) ELSE 0 END,"
               " (SELECT count(*) FROM client_segment m WHERE m.segmentation_id = s.segmentation_id"
               " AND m.segment_id = s.id AND m.source = 'manual')"
               " FROM segment s JOIN segmentation g ON g.id = s.segmentation_id"
               " WHERE s.segmentation_id = :segmentation ORDER BY s.code, s.id");
  query.bind(":segmentation", segmentation);
  std::vector<SegmentOf> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.code, row.name, row.clients, row.manual);
  }
  return found;
}

Result<SegmentPlan> plan_segments(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                                  std::string_view code, const std::optional<std::string>& tried) {
  auto row = find_segmentation(db, code);
  if (!row) return Problem{"Non c'è una segmentazione \"" + std::string(code) + "\": guarda con segments."};
  if (row->is_assignment)
    return Problem{"Nella segmentazione di assegnazione i clienti li spostano solo le persone."};
  SegmentPlan plan{.segmentation = row->id, .code = row->code};
  Codes codes;
  Select segments(
      db, "SELECT id, code, coalesce(name, code) FROM segment WHERE segmentation_id = :of ORDER BY code, id");
  segments.bind(":of", row->id);
  while (segments.step()) {
    auto& count = plan.counts.emplace_back();
    segments.read(count.segment, count.code, count.name);
    codes.emplace(lower_case(count.code), plan.counts.size() - 1);
  }
  auto rules = checked_rules(*row, tried, codes);
  if (rules.has_error()) return rules.error();
  Year year(time, day);
  auto clients = read_clients(db, year, day, row->id);
  if (rules->asks(RuleField::abc)) add_classes(db, clients);
  if (rules->asks(RuleField::category)) add_categories(db, year, categories_asked(db, *rules), clients);
  judge(plan, *rules, codes, clients);
  return plan;
}

std::vector<Membership> memberships_of(SQLite::Database& db, const Id& client) {
  Select query(db,
               "SELECT g.id, s.id, coalesce(g.name, g.code, ''), coalesce(s.name, s.code), '', '', '', 1, 0"
               " FROM client c JOIN segment s ON s.id = c.segment_id"
               " LEFT JOIN segmentation g ON g.id = s.segmentation_id WHERE c.id = :client"
               " UNION ALL SELECT g.id, s.id, coalesce(g.name, g.code), coalesce(s.name, s.code),"
               " coalesce(m.source, ''), coalesce(m.reason, ''), coalesce(m.since_on, ''), 0,"
               " coalesce(g.rank, 1000000) FROM client_segment m JOIN segment s ON s.id = m.segment_id"
               " JOIN segmentation g ON g.id = m.segmentation_id"
               " WHERE m.client_id = :client AND coalesce(g.is_assignment, 0) = 0 ORDER BY 8 DESC, 9, 3");
  query.bind(":client", client);
  std::vector<Membership> found;
  while (query.step()) {
    auto& m = found.emplace_back();
    query.read(m.segmentation, m.segment, m.segmentation_name, m.segment_name, m.source, m.reason, m.since_on,
               m.is_assignment);
  }
  return found;
}

}  // namespace giro

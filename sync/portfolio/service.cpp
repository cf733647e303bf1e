#include "sync/portfolio/service.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "sync/portfolio/inherited.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/strategies.hpp"

namespace giro {
namespace {

std::vector<ServiceLevel> levels_of(SQLite::Database& db) {
  return read_service_levels(setting(db, "service_levels").value_or(""));
}

struct Subject {
  Id client;
  std::string code;
  std::int64_t potential_cents = 0;
};

/// The client's own word first, then a running strategy's, then what it inherits, then its potential.
ClientService judge(SQLite::Database& db, const Subject& subject, const std::vector<ServiceLevel>& levels,
                    std::string_view day_on) {
  ClientService service{.client = subject.client, .code = subject.code};
  auto stated = terms_of(db, subject.client).service_level;
  auto offered = strategy_terms(db, subject.client, day_on);
  if (stated && (stated->place.origin == Origin::client || offered.service_level.empty())) {
    service.level = stated->value;
    service.source = origin_name(stated->place.origin);
  } else if (!offered.service_level.empty()) {
    service.level = offered.service_level;
    service.source = "strategy";
  } else if (auto* reached = level_for_potential(levels, subject.potential_cents)) {
    service.level = reached->name;
    service.source = "potential";
  }
  if (auto* known = level_named(levels, service.level)) service.cost_cents = known->cost_cents;
  return service;
}

}  // namespace

ClientService service_of(SQLite::Database& db, const Id& client, std::string_view day_on) {
  Select query(db, "SELECT coalesce(code, ''), coalesce(potential_cents, 0) FROM client WHERE id = :client");
  query.bind(":client", client);
  Subject subject{.client = client};
  if (query.step()) query.read(subject.code, subject.potential_cents);
  return judge(db, subject, levels_of(db), day_on);
}

std::vector<LevelCost> service_costs(SQLite::Database& db, std::string_view day_on) {
  auto levels = levels_of(db);
  std::map<std::string, LevelCost> by_level;
  Select query(db,
               "SELECT id, coalesce(code, ''), coalesce(potential_cents, 0) FROM client"
               " WHERE coalesce(relationship, 'active') = 'active' AND coalesce(active_from, '') <= :day"
               " AND (active_to IS NULL OR active_to = '' OR active_to > :day) ORDER BY id");
  query.bind(":day", day_on);
  while (query.step()) {
    Subject subject;
    query.read(subject.client, subject.code, subject.potential_cents);
    auto service = judge(db, subject, levels, day_on);
    auto& sum = by_level[service.level];
    sum.level = service.level;
    ++sum.clients;
    sum.cost_cents += service.cost_cents;
  }
  std::vector<LevelCost> costs;
  for (auto& [level, sum] : by_level) costs.push_back(sum);
  std::ranges::stable_sort(costs, {}, [](auto& c) { return std::tuple(c.level.empty(), -c.cost_cents); });
  return costs;
}

}  // namespace giro

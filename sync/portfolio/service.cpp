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
  std::string code, own;
  std::int64_t potential_cents = 0;
};

/// The client's own word first, then a running strategy's, then what it inherits, then its potential.
ClientService judge(const Subject& subject, const std::optional<Stated<std::string>>& stated,
                    const std::string& offered, const std::vector<ServiceLevel>& levels) {
  ClientService service{.client = subject.client, .code = subject.code};
  if (stated && (stated->place.origin == Origin::client || offered.empty())) {
    service.level = stated->value;
    service.source = origin_name(stated->place.origin);
  } else if (!offered.empty()) {
    service.level = offered;
    service.source = "strategy";
  } else if (auto* reached = level_for_potential(levels, subject.potential_cents)) {
    service.level = reached->name;
    service.source = "potential";
  }
  if (auto* known = level_named(levels, service.level)) service.cost_cents = known->cost_cents;
  return service;
}

/// What decides the level of every client, read once: who asks for all does not ask each.
class Ground {
 public:
  Ground(SQLite::Database& db, std::string_view day_on) : places_(places_of(db)) {
    Select segments(db, "SELECT id, service_level FROM segment WHERE coalesce(service_level, '') <> ''");
    Id id;
    std::string level;
    while (segments.step()) {
      segments.read(id, level);
      of_segment_[id] = level;
    }
    company_ = setting(db, "company_service_level").value_or("");
    read_strategies(db, day_on);
  }

  std::optional<Stated<std::string>> stated(const Subject& subject) const {
    std::vector<Stated<std::string>> all;
    if (!subject.own.empty()) all.push_back({Place{.origin = Origin::client}, subject.own});
    for (auto& place : of(subject.client))
      if (auto known = of_segment_.find(place.id); known != of_segment_.end())
        all.push_back({place, known->second});
    if (!company_.empty()) all.push_back({Place{.origin = Origin::company}, company_});
    return inherited(all);
  }

  /// Of several strategies the one that started last.
  std::string offered(const Id& client) const {
    std::size_t last = 0;  // places from 1
    auto look = [&](const Id& key) {
      if (auto known = strategies_of_.find(key); known != strategies_of_.end())
        last = std::max(last, known->second);
    };
    look(client);
    for (auto& place : of(client)) look(place.id);
    return last == 0 ? std::string() : offers_[last - 1];
  }

 private:
  const std::vector<Place>& of(const Id& client) const {
    static const std::vector<Place> none;
    auto known = places_.find(client);
    return known == places_.end() ? none : known->second;
  }

  void read_strategies(SQLite::Database& db, std::string_view day_on) {
    Select query(
        db,
        "SELECT s.products, s.segment_id, l.client_id, s.id FROM strategy s"
        " LEFT JOIN strategy_client l ON l.strategy_id = s.id"
        " WHERE s.kind = 'service' AND coalesce(s.products, '') <> '' AND coalesce(s.starts_on, '') <= :day"
        " AND (coalesce(s.ends_on, '') = '' OR s.ends_on >= :day) ORDER BY s.starts_on, s.name, s.id");
    query.bind(":day", day_on);
    Id segment, client, strategy, before;
    std::string level;
    while (query.step()) {
      query.read(level, segment, client, strategy);
      if (strategy != before) offers_.push_back(level);
      before = strategy;
      for (auto& key : {segment, client})
        if (!key.is_nil()) strategies_of_[key] = offers_.size();
    }
  }

  std::map<Id, std::vector<Place>> places_;
  std::map<Id, std::string> of_segment_;
  std::string company_;
  std::vector<std::string> offers_;
  std::map<Id, std::size_t> strategies_of_;  // segment or client → place in offers_, from 1
};

}  // namespace

ClientService service_of(SQLite::Database& db, const Id& client, std::string_view day_on) {
  Select query(db, "SELECT coalesce(code, ''), coalesce(potential_cents, 0) FROM client WHERE id = :client");
  query.bind(":client", client);
  Subject subject{.client = client};
  if (query.step()) query.read(subject.code, subject.potential_cents);
  return judge(subject, terms_of(db, client).service_level, strategy_terms(db, client, day_on).service_level,
               levels_of(db));
}

std::vector<ClientService> services(SQLite::Database& db, std::string_view day_on) {
  auto levels = levels_of(db);
  Ground ground(db, day_on);
  Select query(
      db,
      "SELECT id, coalesce(code, ''), coalesce(service_level, ''), coalesce(potential_cents, 0) FROM client"
      " WHERE coalesce(relationship, 'active') = 'active' AND coalesce(active_from, '') <= :day"
      " AND (active_to IS NULL OR active_to = '' OR active_to > :day) ORDER BY id");
  query.bind(":day", day_on);
  std::vector<ClientService> all;
  while (query.step()) {
    Subject subject;
    query.read(subject.client, subject.code, subject.own, subject.potential_cents);
    all.push_back(judge(subject, ground.stated(subject), ground.offered(subject.client), levels));
  }
  return all;
}

std::vector<LevelCost> service_costs(SQLite::Database& db, std::string_view day_on) {
  std::map<std::string, LevelCost> by_level;
  for (auto& service : services(db, day_on)) {
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

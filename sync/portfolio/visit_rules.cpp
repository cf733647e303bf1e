#include "sync/portfolio/visit_rules.hpp"

#include <limits>

#include "sync/base/company_time.hpp"
#include "sync/base/whole_number.hpp"
#include "sync/portfolio/inherited.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

using Stated = std::vector<FrequencyStatement>;

struct AllFrequencies {
  std::map<Id, Stated> own, of_segment;
};

AllFrequencies read_frequencies(SQLite::Database& db, std::optional<Id> only) {
  Select query(db,
               "SELECT segment_id, client_id, month, coalesce(visits_milli, 0), coalesce(reason, '')"
               " FROM visit_frequency WHERE client_id IS NULL OR client_id BETWEEN :least AND :most");
  query.bind_ids(":least", ":most", only);
  AllFrequencies all;
  while (query.step()) {
    Id segment, client;
    FrequencyStatement one;
    query.read(segment, client, one.month, one.visits_milli, one.reason);
    (client.is_nil() ? all.of_segment[segment] : all.own[client]).push_back(std::move(one));
  }
  return all;
}

struct Shared {
  std::shared_ptr<const Stated> stated;
  YearOfVisits year;
};

Shared shared(Stated stated) {
  auto year = year_of_visits(stated);
  return {std::make_shared<const Stated>(std::move(stated)), year};
}

/// Most clients state nothing themselves: those in the same segments share one year.
void add_frequencies(SQLite::Database& db, std::optional<Id> only, VisitRules& rules) {
  auto all = read_frequencies(db, only);
  std::map<std::vector<Id>, Shared> known;
  auto of_segments = [&](const std::vector<Place>& places) {
    Stated stated;
    for (auto& place : places)
      if (auto found = all.of_segment.find(place.id); found != all.of_segment.end())
        for (auto& one : found->second) stated.push_back({place, one.month, one.visits_milli, one.reason});
    return stated;
  };
  auto give = [&](const Id& client, const Shared& what) {
    rules.frequencies.emplace_hint(rules.frequencies.end(), client, what.stated);
    rules.years.emplace_hint(rules.years.end(), client, what.year);
  };
  for (auto& [client, places] : places_of(db, only)) {
    if (auto own = all.own.find(client); own != all.own.end()) {
      auto stated = of_segments(places);
      stated.insert(stated.end(), own->second.begin(), own->second.end());
      give(client, shared(std::move(stated)));
      continue;
    }
    std::vector<Id> key;
    for (auto& place : places) key.push_back(place.id);
    auto found = known.find(key);
    if (found == known.end()) found = known.emplace(std::move(key), shared(of_segments(places))).first;
    give(client, found->second);
  }
  for (auto& [client, own] : all.own)  // a client without any segment
    if (!rules.frequencies.contains(client)) give(client, shared(own));
}

void add_hours(SQLite::Database& db, std::optional<Id> only, VisitRules& rules) {
  Select query(db,
               "SELECT h.client_id, h.location_id, h.weekday, coalesce(h.opens, ''), coalesce(h.closes, ''),"
               " coalesce(h.closed_from, ''), coalesce(h.closed_to, '') FROM location_hours h"
               " WHERE h.client_id BETWEEN :least AND :most AND h.location_id NOT IN"
               " (SELECT id FROM location WHERE client_id BETWEEN :least AND :most AND (active = 0 OR kind = "
               "'billing'))");
  query.bind_ids(":least", ":most", only);
  auto last = rules.hours.end();  // rows come client by client
  while (query.step()) {
    Id client, location;
    std::optional<std::int64_t> of_week;
    std::string opens, closes, from, to;
    query.read(client, location, of_week, opens, closes, from, to);
    if (last == rules.hours.end() || last->first != client) last = rules.hours.try_emplace(client).first;
    auto& of = last->second.locations[location];
    auto opens_s = parse_second_of_day(opens), closes_s = parse_second_of_day(closes);
    if (of_week && *of_week >= 0 && *of_week <= 6 && opens_s && closes_s && *opens_s < *closes_s) {
      of.hours[static_cast<std::size_t>(*of_week)].push_back({*opens_s, *closes_s});
      of.has_hours = true;
    }
    if (auto first = day_number(from); first) of.closed.push_back({*first, day_number(to).value_or(*first)});
  }
}

void add_settings(SQLite::Database& db, VisitRules& rules, std::map<std::string, std::string>& per_login) {
  Select query(
      db,
      "SELECT code, coalesce(content, '') FROM setting WHERE code IN ('patron_day', 'visits_per_day',"
      " 'visit_channels', 'working_days') OR code LIKE 'working\\_days:%' ESCAPE '\\'");
  while (query.step()) {
    std::string code, content;
    query.read(code, content);
    if (code == "patron_day") rules.company.patron = content;
    if (code == "visit_channels" && !content.empty()) rules.channels = "," + content + ",";
    if (code == "working_days")
      rules.company.weekdays = parse_weekdays(content).value_or(rules.company.weekdays);
    if (code.starts_with("working_days:")) per_login[code.substr(13)] = content;
    if (code != "visits_per_day") continue;
    if (auto number = whole_number(content); number && *number > 0) rules.visits_per_day = *number;
  }
}

void add_agents(SQLite::Database& db, const std::map<std::string, std::string>& per_login,
                VisitRules& rules) {
  Select people(db, "SELECT id, coalesce(login, '') FROM app_user");
  while (people.step()) {
    Id user;
    std::string login;
    people.read(user, login);
    auto own = per_login.find(login);
    auto times = rules.company;
    if (own != per_login.end()) times.weekdays = parse_weekdays(own->second).value_or(times.weekdays);
    rules.agents[user] = rules.uncovered[user] = times;
  }
  Select away(db,
              "SELECT user_id, coalesce(from_on, ''), coalesce(to_on, ''), substitute_id FROM absence"
              " WHERE from_on IS NOT NULL");
  while (away.step()) {
    Id user, substitute;
    std::string from, to;
    away.read(user, from, to, substitute);
    auto first = day_number(from);
    if (!first) continue;
    DaySpan span{*first, day_number(to).value_or(std::numeric_limits<std::int32_t>::max())};
    rules.agents.try_emplace(user, rules.company).first->second.absences.push_back(span);
    auto& uncovered = rules.uncovered.try_emplace(user, rules.company).first->second;
    if (substitute.is_nil()) uncovered.absences.push_back(span);
  }
}

void add_responsible(SQLite::Database& db, std::int64_t day, VisitRules& rules) {
  Select query(
      db,
      "SELECT segment_id, user_id FROM assignment WHERE role = 'responsible'"
      " AND (valid_from IS NULL OR valid_from <= :on_day) AND (valid_to IS NULL OR :on_day < valid_to)"
      " ORDER BY user_id");
  query.bind(":on_day", iso_day(day));
  while (query.step()) {
    Id segment, user;
    query.read(segment, user);
    rules.responsible.try_emplace(segment, user);
  }
}

template <typename Values>
const typename Values::mapped_type& of(const Values& values, const Id& id,
                                       const typename Values::mapped_type& otherwise) {
  auto found = values.find(id);
  return found == values.end() ? otherwise : found->second;
}

}  // namespace

const WorkingTimes& VisitRules::work_of(const Id& user) const {
  return of(agents, user, company);
}

const WorkingTimes& VisitRules::work_for(const Id& agent, const Id& segment) const {
  if (!agent.is_nil()) return of(uncovered, agent, company);
  auto found = responsible.find(segment);
  return found == responsible.end() ? company : of(uncovered, found->second, company);
}

const OpeningTimes& VisitRules::hours_of(const Id& client) const {
  static const OpeningTimes unknown;
  return of(hours, client, unknown);
}

const YearOfVisits& VisitRules::year_of(const Id& client) const {
  static constexpr YearOfVisits none{};
  return of(years, client, none);
}

const std::vector<FrequencyStatement>& VisitRules::stated_for(const Id& client) const {
  static const std::vector<FrequencyStatement> none;
  auto found = frequencies.find(client);
  return found == frequencies.end() ? none : *found->second;
}

VisitRules visit_frequencies(Source db) {
  VisitRules rules;
  std::map<std::string, std::string> per_login;
  add_settings(db, rules, per_login);
  add_frequencies(db, std::nullopt, rules);
  return rules;
}

std::shared_ptr<const VisitRules> shared_visit_rules(Source db, std::int64_t day) {
  auto name = "visit rules " + std::to_string(day);
  auto rules = db.remembered<VisitRules>(name, [&] { return visit_rules(db, day); });
  if (db.memory()) db.memory()->keep_as("visit frequencies", name);  // how often is the same on every day
  return rules;
}

VisitRules visit_rules(Source db, std::int64_t day, std::optional<Id> client) {
  VisitRules rules;
  std::map<std::string, std::string> per_login;
  add_settings(db, rules, per_login);
  add_frequencies(db, client, rules);
  add_hours(db, client, rules);
  add_agents(db, per_login, rules);
  add_responsible(db, day, rules);
  return rules;
}

}  // namespace giro

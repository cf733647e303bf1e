#include "sync/portfolio/visits_asked.hpp"

#include "sync/portfolio/classes.hpp"
#include "sync/portfolio/month_visits.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

namespace {

CountedVisits count_visits(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
                           std::string_view channels, std::optional<Id> only) {
  auto first = end_of_month(day, -1) + 1, last = end_of_month(day);
  Select query(db, sql::month_visits);
  query.bind_ids(":least", ":most", only);
  query.bind(":from_at", time.at(first)).bind(":until_at", time.at(last + 1));
  query.bind(":from_on", iso_day(day)).bind(":to_on", iso_day(last)).bind(":channels", channels);
  CountedVisits counted;
  while (query.step()) {
    Id client;
    std::int64_t done = 0, planned = 0;
    query.read(client, done, planned);
    counted[client].done = done;
    counted[client].planned = planned;
  }
  return counted;
}

std::vector<VisitsAsked> ask_visits(Source db, const CompanyTime& time, std::int64_t day) {
  auto known = db.remembered<VisitRules>("visit frequencies", [&] { return visit_frequencies(db); });
  auto& rules = *known;
  auto counted = counted_visits(db, time, day, rules.channels);
  auto month = static_cast<std::size_t>(month_of(day) - 1);
  std::vector<VisitsAsked> found;
  for (auto& [client, abc] : portfolio_classes(db, time, day)) {
    auto& one = found.emplace_back(VisitsAsked{client, abc, counted[client]});
    one.visits.asked_milli = rules.year_of(client)[month];
  }
  return found;
}

}  // namespace

CountedVisits counted_visits(Source db, const CompanyTime& time, std::int64_t day, std::string_view channels,
                             std::optional<Id> only) {
  if (only) return count_visits(db, time, day, channels, only);
  auto name = "counted visits " + std::to_string(day) + ' ' + std::string(channels);
  return *db.remembered<CountedVisits>(name, [&] { return count_visits(db, time, day, channels, only); });
}

std::vector<VisitsAsked> visits_asked(Source db, const CompanyTime& time, std::int64_t day) {
  return *db.remembered<std::vector<VisitsAsked>>("visits asked " + std::to_string(day),
                                                  [&] { return ask_visits(db, time, day); });
}

}  // namespace giro

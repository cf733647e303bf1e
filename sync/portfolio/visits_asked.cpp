#include "sync/portfolio/visits_asked.hpp"

#include "sync/portfolio/classes.hpp"
#include "sync/portfolio/month_visits.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

CountedVisits counted_visits(SQLite::Database& db, const CompanyTime& time, std::int64_t day,
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

std::vector<VisitsAsked> visits_asked(SQLite::Database& db, const CompanyTime& time, std::int64_t day) {
  auto rules = visit_frequencies(db);
  auto counted = counted_visits(db, time, day, rules.channels);
  auto month = static_cast<std::size_t>(month_of(day) - 1);
  std::vector<VisitsAsked> found;
  for (auto& [client, abc] : portfolio_classes(db, time, day)) {
    auto& one = found.emplace_back(VisitsAsked{client, abc, counted[client]});
    one.visits.asked_milli = rules.year_of(client)[month];
  }
  return found;
}

}  // namespace giro

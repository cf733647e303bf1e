// What a month asks of each client of the portfolio and what came of it, without due days and the rest of an
// overview: what compliance counts, in a part of the time of month_visits() (capacity.hpp), whose visits
// these are. Reads a replica or the office's database; the thread of the connection.
#pragma once

#include <string_view>
#include <unordered_map>

#include "sync/portfolio/capacity.hpp"

namespace giro {

using CountedVisits = std::unordered_map<Id, MonthVisits>;
/// By client, `done` and `planned` of the month of the day, of the channels that count (",in_person,"); of
/// all clients or of one.
CountedVisits counted_visits(Source, const CompanyTime&, std::int64_t day, std::string_view channels,
                             std::optional<Id> only = {});

struct VisitsAsked {
  Id client;
  char abc = ' ';
  MonthVisits visits;  // no due day
};
std::vector<VisitsAsked> visits_asked(Source, const CompanyTime&, std::int64_t day);

}  // namespace giro

// Classes A, B, C of the portfolio, for who needs nothing else of all its clients: those of the list
// (overview.hpp) and of figures (figures/abc.hpp), on the same turnover. Reads a replica or the office's
// database; the thread of the connection.
#pragma once

#include <unordered_map>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/portfolio/source.hpp"

namespace giro {

/// Of every client of the portfolio on the day; ' ' without turnover in the 12 months.
std::unordered_map<Id, char> portfolio_classes(Source, const CompanyTime&, std::int64_t day);

}  // namespace giro

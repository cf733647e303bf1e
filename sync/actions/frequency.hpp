// How often a client is to be visited, said for this client alone, as Drafts. Row ids derive from client and
// month, so that two tablets meet in one row.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

/// `month` 1 … 12, or 0 for every month. Zero visits skip the month. The reason is required: others will ask.
Result<Draft> set_frequency(Device&, const Id& client, int month, std::int64_t visits_milli,
                            std::string_view reason);

/// The same for a whole segment, by those who lead people: every month that asks for visits, and every month
/// nothing is said of. Skipped months stay skipped.
Result<Draft> set_segment_frequency(Device&, const Id& segment, std::int64_t visits_milli,
                                    std::string_view reason);
/// Visits an agent's day holds, a setting of the company; only an administrator states it the first time.
Result<Draft> set_visits_per_day(Device&, std::int64_t visits);

/// What answers a request or complaint; an empty answer only where it is closed without one.
Result<Draft> answer_request(Device&, const Id& request, std::string_view answer);
Result<Draft> close_request(Device&, const Id& request);

}  // namespace giro::actions

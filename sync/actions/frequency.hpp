// How often a client is to be visited, said for this client alone, as Drafts. Row ids derive from client and
// month, so that two tablets meet in one row.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

/// `month` 1 … 12, or 0 for every month. Zero visits skip the month. The reason is required: others will ask.
Result<Draft> set_frequency(Device&, const Id& client, int month, std::int64_t visits_milli,
                            std::string_view reason);

/// What answers a request or complaint; an empty answer only where it is closed without one.
Result<Draft> answer_request(Device&, const Id& request, std::string_view answer);
Result<Draft> close_request(Device&, const Id& request);

}  // namespace giro::actions

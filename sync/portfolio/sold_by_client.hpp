// What each client was sold in a stretch of time: net of discounts, without VAT, and not lowered by what came
// back (returned.hpp): the ground of classes A, B, C. Reads a replica or the office's database; the thread of
// the connection.
#pragma once

#include <unordered_map>

#include "sync/base/id.hpp"
#include "sync/portfolio/source.hpp"

namespace giro {

/// Of orders that count, placed from one instant up to another (excluded), by client.
std::unordered_map<Id, std::int64_t> sold_by_client(Source, std::int64_t from_at, std::int64_t until_at);

}  // namespace giro

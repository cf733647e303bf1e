// What is read before anybody asks for it, so that the first tap finds it: what the usual questions of a
// person's screens are counted from, in steps that each keep a question waiting for a moment at most
// (Session::prepare). Steps run on the reader's worker.
#pragma once

#include <functional>
#include <vector>

#include "sync/portfolio/source.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

std::vector<std::function<void(Source)>> prepared(schema::Role, std::int64_t day);

}  // namespace giro

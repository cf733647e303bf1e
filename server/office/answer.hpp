// The answer to one request, from one snapshot: outcomes, what is no longer the caller's, a page of rows in
// one order across buckets, the next token. Reads only; any thread.
#pragma once

#include "server/office/office.hpp"
#include "server/office/office_context.hpp"

namespace giro {

Response answer_request(const Snapshot&, const OfficeContext&, const Caller&, const Request&);

}  // namespace giro

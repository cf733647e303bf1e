// Whose row is it: the one client a row hangs on. Pure; any thread.
#pragma once

#include <optional>
#include <vector>

#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

/// The client a row with these cells (schema order) belongs to: itself, what client_id names, or none.
std::optional<Id> client_of(const schema::Table&, const Id& row, const std::vector<Value>& cells);

}  // namespace giro

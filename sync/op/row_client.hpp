// The client a row belongs to: it decides the row's bucket at the office and its parking on the device. Pure;
// any thread.
#pragma once

#include <optional>
#include <vector>

#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

/// The row itself when it is a client, else what its client_id names. Cells in schema order.
std::optional<Id> client_of(const schema::Table&, const Id& row, const std::vector<Value>& cells);

}  // namespace giro

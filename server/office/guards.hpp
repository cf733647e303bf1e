// Guards: what no policy of a single column can say. A human key belongs to one living row: who comes second
// leaves it empty, with an open conflict. The lines of an order that has gone out are frozen for all but the
// office: what somebody wrote meanwhile becomes an open conflict and changes no total. The writer's thread.
#pragma once

#include "server/office/desk.hpp"

namespace giro {

/// Who holds this human key now, if another living row does. Segments share keys only within a segmentation.
std::optional<RowHead> key_holder(const Snapshot&, const Row&, const Value& key);

/// A row that comes back, and whose key was taken meanwhile, leaves it empty.
void give_up_taken_key(Desk&, Row&);

/// Part of an order in delivery or later, and the author is not of the office. Not for an op that comes back:
/// its decision stands.
bool is_frozen(const Desk&, const Row&);

}  // namespace giro

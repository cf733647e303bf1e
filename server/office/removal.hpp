// Removals and revivals. A delete lists every row it removes with the values seen and is decided whole: a
// changed or unseen row refuses it, with a record; deleting a dead row does nothing; numbered orders are
// never deleted. An update to a dead row revives everything that delete removed, and the ancestors. The
// writer's thread.
#pragma once

#include "server/office/desk.hpp"

namespace giro {

struct Removal {
  const Change* change;
  std::uint32_t number;
};

void remove_rows(Desk&, const std::vector<Removal>&);

/// If the row, its parent or its client is dead. `again`: by an insert, as one takes back one's own removal.
void revive_with_ancestors(Desk&, Row&, bool again = false);

}  // namespace giro

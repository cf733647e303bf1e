// What moving clients, or assigning a segment, would bring to and take from each person's tablets: shown
// before anybody decides. Reads only; the thread of the snapshot.
#pragma once

#include "server/office/scope.hpp"

namespace giro {

struct TabletEffect {
  Id user;
  std::string login;
  std::size_t gains_clients = 0, gains_rows = 0, loses_clients = 0, loses_rows = 0;

  bool operator==(const TabletEffect&) const = default;
};

/// Of everybody whose tablets would change, by login.
std::vector<TabletEffect> effects_of_move(const Snapshot&, const std::vector<Id>& clients,
                                          const Id& to_segment, std::string_view today);

/// Of giving a segment to a user from today on, or taking it away.
TabletEffect effects_of_assignment(const Snapshot&, const Id& user, const Id& segment, bool remove,
                                   std::string_view today);

}  // namespace giro

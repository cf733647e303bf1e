#include "app/session/sync_state.hpp"

#include <algorithm>

namespace giro {

int SyncState::download_percent() const {
  if (counts.complete || counts.rows_done + counts.rows_left == 0) return -1;
  auto percent = counts.rows_done * 100 / (counts.rows_done + counts.rows_left);
  return static_cast<int>(std::min<std::uint64_t>(percent, 99));  // 100 is a consistent cut, nothing less
}

}  // namespace giro

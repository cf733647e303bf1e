// SyncState: everything the sync badge, the sync page and `giro-cli status` say, as one plain value. The
// session builds it on the UI thread from the device's counts and from what the last exchange met; copies may
// go anywhere.
#pragma once

#include <QString>
#include <cstdint>

#include "sync/device/device.hpp"

namespace giro {

/// What stops the exchange until a person acts. Order: the worst first.
enum class Blocked { no, sign_in, update_app, disk_full, damaged };

/// What the last attempt met. Only `reached` means that the office has heard us.
enum class Link { untried, reached, no_network, no_answer };

struct SyncState {
  DeviceStatus counts;  // as of the last record or answer
  Blocked blocked = Blocked::no;
  Link link = Link::untried;
  bool known = false;             // counts and last contact have been asked of the device once
  bool running = false;           // an exchange is on its way
  std::size_t sending_total = 0;  // ops waiting when this push began; 0: nothing to send
  std::size_t sending_done = 0;
  std::int64_t last_contact_at = 0;  // wall clock of this device when the office last answered; 0: never
  std::int64_t next_try_at = 0;      // 0: none planned
  std::int64_t clock_off_ms = 0;     // this device's wall clock minus the office's, at the last answer
  QString problem;                   // the sentence for people, empty when all is well

  /// The sentence about a clock that is wrong enough to matter, or empty. It blocks nothing.
  QString clock_warning() const;

  /// 0–100 while the first download or a resync runs, -1 otherwise.
  int download_percent() const;
};

/// What became of a damaged outbox, for people.
QString salvage_text(const Salvage&);

}  // namespace giro

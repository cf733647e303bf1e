// `FILE.pin` (JSON, mode 0600): the lock of this tablet, beside the sign-in, with the wrong PINs so far. A
// file that cannot be understood is a lock that no PIN opens: its person signs in again. Functions touch this
// file only.
#pragma once

#include <optional>

#include "app/session/identity.hpp"
#include "sync/access/pin.hpp"

namespace giro {

/// nullopt: there is none.
std::optional<Pin> load_pin(const SessionFiles&);
/// Durable on return.
Result<void> save_pin(const SessionFiles&, const Pin&);
void remove_pin(const SessionFiles&);

}  // namespace giro

// Several people on one tablet: each has files of their own, beside each other, and nobody's program reads
// another's. Whoever was first has the usual ones; the next one's bear their id: FILE-<user's id>. Functions;
// they read FILE.session only.
#pragma once

#include "app/session/identity.hpp"

namespace giro {

/// Where this person's sign-in belongs: `usual`, unless it is somebody else's.
SessionFiles files_of(const SessionFiles& usual, const Identity&);

}  // namespace giro

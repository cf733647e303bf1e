// A picture of every screen, one file per role and screen: `agent-today.png`. The thread of the window.
#pragma once

#include "app/giro/options.hpp"
#include "sync/base/environment.hpp"

namespace giro {

/// The program's exit code; what could not be drawn is said on stderr.
int take_pictures(const Options&, Environment&);

}  // namespace giro

// Deliberate defects. `if (GIRO_BROKEN(name))` is constantly false, but in the one test program that proves
// that the simulator finds such a defect: there the sources that name one are compiled a second time, with
// GIRO_MUTATIONS. Any thread.
#pragma once

#ifdef GIRO_MUTATIONS
#include <string_view>

namespace giro {
bool is_broken(std::string_view name);
}
#define GIRO_BROKEN(name) ::giro::is_broken(#name)
#else
#define GIRO_BROKEN(name) false
#endif

// How long the thread of the window works at a stretch on what is on its way to a screen.
#pragma once

namespace giro {

/// Milliseconds. A frame of 60 a second has 16, and each slice may end with one: shorter slices keep no
/// finger waiting less, and fill a screen later, for the thread waits while the frame before is drawn.
inline constexpr int slice_ms = 10;

}  // namespace giro

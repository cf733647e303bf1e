// Is this well-formed UTF-8 (RFC 3629), free of NUL? Pure; any thread.
#pragma once

#include <string_view>

namespace giro {

bool is_utf8(std::string_view);

}  // namespace giro

// What giro-screens-bench's parent and child share.
#pragma once

#include <filesystem>

namespace giro::bench {

/// The child: opens the program on this replica, plays the flows and prints what it measured.
int run_flows(int argc, char** argv, const std::filesystem::path& replica);

}  // namespace giro::bench

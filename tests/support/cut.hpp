// Work that is cut off: done in a child process over a FragileDisk in trouble, and what the child said until
// then. Fork only where no other thread runs.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/fragile_disk.hpp"

namespace giro::test {

/// How a child ended.
struct Ended {
  bool killed = false;       // by the trouble
  bool failed = false;       // it said so, or threw
  std::string said;          // why
  std::string steps;         // those it made, when it was not killed
  std::string acknowledged;  // what it acknowledged while it ran
};

using Acknowledge = std::function<void(std::string_view)>;
/// Does `work` in a child under this trouble; `work` says what went wrong, empty: nothing.
Ended in_child(const std::filesystem::path& folder, Trouble, std::uint64_t at_step,
               const std::function<std::string(const Acknowledge&)>& work);

/// Which steps to try, from 1: every one but writes, the edges of each run of writes and some in between; at
/// most `most` of them. All of them with GIRO_CUTS=all.
std::vector<std::uint64_t> steps_to_try(const std::string& steps, std::size_t most);

}  // namespace giro::test

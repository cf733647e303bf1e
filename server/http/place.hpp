// Place: somebody counted while it lives: in the queue of password hashes, for one.
#pragma once

#include <atomic>

namespace giro {

struct Place {
  explicit Place(std::atomic<int>& count) : taken(count) { ++taken; }
  ~Place() { --taken; }
  Place(const Place&) = delete;
  std::atomic<int>& taken;
};

}  // namespace giro

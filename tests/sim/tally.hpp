// Tally: what a run of the simulator has done, to be printed: a fault that is never injected proves nothing.
// Plain counters; one thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace giro::sim {

struct Tally {
  std::uint64_t seeds = 0, steps = 0;
  std::map<std::string, std::uint64_t> faults;  // by kind, as they really happened
  std::map<std::string, std::uint64_t> work;    // ops recorded, ops decided, exchanges, rows compared

  void add(const Tally& other) {
    seeds += other.seeds;
    steps += other.steps;
    for (auto& [kind, count] : other.faults) faults[kind] += count;
    for (auto& [kind, count] : other.work) work[kind] += count;
  }
};

}  // namespace giro::sim

// Runner: one seed is one history; many seeds over several processes; a failing one is shrunk to the steps
// that matter. A seed gives the same history on every machine and in every company of seeds. One thread.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "tests/sim/world.hpp"

namespace giro::sim {

struct RunOptions {
  std::uint64_t first_seed = 1, seeds = 100, steps = 200;
  unsigned jobs = 1;
  std::vector<std::string> without, only;
  fs::path folder;
  bool keep_going = false;  // report every failing seed, unshrunk
  bool quiet = false;
  bool keep_files = false;  // of the last history, for a look at its databases
};

struct History {
  std::string violation;  // empty: clean
  std::vector<std::string> log;
  Tally tally;
};

class Runner {
 public:
  explicit Runner(const RunOptions&);

  History run(std::uint64_t seed, const std::set<std::uint64_t>& skipped = {});
  /// Drops steps, large blocks first, while the same violation remains.
  History shrink(std::uint64_t seed, const History& found);
  fs::path folder() const;  // of a history

 private:
  RunOptions options_;
  std::set<Fault> allowed_;
  Company company_;
};

/// The first failing seed with its sentence, or nothing. The tally is of everything that ran.
struct Finding {
  std::uint64_t seed = 0;
  std::string violation;
};
std::vector<Finding> run_seeds(const RunOptions&, Tally&);

/// The named histories, each whatever became of the others: the sentence of what broke, with the history's
/// name.
std::vector<std::string> run_named(const RunOptions&, Tally&);

/// `--first-seed`, `--seeds`, … as both programs take them.
void print(const Tally&, double seconds);

}  // namespace giro::sim

// giro-sim: runs seeded histories of tablets, office and faults; a failing seed is shrunk to the steps that
// matter.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "tests/sim/world.hpp"

namespace {

using namespace giro::sim;

struct Options {
  std::uint64_t first_seed = 1, seeds = 20, steps = 60;
  std::vector<std::string> without;
  bool trace = false;
  fs::path folder = fs::temp_directory_path();
};

struct Verdict {
  std::string violation;  // empty: clean
  std::vector<std::string> log;
};

Verdict run(std::uint64_t seed, const Options& options, const std::set<std::uint64_t>& skipped = {}) {
  std::set<Fault> allowed;
  for (int i = 0; i < fault_count; ++i)
    if (auto fault = static_cast<Fault>(i);
        std::ranges::find(options.without, fault_name(fault)) == options.without.end())
      allowed.insert(fault);
  std::unique_ptr<World> world;
  try {
    world = std::make_unique<World>(seed, options.folder / ("giro-sim-" + std::to_string(getpid())), allowed);
    for (std::uint64_t i = 0; i < options.steps; ++i)
      if (!skipped.contains(i)) world->step(i);
    world->settle();
    return {};
  } catch (const std::exception& error) {
    return {error.what(), world ? world->log() : std::vector<std::string>()};
  }
}

/// The same defect: its sentence without the names and numbers in it.
std::string kind(const std::string& violation) {
  std::string letters;
  for (char c : violation)
    if (std::isalpha(static_cast<unsigned char>(c))) letters += c;
  return letters.substr(letters.size() > 16 ? letters.size() - 16 : 0);
}

Verdict shrink(std::uint64_t seed, const Options& options, const Verdict& found) {
  std::set<std::uint64_t> skipped;
  auto smallest = found;
  for (auto size = options.steps / 2; size > 0; size /= 2)
    for (std::uint64_t start = 0; start < options.steps; start += size) {
      auto attempt = skipped;
      for (auto i = start; i < std::min(options.steps, start + size); ++i) attempt.insert(i);
      if (attempt.size() == skipped.size()) continue;
      auto verdict = run(seed, options, attempt);
      if (kind(verdict.violation) != kind(found.violation)) continue;
      skipped = attempt;
      smallest = verdict;
    }
  return smallest;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app("Giro's simulator: many tablets and an office under faults, one seed a history");
  app.add_option("--first-seed", options.first_seed, "first seed")->capture_default_str();
  app.add_option("--seeds", options.seeds, "how many seeds")->capture_default_str();
  app.add_option("--steps", options.steps, "steps of each history")->capture_default_str();
  app.add_option("--without", options.without, "faults to leave out");
  app.add_option("--folder", options.folder, "where the files of a history lie")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  for (auto seed = options.first_seed; seed < options.first_seed + options.seeds; ++seed) {
    auto verdict = run(seed, options);
    if (verdict.violation.empty()) continue;
    std::cout << "seed " << seed << ": " << verdict.violation << "\n--- shrunk:\n";
    auto smallest = shrink(seed, options, verdict);
    for (auto& line : smallest.log) std::cout << line << '\n';
    std::cout << smallest.violation << '\n';
    return 1;
  }
  std::cout << options.seeds << " seeds of " << options.steps << " steps: clean\n";
  return 0;
}

// giro-sim: runs seeded histories of tablets, office and faults; a failing seed is printed, shrunk to the
// steps that matter, and replays exactly. Exit code 1: a violation.
#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>

#include "tests/sim/runner.hpp"

namespace {

using namespace giro::sim;

int trace(const RunOptions& options, std::uint64_t seed, bool whole) {
  Runner runner(options);
  auto history = runner.run(seed);
  if (!whole && !history.violation.empty()) history = runner.shrink(seed, history);
  if (options.keep_files) std::cout << "files: " << runner.folder().string() << '\n';
  for (auto& line : history.log) std::cout << line << '\n';
  std::cout << (history.violation.empty() ? "clean" : history.violation) << '\n';
  return history.violation.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  RunOptions options;
  std::uint64_t traced = 0;
  bool whole = false;
  CLI::App app("Giro's simulator: many tablets and an office under faults, one seed a history");
  app.add_option("--first-seed", options.first_seed, "first seed")->capture_default_str();
  app.add_option("--seeds", options.seeds, "how many seeds")->capture_default_str();
  app.add_option("--steps", options.steps, "steps of each history")->capture_default_str();
  app.add_option("--jobs", options.jobs, "processes")->capture_default_str()->check(CLI::Range(1, 64));
  app.add_option("--without", options.without, "faults to leave out");
  app.add_option("--only", options.only, "no faults but these");
  app.add_option("--folder", options.folder, "where the files of a history lie (default: in memory)");
  auto* trace_option = app.add_option("--trace", traced, "tell the history of this seed, shrunk if it fails");
  app.add_flag("--whole", whole, "with --trace: not shrunk");
  app.add_flag("--keep-files", options.keep_files, "with --trace --whole: leave the databases for a look");
  app.add_flag("--keep-going", options.keep_going, "go on after a failing seed");
  app.add_flag("--quiet", options.quiet, "no progress");
  CLI11_PARSE(app, argc, argv);
  if (*trace_option) return trace(options, traced, whole);

  auto began = std::chrono::steady_clock::now();
  Tally tally;
  if (auto told = run_named(options, tally); !told.empty()) {
    for (auto& finding : told) std::cout << "history " << finding << '\n';
    return 1;
  }
  auto findings = run_seeds(options, tally);
  std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - began;
  print(tally, seconds.count());
  for (auto& finding : findings) std::cout << "seed " << finding.seed << ": " << finding.violation << '\n';
  if (findings.empty()) {
    std::cout << "clean\n";
    return 0;
  }
  if (options.keep_going || findings.front().seed == 0) return 1;
  std::cout << "--- shrunk (giro-sim --trace " << findings.front().seed << "):\n";
  trace(options, findings.front().seed, false);
  return 1;
}

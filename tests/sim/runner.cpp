#include "tests/sim/runner.hpp"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "tests/sim/named.hpp"

namespace giro::sim {
namespace {

fs::path place(const RunOptions& options, const std::string& name) {
  auto base = !options.folder.empty()        ? options.folder
              : fs::is_directory("/dev/shm") ? fs::path("/dev/shm")
                                             : fs::temp_directory_path();
  return base / ("giro-sim-" + std::to_string(getpid()) + "-" + name);
}

std::set<Fault> faults_of(const RunOptions& options) {
  std::set<Fault> allowed;
  for (int i = 0; i < fault_count; ++i) {
    auto fault = static_cast<Fault>(i);
    auto named = [&](auto& list) { return std::ranges::find(list, fault_name(fault)) != list.end(); };
    if (!named(options.without) && (options.only.empty() || named(options.only))) allowed.insert(fault);
  }
  return allowed;
}

/// The same defect: its sentence without the names and numbers in it.
std::string kind(const std::string& violation) {
  std::string letters;
  for (auto& word : {violation})
    for (char c : word)
      if (std::isalpha(static_cast<unsigned char>(c)) && !std::isxdigit(static_cast<unsigned char>(c)))
        letters += c;
  return letters.substr(letters.size() > 24 ? letters.size() - 24 : 0);
}

void write(std::ostream& out, const Tally& tally) {
  out << "tally " << tally.seeds << ' ' << tally.steps << '\n';
  for (auto& [name, count] : tally.faults) out << "fault " << name << ' ' << count << '\n';
  for (auto& [name, count] : tally.work) out << "work " << count << ' ' << name << '\n';
}

void read(std::istream& in, Tally& tally, std::vector<Finding>& findings) {
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string what, name;
    std::uint64_t count = 0;
    words >> what;
    if (what == "tally") {
      std::uint64_t steps = 0;
      words >> count >> steps;
      tally.seeds += count;
      tally.steps += steps;
    } else if (what == "fault") {
      words >> name >> count;
      tally.faults[name] += count;
    } else if (what == "work") {
      words >> count;
      std::getline(words >> std::ws, name);
      tally.work[name] += count;
    } else {
      words >> count;
      std::getline(words >> std::ws, name);
      findings.push_back({count, name});
    }
  }
}

/// Seeds first + job, first + job + jobs, …; `stop` is set by whoever finds something.
void work(const RunOptions& options, unsigned job, volatile bool* stop, std::ostream& out) {
  Runner runner(options);
  Tally tally;
  for (auto i = std::uint64_t{job}; i < options.seeds && !*stop; i += options.jobs) {
    auto seed = options.first_seed + i;
    auto history = runner.run(seed);
    tally.add(history.tally);
    if (!options.quiet && tally.seeds % 1000 == 0)
      std::cerr << "process " << job << ": " << tally.seeds << " seeds\n";
    if (history.violation.empty()) continue;
    out << "found " << seed << ' ' << history.violation << std::endl;
    if (options.keep_going) {
      if (!options.quiet) std::cerr << "seed " << seed << ": " << history.violation << '\n';
      continue;
    }
    *stop = true;
  }
  write(out, tally);
}

}  // namespace

Runner::Runner(const RunOptions& options)
    : options_(options),
      allowed_(faults_of(options)),
      company_((Disk::install(), place(options, "company"))) {}

fs::path Runner::folder() const {
  return place(options_, "world");
}

History Runner::run(std::uint64_t seed, const std::set<std::uint64_t>& skipped) {
  History history;
  std::unique_ptr<World> world;
  try {
    world = std::make_unique<World>(seed, folder(), company_, allowed_);
    world->keeps_files = options_.keep_files;
    for (std::uint64_t i = 0; i < options_.steps; ++i)
      if (!skipped.contains(i)) world->step(i);
    world->settle();
  } catch (const std::exception& error) {
    history.violation = error.what();
    std::ranges::replace(history.violation, '\n', ' ');
  }
  if (world) {
    history.log = world->log();
    history.tally = world->tally();
  }
  return history;
}

History Runner::shrink(std::uint64_t seed, const History& found) {
  std::set<std::uint64_t> skipped;
  auto smallest = found;
  for (auto size = options_.steps / 2; size > 0; size /= 2)
    for (std::uint64_t start = 0; start < options_.steps; start += size) {
      auto attempt = skipped;
      for (auto i = start; i < std::min(options_.steps, start + size); ++i) attempt.insert(i);
      if (attempt.size() == skipped.size()) continue;
      auto history = run(seed, attempt);
      if (kind(history.violation) != kind(found.violation)) continue;
      skipped = attempt;
      smallest = std::move(history);
    }
  return smallest;
}

std::vector<Finding> run_seeds(const RunOptions& options, Tally& tally) {
  std::vector<Finding> findings;
  auto* stop = static_cast<volatile bool*>(
      mmap(nullptr, sizeof(bool), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  std::vector<std::pair<pid_t, fs::path>> processes;
  for (unsigned job = 0; job < options.jobs; ++job) {
    auto report = place(options, "report-" + std::to_string(job));
    auto child = fork();
    if (child == 0) {
      {
        std::ofstream out(report);
        work(options, job, stop, out);
      }
      _exit(0);
    }
    processes.emplace_back(child, report);
  }
  for (auto& [child, report] : processes) {
    int status = 0;
    waitpid(child, &status, 0);
    std::ifstream in(report);
    read(in, tally, findings);
    fs::remove(report);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
      findings.push_back({0, "a process of the simulator died"});
  }
  munmap(const_cast<bool*>(stop), sizeof(bool));
  return findings;
}

std::vector<std::string> run_named(const RunOptions& options, Tally& tally) {
  std::vector<std::string> findings;
  for (auto& history : named_histories()) {
    auto report = place(options, "named");
    auto child = fork();  // a defect may end the process
    if (child == 0) {
      Disk::install();
      {
        std::ofstream out(report);
        try {
          Company company(place(options, "company"));
          tell(history, company, place(options, "stage"));
        } catch (const std::exception& error) {
          out << error.what() << '\n';
        }
      }
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    std::ifstream in(report);
    std::string violation;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) violation = "the process died";
    if (std::string line; std::getline(in, line)) violation = line;
    if (!violation.empty()) findings.push_back(std::string(history.name) + ": " + violation);
    fs::remove(report);
    ++tally.work["named histories"];
  }
  return findings;
}

void print(const Tally& tally, double seconds) {
  std::printf("%llu seeds, %llu steps, %.1f s (%.1f seeds/s)\n", static_cast<unsigned long long>(tally.seeds),
              static_cast<unsigned long long>(tally.steps), seconds,
              static_cast<double>(tally.seeds) / std::max(seconds, 0.001));
  std::printf("faults injected:");
  for (auto& [name, count] : tally.faults)
    std::printf(" %s %llu", name.c_str(), static_cast<unsigned long long>(count));
  std::printf("\nchecked:");
  for (auto& [name, count] : tally.work)
    std::printf(" %llu %s,", static_cast<unsigned long long>(count), name.c_str());
  std::printf(" after every step\n");
}

}  // namespace giro::sim

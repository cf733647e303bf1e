// giro-sim-mutants: the simulator against an engine with one deliberate defect at a time. Every one must be
// caught within the seeds given; prints after how many. Exit code 1: one was missed.
#include <sys/mman.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>

#include "tests/sim/runner.hpp"

namespace {

std::string defect;     // the one that is on in this process
bool* asked = nullptr;  // has the engine asked for it? shared by all processes

struct Mutation {
  std::string name, what;
  bool cheap;  // found within a hundred seeds: a test run tries those
};

const std::vector<Mutation> mutations = {
    {"drop_outbox_entry", "a restart loses the newest unsent entry of the outbox", true},
    {"number_only_dedupe", "office and tablet compare the number of an op, not its hash", true},
    {"rewritten_base", "the base of an op is whatever the office has now", true},
    {"forget_at_answer", "an answered op leaves the fold at once, not at the cut that holds it", true},
    {"fold_answered_twice", "an answered op is folded over rows that already contain it", true},
    {"eviction_takes_outbox", "the eviction of a client takes its open ops out of the outbox", true},
    {"evict_without_union", "a departure evicts a client that is now in another bucket of the user", false},
    {"stale_page", "an answer is taken although it is not that of the request in flight", true},
    {"cursor_past_commit", "the cursor passes a version that commits later", true},
    {"lost_null", "a cleared field does not arrive", true},
    {"number_reused", "a number is given although it is taken", false},
    {"wide_bucket", "an agent pulls every segment", true},
    {"no_departure_mark", "a client that moves leaves no mark in its old bucket", true},
    {"refile_client_only", "a client that moves leaves its rows behind", true},
    {"no_horizon_check", "a token behind the tombstone horizon is believed", false},
    {"no_tag", "a token of a history that a silent restore has erased is believed", false},
    {"scope_now", "the scope of an op is judged when it arrives", true},
    {"no_conflict_record", "a lost value leaves no record", true},
    {"blind_delete", "a removal looks neither at changes nor at parts unseen", true},
    {"birth_defies_eviction", "a client born on a tablet stays after the office evicted it", false},
    {"no_catch_up", "an open tablet does not fold what its replica lost or never had", true},
    {"resync_keeps_orphans", "a resync leaves rows that were not delivered", false},
    {"counter_overwritten", "a counter takes the value of an op, not its difference", true},
    {"journal_after_commit", "the journal is written behind the commit, not ahead of it", false},
    {"no_seal", "what an evicted client leaves in the outbox can still be read there", true},
    {"close_before_cut", "an answered op leaves the outbox before a cut holds it", false},
    {"no_op_id", "an op that comes again under another number is decided again", false},
    {"first_decision_forgotten", "a re-sent op counts as first decided now", false},
    {"compare_across_runs", "first decisions of different runs are compared by seq", false},
    {"heal_current_id_only", "after a fork outcomes are asked for the current device id only", false},
    {"redo_without_record", "a re-sent value that wins over one it never saw leaves no record", false},
};

}  // namespace

namespace giro {

bool is_broken(std::string_view name) {
  *asked = *asked || name == defect;
  return name == defect;
}

}  // namespace giro

int main(int argc, char** argv) {
  using namespace giro::sim;
  RunOptions options{.seeds = 1000, .jobs = 2, .quiet = true};
  std::string wanted = "all";
  CLI::App app("Giro's simulator against an engine with a deliberate defect");
  app.add_option("--mutate", wanted, "a defect, `all`, or `cheap`: those found soon")->capture_default_str();
  app.add_option("--first-seed", options.first_seed, "first seed")->capture_default_str();
  app.add_option("--seeds", options.seeds, "within how many seeds it must be found")->capture_default_str();
  app.add_option("--steps", options.steps, "steps of each history")->capture_default_str();
  app.add_option("--jobs", options.jobs, "processes")->capture_default_str()->check(CLI::Range(1, 64));
  CLI11_PARSE(app, argc, argv);

  asked = static_cast<bool*>(
      mmap(nullptr, sizeof(bool), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  bool known = false;
  int missed = 0;
  for (auto& [name, what, cheap] : mutations) {
    if (wanted != "all" && wanted != name && !(wanted == "cheap" && cheap)) continue;
    known = true;
    defect = name;
    *asked = false;
    Tally tally;
    if (auto told = run_named(options, tally); !told.empty()) {
      std::printf("%-22s caught by the history %s\n", name.c_str(), told.front().substr(0, 110).c_str());
      std::fflush(stdout);
      continue;
    }
    auto findings = run_seeds(options, tally);
    auto first = std::ranges::min_element(findings, {}, &Finding::seed);
    bool found = first != findings.end() && first->seed != 0;
    missed += !found;
    if (found)
      std::printf("%-22s caught at seed %llu: %s\n", name.c_str(),
                  static_cast<unsigned long long>(first->seed), first->violation.substr(0, 110).c_str());
    else
      std::printf("%-22s %s in %llu seeds: %s\n", name.c_str(),
                  *asked ? "MISSED" : "NOT BUILT IN (run cmake again) or never reached",
                  static_cast<unsigned long long>(tally.seeds), what.c_str());
    std::fflush(stdout);
  }
  if (!known)
    std::fprintf(stderr, "no such defect: %s. Read the list in tests/sim/README.md.\n", wanted.c_str());
  return known && missed == 0 ? 0 : 1;
}

#include "tests/sim/named.hpp"

#include "tests/sim/stage.hpp"
#include "tests/sim/violation.hpp"

namespace giro::sim {
namespace {

Value text(std::string_view words) {
  return std::string(words);
}

/// 0 → 1 (Ada), 1 → 0 (Max), and 0 → 3 (an older op of Max's other tablet, which saw the first 0).
void a_value_put_back(Stage& stage) {
  stage.give("A", "ada");
  stage.give("M", "max");
  stage.give("N", "max");
  stage.back_up();
  stage.phone("N", "3");
  stage.phone("A", "1");
  stage.sync("A");
  stage.sync("M");
  stage.phone("M", "0");
  stage.sync("M");
  stage.sync("N");
  need(stage.phone() == text("3"), "the value its author saw was there again, and theirs was not taken");
  stage.restore();
  for (auto* tablet : {"N", "A", "M"}) stage.sync(tablet);
  need(stage.phone() == text("3"),
       "a value that had been overwritten came back with its op: " + to_text(stage.phone()));
}

/// Decided late in a history that was lost, and early in the next one.
void two_lost_histories(Stage& stage) {
  stage.give("A", "ada");
  stage.give("M", "max");
  stage.back_up();
  for (auto* number : {"7", "8", "0"}) stage.phone("A", number);
  stage.phone("A", "1");
  stage.sync("A");
  stage.restore();
  stage.phone("M", "3");
  stage.sync("M");
  stage.restore();
  for (auto* tablet : {"M", "A"}) stage.sync(tablet);
  need(stage.phone() == text("3"),
       "decisions of two histories were put in order by their numbers: " + to_text(stage.phone()));
}

/// An op answered under the id from before a fork, on the only tablet that has it.
void answered_before_a_fork(Stage& stage) {
  stage.back_up();
  stage.give("A", "ada");
  auto early = stage.phone("A", "1");
  stage.sync("A");
  stage.copy("A", "B");
  stage.phone("A", "2");
  stage.phone("B", "3");
  stage.sync("A");
  auto before = stage.device("B").outbox().device();
  stage.sync("B");
  need(stage.device("B").outbox().device() != before, "two tablets number their ops under one id");
  stage.restore();
  stage.sync("B");
  need(stage.office().op(early).has_value(), "an op answered before the fork was not brought back");
}

/// The op whose value its author saw is gone for good; what is there instead nobody has decided between.
void over_a_value_never_seen(Stage& stage) {
  stage.give("A", "ada");
  stage.give("M", "max");
  stage.back_up();
  stage.phone("A", "2");
  stage.sync("A");
  stage.sync("M");
  auto last = stage.phone("M", "3");
  stage.sync("M");
  stage.restore();
  stage.sync("M");
  need(stage.phone() == text("3"), "a decision was not redone");
  auto records = stage.office().of_client(id("c1"), schema::find_table("conflict"));
  need(stage.office().op(last)->outcome.conflicts.size() == 1 && records.size() == 1,
       "a value was written over one its author never saw, and nobody is told");
}

constexpr NamedHistory all[] = {
    {"a value put back", a_value_put_back},
    {"two lost histories", two_lost_histories},
    {"answered before a fork", answered_before_a_fork},
    {"over a value never seen", over_a_value_never_seen},
};

}  // namespace

std::span<const NamedHistory> named_histories() {
  return all;
}

void tell(const NamedHistory& history, const Company& company, const fs::path& folder) {
  Stage stage(folder, company);
  history.tell(stage);
}

}  // namespace giro::sim

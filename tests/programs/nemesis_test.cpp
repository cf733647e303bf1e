// The real programs under a nemesis: nothing saved is lost, nothing is doubled, nothing is stuck. A few
// rounds here; GIRO_NEMESIS_ROUNDS=200 for more, GIRO_SEED for others.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <iostream>

#include "tests/programs/nemesis.hpp"

namespace giro::test {
namespace {

int setting(const char* name, int otherwise) {
  auto* value = std::getenv(name);
  return value ? std::atoi(value) : otherwise;
}

std::string count(DemoOffice& office, const std::string& from) {
  return office.ask("SELECT count(*) FROM " + from);
}

void nothing_is_lost_or_doubled(Nemesis& nemesis) {
  auto& office = nemesis.office();
  auto& saved = nemesis.saved();
  for (auto& tablet : nemesis.tablets())
    for (auto& op : tablet->ops) {
      INFO(tablet->name << " " << op);
      CHECK(office.ask("SELECT verdict || coalesce(reason, '') FROM op WHERE id = x'" + op + "'") == "1");
    }
  for (auto& note : saved.visits) {
    INFO(note);
    CHECK(count(office, "visit WHERE note = '" + note + "'") == "1");
  }
  CHECK(count(office, "visit WHERE note GLOB 'n[0-9]*'") == std::to_string(saved.visits.size()));
  std::string ours = "sales_order WHERE note GLOB 'n[0-9]*'";
  for (auto& note : saved.orders) {
    INFO(note);
    CHECK(count(office,
                "order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.note = '" + note + "'") == "1");
  }
  CHECK(count(office, ours) == std::to_string(saved.orders.size()));
  CHECK(count(office, ours + " AND number IS NOT NULL") ==
        office.ask("SELECT count(DISTINCT number) FROM " + ours));
  for (auto& phone : saved.edits) {
    INFO(phone);
    auto taken = std::stoi(count(office, "cell_history WHERE to_value = '" + phone + "'")) +
                 std::stoi(count(office, "grave WHERE name = 'to_value' AND content = '" + phone + "'"));
    auto lost = std::stoi(count(office, "conflict WHERE mine_value = '" + phone + "' AND chosen = 'office'"));
    CHECK(taken + lost > 0);
    CHECK(taken <= 1);
  }
}

void nothing_is_stuck(Nemesis& nemesis) {
  auto& first = nemesis.tablets().front()->agent;
  auto rows = first.shared_rows();
  CHECK(rows.size() > 1'000);
  CHECK(shared_rows(first.replica(), nemesis.office().database()) == rows);
  for (auto& tablet : nemesis.tablets()) {
    INFO(tablet->name);
    auto status = tablet->agent.does({"status"});
    CHECK(status["pending"].toInt() == 0);
    CHECK(status["parked"].toInt() == 0);
    CHECK(status["set_aside"].toInt() == 0);
    CHECK(status["complete"].toBool());
    CHECK(tablet->agent.shared_rows() == rows);
  }
}

void print(Nemesis& nemesis, int rounds, double seconds) {
  auto& harm = nemesis.harm();
  std::cout << "nemesis: " << rounds << " rounds in " << seconds << " s, " << nemesis.tablets().size()
            << " tablets (" << harm.copied << " of them copies), " << harm.programs << " programs, "
            << harm.killed << " killed, " << harm.stopped << " stopped; office: " << harm.office_killed
            << " killed, " << harm.office_stopped << " stopped, " << harm.office_restarted
            << " restarted, away for " << harm.rounds_without_office << " rounds; segment taken or given "
            << harm.reassigned << " times\nlink:";
  auto played = nemesis.link().played();
  for (std::size_t i = 0; i < played.size(); ++i)
    std::cout << " " << fault_names[i] << " " << played[i] << ",";
  std::size_t ops = 0;
  for (auto& tablet : nemesis.tablets()) ops += tablet->ops.size();
  auto& saved = nemesis.saved();
  std::cout << "\nsaved: " << saved.visits.size() << " visits, " << saved.orders.size() << " orders, "
            << saved.edits.size() << " phone numbers, " << ops
            << " ops; conflicts at the office: " << count(nemesis.office(), "conflict") << std::endl;
}

}  // namespace

TEST_CASE(
    "tablets, copies of them, an office and a link that fail in every way: nothing is lost, doubled or "
    "stuck") {
  auto rounds = setting("GIRO_NEMESIS_ROUNDS", 6);
  auto seed = static_cast<unsigned>(setting("GIRO_SEED", 1));
  INFO("GIRO_SEED=" << seed);
  QElapsedTimer since;
  Nemesis nemesis(seed);
  since.start();
  for (int i = 0; i < rounds; ++i) {
    if (i == 2 || i == rounds / 2 + 1) nemesis.copy_a_tablet();
    nemesis.round();
  }
  nemesis.heal();
  nothing_is_lost_or_doubled(nemesis);
  nothing_is_stuck(nemesis);
  print(nemesis, rounds, static_cast<double>(since.elapsed()) / 1e3);
}

}  // namespace giro::test

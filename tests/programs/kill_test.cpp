// kill -9 at random moments: nothing acknowledged or locally saved is missing, nothing is doubled. Ten rounds
// each; GIRO_ROUNDS=100 for more, GIRO_SEED for other moments.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>
#include <set>

#include "tests/programs/programs.hpp"

namespace giro::test {
namespace {

int setting(const char* name, int otherwise) {
  auto* value = std::getenv(name);
  return value ? std::atoi(value) : otherwise;
}

struct Rounds {
  DemoOffice office;
  Agent agent{office, "giulia"};
  int count = setting("GIRO_ROUNDS", 10);
  std::mt19937 random{static_cast<unsigned>(setting("GIRO_SEED", 1))};
  QString client =
      QString::fromStdString(agent.sees("SELECT code FROM client WHERE coalesce(credit_status, 'open') = "
                                        "'open' AND relationship = 'active' ORDER BY code LIMIT 1"));

  /// A moment between the start of the program and a little after its usual end.
  int moment(int usual_ms) { return std::uniform_int_distribution(0, usual_ms + usual_ms / 4)(random); }

  void sync() {
    agent.does({"sync"});
    REQUIRE(agent.does({"status"})["pending"].toInt() == 0);
  }

  std::string visits(const std::string& note) const {
    return "SELECT count(*) FROM visit WHERE note = '" + note + "'";
  }
};

}  // namespace

TEST_CASE("killed while it logs a visit: what was acknowledged is there, and nothing twice") {
  Rounds rounds;
  std::set<std::string> acknowledged;
  for (int i = 0; i < rounds.count; ++i) {
    auto note = "visita " + std::to_string(i);
    auto exit = rounds.agent.is_killed({"visit", "log", "--client", rounds.client, "--outcome", "info",
                                        "--note", QString::fromStdString(note)},
                                       rounds.moment(60));
    REQUIRE((exit == 0 || exit == -1));
    if (exit == 0) acknowledged.insert(note);
    REQUIRE(rounds.agent.runs({"status"}).exit == 0);  // it opens again, every time
  }
  rounds.sync();
  for (int i = 0; i < rounds.count; ++i) {
    auto note = "visita " + std::to_string(i);
    INFO(note);
    auto saved = rounds.agent.sees(rounds.visits(note));
    CHECK((saved == "1" || (saved == "0" && !acknowledged.contains(note))));
    CHECK(rounds.office.ask(rounds.visits(note)) == saved);
  }
}

TEST_CASE("killed while it submits an order: it is a draft or submitted, once, with its lines") {
  Rounds rounds;
  auto sku = QString::fromStdString(
      rounds.agent.sees("SELECT sku FROM product WHERE active AND "
                        "coalesce(order_multiple_milli, 1000) <= 1000 ORDER BY sku LIMIT 1"));
  QStringList orders;
  for (int i = 0; i < rounds.count; ++i) {
    auto order =
        rounds.agent.does({"order", "new", "--client", rounds.client, "--line", sku + ":1"})["id"].toString();
    auto exit = rounds.agent.is_killed({"order", "submit", order}, rounds.moment(60));
    auto status = rounds.agent.does({"order", "show", order})["status"].toString();
    INFO(order.toStdString() << " " << status.toStdString());
    CHECK((status == "submitted" || (status == "draft" && exit != 0)));
    if (status == "draft") rounds.agent.does({"order", "submit", order});
    orders << order.toUpper();
  }
  rounds.sync();
  auto these = "hex(id) IN ('" + orders.join("','").toStdString() + "')";
  auto count = std::to_string(rounds.count);
  CHECK(rounds.office.ask("SELECT count(*) FROM sales_order WHERE status IN ('submitted', 'held') AND " +
                          these) == count);
  CHECK(rounds.office.ask("SELECT count(DISTINCT number) FROM sales_order WHERE " + these) == count);
  CHECK(rounds.office.ask(
            "SELECT count(*) FROM order_line WHERE order_id IN (SELECT id FROM sales_order WHERE " + these +
            ")") == count);
}

TEST_CASE("killed while it syncs: everything arrives, once") {
  Rounds rounds;
  for (int i = 0; i < rounds.count; ++i) {
    auto note = QStringLiteral("giro %1").arg(i);
    rounds.agent.does({"visit", "log", "--client", rounds.client, "--outcome", "info", "--note", note});
    rounds.agent.is_killed({"sync"}, rounds.moment(120));
    CHECK(rounds.agent.sees(rounds.visits(note.toStdString())) == "1");
  }
  rounds.sync();
  CHECK(rounds.office.ask("SELECT count(*) FROM visit WHERE note LIKE 'giro %'") ==
        std::to_string(rounds.count));
  CHECK(rounds.agent.sees("SELECT count(*) FROM visit WHERE note LIKE 'giro %'") ==
        std::to_string(rounds.count));
}

TEST_CASE(
    "the office killed during a push: what it acknowledged it has, what it did not comes again, nothing "
    "twice") {
  Rounds rounds;
  for (int i = 0; i < rounds.count; ++i) {
    auto note = QStringLiteral("spinta %1").arg(i);
    rounds.agent.does({"visit", "log", "--client", rounds.client, "--outcome", "info", "--note", note});
    QProcess sync;
    sync.start(GIRO_CLI, {"--replica", QString::fromStdString(rounds.agent.replica().string()), "sync"});
    sync.closeWriteChannel();
    sync.waitForFinished(rounds.moment(100));
    rounds.office.dies();
    if (sync.state() != QProcess::NotRunning) REQUIRE(sync.waitForFinished(120'000));
    auto code = sync.exitCode();
    CHECK((code == 0 || code == 3));
    rounds.office.start();
    if (code == 0) CHECK(rounds.office.ask(rounds.visits(note.toStdString())) == "1");
  }
  rounds.sync();
  CHECK(rounds.office.ask("SELECT count(*) FROM visit WHERE note LIKE 'spinta %'") ==
        std::to_string(rounds.count));
}

}  // namespace giro::test

// Live, with the real office and two real sessions: what changes at the office reaches an online tablet by
// itself; a socket that breaks costs nothing but freshness.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <catch2/catch.hpp>
#include <functional>

#include "app/platform/environment.hpp"
#include "app/session/session.hpp"
#include "app/session/sync_controller.hpp"
#include "sync/actions/visit.hpp"
#include "tests/programs/programs.hpp"

namespace giro::test {
namespace {

constexpr int patience_ms = 60'000;

/// A signed-in tablet, as the app has it: exchanges happen by themselves.
struct Online {
  Online(const DemoOffice& office, const QString& login)
      : agent(office, login),
        session({agent.replica()}, load_identity({agent.replica()}).value(), environment) {
    session.sync().start();
    CHECK(waits([this] { return session.sync().is_live(); }));
  }

  /// Until it is so; false: never.
  bool waits(const std::function<bool()>& happens) {
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
      if (happens()) loop.exit(0);
    });
    QTimer::singleShot(patience_ms, &loop, [&] { loop.exit(1); });
    look.start(2);
    return happens() || loop.exec() == 0;
  }

  void logs_visit(const Id& client, const std::string& note) {
    auto recorded = session.record_now([&](Device& device) {
      actions::VisitReport report;
      report.outcome = "info";
      report.note = note;
      auto at = environment.clock().wall_at;
      return actions::log_visit(device, client, report, at, at);
    });
    REQUIRE(recorded.has_value());
    session.sync().sync_now();
  }

  /// Does the screen's model show this note? Asked as a screen does, after changed().
  bool shows(const std::string& note) {
    return session
        .read_now([&](SQLite::Database& db) {
          SQLite::Statement query(db, "SELECT 1 FROM visit WHERE note = ?");
          query.bind(1, note);
          return query.executeStep();
        })
        .value();
  }

  MachineEnvironment environment;
  Agent agent;
  Session session;
};

Id shared_client(const Online& online) {
  auto hex = online.agent.sees(
      "SELECT hex(id) FROM client WHERE segment_id = (SELECT id FROM segment WHERE code = 'TV-VE') AND "
      "relationship = 'active' ORDER BY code LIMIT 1");
  return id_from_hex(hex).value();
}

}  // namespace

TEST_CASE("a colleague's visit appears on an online tablet by itself (times printed, not judged)") {
  need_application();
  DemoOffice office;
  Online giulia(office, "giulia"), andrea(office, "andrea");
  auto client = shared_client(giulia);
  std::string line = "sent by one tablet -> on the other's screen, ms:";
  for (int round = 0; round < 20; ++round) {
    auto note = "in diretta " + std::to_string(round);
    bool changed = false;
    auto watched = QObject::connect(&andrea.session, &Session::changed,
                                    [&] { changed = changed || andrea.shows(note); });
    QElapsedTimer since;
    since.start();
    giulia.logs_visit(client, note);
    CHECK(andrea.waits([&] { return changed; }));
    line += " " + std::to_string(since.elapsed());
    QObject::disconnect(watched);
  }
  WARN(line);
}

TEST_CASE("what the office's own people change reaches an online tablet by itself") {
  need_application();
  DemoOffice office;
  Online giulia(office, "giulia");
  auto clients = [&] { return giulia.agent.sees("SELECT count(*) FROM client"); };
  auto before = clients();
  office.administer({"assign", "--user", "giulia", "--segment", "TV-VE", "--remove"});
  CHECK(giulia.waits([&] { return clients() != before; }));
}

TEST_CASE("an office that dies and comes back is found again, and nothing was missed") {
  need_application();
  DemoOffice office;
  Online giulia(office, "giulia"), andrea(office, "andrea");
  auto client = shared_client(giulia);
  office.dies();
  giulia.logs_visit(client, "mentre la sede era giù");
  CHECK(giulia.waits([&] { return !giulia.session.sync().is_live(); }));
  office.start();
  CHECK(andrea.waits([&] { return andrea.shows("mentre la sede era giù"); }));
}

TEST_CASE(
    "giro-cli sync --watch tells every contact in a line, and what changes elsewhere arrives by itself") {
  DemoOffice office;
  Agent giulia(office, "giulia"), andrea(office, "andrea");
  QStringList watch{"--replica", QString::fromStdString(andrea.replica().string()), "--json", "sync",
                    "--watch"};
  QProcess watching;
  watching.start(GIRO_CLI, watch);
  REQUIRE(watching.waitForReadyRead(patience_ms));  // the first contact
  auto met = QString::fromStdString(giulia.sees(
      "SELECT code FROM client WHERE segment_id = (SELECT id FROM segment WHERE code = 'TV-VE') LIMIT 1"));
  giulia.does({"visit", "log", "--client", met, "--outcome", "info", "--note", "guardata da lontano"});
  giulia.does({"sync"});
  auto arrived = [&] { return andrea.sees("SELECT count(*) FROM visit WHERE note = 'guardata da lontano'"); };
  for (int i = 0; i < 600 && arrived() != "1"; ++i) watching.waitForReadyRead(100);
  CHECK(arrived() == "1");
  watching.kill();
  REQUIRE(watching.waitForFinished(patience_ms));

  QProcess brief;
  brief.start(GIRO_CLI, watch + QStringList{"--for", "2"});
  REQUIRE(brief.waitForFinished(patience_ms));
  CHECK(brief.exitCode() == 0);
  CHECK(brief.readAllStandardOutput().contains("\"live\""));
}

}  // namespace giro::test

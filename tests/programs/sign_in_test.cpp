// Tokens with the real programs: short ones are renewed without anybody noticing, a lost answer locks nobody
// out, a copied tablet is found out, and no work is lost by any of it.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <catch2/catch.hpp>

#include "app/net/transport.hpp"
#include "app/session/wipe.hpp"
#include "tests/programs/programs.hpp"

namespace giro::test {
namespace {

SessionFiles files_of(const Agent& agent) {
  return {agent.replica()};
}

QString kept_refresh(const Agent& agent) {
  return load_identity(files_of(agent)).value().refresh;
}

/// As if an hour had passed for this tablet.
void hour_passes(const Agent& agent) {
  auto identity = load_identity(files_of(agent)).value();
  identity.renew_at = 1;
  REQUIRE(save_identity(files_of(agent), identity).has_value());
}

void at_office(const DemoOffice& office, const std::string& sql) {
  SQLite::Database db(office.database().string(), SQLite::OPEN_READWRITE, 20'000);
  db.exec(sql);
}

void log_visit(const DemoOffice& office, const Agent& agent, const QString& note) {
  auto met = office.ask("SELECT code" + shared_clients + "ORDER BY code");
  agent.does({"visit", "log", "--client", QString::fromStdString(met), "--outcome", "info", "--note", note});
}

std::string arrived(const DemoOffice& office, const std::string& note) {
  return office.ask("SELECT count(*) FROM visit WHERE note = '" + note + "'");
}

/// The office renews, and the answer reaches nobody.
void renewal_is_lost(const Agent& agent) {
  need_application();
  Transport transport;
  QEventLoop loop;
  LinkError met = LinkError::no_answer;
  transport.refresh(load_identity(files_of(agent)).value(), [&](const Result<Identity>&, LinkError error) {
    met = error;
    loop.quit();
  });
  loop.exec();
  REQUIRE(met == LinkError::none);
}

}  // namespace

TEST_CASE("a short token that has ended is renewed without a word, before the request or after it") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  auto first = kept_refresh(giulia);
  CHECK(first.size() == 136);
  log_visit(office, giulia, "al rinnovo");
  SECTION("the tablet knows that it is time") {
    hour_passes(giulia);
  }
  SECTION("the office says so: the tablet's clock is behind") {
    at_office(office, "UPDATE login_session SET expires_at = 1");
  }
  auto said = giulia.runs({"sync"});
  CHECK(said.exit == 0);
  CHECK(said.err.isEmpty());
  CHECK(arrived(office, "al rinnovo") == "1");
  CHECK(kept_refresh(giulia) != first);
  CHECK(giulia.does({"sync"})["round_trips"].toInt() == 1);
}

TEST_CASE("the answer to a renewal gets lost, and days pass: the tablet renews with the token it has") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  log_visit(office, giulia, "dopo una risposta perduta");
  hour_passes(giulia);
  renewal_is_lost(giulia);
  at_office(office, "UPDATE login_session SET rotated_at = 1, before_expires_at = 1");
  giulia.does({"sync"});
  CHECK(arrived(office, "dopo una risposta perduta") == "1");
  giulia.does({"sync"});
}

TEST_CASE("a copied tablet is found out: both are told, nothing recorded on either is lost") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  auto copy = giulia.copied_to(office.folder() / "copy");
  log_visit(office, giulia, "sul tablet");
  log_visit(office, copy, "sulla copia");
  hour_passes(giulia);
  giulia.does({"sync"});
  at_office(office, "UPDATE login_session SET rotated_at = 1");
  hour_passes(copy);
  log_visit(office, giulia, "sul tablet, dopo");
  for (auto* tablet : {&copy, &giulia}) {
    auto said = tablet->runs({"sync"});
    CHECK(said.exit == 1);
    CHECK(said.err.contains("usato da due posti"));
    CHECK(said.err.contains("accedi di nuovo"));
    CHECK(tablet->does({"status"})["pending"].toInt() == 1);
  }
  CHECK(office.asked({"device", "list"}).out.contains("closed: its token was used twice"));
  for (auto* tablet : {&copy, &giulia}) {
    tablet->signs_in(office, "giulia");
    tablet->does({"sync"});
    CHECK(tablet->does({"status"})["pending"].toInt() == 0);
  }
  for (auto note : {"sul tablet", "sulla copia", "sul tablet, dopo"}) CHECK(arrived(office, note) == "1");
}

TEST_CASE("a file saved with a token that has ended since is taken in, as long as the sign-in lives") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  log_visit(office, giulia, "sulla chiavetta");
  auto file = QString::fromStdString((office.folder() / "g.giro").string());
  giulia.does({"export", file});
  at_office(office, "UPDATE login_session SET expires_at = 1");
  hour_passes(giulia);
  renewal_is_lost(giulia);
  office.administer({"ingest", file});
  CHECK(arrived(office, "sulla chiavetta") == "1");
}

namespace {

/// The id of the only sign-in of this person.
QString sign_in_of(const DemoOffice& office, const std::string& login) {
  return QString::fromStdString(office.ask(
      "SELECT lower(hex(s.id)) FROM login_session s JOIN account a ON a.user = s.user WHERE a.login = '" +
      login + "' ORDER BY s.created_at DESC"));
}

/// What lies on this tablet's disk, by name; its note of the wipe is not counted.
QStringList left_on(const Agent& agent) {
  auto replica = QString::fromStdString(agent.replica().string());
  auto names = QDir(QFileInfo(replica).path()).entryList({QFileInfo(replica).fileName() + "*"}, QDir::Files);
  names.removeAll(QFileInfo(replica).fileName() + ".wipe");
  return names;
}

bool is_confirmed(const DemoOffice& office) {
  return office.asked({"device", "list"}).out.contains("  wiped 2");
}

}  // namespace

TEST_CASE("a tablet that is to be wiped delivers first, erases itself, says so, and is told why") {
  DemoOffice office;
  Agent giulia(office, "giulia"), andrea(office, "andrea");
  log_visit(office, giulia, "prima di essere svuotato");
  office.administer({"device", "wipe", sign_in_of(office, "giulia")});
  CHECK(office.asked({"device", "list"}).out.contains("to be wiped since"));
  auto said = giulia.runs({"sync"});
  CHECK(said.exit == 1);
  CHECK(said.err.contains("ha ordinato di svuotare questo tablet"));
  CHECK(said.err.contains("è arrivato in sede"));
  CHECK(arrived(office, "prima di essere svuotato") == "1");
  CHECK(left_on(giulia).isEmpty());
  CHECK(is_confirmed(office));
  CHECK(giulia.runs({"status"}).err.contains("accedi di nuovo"));
  CHECK_FALSE(left_on(andrea).isEmpty());  // in the same folder
  andrea.does({"sync"});

  giulia.signs_in(office, "giulia");  // a new sign-in: the tablet is given back
  giulia.does({"sync"});
  CHECK(giulia.does({"status"})["clients"].toInt() > 0);
  CHECK_FALSE(office.asked({"device", "wipe", sign_in_of(office, "giulia"), "--cancel"}).exit);
}

TEST_CASE("without the office nothing is erased; an order taken back is none") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  log_visit(office, giulia, "resta qui");
  auto id = sign_in_of(office, "giulia");
  office.administer({"device", "wipe", id});
  office.stop();
  giulia.does({"sync"}, 3);
  CHECK(giulia.does({"status"})["pending"].toInt() == 1);
  office.administer({"device", "wipe", id, "--cancel"});
  office.start();
  giulia.does({"sync"});
  CHECK(giulia.does({"status"})["pending"].toInt() == 0);
}

TEST_CASE("a revoked or expired tablet that is to be wiped delivers into quarantine, then erases itself") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  log_visit(office, giulia, "in quarantena");
  office.administer({"device", "wipe", sign_in_of(office, "giulia")});
  SECTION("revoked") {
    office.administer({"device", "revoke", sign_in_of(office, "giulia")});
  }
  SECTION("expired") {
    at_office(office, "UPDATE login_session SET expires_at = 1, refresh_expires_at = 1");
    hour_passes(giulia);
  }
  CHECK(giulia.runs({"sync"}).exit == 1);
  CHECK(left_on(giulia).isEmpty());
  CHECK(is_confirmed(office));
  CHECK(office.asked({"quarantine", "list"}).out.contains("giulia"));
}

TEST_CASE("a wipe that is interrupted anywhere is taken up again") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  log_visit(office, giulia, "attraverso le interruzioni");
  office.administer({"device", "wipe", sign_in_of(office, "giulia")});
  for (int after_ms = 20; giulia.is_killed({"sync"}, after_ms) == -1;) after_ms += 20;
  giulia.runs({"sync"});
  CHECK(left_on(giulia).isEmpty());
  CHECK(is_confirmed(office));
  CHECK(arrived(office, "attraverso le interruzioni") == "1");
}

TEST_CASE("a wipe goes on from its note: whatever was left on the disk goes, and the office hears of it") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  auto identity = load_identity(files_of(giulia)).value();
  office.administer({"device", "wipe", sign_in_of(office, "giulia")});
  REQUIRE(begin_wipe(files_of(giulia), identity, WipeWhy::office).has_value());
  auto path = QString::fromStdString(giulia.replica().string());
  SECTION("nothing was erased yet") {}
  SECTION("half of it was") {
    QFile::remove(path);
    QFile::remove(path + ".session");
  }
  SECTION("everything was, and the office could not be reached") {
    REQUIRE(erase_files(files_of(giulia)).has_value());
    office.stop();
    CHECK(giulia.runs({"sync"}).err.contains("non ne ha ancora la conferma"));
    office.start();
  }
  CHECK(giulia.runs({"day", "close"}).exit == 1);  // nothing is recorded any more
  CHECK(giulia.runs({"sync"}).exit == 1);
  CHECK(left_on(giulia).isEmpty());
  CHECK(is_confirmed(office));
}

}  // namespace giro::test

// What two people did to one thing, decided on the command line: the same choices as on the screen.
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <catch2/catch.hpp>

#include "tests/programs/programs.hpp"

namespace giro::test {
namespace {

struct Team {
  DemoOffice office;
  Agent giulia{office, "giulia"}, andrea{office, "andrea"};
  QString met = QString::fromStdString(
      office.ask("SELECT code FROM client WHERE segment_id = (SELECT id FROM segment WHERE code = 'TV-VE')"
                 " AND relationship = 'active' ORDER BY code LIMIT 1"));
  QString sku = QString::fromStdString(
      office.ask("SELECT sku FROM product WHERE active AND coalesce(order_multiple_milli, 1000) <= 1000"
                 " ORDER BY sku LIMIT 1"));

  void both_sync() {
    for (auto* agent : {&giulia, &andrea, &giulia}) agent->runs({"sync"});
  }
  QString phone(const Agent& agent) const { return agent.does({"client", met})["phone"].toString(); }
  QString conflict_of(const Agent& agent) const {
    auto all = agent.does({"conflicts"})["conflicts"].toArray();
    REQUIRE(all.size() >= 1);
    return all.at(0).toObject()["id"].toString();
  }
};

}  // namespace

TEST_CASE(
    "a field two people changed: the three values, what may be decided, and the lost one brought back") {
  Team team;
  team.giulia.does({"set", "client", team.met, "phone=02 555 0101"});
  team.andrea.does({"set", "client", team.met, "phone=02 555 0202"});
  team.both_sync();
  CHECK(team.phone(team.giulia) == "02 555 0202");
  auto id = team.conflict_of(team.giulia);
  auto shown = team.giulia.does({"conflict", "show", id});
  CHECK(shown["mine"].toString() == "02 555 0101");
  CHECK(shown["office"].toString() == "02 555 0202");
  CHECK(shown["choices"].toObject()["offered"].toArray() == QJsonArray{"mine", "office", "value", "seen"});
  team.giulia.does({"conflict", "resolve", id, "--keep", "mine"});
  team.both_sync();
  for (auto* agent : {&team.giulia, &team.andrea}) CHECK(team.phone(*agent) == "02 555 0101");

  // The card tells who changed it, from what to what.
  auto changes = team.andrea.does({"client", team.met})["changes"].toArray();
  REQUIRE(changes.size() >= 2);
  auto last = changes.at(0).toObject();
  CHECK(last["field"].toString() == "client.phone");
  CHECK(last["from"].toString() == "02 555 0202");
  CHECK(last["to"].toString() == "02 555 0101");
  CHECK(last["user"].toString().startsWith("Giulia"));
}

TEST_CASE("an address two people changed is decided part by part") {
  Team team;
  team.giulia.does({"set", "client", team.met, "address=via Po 1", "city=Treviso"});
  team.andrea.does({"set", "client", team.met, "address=via Roma 2", "city=Treviso"});
  team.both_sync();
  auto id = team.conflict_of(team.giulia);
  CHECK(team.giulia.runs({"conflict", "resolve", id, "--value", "via Dante 3"}).exit == 1);
  team.giulia.does({"conflict", "resolve", id, "--value", "address=via Dante 3", "--value", "city=Mestre"});
  team.both_sync();
  auto card = team.andrea.does({"client", team.met});
  CHECK(card["address"].toString() == "via Dante 3");
  CHECK(card["city"].toString() == "Mestre");
}

TEST_CASE("what a revoked tablet brings waits for its manager, who decides it from their own") {
  Team team;
  team.giulia.does({"visit", "log", "--client", team.met, "--outcome", "order", "--note", "Prima del furto"});
  team.giulia.does({"visit", "log", "--client", team.met, "--outcome", "order", "--note", "Dopo il furto"});
  team.office.administer(
      {"device", "revoke",
       QString::fromStdString(team.office.ask("SELECT lower(hex(id)) FROM login_session WHERE user ="
                                              " (SELECT id FROM app_user WHERE login = 'giulia')"))});
  team.giulia.runs({"sync"});
  Agent laura{team.office, "laura"};
  auto waiting = laura.does({"quarantine"})["waiting"].toArray();
  REQUIRE(waiting.size() == 2);
  CHECK(waiting.at(0).toObject()["author"].toString().startsWith("Giulia"));
  CHECK(waiting.at(0).toObject()["content"].toArray().contains("visit.note Prima del furto"));
  auto id = [&](int which) { return waiting.at(which).toObject()["op"].toString(); };
  auto answer = laura.does({"quarantine", "release", id(0)});
  CHECK(answer["decided"].toArray().at(0).toObject()["accepted"].toBool());
  laura.does({"quarantine", "refuse", id(1), "--reason", "Il tablet era già rubato"});
  CHECK(laura.does({"quarantine"})["waiting"].toArray().isEmpty());
  CHECK(laura.runs({"quarantine", "release", id(0)}).exit == 1);  // decided already
  laura.does({"sync"});
  CHECK(laura.sees("SELECT count(*) FROM visit WHERE note = 'Prima del furto'") == "1");
  CHECK(laura.sees("SELECT count(*) FROM visit WHERE note = 'Dopo il furto'") == "0");
  CHECK(team.andrea.runs({"quarantine"}).exit == 1);  // an agent
}

TEST_CASE("a line and a draft are removed and taken back; a sent order is not removed") {
  Team team;
  auto order = team.giulia
                   .does({"order", "new", "--client", team.met, "--line", team.sku + ":5", "--line",
                          team.sku + ":2"})["id"]
                   .toString();
  auto line = team.giulia.does({"order", "show", order})["lines"].toArray().at(1).toObject()["id"].toString();
  auto removal = team.giulia.does({"remove", "line", line})["op"].toString();
  CHECK(team.giulia.does({"order", "show", order})["lines"].toArray().size() == 1);
  team.both_sync();
  CHECK(team.andrea.does({"order", "show", order})["lines"].toArray().size() == 1);
  team.giulia.does({"undo", removal});
  team.both_sync();
  CHECK(team.andrea.does({"order", "show", order})["lines"].toArray().size() == 2);
  auto whole = team.giulia.does({"remove", "order", order})["op"].toString();
  team.both_sync();
  CHECK(team.andrea.runs({"order", "show", order}).exit == 1);
  team.giulia.does({"undo", whole});
  team.giulia.does({"order", "submit", order});
  CHECK(team.giulia.runs({"remove", "order", order}).err.contains("annullalo"));
  team.both_sync();
  CHECK(team.andrea.does({"order", "show", order})["lines"].toArray().size() == 2);
  CHECK(team.giulia.does({"conflicts"})["conflicts"].toArray().isEmpty());
}

TEST_CASE(
    "suspected duplicates are listed with their grounds; the office merges, an agent says that they are "
    "two") {
  Team team;
  auto vat = team.giulia.does({"client", team.met})["vat_number"].toString();
  REQUIRE_FALSE(vat.isEmpty());
  auto twin =
      team.giulia
          .does({"client", "new", "legal_name=Doppione di prova", "segment=TV-VE", "vat_number=" + vat})["id"]
          .toString();
  auto pairs = team.giulia.does({"duplicates", "--client", twin})["duplicates"].toArray();
  REQUIRE(pairs.size() == 1);
  auto pair = pairs.at(0).toObject();
  CHECK(pair["grounds"].toArray() == QJsonArray{"same_vat_number"});
  CHECK(team.giulia.runs({"duplicate", "merge", team.met, twin}).err.contains("sede"));
  SECTION("they are two, for everybody") {
    team.giulia.does({"duplicate", "different", pair["first"].toString(), pair["second"].toString()});
    team.both_sync();
    CHECK(team.andrea.does({"duplicates", "--client", twin})["duplicates"].toArray().isEmpty());
  }
  SECTION("they are one") {
    team.both_sync();
    auto boss_login = team.office.ask(
        "SELECT m.login FROM app_user u JOIN app_user m ON m.id = u.manager_id WHERE u.login = 'giulia'");
    Agent boss(team.office, QString::fromStdString(boss_login));
    boss.does({"duplicate", "merge", team.met, twin});
    boss.runs({"sync"});
    team.both_sync();
    auto card = team.giulia.does({"client", twin});
    CHECK(card["relationship"].toString() == "former");
    CHECK(card["notes"].toArray().at(0).toObject()["body"].toString().startsWith("Era un doppione di"));
    CHECK(team.giulia.does({"duplicates", "--client", team.met})["duplicates"].toArray().isEmpty());
  }
}

TEST_CASE("a figure is written as a table besides, a statement as PDF; what has no table is refused") {
  Team team;
  auto folder = QString::fromStdString(team.office.folder().string());
  auto first_bytes = [](const QString& file) {
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.read(4);
  };
  auto csv = folder + "/abc.csv", sheet = folder + "/abc.xlsx", pdf = folder + "/paper.pdf";
  auto abc = team.giulia.does({"kpi", "abc", "--csv", csv, "--xlsx", sheet});
  QFile table(csv);
  REQUIRE(table.open(QIODevice::ReadOnly));
  auto lines = QString::fromUtf8(table.readAll()).split("\r\n", Qt::SkipEmptyParts);
  REQUIRE(lines.size() > 1);
  CHECK(lines.front().contains("turnover"));
  CHECK(lines.size() == abc["clients"].toArray().size() + 1);
  CHECK(first_bytes(sheet).startsWith("PK"));
  team.giulia.does({"paper", "statement", team.met, pdf});
  CHECK(first_bytes(pdf) == "%PDF");
  CHECK(team.giulia.runs({"kpi", "turnover", "--csv", csv}).exit == 2);
  CHECK(team.giulia.runs({"kpi", "abc", "--csv", "/nowhere/abc.csv"}).exit == 1);
}

TEST_CASE("figures said to people have a comma before their decimals, and no answer is said in words") {
  Team team;
  auto said = [&](const QStringList& words) {
    QProcess cli;
    cli.start(
        GIRO_CLI,
        QStringList{"--replica", QString::fromStdString(team.giulia.replica().string()), "kpi"} + words);
    REQUIRE(cli.waitForFinished());
    return QString::fromUtf8(cli.readAllStandardOutput());
  };
  auto shares = said({"concentration"});
  INFO(shares.toStdString());
  CHECK(shares.contains(QRegularExpression(R"(HHI [\d.]+,\d;)")));
  CHECK(shares.count(QRegularExpression(R"(\d,\d %)")) == 3);
  CHECK_FALSE(shares.contains(QRegularExpression(R"(\d\.\d %)")));
  CHECK(said({"rfm", "--from", "1990-01-01", "--to", "1990-12-31"}).contains("non c'è niente da mostrare"));
}

}  // namespace giro::test

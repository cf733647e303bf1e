// A day in the field with the real programs: two agents who share a segment, their manager, an office that
// comes and goes.
#include <QJsonArray>
#include <catch2/catch.hpp>

#include "tests/programs/programs.hpp"

namespace giro::test {
namespace {

std::string client(const DemoOffice& office, const char* status, int offset = 0) {
  return office.ask("SELECT code" + shared_clients + "AND coalesce(credit_status, 'open') = '" + status +
                    "' ORDER BY code LIMIT 1 OFFSET " + std::to_string(offset));
}

}  // namespace

TEST_CASE(
    "a day in the field: offline work merges, a conflict is visible and restored, a held order is decided") {
  DemoOffice office;
  Agent giulia(office, "giulia"), andrea(office, "andrea");
  auto boss_login = office.ask(
      "SELECT m.login FROM app_user u JOIN app_user m ON m.id = u.manager_id WHERE u.login = 'giulia'");
  Agent boss(office, QString::fromStdString(boss_login));
  auto met = QString::fromStdString(client(office, "open")),
       buyer = QString::fromStdString(client(office, "open", 1));
  auto sku =
      QString::fromStdString(office.ask("SELECT sku FROM product WHERE active AND "
                                        "coalesce(order_multiple_milli, 1000) <= 1000 ORDER BY sku LIMIT 1"));
  REQUIRE(giulia.does({"status"})["clients"].toInt() > 0);

  // An agent gets exactly the clients of their segments.
  auto mine =
      "SELECT count(*) FROM client WHERE segment_id IN (SELECT segment_id FROM assignment a JOIN app_user u "
      "ON u.id = "
      "a.user_id WHERE u.login = 'giulia' AND valid_from <= date('now') AND coalesce(valid_to, '9') > "
      "date('now'))";
  CHECK(giulia.sees("SELECT count(*) FROM client") == office.ask(mine));

  // An agent's figures are their own, who visits nobody asks about the company.
  CHECK(giulia.does({"kpi", "turnover"})["scope"].toString() == "mine");
  CHECK(boss.does({"kpi", "turnover"})["scope"].toString() == "company");

  office.stop();
  CHECK(giulia.runs({"sync"}).exit == 3);
  giulia.does({"visit", "log", "--client", met, "--outcome", "order", "--note", "Vuole il nuovo listino"});
  giulia.does({"set", "client", met, "phone=02 555 0101", "email=ordini@esempio.example"});
  auto order = giulia.does({"order", "new", "--client", buyer, "--line", sku + ":5"})["id"].toString();
  auto held = giulia.does({"order", "new", "--client", buyer, "--line", sku + ":1:90"})["id"].toString();
  giulia.does({"order", "submit", held});
  CHECK(giulia.does({"status"})["pending"].toInt() == 5);
  andrea.does({"visit", "log", "--client", met, "--outcome", "info", "--note", "Consegna anticipata"});
  andrea.does({"set", "client", met, "phone=02 555 0202", "trade_name=Bottega del Campo"});

  office.start();
  CHECK(giulia.does({"sync"})["pushed"].toInt() == 5);
  CHECK(andrea.does({"sync"}, 4)["conflicts"].toInt() == 1);
  CHECK(giulia.does({"sync"}, 4)["conflicts"].toInt() == 1);
  auto of_met = " FROM client WHERE code = '" + met.toStdString() + "'";
  for (auto* agent : {&giulia, &andrea}) {
    CHECK(agent->sees(
              "SELECT count(*) FROM visit WHERE note IN ('Vuole il nuovo listino', 'Consegna anticipata')") ==
          "2");
    CHECK(agent->sees("SELECT email || '|' || trade_name || '|' || phone" + of_met) ==
          "ordini@esempio.example|Bottega del Campo|02 555 0202");
  }

  // Lines added by both to one draft.
  giulia.does({"order", "add", order, "--line", sku + ":2"});
  andrea.does({"order", "add", order, "--line", sku + ":3"});
  for (auto* agent : {&giulia, &andrea, &giulia}) agent->runs({"sync"});
  for (auto* agent : {&giulia, &andrea})
    CHECK(agent->does({"order", "show", order})["lines"].toArray().size() == 3);
  giulia.does({"order", "submit", order.left(13)});  // a prefix is enough
  giulia.does({"sync"});

  // The loser sees the three values and restores theirs.
  auto conflicts = giulia.does({"conflicts"})["conflicts"].toArray();
  REQUIRE(conflicts.size() == 1);
  auto id = conflicts[0].toObject()["id"].toString();
  auto shown = giulia.does({"conflict", "show", id.left(13)});
  CHECK(shown["mine"].toString() == "02 555 0101");
  CHECK(shown["office"].toString() == "02 555 0202");
  giulia.does({"conflict", "resolve", id, "--keep", "mine"});
  giulia.does({"sync"});
  andrea.runs({"sync"});
  CHECK(andrea.sees("SELECT phone" + of_met) == "02 555 0101");

  // The manager decides.
  boss.runs({"sync"});
  auto decided = boss.does({"order", "show", held});
  CHECK(decided["status"].toString() == "held");
  CHECK_FALSE(decided["holds"].toArray().isEmpty());
  boss.does({"order", "reject", decided["number"].toString(), "--reason", "sconto fuori limite"});
  boss.does({"order", "confirm", order});
  boss.does({"sync"});
  giulia.does({"sync"});
  CHECK(giulia.does({"order", "show", held})["status"].toString() == "cancelled");
  CHECK(giulia.does({"order", "show", held})["decision_reason"].toString() == "sconto fuori limite");
  CHECK(giulia.does({"order", "show", order})["status"].toString() == "confirmed");

  giulia.does({"day", "close", "--km", "96"});
  giulia.does({"sync"});
  boss.does({"sync"});
  bool closed = false;
  for (auto agent : boss.does({"team"})["agents"].toArray())
    closed |= agent.toObject()["name"].toString() == "Giulia Ferri" &&
              agent.toObject()["state"].toString() == "closed";
  CHECK(closed);
  CHECK_FALSE(giulia.does({"plan"})["stops"].toArray().isEmpty());
  CHECK(giulia.does({"kpi", "turnover"})["turnover_cents"].toInteger() > 0);

  for (auto* agent : {&giulia, &andrea, &boss}) agent->runs({"sync"});
  CHECK(giulia.shared_rows().size() > 1'000);
  CHECK(giulia.shared_rows() == andrea.shared_rows());
  CHECK(giulia.shared_rows() == boss.shared_rows());
}

TEST_CASE("a segment reassigned at the office: one tablet loses its clients, the other gains them whole") {
  DemoOffice office;
  Agent giulia(office, "giulia"), marta(office, "marta");
  auto met = QString::fromStdString(client(office, "open"));
  auto in_segment = "SELECT count(*)" + shared_clients;
  auto before = giulia.sees(in_segment);
  CHECK(marta.sees(in_segment) == "0");
  giulia.does({"visit", "log", "--client", met, "--outcome", "info", "--note", "non ancora inviata"});
  office.administer({"assign", "--user", "giulia", "--segment", "TV-VE", "--remove"});
  office.administer({"assign", "--user", "marta", "--segment", "TV-VE"});
  auto evening = giulia.runs({"sync"});
  CHECK(evening.json["pushed"].toInt() == 1);
  CHECK(evening.json["rejected"].toInt() == 0);
  CHECK(evening.json["evicted_clients"].toInt() > 0);
  CHECK(giulia.sees(in_segment) == "0");
  CHECK(giulia.does({"status"})["pending"].toInt() == 0);
  marta.does({"sync"});
  CHECK(marta.sees(in_segment) == before);
  CHECK(marta.sees("SELECT count(*) FROM visit WHERE note = 'non ancora inviata'") == "1");
}

TEST_CASE("a copied replica and outbox used on two machines lose neither side's work") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  auto met = QString::fromStdString(client(office, "open"));
  auto visit = [&](const char* note) {
    return QStringList{"visit", "log", "--client", met, "--outcome", "info", "--note", note};
  };
  giulia.does(visit("prima della copia"));
  auto twin = giulia.copied_to(office.folder() / "second machine");
  giulia.does(visit("sulla prima"));
  twin.does(visit("sulla seconda"));
  for (auto* machine : {&giulia, &twin, &giulia, &twin}) machine->does({"sync"});
  for (auto* machine : {&giulia, &twin}) {
    CHECK(machine->sees("SELECT count(*) FROM visit WHERE note IN ('prima della copia', 'sulla prima', "
                        "'sulla seconda')") == "3");
    CHECK(machine->does({"status"})["pending"].toInt() == 0);
  }
  CHECK(
      office.ask(
          "SELECT count(*) FROM visit WHERE note IN ('prima della copia', 'sulla prima', 'sulla seconda')") ==
      "3");
}

}  // namespace giro::test

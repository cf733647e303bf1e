// Credito: figures, bars and rows as the manager sees them.
#include <catch2/catch.hpp>

#include "app/models/client_credit.hpp"
#include "app/models/credit_desk.hpp"
#include "app/models/format.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id nino = id_of(100), portego = id_of(101);

struct Debts : Desk {
  Debts() : Desk("manager") {
    client(
        nino, "Trattoria Da Nino",
        {{"credit_limit_cents", whole(100'000)}, {"payment_method", text("riba")}, {"province", text("TV")}});
    row("choice", id_of(500),
        {{"list", text("payment_method")},
         {"code", text("riba")},
         {"label_it", text("Ri.Ba.")},
         {"active", whole(1)}});
    client(portego, "Osteria Al Portego", {{"relationship", text("former")}, {"province", text("VE")}});
  }
  void owes(std::uint64_t number, const Id& of, std::string due_on, std::int64_t cents) {
    row("invoice", id_of(300 + number),
        {{"client_id", of},
         {"number", text("F" + std::to_string(number))},
         {"kind", text("invoice")},
         {"issued_on", text("2026-08-01")},
         {"total_cents", whole(cents)}});
    row("instalment", id_of(400 + number),
        {{"client_id", of},
         {"invoice_id", id_of(300 + number)},
         {"due_on", text(due_on)},
         {"amount_cents", whole(cents)},
         {"open_cents", whole(cents)},
         {"status", text("open")}});
  }
};

}  // namespace

TEST_CASE(
    "the credit desk: open and overdue, how late, expected by week, and a row per client with overdue") {
  Debts desk;
  desk.owes(1, nino, "2026-10-30", 124'000);    // 20 days late
  desk.owes(2, nino, "2026-11-26", 50'000);     // next week
  desk.owes(3, portego, "2026-08-20", 30'000);  // 91 days late
  desk.open();
  auto credit = made<CreditDesk>(desk);
  auto tiles = credit->property("tiles").toList();
  REQUIRE(tiles.size() == 4);
  CHECK(tiles[0].toMap()["value"].toString() == "2.040");
  CHECK(tiles[1].toMap()["value"].toString() == "1.540");
  CHECK(tiles[3].toMap()["value"].toString() == "1");
  auto parts = credit->property("parts").toList();
  REQUIRE(parts.size() == 5);
  CHECK(parts[1].toMap()["weight"].toDouble() == 124'000);
  CHECK(parts[4].toMap()["weight"].toDouble() == 30'000);
  auto weeks = credit->property("weeks").toList();
  REQUIRE(weeks.size() == 6);
  CHECK(weeks[1].toMap()["value"].toDouble() == 50'000);
  CHECK(credit->property("headline").toString() == "Clienti con scaduto, 2");
  CHECK(credit->property("noteText").toString().contains("li deve chi non è più cliente"));

  auto* clients = rows_of(*credit, "clients");
  REQUIRE(clients->count() == 2);
  auto first = clients->get(0);
  CHECK(first["name"].toString() == "Trattoria Da Nino");
  CHECK(first["amounts"].toStringList()[1] == "1.240");
  CHECK(first["amounts"].toStringList()[2] == "–");
  CHECK(first["stateText"].toString() == "Oltre il fido");
  CHECK(first["used"].toDouble() == 1.0);
  CHECK(first["detail"].toString().contains("Ri.Ba."));
  CHECK(clients->get(1)["detail"].toString().contains("non più cliente"));

  credit->setProperty("bucket", 4);
  REQUIRE(until([&] { return rows_of(*credit, "clients")->count() == 1; }));
  CHECK(rows_of(*credit, "clients")->get(0)["name"].toString() == "Osteria Al Portego");
  CHECK(credit->property("headline").toString() == "Clienti con oltre 90, 1");
}

TEST_CASE("the credit desk narrows to a province, and says what was open when the period began") {
  Debts desk;
  desk.owes(1, nino, "2026-10-30", 124'000);
  desk.owes(2, portego, "2026-08-20", 30'000);
  desk.open();
  auto credit = made<CreditDesk>(desk);
  auto tile = [&](int place, const char* part) {
    return credit->property("tiles").toList().at(place).toMap()[part].toString();
  };
  CHECK(tile(0, "value") == "1.540");
  CHECK(tile(0, "note").contains("dal 19 ott"));
  CHECK(tile(1, "note").contains("il 19 ott"));
  credit->setProperty("period", "year");  // nothing was invoiced a year ago
  REQUIRE(until([&] { return !tile(0, "note").contains("dal"); }));
  credit->setProperty("province", "VE");
  REQUIRE(until([&] { return rows_of(*credit, "clients")->count() == 1; }));
  CHECK(tile(0, "value") == "300");
  CHECK(rows_of(*credit, "clients")->get(0)["name"].toString() == "Osteria Al Portego");
  CHECK(credit->property("flowText").toString().startsWith("dal"));  // no Ri.Ba. here
  credit->setProperty("sort", "exposure");
  REQUIRE(until([&] { return credit->property("headline").toString() == "Scaduto o oltre il fido, 1"; }));
  credit->setProperty("flow", "collected");
  REQUIRE(until(
      [&] { return credit->property("weeks").toList().value(0).toMap()["label"].toString() == "giu"; }));
  CHECK(credit->property("weeks").toList().size() == 6);
}

TEST_CASE("a client's debts: an agent takes money in and notes a promise, in euro as they are typed") {
  Debts desk;
  desk.owes(1, nino, "2026-10-30", 124'050);
  desk.open();
  auto debts = made<ClientCredit>(desk, {{"clientId", format::hex(nino)}});
  CHECK(debts->property("overdue").toString() == "1240,50");
  CHECK(debts->property("limit").toString() == "1000");
  REQUIRE(debts->property("invoices").toList().size() == 1);
  auto invoice = debts->property("invoices").toList()[0].toMap();
  CHECK(invoice["label"].toString().startsWith("F1, 1.240,50"));

  debts->collect("1.000,50", "riba", "2026-11-19", {}, "in contanti ");
  REQUIRE(until([&] { return rows_of(*debts, "noted")->count() == 1; }));
  auto noted = rows_of(*debts, "noted")->get(0);
  CHECK(noted["amountText"].toString().startsWith("1.000,50"));
  CHECK(noted["detail"].toString() == "Ri.Ba. · in contanti");
  CHECK(noted["title"].toString().startsWith("Incassato da"));

  debts->promise(invoice["code"].toString(), "2026-11-15", "240", {});
  REQUIRE(until([&] { return rows_of(*debts, "promises")->count() == 1; }));
  auto promise = rows_of(*debts, "promises")->get(0);
  CHECK(promise["title"].toString() == "Promette di pagare la fattura F1");
  CHECK(promise["stateText"].toString() == "giorno passato");
  debts->answer(promise["promiseId"].toString(), false);
  REQUIRE(until([&] { return !rows_of(*debts, "promises")->get(0)["open"].toBool(); }));
  CHECK(rows_of(*debts, "promises")->get(0)["stateText"].toString() == "non mantenuta");

  QString problem;
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& text) { problem = text; });
  debts->collect("tanto", {}, "2026-11-19", {}, {});
  REQUIRE(until([&] { return !problem.isEmpty(); }));
  CHECK(desk.recorded().size() == 3);
}

TEST_CASE("a client's debts: the office confirms money, and whoever decides sees the risk and the advice") {
  Debts desk;
  desk.owes(1, nino, "2026-08-10", 124'000);  // 101 days late, and beyond the limit of 1.000 €
  desk.open();
  auto debts = made<ClientCredit>(desk, {{"clientId", format::hex(nino)}});
  CHECK(debts->property("canConfirm").toBool());
  CHECK(debts->property("canDecide").toBool());
  CHECK(debts->property("riskText").toString() == "Rischio alto");
  CHECK(debts->property("riskDetail").toString() ==
        "ha scaduto da tempo, è oltre il fido, ha pagato troppo poco per conoscerlo");
  CHECK(debts->property("adviceText").toString().contains("termini di pagamento più corti"));

  debts->collect("1240", {}, "2026-11-19", {}, {});
  REQUIRE(until([&] { return rows_of(*debts, "noted")->count() == 1; }));
  debts->confirm(rows_of(*debts, "noted")->get(0)["paymentId"].toString());
  REQUIRE(until([&] { return rows_of(*debts, "noted")->count() == 0; }));
  CHECK(desk.cell("instalment", id_of(401), "status") == text("paid"));
  REQUIRE(until([&] { return debts->property("riskText").toString().isEmpty(); }));  // owes nothing

  debts->decide(debts->property("advisedLimit").toString(), "watch", "primi mesi");
  REQUIRE(until([&] { return debts->property("status").toString() == "watch"; }));
  CHECK(desk.cell("client", nino, "credit_reason") == text("primi mesi"));
}

// Credito: figures, bars and rows as the manager sees them.
#include <catch2/catch.hpp>

#include "app/models/credit_desk.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id nino = id_of(100), portego = id_of(101);

struct Debts : Desk {
  Debts() : Desk("manager") {
    client(nino, "Trattoria Da Nino",
           {{"credit_limit_cents", whole(100'000)}, {"payment_method", text("riba")}});
    row("choice", id_of(500),
        {{"list", text("payment_method")},
         {"code", text("riba")},
         {"label_it", text("Ri.Ba.")},
         {"active", whole(1)}});
    client(portego, "Osteria Al Portego", {{"relationship", text("former")}});
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

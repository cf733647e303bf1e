// Money in an agent's hands: noted on the tablet, cleared by the office, and only then off the debt. Limits
// are decided by the credit role.
#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/actions/credit.hpp"
#include "sync/figures/credit_book.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

using test::number;
using test::text;

struct Debts {
  Company company;
  Person ada{company, "ada"}, cora{company, "cora", schema::credit}, max{company, "max", schema::manager};
  Id client = company.id("c1"), invoice = company.id("invoice"), first = company.id("first"),
     second = company.id("second");

  Debts() {
    company.put("app_user", cora.id(),
                {{"login", text("cora")}, {"name", text("Cora")}, {"role", text("credit")}});
    company.put("invoice", invoice,
                {{"client_id", client},
                 {"number", text("F1")},
                 {"kind", text("invoice")},
                 {"issued_on", text("2026-08-01")},
                 {"total_cents", number(300'00)}});
    for (auto& [part, due] : {std::pair{first, "2026-08-31"}, {second, "2026-09-30"}})
      company.put("instalment", part,
                  {{"client_id", client},
                   {"invoice_id", invoice},
                   {"due_on", text(due)},
                   {"amount_cents", number(150'00)},
                   {"open_cents", number(150'00)},
                   {"status", text("open")}});
    for (auto* person : {&ada, &cora, &max}) person->syncs();
  }
  void collects(std::int64_t cents) {
    ada.does([&](Device& device) {
      return actions::note_collection(device, {.client = client, .cents = cents, .paid_on = "2026-11-19"});
    });
  }
  CreditLine line(Person& person) {
    return credit_book(person.device().local(), {.from = "2025-11-20", .to = "2026-11-19"})
        .value()
        .lines.at(0);
  }
  Id payment(Person& person) { return person.rows("payment", "client_id", Value{client}).at(0); }
};

}  // namespace

TEST_CASE(
    "a collection noted by an agent is shown beside the debt, and lowers it when the office clears it") {
  Debts debts;
  debts.collects(200'00);
  CHECK(debts.line(debts.ada).ageing.receivables_cents() == 300'00);
  CHECK(debts.line(debts.ada).noted_cents == 200'00);
  debts.ada.syncs();
  debts.max.syncs();
  auto payment = debts.payment(debts.max);
  CHECK(debts.ada.is_told([&](Device& device) { return actions::clear_collection(device, payment); }) ==
        "Gli incassi li conferma la sede.");
  debts.max.does([&](Device& device) { return actions::clear_collection(device, payment); });
  CHECK(debts.max.is_told([&](Device& device) { return actions::clear_collection(device, payment); }) ==
        "Questo incasso è già confermato.");
  debts.max.syncs();
  debts.ada.syncs();
  auto line = debts.line(debts.ada);
  CHECK(line.ageing.receivables_cents() == 100'00);
  CHECK(line.noted_cents == 0);
  CHECK(debts.ada.sees("instalment", debts.first, "status") == text("paid"));
  CHECK(debts.ada.sees("instalment", debts.second, "open_cents") == number(100'00));
}

TEST_CASE("an agent who says a collection has arrived is not believed: it stays noted") {
  Debts debts;
  debts.collects(50'00);
  debts.ada.syncs();
  auto payment = debts.payment(debts.ada);
  debts.ada.does([&](Device& device) {
    return actions::save_part(device, "payment", debts.client, payment, {{"status", text("cleared")}});
  });
  debts.ada.syncs();
  CHECK(debts.company.cell("payment", payment, "status") == text("collected"));
  auto born_cleared = debts.ada.does([&](Device& device) {
    return actions::save_part(
        device, "payment", debts.client, {},
        {{"kind", text("receipt")}, {"status", text("cleared")}, {"amount_cents", number(5)}});
  });
  debts.ada.syncs();
  CHECK(debts.ada.fate(born_cleared)->verdict == Verdict::rejected);
}

TEST_CASE("two collections of one day go one after the other over what is still open") {
  Debts debts;
  debts.collects(150'00);
  debts.collects(100'00);
  auto of = [&](const Id& part) {
    std::int64_t cents = 0;
    for (auto& id : debts.ada.rows("payment_allocation", "instalment_id", Value{part}))
      cents += as_int(debts.ada.sees("payment_allocation", id, "amount_cents"));
    return cents;
  };
  CHECK(of(debts.first) == 150'00);
  CHECK(of(debts.second) == 100'00);
}

TEST_CASE("a promise is open until somebody says what came of it") {
  Debts debts;
  auto refused = [&](std::string_view day, std::optional<std::int64_t> cents) {
    return !debts.ada
                .is_told([&](Device& device) {
                  return actions::promise_payment(device, debts.invoice, day, cents, "");
                })
                .empty();
  };
  CHECK(refused("soon", {}));
  CHECK(refused("2026-11-30", 0));
  debts.ada.does([&](Device& device) {
    return actions::promise_payment(device, debts.invoice, "2026-11-30", 150'00, "al telefono");
  });
  CHECK(debts.line(debts.ada).promised_on == "2026-11-30");
  CHECK(debts.line(debts.ada).promised_cents == 150'00);
  auto promise = debts.ada.rows("payment_promise", "client_id", Value{debts.client}).at(0);
  debts.ada.does([&](Device& device) { return actions::set_promise(device, promise, "broken"); });
  CHECK(debts.line(debts.ada).promised_on.empty());
  debts.ada.syncs();
  debts.cora.syncs();
  CHECK(debts.cora.sees("payment_promise", promise, "status") == text("broken"));
}

TEST_CASE("limit and status are decided by the credit role, and a stop says why") {
  Debts debts;
  auto decide = [&](const actions::CreditDecision& decision) {
    return
        [&debts, decision](Device& device) { return actions::decide_credit(device, debts.client, decision); };
  };
  CHECK(debts.ada.is_told(decide({.limit_cents = 1, .status = "", .reason = ""})) ==
        "Il fido lo decide chi gestisce i crediti.");
  CHECK(debts.cora.is_told(decide({.limit_cents = {}, .status = "blocked", .reason = ""})) ==
        "Scrivi perché: chi prende ordini lo deve sapere.");
  debts.cora.does(decide({.limit_cents = 250'00, .status = "blocked", .reason = "due Ri.Ba. tornate"}));
  debts.cora.syncs();
  debts.ada.syncs();
  CHECK(debts.ada.sees("client", debts.client, "credit_limit_cents") == number(250'00));
  CHECK(debts.ada.sees("client", debts.client, "credit_status") == text("blocked"));
  CHECK(debts.line(debts.ada).exposure.over());
}

}  // namespace giro::scenario

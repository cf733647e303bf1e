// Invoices, payments, contacts and ratings from files, and the figures that follow.
#include "sync/figures/credit_book.hpp"
#include "sync/figures/turnover_by.hpp"
#include "tests/data/office_fixture.hpp"

using namespace giro;
using namespace giro::test;
using Lines = std::vector<std::string>;

namespace {

const char* const invoices_csv =
    "invoice,client,issued,due,amount,taxable,method\n"
    "F1,R1,2026-06-30,2026-07-30,300.00,737.70,riba\n"
    "F1,R1,2026-06-30,2026-08-29,300.00,737.70,riba\n"
    "F1,R1,2026-06-30,2026-09-28,300.00,737.70,riba\n"
    "F2,R1,2026-10-20,2026-11-19,122.00,100.00,bonifico\n"
    "NC1,R1,2026-10-25,2026-10-25,-61.00,-50.00,\n"
    "F3,X1,2026-05-01,2026-05-31,244.00,200.00,bonifico\n";

struct Books : TestOffice {
  Books() {
    load("clients", "code,relationship,segment\nR1,active,TV\nX1,former,TV\n");
    load("invoices", invoices_csv);
  }
  ImportReport load(const std::string& kind, std::string_view csv, bool skip_bad = false) {
    return import({.kind = kind, .file = folder.file(kind + ".csv", csv), .skip_bad = skip_bad});
  }
  CreditBook book(std::string_view day_on) {
    return credit_book(read(), {.from = "2025-11-20", .to = std::string(day_on)}).value();
  }
  std::array<std::int64_t, 5> ageing(std::string_view day_on) { return book(day_on).ageing.cents; }
  std::string parts(std::string_view invoice) {
    return text(
        "SELECT group_concat(s, ' ') FROM (SELECT i.status || ' ' || i.open_cents AS s FROM instalment i"
        " JOIN invoice n ON n.id = i.invoice_id WHERE n.number = '" +
        std::string(invoice) + "' ORDER BY i.due_on)");
  }
};

}  // namespace

TEST_CASE("rows with one number are one invoice of several instalments, below zero it is a credit note") {
  Books office;
  CHECK(office.number("SELECT count(*) FROM invoice") == 4);
  CHECK(office.number("SELECT count(*) FROM instalment") == 6);
  CHECK(office.number("SELECT total_cents FROM invoice WHERE number = 'F1'") == 900'00);
  CHECK(office.number("SELECT taxable_cents FROM invoice WHERE number = 'F1'") == 737'70);
  CHECK(office.number("SELECT vat_cents FROM invoice WHERE number = 'F1'") == 162'30);
  CHECK(office.text("SELECT kind FROM invoice WHERE number = 'NC1'") == "credit_note");
  CHECK(office.number("SELECT taxable_cents FROM invoice WHERE number = 'NC1'") == -50'00);
  CHECK(office.ageing("2026-11-19") == std::array<std::int64_t, 5>{122'00, -61'00, 300'00, 300'00, 544'00});
  CHECK(office.book("2026-11-19").not_active.receivables_cents() == 244'00);
  auto invoiced = FigureQuestion{.from = "2025-11-20", .to = "2026-11-19", .basis = Basis::invoices};
  auto by = turnover_by(office.read(), CompanyTime::in().value(), invoiced, Dimension::client).value();
  REQUIRE(by.rows.size() == 1);
  CHECK(by.rows[0].cents == 837'70);
  CHECK(by.outside_cents == 200'00);
}

TEST_CASE(
    "a payment fills the earliest instalment first; part of one leaves the rest; too much stays below zero") {
  Books office;
  CHECK(office.load("payments", "invoice,paid,amount,method\nF1,2026-08-05,350.00,riba\n").inserted == 1);
  CHECK(office.parts("F1") == "paid 0 open 25000 open 30000");
  CHECK(office.load("payments", "invoice,paid,amount\nF1,2026-10-01,570.00\n").inserted == 1);
  CHECK(office.parts("F1") == "paid 0 paid 0 open -2000");
  CHECK(office.number("SELECT sum(amount_cents) FROM payment_allocation") == 920'00);
  CHECK(office.ageing("2026-11-19") == std::array<std::int64_t, 5>{122'00, -61'00, -20'00, 0, 244'00});
  CHECK(office.ageing("2026-08-10") == std::array<std::int64_t, 5>{550'00, 0, 0, 244'00, 0});
  CHECK(office.ageing("2026-08-04") == std::array<std::int64_t, 5>{600'00, 300'00, 0, 244'00, 0});
}

TEST_CASE("what came back is owed again, what was written off is not") {
  Books office;
  office.load(
      "payments",
      "invoice,paid,amount,method,kind\nF1,2026-07-30,300.00,riba,\nF1,2026-08-03,300.00,riba,unpaid\n"
      "F3,2026-09-01,244.00,,write_off\nNC1,2026-11-01,61.00,,\n");
  CHECK(office.parts("F1") == "unpaid 30000 open 30000 open 30000");
  CHECK(office.parts("F3") == "written_off 0");
  CHECK(office.parts("NC1") == "paid 0");
  CHECK(office.ageing("2026-11-19") == std::array<std::int64_t, 5>{122'00, 0, 300'00, 300'00, 300'00});
  CHECK(office.ageing("2026-08-01") == std::array<std::int64_t, 5>{600'00, 0, 0, 244'00, 0});
  CHECK(office.ageing("2026-10-31")[1] == -61'00);  // the credit note was still open
  CHECK(office.book("2026-11-19").lines.front().risk.reasons.front() == RiskReason::overdue);
}

TEST_CASE("the same files twice change nothing, and equal rows are two payments") {
  Books office;
  const char* payments =
      "invoice,paid,amount\nF1,2026-08-05,100.00\nF1,2026-08-05,100.00\nF2,2026-11-02,122.00\n";
  CHECK(office.load("payments", payments).inserted == 3);
  CHECK(office.parts("F1") == "open 10000 open 30000 open 30000");
  auto again = office.load("payments", payments);
  CHECK(again.inserted == 0);
  CHECK(again.unchanged == 3);
  CHECK(office.parts("F1") == "open 10000 open 30000 open 30000");
  again = office.load("invoices", invoices_csv);
  CHECK(again.unchanged == 4);
  CHECK(office.parts("F2") == "paid 0");
}

TEST_CASE("an invoice corrected by its file keeps what was paid of it") {
  Books office;
  office.load("payments", "invoice,paid,amount\nF1,2026-08-05,350.00\n");
  auto report =
      office.load("invoices",
                  "invoice,client,issued,due,amount,taxable\nF1,R1,2026-06-30,2026-07-30,300.00,700\n"
                  "F1,R1,2026-06-30,2026-09-15,400.00,700\n");
  // The third instalment had nothing paid and is gone; the second moved and grew.
  CHECK(report.bad_rows == Lines{});
  CHECK(report.updated == 1);
  CHECK(office.parts("F1") == "paid 0 open 35000");
  CHECK(office.text("SELECT max(due_on) FROM instalment i JOIN invoice n ON n.id = i.invoice_id"
                    " WHERE n.number = 'F1'") == "2026-09-15");
  report = office.load("invoices", "invoice,client,issued,due,amount\nF1,R1,2026-06-30,2026-07-30,300.00\n");
  CHECK(report.bad_rows ==
        Lines{"line 2: invoice \"F1\" has an instalment more at the office, paid in part"});
}

TEST_CASE("each bad row of invoices and payments says what is wrong with it, and nothing is loaded") {
  Books office;
  auto report = office.load("invoices",
                            "invoice,client,issued,due,amount,kind,status\n"
                            "F9,R1,2026-06-30,2026-06-29,10,,\n"
                            "F9,R1,2026-06-30,2026-07-30,0,,\n"
                            "F9,R1,2026-06-30,2026-07-30,-5,invoice,\n"
                            "F9,R1,2026-06-30,2026-07-30,5,,paid\n"
                            "F9,R9,2026-06-30,2026-07-30,5,,\n"
                            "F9,R1,2026-06-30,2026-07-30,5.001,,\n"
                            "F9,R1,2026-06-30,2026-07-30,5,,\n"
                            "F9,X1,2026-06-30,2026-08-30,5,,\n"
                            "F9,R1,2026-06-30,2026-08-30,-5,,\n"
                            "F2,X1,2026-10-20,2026-11-19,122,,\n"
                            "F2,R1,2026-10-21,2026-11-19,122,,\n");
  CHECK(report.bad_rows ==
        Lines{"line 2: due before it was issued", "line 3: amount is 0: an instalment asks for something",
              "line 4: an invoice is above zero: what is credited is a credit_note",
              "line 5: what was paid comes with payments: a status here is open, presented or unpaid",
              "line 6, column client: there is no client \"R9\": import clients first",
              "line 7, column amount: \"5.001\" has more than 2 decimals",
              "line 9: invoice \"F9\" has another client on line 8",
              "line 10: invoice \"F9\" is above zero in one row and below in another",
              "line 11: this invoice is already another client's",
              "line 12: this invoice was issued on 2026-10-20: a document keeps its day"});
  CHECK(office.number("SELECT count(*) FROM invoice WHERE number = 'F9'") == 0);
  report = office.load("payments",
                       "invoice,paid,amount,kind\nF8,2026-07-01,5,\nF1,2026-07-01,0,\nF1,2026-07-01,-5,\n"
                       "F1,yesterday,5,\nF1,2026-07-01,5,gift\nF1,2026-07-01,5,\n");
  REQUIRE(report.bad_rows.size() == 5);
  CHECK(report.bad_rows[0] == "line 2, column invoice: there is no invoice \"F8\": import invoices first");
  CHECK(report.bad_rows[1] == "line 3, column amount: amount is 0: nothing was paid");
  CHECK(report.bad_rows[2] ==
        "line 4, column amount: a payment is above zero: what came back has kind unpaid");
  CHECK(report.bad_rows[3].starts_with("line 5, column paid: \"yesterday\" is no ISO date"));
  CHECK(report.bad_rows[4].starts_with("line 6, column kind: "));
  CHECK(office.number("SELECT count(*) FROM payment") == 0);
  CHECK(office.load("payments", "invoice,paid,amount,kind\nF8,2026-07-01,5,\nF1,2026-07-01,5,\n", true)
            .inserted == 1);
}

TEST_CASE("contacts are known by client and name, ratings by what was rated by whom and when") {
  Books office;
  CHECK(office
            .load("contacts",
                  "client,name,role,phone,email\nR1,Anna Rossi,buyer,0422 1,anna@rossi.it\n"
                  "R1,Ugo Bo,owner,,\n")
            .inserted == 2);
  auto again = office.load("contacts",
                           "client,name,role,phone,decision_maker\nR1,Anna Rossi,,0422 2,yes\n"
                           "R1,Ugo Bo,owner,,\n");
  CHECK(again.updated == 1);
  CHECK(again.unchanged == 1);
  CHECK(office.text("SELECT phone || email || is_decision_maker || coalesce(role, '-') FROM contact"
                    " WHERE name = 'Anna Rossi'") == "0422 2anna@rossi.it1-");
  CHECK(office.number("SELECT count(*) FROM contact WHERE active = 1") == 2);

  const char* ratings =
      "client,kind,source,score,rated,valid_until\nR1,credit,Cerved,B2,2026-03-01,2027-03-01\n"
      "R1,esg,Synesgy,B,2026-03-01,\nR1,credit,Cerved,B1,2026-09-01,2027-03-01\n";
  CHECK(office.load("ratings", ratings).inserted == 3);
  CHECK(office.load("ratings", ratings).unchanged == 3);
  auto bad = office.load("ratings",
                         "client,kind,score,rated,valid_until\nR1,luck,A,2026-03-01,\n"
                         "R1,credit,A,2026-03-01,2026-02-01\n");
  REQUIRE(bad.bad_rows.size() == 2);
  CHECK(bad.bad_rows[0].starts_with("line 2, column kind: "));
  CHECK(bad.bad_rows[1] == "line 3, column valid_until: a rating cannot end before it was given");
}

#include "sync/portfolio/turnover.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "sync/base/id.hpp"
#include "sync/schema/ddl.hpp"

using namespace giro;

namespace {

/// Orders as SQL people would write them: one client, one line each unless said otherwise.
struct Sales {
  Sales() {
    for (auto& table : schema::tables()) db.exec(schema::create_table(table, ""));
  }
  void order(int id, int client, std::string_view day, std::string_view status, int taxable,
             int discount_bp = 0, std::string_view user = "x'01'") {
    auto at = time.at(*day_number(day), 12 * 3600);
    run("INSERT INTO sales_order(id, client_id, user_id, placed_at, status, taxable_cents, discount1_bp) "
        "VALUES(" +
        row_id(id) + "," + row_id(client) + "," + std::string(user) + "," + std::to_string(at) + ",'" +
        std::string(status) + "'," + std::to_string(taxable) + "," + std::to_string(discount_bp) + ")");
  }
  void line(int id, int order, std::string_view kind, int net) {
    run("INSERT INTO order_line(id, order_id, kind, net_cents) VALUES(" + row_id(id) + "," + row_id(order) +
        ",'" + std::string(kind) + "'," + std::to_string(net) + ")");
  }
  static std::string row_id(int number) {
    Id id;
    id.bytes[15] = static_cast<Byte>(number);
    return "x'" + to_hex(id) + "'";
  }
  void run(const std::string& sql) { db.exec(sql); }
  Turnover of(TurnoverPeriod period) { return turnover(db, period, time).value(); }

  SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  CompanyTime time = CompanyTime::in().value();
};

const TurnoverPeriod year{.from = "2026-01-01", .to = "2026-12-31", .user = {}};

}  // namespace

TEST_CASE("turnover counts placed orders of the period, both days included") {
  Sales sales;
  sales.order(1, 1, "2026-01-01", "confirmed", 1000);
  sales.line(1, 1, "sale", 1000);
  sales.order(2, 1, "2026-12-31", "held", 501);
  sales.line(2, 2, "sale", 300);
  sales.line(3, 2, "sale", 201);
  sales.line(4, 2, "free", 0);
  sales.order(3, 2, "2027-01-01", "confirmed", 9999);
  sales.line(5, 3, "sale", 9999);
  sales.order(4, 2, "2026-06-01", "draft", 9999);
  sales.line(6, 4, "sale", 9999);
  sales.order(5, 3, "2026-06-01", "cancelled", 9999);
  sales.line(7, 5, "sale", 9999);
  auto figure = sales.of(year);
  CHECK(figure.turnover_cents == 1501);
  CHECK(figure.credit_notes_cents == 0);
  CHECK(figure.clients == 1);
  CHECK(figure.orders == 2);
  CHECK(figure.average_order_cents() == 751);
  CHECK(figure.lines_per_order() == 1.5);
}

TEST_CASE("returned goods are credit notes, and never lower the turnover") {
  Sales sales;
  sales.order(1, 1, "2026-03-01", "confirmed", -700);
  sales.line(1, 1, "return", -700);
  sales.order(2, 2, "2026-03-02", "confirmed", 900, 1000);  // 1500 sold, 500 returned, less 10 %
  sales.line(2, 2, "sale", 1500);
  sales.line(3, 2, "return", -500);
  auto figure = sales.of(year);
  CHECK(figure.credit_notes_cents == -700 - 450);
  CHECK(figure.turnover_cents == 1350);
  CHECK(figure.turnover_cents + figure.credit_notes_cents == 900 - 700);
  CHECK(figure.orders == 1);
  CHECK(figure.clients == 1);
}

TEST_CASE("an order's own discount lowers its turnover") {
  Sales sales;
  sales.order(1, 1, "2026-03-01", "confirmed", 950, 500);
  sales.line(1, 1, "sale", 1000);
  CHECK(sales.of(year).turnover_cents == 950);
}

TEST_CASE("mine are the orders credited to me") {
  Sales sales;
  Id me;
  me.bytes[15] = 7;
  auto my_id = "x'" + to_hex(me) + "'";
  sales.order(1, 1, "2026-03-01", "confirmed", 100, 0, my_id);
  sales.line(1, 1, "sale", 100);
  sales.order(2, 1, "2026-03-01", "confirmed", 200);
  sales.line(2, 2, "sale", 200);
  sales.run("UPDATE sales_order SET credited_agent_id = " + my_id + " WHERE id = " + Sales::row_id(2));
  sales.order(3, 1, "2026-03-01", "confirmed", 400, 0, my_id);
  sales.line(3, 3, "sale", 400);
  sales.run("UPDATE sales_order SET credited_agent_id = x'09' WHERE id = " + Sales::row_id(3));
  auto mine = year;
  mine.user = me;
  CHECK(sales.of(mine).turnover_cents == 300);
  CHECK(sales.of(year).turnover_cents == 700);
}

TEST_CASE(
    "by invoices, credit notes count below zero and lines come from the order when the invoice has none") {
  Sales sales;
  sales.order(1, 1, "2026-02-28", "invoiced", 1000);
  sales.line(1, 1, "sale", 600);
  sales.line(2, 1, "sale", 400);
  sales.run(
      "INSERT INTO invoice(id, client_id, kind, issued_on, order_id, taxable_cents) VALUES"
      "(1, 1, 'invoice', '2026-03-01', " +
      Sales::row_id(1) +
      ", 1000), (2, 2, 'invoice', '2026-12-31', NULL, 500),"
      "(3, 2, 'credit_note', '2026-04-01', NULL, 200), (4, 2, 'credit_note', '2026-04-02', NULL, -100),"
      "(5, 3, 'invoice', '2025-12-31', NULL, 9999)");
  sales.run("INSERT INTO invoice_line(id, invoice_id) VALUES(1, 2)");
  auto invoiced = year;
  invoiced.basis = Basis::invoices;
  auto figure = sales.of(invoiced);
  CHECK(figure.turnover_cents == 1500);
  CHECK(figure.credit_notes_cents == -300);
  CHECK(figure.clients == 2);
  CHECK(figure.orders == 2);
  CHECK(figure.lines == 3);
}

TEST_CASE("an empty period is all zeros, a period without days is a sentence") {
  Sales sales;
  auto figure = sales.of(year);
  CHECK(figure.turnover_cents == 0);
  CHECK(figure.average_order_cents() == 0);
  CHECK(figure.lines_per_order() == 0);
  auto broken = year;
  broken.from = "yesterday";
  CHECK(turnover(sales.db, broken, sales.time).has_error());
}

#include "server/demo/demo.hpp"

#include <chrono>
#include <cstdio>
#include <set>

#include "sync/base/company_time.hpp"
#include "sync/domain/vat_number.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/schema/schema.hpp"
#include "tests/data/office_fixture.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const char* const today = "2026-11-19";

struct DemoOffice : TestOffice {
  explicit DemoOffice(std::uint64_t seed = 7, std::size_t clients = 140)
      : report(generate_demo(office, *store, {.seed = seed, .today = today, .clients = clients}).value()) {}
  DemoReport report;
};

/// One company for all the questions below.
DemoOffice& company() {
  static DemoOffice made;
  return made;
}

/// Everything people could see, as one hash.
std::string fingerprint(TestOffice& office) {
  std::string all;
  for (auto& table : schema::tables()) {
    SQLite::Statement query(office.read(), "SELECT * FROM " + std::string(table.name) + " ORDER BY id");
    while (query.executeStep())
      for (int i = 0; i < query.getColumnCount(); ++i) all += query.getColumn(i).getString() + "\x1f";
  }
  return to_hex(digest(all));
}

std::string agent(std::string_view login) {
  return "(SELECT id FROM app_user WHERE login = '" + std::string(login) + "')";
}

}  // namespace

TEST_CASE("the demo company has the size it was asked for") {
  auto& demo = company();
  CHECK(demo.report.clients == 140);
  CHECK(demo.number("SELECT count(*) FROM client") == 140);
  CHECK(demo.number("SELECT count(*) FROM product") == 400);
  CHECK(demo.number("SELECT count(DISTINCT sku) FROM product") == 400);
  CHECK(demo.number("SELECT count(*) FROM price WHERE min_quantity_milli IS NULL") == 400);
  CHECK(demo.number("SELECT count(*) FROM app_user WHERE role = 'agent'") == 8);
  CHECK(demo.number("SELECT count(*) FROM app_user WHERE role = 'manager'") == 2);
  CHECK(demo.number("SELECT count(*) FROM sales_order") == static_cast<std::int64_t>(demo.report.orders));
  CHECK(demo.number("SELECT count(*) FROM order_line") == static_cast<std::int64_t>(demo.report.order_lines));
  CHECK(demo.number("SELECT count(*) FROM visit") == static_cast<std::int64_t>(demo.report.visits));
  CHECK(demo.number("SELECT count(*) FROM invoice") == static_cast<std::int64_t>(demo.report.invoices));
}

TEST_CASE("every client is in exactly one of the eight assigned segments") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(*) FROM segment s JOIN segmentation g ON g.id = s.segmentation_id WHERE "
                    "g.is_assignment") == 8);
  CHECK(demo.number("SELECT count(*) FROM client c WHERE (SELECT count(*) FROM segment s WHERE s.id = "
                    "c.segment_id) <> 1") == 0);
  CHECK(demo.number("SELECT count(DISTINCT segment_id) FROM client") == 8);
}

TEST_CASE("one segment is shared by two agents and one is under a running substitution") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(*) FROM assignment a JOIN segment s ON s.id = a.segment_id "
                    "WHERE s.code = 'TV-VE' AND a.valid_to IS NULL") == 2);
  CHECK(
      demo.text(
          "SELECT u.login FROM assignment a JOIN app_user u ON u.id = a.user_id WHERE a.role = 'substitute' "
          "AND a.valid_from <= '2026-11-19' AND '2026-11-19' < a.valid_to") == "stefano");
  CHECK(demo.number("SELECT count(*) FROM absence WHERE user_id = " + agent("elena") +
                    " AND from_on <= '2026-11-19' AND '2026-11-19' <= to_on") == 1);
}

TEST_CASE("VAT numbers are valid and nobody's twice; codes and numbers are unique") {
  auto& demo = company();
  std::set<std::string> seen;
  SQLite::Statement query(demo.read(), "SELECT vat_number FROM client");
  while (query.executeStep()) {
    auto number = query.getColumn(0).getString();
    INFO(number);
    CHECK(valid_vat_number(number));
    CHECK(seen.insert(number).second);
  }
  CHECK(demo.number("SELECT count(DISTINCT code) FROM client") == 140);
  CHECK(demo.number("SELECT count(*) - count(DISTINCT number) FROM invoice") == 0);
  CHECK(
      demo.number(
          "SELECT count(*) FROM sales_order WHERE (number IS NULL) <> (status IN ('draft', 'cancelled'))") ==
      0);
  CHECK(demo.number("SELECT count(number) - count(DISTINCT number) FROM sales_order") == 0);
}

TEST_CASE("every reference leads to a row") {
  auto& demo = company();
  for (auto& table : schema::tables())
    for (auto& column : table.columns) {
      if (column.type != schema::Type::ref || column.detail.empty()) continue;
      INFO(table.name << "." << column.name);
      CHECK(demo.number("SELECT count(*) FROM " + std::string(table.name) + " r WHERE r." +
                        std::string(column.name) + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                        std::string(column.detail) + " t WHERE t.id = r." + std::string(column.name) + ")") ==
            0);
    }
}

TEST_CASE(
    "debts are as in life: three Ri.Ba., some came back; credit notes to be used; former clients who owe") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(*) FROM (SELECT invoice_id FROM instalment WHERE method = 'riba' GROUP BY"
                    " invoice_id HAVING count(*) = 3)") > 0);
  CHECK(demo.number("SELECT count(*) FROM instalment WHERE status = 'unpaid'") > 0);
  CHECK(demo.number("SELECT count(*) FROM payment WHERE kind = 'unpaid'") > 0);
  CHECK(demo.number("SELECT count(*) FROM instalment WHERE status = 'open' AND open_cents < 0") > 0);
  CHECK(demo.number("SELECT count(*) FROM instalment i JOIN client c ON c.id = i.client_id"
                    " WHERE c.relationship = 'former' AND i.open_cents > 0") > 0);
  CHECK(demo.number("SELECT count(*) FROM payment WHERE status = 'collected'") > 0);
  CHECK(demo.number("SELECT count(*) FROM payment_promise WHERE status = 'open'") > 0);
  CHECK(demo.number("SELECT count(*) FROM rating") > 0);
  auto book = credit_book(demo.read(), {.from = "2025-11-20", .to = today}).value();
  CHECK(book.ageing.receivables_cents() > 0);
  CHECK(book.not_active.receivables_cents() > 0);
}

TEST_CASE("an order comes to what its lines come to, and its invoice to the same") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(*) FROM sales_order o WHERE o.taxable_cents <> "
                    "(SELECT sum(net_cents) FROM order_line l WHERE l.order_id = o.id)") == 0);
  CHECK(demo.number("SELECT count(*) FROM sales_order WHERE taxable_cents + vat_cents <> total_cents OR "
                    "total_cents <= 0") == 0);
  CHECK(demo.number(
            "SELECT count(*) FROM invoice i JOIN sales_order o ON o.id = i.order_id WHERE i.taxable_cents <> "
            "o.taxable_cents OR i.vat_cents <> o.vat_cents OR i.total_cents <> o.total_cents") == 0);
  CHECK(demo.number("SELECT count(*) FROM invoice i WHERE kind = 'invoice' AND total_cents <> "
                    "(SELECT sum(amount_cents) FROM instalment p WHERE p.invoice_id = i.id)") == 0);
  CHECK(demo.number("SELECT count(*) FROM instalment WHERE (status = 'paid') <> (open_cents = 0)") == 0);
  CHECK(demo.number("SELECT count(*) FROM instalment i JOIN invoice n ON n.id = i.invoice_id"
                    " WHERE (n.kind = 'credit_note') <> (i.amount_cents < 0)") == 0);
  CHECK(demo.number("SELECT count(*) FROM payment p WHERE amount_cents <> "
                    "(SELECT sum(amount_cents) FROM payment_allocation a WHERE a.payment_id = p.id)") == 0);
}

TEST_CASE("quantities are packs one may order") {
  CHECK(
      company().number(
          "SELECT count(*) FROM order_line l JOIN product p ON p.id = l.product_id WHERE l.quantity_milli < "
          "p.min_quantity_milli OR l.quantity_milli % p.order_multiple_milli <> 0") == 0);
}

TEST_CASE("nothing lies in the future but what is planned") {
  auto& demo = company();
  auto end = std::to_string(CompanyTime::in().value().at(*day_number(today) + 1));
  CHECK(demo.number("SELECT count(*) FROM sales_order WHERE placed_at >= " + end) == 0);
  CHECK(demo.number("SELECT count(*) FROM visit WHERE started_at >= " + end) == 0);
  CHECK(demo.number("SELECT count(*) FROM visit WHERE status = 'planned' AND planned_on < '2026-11-19'") ==
        0);
  CHECK(demo.number("SELECT count(*) FROM invoice WHERE issued_on > '2026-11-19'") == 0);
  CHECK(demo.number("SELECT count(*) FROM payment WHERE paid_on >= '2026-11-19'") == 0);
  CHECK(demo.number("SELECT min(placed_at) FROM sales_order") >
        CompanyTime::in().value().at(*day_number(today) - 731));
}

TEST_CASE("a company made before dawn has a whole day to come, one made at ten a part of it") {
  auto time = CompanyTime::in().value();
  auto made_at = [&](std::int64_t hour) {
    auto now_at = time.at(*day_number(today), hour * 3600);
    TestOffice demo;
    REQUIRE(
        generate_demo(demo.office, *demo.store, {.seed = 7, .today = today, .now_at = now_at, .clients = 140})
            .has_value());
    auto now = std::to_string(now_at);
    CHECK(demo.number("SELECT count(*) FROM visit WHERE ended_at > " + now) == 0);
    CHECK(demo.number("SELECT count(*) FROM sales_order WHERE placed_at > " + now) == 0);
    CHECK(demo.number("SELECT count(*) FROM work_day WHERE started_at > " + now) == 0);
    return demo.number("SELECT count(*) FROM visit WHERE status = 'done' AND planned_on = '2026-11-19'");
  };
  auto before_dawn = made_at(3), at_ten = made_at(10);
  CHECK(before_dawn == 0);
  CHECK(at_ten > 0);
  CHECK(at_ten <
        company().number("SELECT count(*) FROM visit WHERE status = 'done' AND planned_on = '2026-11-19'"));
}

TEST_CASE("Giulia Ferri's day is the one of the pictures") {
  auto& demo = company();
  CHECK(
      demo.text(
          "SELECT group_concat(n, ' | ') FROM (SELECT coalesce(c.trade_name, c.legal_name) AS n FROM visit v "
          "JOIN client c ON c.id = v.client_id WHERE v.planned_on = '2026-11-19' AND v.user_id = " +
          agent("giulia") + " ORDER BY v.position)") ==
      "Panificio Fratelli Moro | Bar Centrale di Zanatta P. | Supermercati Piave S.p.A. | Trattoria Da Nino "
      "| "
      "Ingross Trevisana S.r.l. | Pasticceria Dolce Sile | Hotel Villa Letizia | Enoteca Al Canal");
  CHECK(demo.number(
            "SELECT count(*) FROM visit WHERE planned_on = '2026-11-19' AND status = 'done' AND user_id = " +
            agent("giulia")) == 3);
  std::string nino = "(SELECT id FROM client WHERE trade_name = 'Trattoria Da Nino' AND code = 'TV-0148')";
  CHECK(demo.text("SELECT max(planned_on) FROM visit WHERE status = 'done' AND client_id = " + nino) ==
        "2026-10-30");
  CHECK(demo.text("SELECT date(max(placed_at) / 1000, 'unixepoch') FROM sales_order WHERE client_id = " +
                  nino) == "2026-10-20");
  CHECK(demo.number("SELECT sum(open_cents) FROM instalment WHERE due_on < '2026-11-19' AND client_id = " +
                    nino) == 124'000);
}

TEST_CASE("every agent who works today has a round, for today and the next days") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(DISTINCT user_id) FROM visit WHERE planned_on = '2026-11-19'") == 7);
  CHECK(demo.number("SELECT count(DISTINCT user_id) FROM visit WHERE planned_on = '2026-11-20' AND status = "
                    "'planned'") == 7);
  CHECK(demo.number("SELECT max(n) FROM (SELECT count(*) AS n FROM visit WHERE planned_on < '2026-11-19' "
                    "GROUP BY user_id, planned_on)") <= 12);
}

TEST_CASE("three orders wait for a manager, each with its reasons") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(*) FROM sales_order WHERE status = 'held'") == 3);
  CHECK(demo.text("SELECT group_concat(kind) FROM (SELECT kind FROM order_hold ORDER BY kind)") ==
        "blocked,credit_limit,discount,price");
}

TEST_CASE("the company pursues strategies of every kind, running, ended and to come") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(DISTINCT kind) FROM strategy") == 7);
  CHECK(demo.number("SELECT count(*) FROM strategy WHERE ends_on < '2026-11-19'") == 1);
  CHECK(demo.number("SELECT count(*) FROM strategy WHERE starts_on > '2026-11-19'") == 1);
  CHECK(demo.number("SELECT count(*) FROM strategy s WHERE segment_id IS NULL AND NOT EXISTS (SELECT 1 FROM "
                    "strategy_client l WHERE l.strategy_id = s.id)") == 0);
  CHECK(demo.number("SELECT count(*) FROM strategy WHERE spent_cents > budget_cents") == 0);
  CHECK(demo.number("SELECT count(*) FROM strategy WHERE spent_cents = budget_cents") == 1);
}

TEST_CASE("orders are promised; some come in parts, some at the second try and why, some never whole") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(*) FROM sales_order WHERE status IN ('confirmed', 'in_delivery') AND "
                    "promised_on IS NULL") == 0);
  CHECK(demo.number("SELECT count(*) FROM sales_order WHERE promised_on < delivered_on") > 0);
  CHECK(demo.number("SELECT count(*) FROM (SELECT order_id FROM delivery WHERE status = 'delivered' GROUP BY "
                    "order_id HAVING count(*) > 1)") > 0);
  CHECK(demo.number("SELECT count(*) FROM delivery WHERE status = 'failed'") > 0);
  CHECK(demo.number(
            "SELECT count(*) FROM delivery WHERE (status = 'failed') <> (failure_reason IN (SELECT code "
            "FROM choice WHERE list = 'failure_reason'))") == 0);
  CHECK(demo.number(
            "SELECT count(*) FROM delivery WHERE status = 'planned' AND delivered_on <= '2026-11-19'") == 0);
  CHECK(demo.number(
            "SELECT count(*) FROM delivery WHERE status <> 'planned' AND delivered_on > '2026-11-19'") == 0);
  CHECK(demo.number("SELECT count(*) FROM delivery_line n JOIN order_line l ON l.id = n.order_line_id WHERE "
                    "n.quantity_milli > l.quantity_milli") == 0);
}

TEST_CASE("who has declared its intent bears no VAT until that ends") {
  auto& demo = company();
  std::string of =
      " FROM sales_order o JOIN client c ON c.id = o.client_id WHERE c.intent_letter IS NOT NULL "
      "AND o.status <> 'draft' AND date(o.placed_at / 1000, 'unixepoch') ";
  CHECK(demo.number("SELECT count(*) FROM client WHERE intent_until >= '2026-11-19'") == 1);
  CHECK(demo.number("SELECT count(*) FROM client WHERE intent_until < '2026-11-19'") == 1);
  CHECK(demo.number("SELECT sum(o.vat_cents)" + of + "BETWEEN '2026-02-01' AND c.intent_until") == 0);
  CHECK(demo.number("SELECT count(*)" + of + "> c.intent_until AND o.vat_cents = 0") == 0);
}

TEST_CASE("free goods and samples cost nothing; agreed prices and breaks are promised as they hold") {
  auto& demo = company();
  CHECK(demo.number("SELECT count(*) FROM order_line WHERE kind = 'free'") > 0);
  CHECK(demo.number("SELECT count(*) FROM order_line WHERE kind IN ('free', 'sample') AND net_cents <> 0") ==
        0);
  CHECK(demo.number("SELECT count(*) FROM client_price") == 3);
  CHECK(demo.number("SELECT count(*) FROM price WHERE min_quantity_milli > 0") == 5);
  CHECK(
      demo.number("SELECT count(*) FROM client WHERE discount1_bp > 0 AND discount2_bp > 0 AND discount3_bp "
                  "> 0") == 1);
}

TEST_CASE("a seed and a day make one company, another seed another") {
  DemoOffice again, other(8);
  CHECK(fingerprint(again) == fingerprint(company()));
  CHECK(fingerprint(other) != fingerprint(company()));
}

TEST_CASE("any day will do: a Sunday, a holiday") {
  for (std::string day : {"2026-11-22", "2027-01-01"}) {
    INFO(day);
    TestOffice demo;
    REQUIRE(generate_demo(demo.office, *demo.store, {.seed = 3, .today = day, .clients = 80}).has_value());
    CHECK(demo.number(
              "SELECT count(*) FROM visit v JOIN app_user u ON u.id = v.user_id WHERE u.login = 'giulia' AND "
              "v.planned_on = '" +
              day + "'") == 8);
    CHECK(demo.number("SELECT count(*) FROM visit WHERE status = 'planned' AND planned_on < '" + day + "'") ==
          0);
    CHECK(demo.number("SELECT count(*) FROM visit WHERE status = 'done' AND planned_on > '" + day + "'") ==
          0);
  }
}

TEST_CASE("a demo company needs an empty office, a day and a sensible size") {
  auto refused = [](TestOffice& office, const DemoOptions& options) {
    return generate_demo(office.office, *office.store, options).error().what;
  };
  CHECK(refused(company(), {.today = today}).find("already has clients") != std::string::npos);
  TestOffice empty;
  CHECK(refused(empty, {.today = "today"}).find("no day") != std::string::npos);
  CHECK(refused(empty, {.today = today, .clients = 3}).find("between") != std::string::npos);
}

TEST_CASE("everybody of the demo company can sign in") {
  auto accounts = company().store->accounts();
  CHECK(accounts.size() == 13);
  for (auto& account : accounts) CHECK(account.password_hash.starts_with("$argon2id$"));
}

TEST_CASE("by hand, in a release build: the whole demo company takes well under half a minute",
          "[.by-hand]") {
  auto start = std::chrono::steady_clock::now();
  DemoOffice demo(1, 1'400);
  auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::printf("demo company: %zu rows in %.1f s (%zu orders, %zu lines, %zu invoices, %zu visits)\n",
              demo.report.rows, seconds, demo.report.orders, demo.report.order_lines, demo.report.invoices,
              demo.report.visits);
  CHECK(seconds < 30);
}

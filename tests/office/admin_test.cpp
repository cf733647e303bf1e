// What the office itself writes: all of it or nothing, through the same ledger as ops.
#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <ctime>
#include <iostream>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("a batch is visible whole after commit, and not at all without it") {
  Company company;
  {
    AdminBatch batch(*company.office);
    CHECK(batch
              .put("client", company.id("new"),
                   {{"legal_name", text("Nuovo")}, {"segment_id", company.id("north")}})
              .value());
    CHECK(batch.cell("client", company.id("new"), "legal_name") == text("Nuovo"));
  }
  CHECK(company.rows("client", "legal_name", text("Nuovo")).empty());
}

TEST_CASE("putting the same values again changes nothing and sends nothing") {
  Company company;
  AdminBatch batch(*company.office);
  CHECK_FALSE(batch.put("client", company.id("c1"), {{"phone", text("1")}}).value());
  CHECK(batch.put("client", company.id("c1"), {{"phone", text("2")}}).value());
  batch.commit();
  CHECK(company.rows("cell_history", "row_ref_id", company.id("c1")).size() == 1);
}

TEST_CASE("values are checked as an op's are, and a client row needs its client") {
  Company company;
  AdminBatch batch(*company.office);
  CHECK(batch.put("client", company.id("c1"), {{"credit_status", text("angry")}}).has_error());
  CHECK(batch.put("client", company.id("x"), {{"legal_name", text("X")}}).has_error());  // no segment
  CHECK(batch.put("contact", company.id("y"), {{"client_id", company.id("nobody")}, {"name", text("Y")}})
            .has_error());
}

TEST_CASE("rows are found by what people call them; removed ones are not") {
  Company company;
  AdminBatch batch(*company.office);
  CHECK(batch.find("client", "code", text("c1")) == company.id("c1"));
  CHECK(batch.find_all("client", "segment_id", company.id("north")).size() == 2);
  batch.remove("client", company.id("c1"));
  CHECK_FALSE(batch.find("client", "code", text("c1")));
  CHECK_FALSE(batch.cell("client", company.id("c1"), "code"));
}

TEST_CASE("removing a row takes its parts; putting it again brings it back") {
  Company company;
  auto order = company.id("order"), line = company.id("line"), c1 = company.id("c1");
  company.put("sales_order", order,
              {{"client_id", c1}, {"user_id", company.id("ada")}, {"status", text("draft")}});
  company.put("order_line", line,
              {{"client_id", c1},
               {"order_id", order},
               {"product_id", company.id("pasta")},
               {"quantity_milli", number(1000)},
               {"unit_price_micro", number(10'000'000)}});
  CHECK(company.cell("sales_order", order, "taxable_cents") == number(1000));
  Tablet ada(company, "ada");
  ada.sync();
  AdminBatch batch(*company.office);
  batch.remove("sales_order", order);
  batch.commit();
  ada.sync();
  CHECK_FALSE(ada.has(order));
  CHECK_FALSE(ada.has(line));
  company.put("sales_order", order, {{"note", text("di nuovo")}});
  ada.sync();
  CHECK(ada.has(order));
}

TEST_CASE("clients without a code and submitted orders without a number get one") {
  Company company;
  company.put("client", company.id("new"),
              {{"legal_name", text("Nuovo")}, {"segment_id", company.id("north")}});
  CHECK(company.cell("client", company.id("new"), "code") == text("N00001"));
  company.put(
      "sales_order", company.id("order"),
      {{"client_id", company.id("c1")}, {"user_id", company.id("ada")}, {"status", text("confirmed")}});
  CHECK(company.cell("sales_order", company.id("order"), "number") == text("2026/0001"));
}

TEST_CASE("administration from another process works while this one serves") {
  Company company;
  Tablet ada(company, "ada");
  ada.sync();
  auto other_store = std::move(Store::open(company.directory.path / "office.db", Store::Mode::open).value());
  Office other(*other_store, test_key(), company.environment);
  AdminBatch batch(other);
  CHECK(batch.put("client", company.id("c1"), {{"phone", text("9")}}).value());
  batch.commit();
  auto response = company.office->handle(ada.caller, ada.request());
  CHECK_FALSE(response.resync);
  ada.sync();
  CHECK(ada.cell(company.id("c1"), "phone") == text("9"));
}

TEST_CASE("the office's file is readable with sqlite3: tables and columns of the schema, ids in hex views") {
  Company company;
  SQLite::Database file((company.directory.path / "office.db").string(), SQLite::OPEN_READONLY);
  CHECK(file.execAndGet("SELECT count(*) FROM client").getInt() == 3);
  CHECK(file.execAndGet("SELECT c.id FROM hex_client c JOIN hex_segment s ON c.segment_id = s.id WHERE "
                        "s.code = 'south'")
            .getString() == to_hex(company.id("c3")));
}

TEST_CASE("figures: bulk load and first download", "[.figures]") {
  Company company;
  auto ms = [](std::clock_t since) {
    return (std::clock() - since) * 1000 / CLOCKS_PER_SEC;
  };  // of processor
  constexpr int clients = 5'000, notes = 9;
  auto began = std::clock();
  AdminBatch batch(*company.office);
  for (int i = 0; i < clients; ++i) {
    auto id = batch.mint();
    REQUIRE(batch
                .put("client", id,
                     {{"legal_name", text("Cliente")},
                      {"segment_id", company.id("north")},
                      {"code", text("K" + std::to_string(i))}})
                .has_value());
    for (int n = 0; n < notes; ++n)
      REQUIRE(batch.put("note", batch.mint(), {{"client_id", id}, {"body", text("una nota qualunque")}})
                  .has_value());
  }
  batch.commit();
  std::cout << "bulk load: " << clients * (notes + 1) * 1000LL / ms(began) << " rows/s\n";
  Tablet ada(company, "ada");
  for (bool more = true; more;) {
    auto asked = ada.request();
    began = std::clock();
    auto response = company.office->answer(ada.caller, asked);
    std::size_t rows = 0;
    for (auto& b : response.batches) rows += b.rows.size();
    std::cout << "page of " << rows << " rows: " << ms(began) << " ms, " << response.rows_left << " left\n";
    ada.token = response.token;
    more = response.more;
  }
}

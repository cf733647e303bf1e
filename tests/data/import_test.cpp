#include "server/administration/imports.hpp"
#include "tests/data/office_fixture.hpp"

using namespace giro;
using namespace giro::test;
using Lines = std::vector<std::string>;

namespace {

const char* const clients_csv =
    "code,legal_name,country,city,phone,zone,credit_limit,discount\n"
    "A1,Alfa S.r.l.,IT,Treviso,0422 1,Nord,5000,10\n"
    "B2,\"Beta, figli\",IT,NULL,,Sud,,2.5\n";

struct Loaded : TestOffice {
  Loaded() {
    import({.kind = "clients", .file = folder.file("clients.csv", clients_csv), .segment_by = "zone"});
    import({.kind = "products",
            .file =
                folder.file("products.csv",
                            "sku,name,price,vat\nP1,Farina,21.90,4\nP2,Olio,148,4\nP3,Penna,1.234567,22\n")});
  }
  ImportReport orders(std::string_view csv, bool skip_bad = false) {
    return import({.kind = "orders", .file = folder.file("orders.csv", csv), .skip_bad = skip_bad});
  }
};

}  // namespace

TEST_CASE("clients arrive with their segment, their limits in cents and their discounts in basis points") {
  TestOffice office;
  auto report = office.import(
      {.kind = "clients", .file = office.folder.file("c.csv", clients_csv), .segment_by = "zone"});
  CHECK(report.rows == 2);
  CHECK(report.inserted == 2);
  CHECK(report.bad_rows == Lines{});
  CHECK(office.text("SELECT legal_name FROM client WHERE code = 'B2'") == "Beta, figli");
  CHECK(office.number("SELECT credit_limit_cents FROM client WHERE code = 'A1'") == 500'000);
  CHECK(office.number("SELECT discount1_bp FROM client WHERE code = 'B2'") == 250);
  CHECK(office.number("SELECT count(*) FROM client WHERE city IS NULL AND phone IS NULL AND "
                      "credit_limit_cents IS NULL") == 1);
  CHECK(
      office.text("SELECT s.code FROM client c JOIN segment s ON s.id = c.segment_id WHERE c.code = 'A1'") ==
      "Nord");
  CHECK(office.number("SELECT count(*) FROM segment s JOIN segmentation g ON g.id = s.segmentation_id AND "
                      "g.is_assignment") == 2);
  CHECK(office.number("SELECT count(*) FROM client WHERE relationship = 'active'") == 2);
}

TEST_CASE("the same file twice changes nothing the second time") {
  Loaded office;
  auto again =
      office.import({.kind = "clients", .file = office.folder / "clients.csv", .segment_by = "zone"});
  CHECK(again.inserted == 0);
  CHECK(again.updated == 0);
  CHECK(again.unchanged == 2);
}

TEST_CASE(
    "an import updates what differs, clears what became empty and moves a client whose segment changed") {
  Loaded office;
  auto report =
      office.import({.kind = "clients",
                     .file = office.folder.file("c.csv", "code,city,phone,zone\nA1,Paese,,Sud\nB2,,,Sud\n"),
                     .segment_by = "zone"});
  CHECK(report.updated == 1);
  CHECK(report.unchanged == 1);
  CHECK(office.text("SELECT city FROM client WHERE code = 'A1'") == "Paese");
  CHECK(office.number("SELECT phone IS NULL FROM client WHERE code = 'A1'") == 1);
  CHECK(office.text("SELECT legal_name FROM client WHERE code = 'A1'") == "Alfa S.r.l.");
  CHECK(
      office.text("SELECT s.code FROM client c JOIN segment s ON s.id = c.segment_id WHERE c.code = 'A1'") ==
      "Sud");
}

TEST_CASE(
    "without a segment clients wait in one of their own, and without a name they are called by their code") {
  TestOffice office;
  office.import({.kind = "clients", .file = office.folder.file("c.csv", "id\n7\n"), .map = {{"id", "code"}}});
  CHECK(office.text("SELECT c.legal_name || s.code FROM client c JOIN segment s ON s.id = c.segment_id") ==
        "7unassigned");
}

TEST_CASE("a preview reads and checks everything, counts it, and loads nothing") {
  Loaded office;
  auto clients = [&] { return office.number("SELECT count(*) FROM client"); };
  auto before = clients();
  ImportOptions options{.kind = "clients", .preview = true};
  options.csv = "code,legal_name,employees\nA1,Alfa S.r.l.,\nB2,Beta nuova,\nC3,Gamma,\nD4,Delta,many\n";
  auto report = office.import(options);
  CHECK_FALSE(report.loaded);
  CHECK(report.inserted == 1);
  CHECK(report.updated == 1);
  CHECK(report.unchanged == 1);
  CHECK(report.bad_rows == Lines{"line 5, column employees: \"many\" is no number"});
  CHECK(clients() == before);
  CHECK(office.text("SELECT legal_name FROM client WHERE code = 'B2'") == "Beta, figli");
  SECTION("the import that leaves bad rows out is what it said") {
    options.preview = false;
    options.skip_bad = true;
    auto loaded = office.import(options);
    CHECK(loaded.loaded);
    CHECK(loaded.inserted == report.inserted);
    CHECK(loaded.updated == report.updated);
    CHECK(clients() == before + 1);
  }
}

TEST_CASE("a look proposes what columns are by their names, however they are written") {
  auto look = look_at("products", "SKU,Name,Order-Multiple,Colore\n,Farina,6,\nP2,Olio,,verde\n", {});
  REQUIRE(look.has_value());
  std::vector<std::string> ours, samples;
  for (auto& column : look->columns) ours.push_back(column.ours), samples.push_back(column.sample);
  CHECK(ours == Lines{"sku", "name", "order_multiple", ""});
  CHECK(samples == Lines{"P2", "Farina", "6", "verde"});
  CHECK(look->fields.front().required);
  CHECK(look_at("wishes", "a\n1\n", {}).has_error());
  CHECK(look_at("products", "sku\n\"P1\n", {}).error().what.find("never closed") != std::string::npos);
}

TEST_CASE("a bad row is one line, and nothing of its file is loaded") {
  TestOffice office;
  auto file = office.folder.file(
      "c.csv", "code,employees,relationship\nA,3,active\n,4,active\nC,many,active\nD,1,friend\nE,1\n");
  ImportOptions options{.kind = "clients", .file = file};
  CHECK(office.import(options).bad_rows ==
        Lines{"line 6: 2 fields where the header has 3: does the row end too early?"});
  options.file = office.folder.file(
      "c.csv", "code,employees,relationship\nA,3,active\n,4,active\nC,many,active\nD,1,friend\n");
  auto report = office.import(options);
  REQUIRE(report.bad_rows.size() == 3);
  CHECK(report.bad_rows[0] == "line 3, column code: empty, but code is needed");
  CHECK(report.bad_rows[1] == "line 4, column employees: \"many\" is no number");
  CHECK(report.bad_rows[2].starts_with("line 5, column relationship: "));
  CHECK(office.number("SELECT count(*) FROM client") == 0);
  CHECK(office.number("SELECT count(*) FROM segment") == 0);
  options.skip_bad = true;
  report = office.import(options);
  CHECK(report.inserted == 1);
  CHECK(report.skipped == 3);
}

TEST_CASE("users are matched by login and may name a manager who comes later") {
  TestOffice office;
  ImportOptions options{
      .kind = "users",
      .file = office.folder.file("u.csv", "id,first,last,boss\n1,Nancy,Davolio,2\n2,Andrew,Fuller,NULL\n"),
      .map = {{"id", "login"}, {"first", "name"}, {"last", "name"}, {"boss", "manager"}}};
  CHECK(office.import(options).inserted == 2);
  CHECK(office.text("SELECT u.name || m.login FROM app_user u JOIN app_user m ON m.id = u.manager_id") ==
        "Nancy Davolio2");
  CHECK(office.number("SELECT count(*) FROM app_user WHERE role = 'agent' AND active = 1") == 2);
  CHECK(office.import(options).unchanged == 2);
}

TEST_CASE("a product that stands in several rows is one product, and the last row counts") {
  TestOffice office;
  auto report = office.import(
      {.kind = "products",
       .file = office.folder.file("p.csv", "sku,name,price,gone\nX,Vecchio,1,0\nX,Nuovo,2,1\nX,Nuovo,,1\n"),
       .map = {{"gone", "active:inverse"}}});
  CHECK(report.inserted == 1);
  CHECK(office.text("SELECT name || price_micro || active FROM product") == "Nuovo20000000");
}

TEST_CASE("an order may stand in several rows; its totals follow from its lines") {
  Loaded office;
  auto report = office.orders(
      "order,client,date,delivered,sku,quantity,unit_price,discount\n"
      "10,A1,2026-03-01 09:30,2026-03-04,P1,10,21.90,10\n"
      "11,B2,2026-03-02,,P2,1,140,\n"
      "10,A1,2026-03-01 09:30,2026-03-04,P3,1,0.005,\n"
      "10,A1,2026-03-01 09:30,2026-03-04,P1,10,21.90,10\n");
  CHECK(report.inserted == 2);
  CHECK(report.bad_rows == Lines{});
  CHECK(office.number("SELECT count(*) FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE "
                      "o.number = '10'") == 3);
  CHECK(office.number("SELECT taxable_cents FROM sales_order WHERE number = '10'") == 19'710 * 2 + 1);
  CHECK(office.number("SELECT vat_cents FROM sales_order WHERE number = '10'") == 1'577);
  CHECK(office.text("SELECT status FROM sales_order WHERE number = '10'") == "delivered");
  CHECK(office.text("SELECT status FROM sales_order WHERE number = '11'") == "confirmed");
  CHECK(office.number("SELECT count(*) FROM order_hold") == 0);
  CHECK(office.text(
            "SELECT login FROM app_user u JOIN sales_order o ON o.user_id = u.id WHERE o.number = '11'") ==
        "import");
}

TEST_CASE(
    "an order imported again keeps its rows when its lines are the same, and gets new lines when they "
    "differ") {
  Loaded office;
  const char* csv = "order,client,date,sku,quantity\n10,A1,2026-03-01,P1,10\n10,A1,2026-03-01,P1,10\n";
  office.orders(csv);
  auto ids = office.text("SELECT group_concat(hex(id)) FROM order_line");
  CHECK(office.orders(csv).unchanged == 1);
  CHECK(office.text("SELECT group_concat(hex(id)) FROM order_line") == ids);
  CHECK(office.orders("order,client,date,sku,quantity\n10,A1,2026-03-01,P1,4\n").updated == 1);
  CHECK(office.number("SELECT sum(quantity_milli) FROM order_line") == 4'000);
  CHECK(office.number("SELECT taxable_cents FROM sales_order") == 8'760);
}

TEST_CASE("an order without lines in the file keeps those it has") {
  Loaded office;
  office.orders("order,client,date,sku,quantity\n10,A1,2026-03-01,P1,10\n");
  CHECK(office.orders("order,client,date,sku,quantity,note\n10,A1,2026-03-01,,,urgente\n").updated == 1);
  CHECK(office.number("SELECT count(*) FROM order_line") == 1);
  CHECK(office.text("SELECT note FROM sales_order") == "urgente");
}

TEST_CASE("a negative quantity is a return") {
  Loaded office;
  office.orders("order,client,date,sku,quantity\nC10,A1,2026-03-01,P1,-2\n");
  CHECK(office.text("SELECT kind || quantity_milli FROM order_line") == "return2000");
  CHECK(office.number("SELECT taxable_cents FROM sales_order") == -4'380);
}

TEST_CASE("what an order row lacks or contradicts is said in its line") {
  Loaded office;
  auto report = office.orders(
      "order,client,date,sku,quantity,unit_price,discount\n"
      "1,A1,2026-03-01,P1,1,,\n"
      "1,B2,2026-03-01,P1,1,,\n"
      "2,Z9,2026-03-01,P1,1,,\n"
      "3,A1,1/3/2026,P1,1,,\n"
      "4,A1,2026-03-01,P1,,,\n"
      "5,A1,2026-03-01,P1,0,,\n"
      "6,A1,2026-03-01,P9,1,,\n"
      "7,A1,2026-03-01,P1,1,,120\n");
  CHECK(office.number("SELECT count(*) FROM sales_order") == 0);
  REQUIRE(report.bad_rows.size() == 7);
  CHECK(report.bad_rows[0] == "line 3, column client: order \"1\" has another client on line 2");
  CHECK(report.bad_rows[1] == "line 4, column client: there is no client \"Z9\": import clients first");
  CHECK(report.bad_rows[2].starts_with("line 5, column date: \"1/3/2026\" is no ISO date"));
  CHECK(report.bad_rows[3] == "line 6: a line needs sku and quantity together");
  CHECK(report.bad_rows[4] == "line 7: quantity is 0: a line needs one");
  CHECK(report.bad_rows[5] == "line 8, column sku: there is no product \"P9\": import products first");
  CHECK(report.bad_rows[6] == "line 9: a discount lies between 0 and 100 %");
}

TEST_CASE("order lines find the orders they belong to") {
  Loaded office;
  office.orders("order,client,date\n10,A1,2026-03-01\n");
  ImportOptions options{.kind = "order_lines",
                        .file = office.folder.file(
                            "l.csv", "order,sku,quantity,discount\n10,P1,2,0.15\n10,P2,1,0\n11,P1,1,0\n"),
                        .map = {{"discount", "discount:fraction"}}};
  CHECK(office.import(options).bad_rows ==
        Lines{"line 4, column order: there is no order \"11\": import orders first"});
  options.skip_bad = true;
  CHECK(office.import(options).inserted == 2);
  CHECK(office.number("SELECT taxable_cents FROM sales_order") == 3'723 + 14'800);
  CHECK(office.import(options).unchanged == 2);
}

TEST_CASE("what cannot be imported at all is one sentence") {
  TestOffice office;
  auto file = office.folder.file("x.csv", "a,b\n1,2\n");
  CHECK(office.problem({.kind = "invoices", .file = file}).find("--map theirs=invoice") != std::string::npos);
  CHECK(office.problem({.kind = "cats", .file = file}).find("no kind of import") != std::string::npos);
  CHECK(office.problem({.kind = "clients", .file = file}).find("--map theirs=code") != std::string::npos);
  CHECK(office.problem({.kind = "clients", .file = file, .map = {{"c", "code"}}}).find("no column \"c\"") !=
        std::string::npos);
  CHECK(office.problem({.kind = "clients", .file = file, .map = {{"a", "codes"}}})
            .find("no column of clients") != std::string::npos);
  CHECK(office.problem({.kind = "clients", .file = file, .map = {{"a", "code:upper"}}}).find("conversion") !=
        std::string::npos);
  CHECK(office.problem({.kind = "clients", .file = file, .map = {{"a", "code"}, {"b", "employees:fraction"}}})
            .find("percentage") != std::string::npos);
  CHECK(parse_map("customerID=code").value() == std::pair<std::string, std::string>("customerID", "code"));
  for (auto bad : {"code", "=code", "code=", ""}) CHECK(parse_map(bad).has_error());
}

TEST_CASE("a long import tells how far it is") {
  TestOffice office;
  std::string csv = "code\n";
  for (int i = 0; i < 2'000; ++i) csv += "K" + std::to_string(i) + "\n";
  std::size_t calls = 0, last = 0;
  import_csv(office.office, {.kind = "clients", .file = office.folder.file("c.csv", csv)},
             [&](std::size_t done, std::size_t total) {
               CHECK(done >= last);
               CHECK(done <= total);
               last = done;
               ++calls;
             })
      .value();
  CHECK(calls > 10);
  CHECK(last == 4'000);
}

TEST_CASE("prices arrive with their lists, breaks and days; the same file again changes nothing") {
  Loaded office;
  auto file =
      office.folder.file("prices.csv",
                         "price_list,client,sku,category,min_quantity,valid_from,valid_to,price,discount\n"
                         "HORECA,,P1,,,2026-01-01,,19.90,\n"
                         "HORECA,,P1,,12,2026-01-01,,18.50,\n"
                         "HORECA,,,Dispensa,,,,,7.5\n"
                         ",A1,P2,,,2026-01-01,2027-01-01,120,\n");
  auto first = office.import({.kind = "prices", .file = file});
  CHECK(first.bad_rows == Lines{});
  CHECK(first.inserted == 4);
  CHECK(office.number("SELECT count(*) FROM price_list WHERE code = 'HORECA'") == 1);
  CHECK(office.number("SELECT price_micro FROM price WHERE min_quantity_milli = 12000") == 18'500'000);
  CHECK(office.number("SELECT discount1_bp FROM price WHERE category = 'Dispensa' AND price_micro IS NULL") ==
        750);
  CHECK(office.number("SELECT p.price_micro FROM client_price p JOIN client c ON c.id = p.client_id"
                      " WHERE c.code = 'A1' AND p.valid_to = '2027-01-01'") == 120'000'000);
  auto again = office.import({.kind = "prices", .file = file});
  CHECK(again.inserted == 0);
  CHECK(again.updated == 0);
  CHECK(again.unchanged == 4);
}

TEST_CASE("a price of the same list, product, break and day replaces what stood, and the last row counts") {
  Loaded office;
  office.import({.kind = "prices", .file = office.folder.file("a.csv", "price_list,sku,price\nL,P1,10\n")});
  auto report = office.import(
      {.kind = "prices", .file = office.folder.file("b.csv", "price_list,sku,price\nL,P1,11\nL,P1,12\n")});
  CHECK(report.inserted == 0);
  CHECK(report.updated == 1);
  CHECK(office.number("SELECT count(*) FROM price") == 1);
  CHECK(office.number("SELECT price_micro FROM price") == 12'000'000);
}

TEST_CASE("every bad price row has its line and its reason, and nothing is loaded") {
  Loaded office;
  auto report =
      office.import({.kind = "prices",
                     .file = office.folder.file("bad.csv",
                                                "price_list,client,sku,category,valid_from,valid_to,price,"
                                                "discount\n"
                                                "L,A1,P1,,,,1,\n"
                                                "L,,P1,Dispensa,,,1,\n"
                                                ",A1,,Dispensa,,,1,\n"
                                                "L,,P1,,,,,\n"
                                                "L,,P1,,,,-1,\n"
                                                "L,,P1,,,,1,101\n"
                                                "L,,P1,,2026-02-01,2026-02-01,1,\n"
                                                "L,,P9,,,,1,\n"
                                                "L,,P1,,,,1.2345678,\n"
                                                "L,,P1,,,,1,\n")});
  REQUIRE(report.bad_rows.size() == 9);
  CHECK(report.bad_rows[0] == "line 2: a price belongs to a price_list or to a client: give one of the two");
  CHECK(report.bad_rows[3] == "line 5: neither a price nor a discount: the row says nothing");
  CHECK(report.bad_rows[7].starts_with("line 9, column sku: there is no product \"P9\""));
  CHECK(report.bad_rows[8].starts_with("line 10, column price: "));
  CHECK(office.number("SELECT count(*) FROM price") == 0);
  CHECK(office.number("SELECT count(*) FROM price_list") == 0);
}

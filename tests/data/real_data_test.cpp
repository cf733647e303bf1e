// The public data sets named in server/import/README.md, imported with the commands written there. The
// expected figures were computed independently of this program.
#include "sync/figures/turnover_by.hpp"
#include "sync/portfolio/basket.hpp"
#include "sync/portfolio/deliveries.hpp"
#include "sync/portfolio/turnover.hpp"
#include "tests/data/office_fixture.hpp"

using namespace giro;
using namespace giro::test;

namespace {

using Map = std::vector<std::pair<std::string, std::string>>;

const Map customer_map{{"customerID", "code"},
                       {"companyName", "legal_name"},
                       {"region", "province"},
                       {"postalCode", "postal_code"}};
const Map order_map{{"orderID", "order"},  {"customerID", "client"},      {"employeeID", "user"},
                    {"orderDate", "date"}, {"requiredDate", "requested"}, {"shippedDate", "delivered"}};
const char* const french_dates = "M/D/YYYY H:MM";

ImportOptions french(const std::filesystem::path& data, std::string kind, Map map) {
  return {.kind = std::move(kind),
          .file = data / "online-retail/france.csv",
          .map = std::move(map),
          .date_format = french_dates};
}

Turnover between(TestOffice& office, std::string from, std::string to) {
  return turnover(office.read(), {.from = std::move(from), .to = std::move(to), .user = {}},
                  CompanyTime::in().value())
      .value();
}

struct ExpectedAbc {
  std::int64_t a, b, c;
  double hhi, top1, top5, top10;
  const char* first;
};

/// Classes and concentration of clients, as computed independently, in percent to two decimals.
void check_abc(TestOffice& office, const FigureQuestion& question, const ExpectedAbc& expected) {
  auto time = CompanyTime::in().value();
  auto by = turnover_by(office.read(), time, question, Dimension::client).value();
  auto abc = abc_of(by.rows);
  CHECK(abc.of('A').rows == expected.a);
  CHECK(abc.of('B').rows == expected.b);
  CHECK(abc.of('C').rows == expected.c);
  CHECK(by.outside_cents == 0);
  auto figures = concentration(abc);
  CHECK(figures.hhi == Approx(expected.hhi).margin(0.05));
  CHECK(figures.top1_share * 100 == Approx(expected.top1).margin(0.005));
  CHECK(figures.top5_share * 100 == Approx(expected.top5).margin(0.005));
  CHECK(figures.top10_share * 100 == Approx(expected.top10).margin(0.005));
  CHECK(abc.rows.front().code == expected.first);
  for (auto dimension : {Dimension::segment, Dimension::agent, Dimension::product}) {
    auto other = abc_of(turnover_by(office.read(), time, question, dimension).value().rows);
    CHECK(other.total_cents == abc.total_cents);
  }
}

struct Expected {
  std::size_t rules;
  const char *from, *to;
  double support, confidence, lift;
};

/// What is bought together, as computed independently: the number of rules and the best one, to four
/// decimals.
void check_french_baskets(TestOffice& office) {
  auto baskets =
      baskets_of(office.read(), {.from = "2010-12-01", .to = "2011-12-09"}, CompanyTime::in().value())
          .value();
  CHECK(baskets.size() == 384);
  for (auto& [min_micro, expected] :
       {std::pair(70'000, Expected{20, "22727", "22726", 0.0807, 0.8378, 8.4666}),
        std::pair(50'000, Expected{68, "21988", "21987", 0.0521, 0.9091, 13.9636})}) {
    auto rules = basket_rules(baskets, min_micro);
    REQUIRE(rules.size() == expected.rules);
    auto& best = rules.front();
    auto sku = [&](const Id& product) {
      return office.text("SELECT sku FROM product WHERE id = x'" + to_hex(product) + "'");
    };
    CHECK(sku(best.from) == expected.from);
    CHECK(sku(best.to) == expected.to);
    CHECK(best.support() == Approx(expected.support).margin(0.00005));
    CHECK(best.confidence() == Approx(expected.confidence).margin(0.00005));
    CHECK(best.lift() == Approx(expected.lift).margin(0.00005));
  }
}

}  // namespace

TEST_CASE("Northwind: every row arrives and the turnover is exact") {
  auto data = shared_data();
  if (!data) return;
  auto folder = *data / "northwind";
  TestOffice office;
  auto load = [&] {
    std::vector<ImportReport> reports;
    reports.push_back(office.import(
        {.kind = "clients", .file = folder / "customers.csv", .map = customer_map, .segment_by = "country"}));
    reports.push_back(office.import({.kind = "users",
                                     .file = folder / "employees.csv",
                                     .map = {{"employeeID", "login"},
                                             {"firstName", "name"},
                                             {"lastName", "name"},
                                             {"reportsTo", "manager"}}}));
    reports.push_back(office.import({.kind = "products",
                                     .file = folder / "products.csv",
                                     .map = {{"productID", "sku"},
                                             {"productName", "name"},
                                             {"categoryID", "category"},
                                             {"quantityPerUnit", "pack"},
                                             {"unitPrice", "price"},
                                             {"unitsInStock", "stock"},
                                             {"discontinued", "active:inverse"}}}));
    reports.push_back(office.import({.kind = "orders", .file = folder / "orders.csv", .map = order_map}));
    reports.push_back(office.import({.kind = "order_lines",
                                     .file = folder / "order-details.csv",
                                     .map = {{"orderID", "order"},
                                             {"productID", "sku"},
                                             {"unitPrice", "unit_price"},
                                             {"discount", "discount:fraction"}}}));
    return reports;
  };
  const std::size_t expected[] = {91, 9, 77, 830, 2155};
  auto first = load();
  for (std::size_t i = 0; i < first.size(); ++i) {
    INFO(i);
    CHECK(first[i].bad_rows.empty());
    CHECK(first[i].inserted == expected[i]);
  }
  auto figure = between(office, "1996-07-04", "1998-05-06");
  CHECK(figure.turnover_cents == 126'579'329);
  CHECK(figure.credit_notes_cents == 0);
  CHECK(figure.clients == 89);
  CHECK(figure.orders == 830);
  CHECK(figure.average_order_cents() == 152'505);
  CHECK(figure.lines_per_order() == Approx(2.5964).margin(0.00005));
  CHECK(office.number(
            "SELECT count(*) FROM sales_order WHERE status = 'confirmed' AND delivered_on IS NULL") == 21);
  CHECK(office.number("SELECT count(*) FROM sales_order WHERE delivered_on <= requested_on") == 772);
  CHECK(office.number("SELECT count(*) FROM segment") == 21);

  check_abc(office, {.from = "1996-07-04", .to = "1998-05-06"},
            {34, 27, 28, 336.9, 8.71, 33.23, 45.04, "QUICK"});

  auto orders =
      deliveries_of(office.read(), {.from = "1996-07-04", .to = "1998-05-06"}, CompanyTime::in().value())
          .value();
  auto delivered = otif(orders);
  CHECK(delivered.delivered == 809);
  CHECK(delivered.on_time == 772);
  CHECK(delivered.on_time_share() == Approx(0.9543).margin(0.00005));
  CHECK(delivered.open == 21);
  CHECK(delivered.undated == 0);
  CHECK(delivered.in_full == 809);
  Otif summed;
  for (auto& client : otif_by_client(orders)) {
    summed.delivered += client.figures.delivered;
    summed.on_time += client.figures.on_time;
  }
  CHECK(summed.delivered == 809);
  CHECK(summed.on_time == 772);

  auto second = load();
  for (std::size_t i = 0; i < second.size(); ++i) {
    INFO(i);
    CHECK(second[i].inserted == 0);
    CHECK(second[i].updated == 0);
    CHECK(second[i].unchanged == expected[i]);
  }
}

TEST_CASE("Northwind with unquoted commas: every bad row has its line and nothing is loaded") {
  auto data = shared_data();
  if (!data) return;
  auto folder = *data / "northwind/unquoted";
  TestOffice office;
  auto clients = office.import(
      {.kind = "clients", .file = folder / "customers.csv", .map = customer_map, .segment_by = "country"});
  CHECK(clients.bad_rows.size() == 24);
  CHECK(clients.bad_rows.front().find("12 fields where the header has 11: is a comma unquoted?") !=
        std::string::npos);
  auto orders = office.import({.kind = "orders", .file = folder / "orders.csv", .map = order_map});
  CHECK(orders.bad_rows.size() == 176);
  CHECK(office.number("SELECT (SELECT count(*) FROM client) + (SELECT count(*) FROM sales_order) + (SELECT "
                      "count(*) FROM segment)") == 0);
}

TEST_CASE("Online Retail France: one file gives clients, products and orders; credit notes stand apart") {
  auto data = shared_data();
  if (!data) return;
  TestOffice office;
  auto clients = french(*data, "clients", {{"CustomerID", "code"}, {"Country", "country"}});
  clients.segment_by = "Country";
  auto products =
      french(*data, "products", {{"StockCode", "sku"}, {"Description", "name"}, {"UnitPrice", "price"}});
  auto orders = french(*data, "orders",
                       {{"InvoiceNo", "order"},
                        {"CustomerID", "client"},
                        {"InvoiceDate", "date"},
                        {"StockCode", "sku"},
                        {"Quantity", "quantity"},
                        {"UnitPrice", "unit_price"}});
  CHECK(office.import(clients).bad_rows.size() == 66);
  CHECK(office.number("SELECT count(*) FROM client") == 0);

  clients.skip_bad = orders.skip_bad = true;
  CHECK(office.import(clients).inserted == 87);
  CHECK(office.import(products).inserted == 1543);
  auto loaded = office.import(orders);
  CHECK(loaded.bad_rows.size() == 66);
  CHECK(loaded.skipped == 66);
  CHECK(loaded.inserted == 458);

  auto figure = between(office, "2010-12-01", "2011-12-09");
  CHECK(figure.turnover_cents == 20'902'405);
  CHECK(figure.credit_notes_cents == -1'231'121);
  CHECK(figure.clients == 87);
  CHECK(figure.orders == 389);
  CHECK(figure.lines == 8'342);
  CHECK(office.number("SELECT count(*) FROM order_line") == 8'491);
  check_french_baskets(office);
  check_abc(office, {.from = "2010-12-01", .to = "2011-12-09"},
            {26, 28, 33, 389.3, 9.04, 35.98, 53.49, "12731"});

  CHECK(office.import(clients).unchanged == 87);
  CHECK(office.import(products).unchanged == 1543);
  CHECK(office.import(orders).unchanged == 458);
}

// What is bought together, as rows: per segment, once, and gone when no rule stands for them.
#include "server/office/associations.hpp"

#include "tests/data/office_fixture.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const char* const orders_csv =
    "order,client,date,sku,quantity,unit_price\n"
    "1,N1,2026-03-02,P1,1,1\n1,N1,2026-03-02,P2,1,1\n"
    "2,N1,2026-04-02,P1,1,1\n2,N1,2026-04-02,P2,1,1\n"
    "3,N1,2026-05-02,P3,1,1\n"
    "4,S1,2026-05-03,P1,1,1\n4,S1,2026-05-03,P3,1,1\n"
    "5,S1,2026-05-04,P2,1,1\n"
    "6,S1,2024-05-04,P2,1,1\n6,S1,2024-05-04,P3,1,1\n";

struct Sold : TestOffice {
  Sold() {
    import({.kind = "clients",
            .file = folder.file("c.csv", "code,zone\nN1,Nord\nS1,Sud\n"),
            .segment_by = "zone"});
    import({.kind = "users", .file = folder.file("u.csv", "login,name\nada,Ada\n")});
    import({.kind = "products", .file = folder.file("p.csv", "sku,name\nP1,Pane\nP2,Olio\nP3,Sale\n")});
    import({.kind = "orders", .file = folder.file("o.csv", orders_csv)});
  }
  AssociationReport run(std::string_view day = "2026-11-19", std::int64_t min_micro = 20'000) {
    return associate(office, folder / "office.db", day, min_micro).value();
  }
  std::int64_t rules_of(const std::string& segment) {
    return number(
        "SELECT count(*) FROM association a JOIN segment s ON s.id = a.segment_id WHERE s.code = '" +
        segment + "'");
  }
};

}  // namespace

TEST_CASE("each segment has the rules of its own orders of twelve months") {
  Sold office;
  auto report = office.run();
  CHECK(report.baskets == 5);
  CHECK(office.rules_of("Nord") == 2);
  CHECK(office.rules_of("Sud") == 2);
  CHECK(office.number("SELECT confidence_micro FROM association a JOIN product p ON p.id = a.from_product_id"
                      " JOIN segment s ON s.id = a.segment_id WHERE p.sku = 'P1' AND s.code = 'Nord'") ==
        1'000'000);
  CHECK(office.number("SELECT lift_micro FROM association a JOIN product p ON p.id = a.from_product_id"
                      " JOIN segment s ON s.id = a.segment_id WHERE p.sku = 'P1' AND s.code = 'Nord'") ==
        1'500'000);
}

TEST_CASE("a second run writes nothing; rules that no longer stand go") {
  Sold office;
  CHECK(office.run().written == 4);
  auto again = office.run();
  CHECK(again.written == 0);
  CHECK(again.removed == 0);
  auto later = office.run("2027-05-02");  // the orders of March and April are more than a year old
  CHECK(later.removed == 2);
  CHECK(office.rules_of("Nord") == 0);
  CHECK(office.run("2027-05-02", 600'000).removed == 2);
  CHECK(office.number("SELECT count(*) FROM association") == 0);
}

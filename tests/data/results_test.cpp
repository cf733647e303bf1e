// What each agent did, month by month, as rows the office writes; they stay when clients change hands.
#include "server/office/results.hpp"

#include "server/office/admin.hpp"
#include "tests/data/office_fixture.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Sold : TestOffice {
  Sold() {
    import({.kind = "users", .file = folder.file("u.csv", "login,name\nada,Ada\nbea,Bea\n")});
    import({.kind = "clients", .file = folder.file("c.csv", "code,agent\nC1,ada\nC2,bea\n")});
    import({.kind = "products", .file = folder.file("p.csv", "sku,name,price\nP1,Pane,10\n")});
    import({.kind = "orders",
            .file = folder.file("o.csv",
                                "order,client,date,sku,quantity\n1,C1,2026-10-02,P1,5\n2,C1,2026-11-02,P1,3\n"
                                "3,C1,2026-11-03,P1,-1\n4,C2,2026-11-03,P1,7\n5,C1,2025-10-30,P1,9\n")});
  }
  std::string all() {
    return text(
        "SELECT group_concat(s, ' ') FROM (SELECT u.login || r.month || ':' || r.turnover_cents || '/' ||"
        " r.orders AS s FROM result r JOIN app_user u ON u.id = r.user_id ORDER BY 1)");
  }
};

}  // namespace

TEST_CASE("a result per agent and month, net of returns, of thirteen months") {
  Sold office;
  CHECK(write_results(office.office, office.folder / "office.db", "2026-11-19").value().written == 3);
  CHECK(office.all() == "ada2026-10:5000/1 ada2026-11:2000/1 bea2026-11:7000/1");
  CHECK(write_results(office.office, office.folder / "office.db", "2026-11-19").value().written == 0);
  CHECK(write_results(office.office, office.folder / "office.db", "never").has_error());
}

TEST_CASE("clients that change hands leave what was done where it was done") {
  Sold office;
  write_results(office.office, office.folder / "office.db", "2026-11-19").value();
  auto before = office.all();
  office.import({.kind = "clients", .file = office.folder.file("c2.csv", "code,agent\nC1,bea\n")});
  CHECK(write_results(office.office, office.folder / "office.db", "2026-11-19").value().written == 0);
  CHECK(office.all() == before);
}

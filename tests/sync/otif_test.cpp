// On time, in full: the whole order, against the day that was promised.
#include "sync/portfolio/deliveries.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "sync/schema/ddl.hpp"

using namespace giro;

namespace {

struct Deliveries {
  Deliveries() {
    for (auto& table : schema::tables()) db.exec(schema::create_table(table, ""));
    db.exec("INSERT INTO client(id, code, legal_name) VALUES(x'" + whole("01") + "', 'C1', 'Rossi'), (x'" +
            whole("02") + "', 'C2', 'Bianchi')");
  }
  void order(int id, const std::string& client, const std::string& status, const std::string& days) {
    db.exec(
        "INSERT INTO sales_order(id, client_id, user_id, status, placed_at, requested_on, promised_on,"
        " delivered_on) VALUES(" +
        key(id) + ", x'" + whole(client) + "', x'09', '" + status + "', " +
        std::to_string(time.at(*day_number("2026-03-02"))) + ", " + days + ")");
    db.exec("INSERT INTO order_line(id, order_id, kind, quantity_milli) VALUES(" + key(id * 10) + "," +
            key(id) + ", 'sale', 12000)");
  }
  void delivery(int id, int order, const std::string& status, const std::string& day, int quantity_milli,
                const std::string& reason = "NULL") {
    db.exec("INSERT INTO delivery(id, order_id, status, delivered_on, failure_reason) VALUES(" + key(id) +
            "," + key(order) + ",'" + status + "','" + day + "'," + reason + ")");
    db.exec("INSERT INTO delivery_line(id, delivery_id, order_line_id, quantity_milli) VALUES(" +
            key(id * 10) + "," + key(id) + "," + key(order * 10) + "," + std::to_string(quantity_milli) +
            ")");
  }
  static std::string key(int number) {
    auto digits = std::to_string(number);
    return "x'" + std::string(32 - digits.size(), '0') + digits + "'";
  }
  /// Sixteen bytes, as ids are.
  static std::string whole(const std::string& last) { return std::string(30, '0') + last; }
  std::vector<DeliveredOrder> all() {
    return deliveries_of(db, {.from = "2026-01-01", .to = "2026-12-31"}, time).value();
  }

  SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  CompanyTime time = CompanyTime::in().value();
};

}  // namespace

TEST_CASE("the promised day counts before the requested one, and that day itself is on time") {
  Deliveries d;
  d.order(1, "01", "delivered", "'2026-03-05', '2026-03-10', '2026-03-10'");
  d.order(2, "01", "delivered", "'2026-03-05', NULL, '2026-03-06'");
  d.order(3, "01", "invoiced", "NULL, NULL, '2026-03-06'");
  d.order(4, "01", "confirmed", "'2026-03-05', NULL, NULL");
  d.order(5, "01", "cancelled", "'2026-03-05', NULL, '2026-03-05'");
  auto figures = otif(d.all());
  CHECK(figures.delivered == 2);
  CHECK(figures.on_time == 1);
  CHECK(figures.on_time_share() == 0.5);
  CHECK(figures.undated == 1);
  CHECK(figures.open == 1);
}

TEST_CASE("an order in two deliveries is full when they bring it all, and late when the last one is") {
  Deliveries d;
  d.order(1, "01", "delivered", "'2026-03-05', NULL, NULL");
  d.delivery(1, 1, "delivered", "2026-03-04", 8000);
  d.delivery(2, 1, "delivered", "2026-03-06", 4000);
  d.order(2, "02", "delivered", "'2026-03-05', NULL, NULL");
  d.delivery(3, 2, "delivered", "2026-03-05", 8000);
  auto figures = otif(d.all());
  CHECK(figures.delivered == 2);
  CHECK(figures.on_time == 1);
  CHECK(figures.in_full == 1);
  CHECK(figures.on_time_in_full == 0);
  CHECK(figures.partial == 1);
}

TEST_CASE("what was delivered in part stays open, and a delivery that failed leaves its reason") {
  Deliveries d;
  d.order(1, "01", "in_delivery", "'2026-03-05', NULL, NULL");
  d.delivery(1, 1, "delivered", "2026-03-04", 8000);
  d.delivery(2, 1, "failed", "2026-03-05", 4000, "'closed'");
  auto figures = otif(d.all());
  CHECK(figures.delivered == 0);
  CHECK(figures.open == 1);
  CHECK(figures.reasons == std::map<std::string, std::int64_t>{{"closed", 1}});
  CHECK(figures.on_time_share() == 0);
}

TEST_CASE("clients stand by their share, the lowest first, and add up to the whole") {
  Deliveries d;
  d.order(1, "01", "delivered", "'2026-03-05', NULL, '2026-03-05'");
  d.order(2, "02", "delivered", "'2026-03-05', NULL, '2026-03-09'");
  auto clients = otif_by_client(d.all());
  REQUIRE(clients.size() == 2);
  CHECK(clients[0].code == "C2");
  CHECK(clients[0].figures.otif_share() == 0);
  CHECK(clients[1].figures.otif_share() == 1);
}

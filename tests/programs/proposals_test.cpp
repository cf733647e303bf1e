// What an agent proposes and hands over, on the command line: cascades and free goods, suggestions, the
// order's copy, and the figures of baskets, deliveries and service.
#include <QFile>
#include <QJsonArray>
#include <catch2/catch.hpp>

#include "tests/programs/programs.hpp"
#include "tests/support/temp_dir.hpp"

namespace giro::test {
namespace {

QString first(const DemoOffice& office, const char* sql) {
  return QString::fromStdString(office.ask(sql));
}

}  // namespace

TEST_CASE("an order with a cascade and free goods comes to the cent, and its copy is a PDF") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  auto client =
      first(office,
            "SELECT code FROM client WHERE segment_id = (SELECT id FROM segment WHERE code = 'TV-VE')"
            " AND relationship = 'active' ORDER BY code LIMIT 1");
  auto sku = first(office,
                   "SELECT sku FROM product WHERE active AND coalesce(order_multiple_milli, 1000) <= 1000"
                   " ORDER BY sku LIMIT 1");
  auto order = giulia.does(
      {"order", "new", "--client", client, "--line", sku + ":4:50+10+5", "--line", sku + ":1:free"});
  auto lines = order["lines"].toArray();
  REQUIRE(lines.size() == 2);
  auto paid = lines.at(0).toObject(), free = lines.at(1).toObject();
  CHECK(paid["discounts_bp"].toArray() == QJsonArray{5'000, 1'000, 500, 0});
  auto price_micro = paid["unit_price_micro"].toInteger();
  auto exact = 4 * price_micro * 4'275;  // millionths and ten-thousandths of a euro
  CHECK(paid["net_cents"].toInteger() == (exact + 50'000'000) / 100'000'000);
  CHECK(free["net_cents"].toInteger() == 0);
  CHECK(order["taxable_cents"].toInteger() == paid["net_cents"].toInteger());

  TempDir folder;
  auto file = QString::fromStdString((folder / "copy.pdf").string());
  giulia.does({"order", "pdf", order["id"].toString(), file});
  QFile copy(file);
  REQUIRE(copy.open(QIODevice::ReadOnly));
  CHECK(copy.read(5) == "%PDF-");
  CHECK(copy.size() > 2'000);
}

TEST_CASE(
    "suggestions, strategies and the figures of baskets, deliveries and service answer from the tablet") {
  DemoOffice office;
  Agent giulia(office, "giulia");
  auto client =
      first(office,
            "SELECT code FROM client WHERE segment_id = (SELECT id FROM segment WHERE code = 'TV-VE')"
            " AND relationship = 'active' ORDER BY code LIMIT 1");
  for (auto one : giulia.does({"order", "suggest", "--client", client})["suggestions"].toArray()) {
    CHECK_FALSE(one.toObject()["kind"].toString().isEmpty());
    CHECK_FALSE(one.toObject()["sku"].toString().isEmpty());
  }
  CHECK(giulia.does({"strategies", "--all"})["strategies"].isArray());
  auto basket = giulia.does({"kpi", "basket", "--min-support", "0.02"});
  CHECK(basket["baskets"].toInteger() > 0);
  for (auto rule : basket["rules"].toArray()) CHECK(rule.toObject()["support"].toDouble() >= 0.02);
  auto otif = giulia.does({"kpi", "otif"});
  CHECK(otif["on_time"].toInteger() <= otif["delivered"].toInteger());
  std::int64_t clients = 0;
  for (auto level : giulia.does({"kpi", "service"})["levels"].toArray())
    clients += level.toObject()["clients"].toInteger();
  CHECK(clients > 0);
}

}  // namespace giro::test

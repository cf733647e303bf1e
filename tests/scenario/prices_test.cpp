// Prices from tablet to office: strategies that both sides compute alike, declarations of intent that end
// between draft and placing, and totals that agree to the cent over random orders.
#include <array>
#include <catch2/catch.hpp>
#include <random>

#include "sync/actions/order.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

using test::number;
using test::text;
constexpr auto noon = test::FakeEnvironment::start_at;
constexpr std::int64_t one_day = 24 * 3'600'000;

struct Shop {
  Company company;
  Person ada{company, "ada"};
  Id client = company.id("c1"), pasta = company.id("pasta"), order = company.id("order");

  actions::OrderRequest request(std::int64_t quantity_milli = 3'000) const {
    actions::OrderRequest request;
    request.client = client;
    request.new_id = order;
    actions::LineRequest line;
    line.product = pasta;
    line.quantity_milli = quantity_milli;
    request.lines = {line};
    return request;
  }
  void takes(const actions::OrderRequest& request, std::int64_t at = noon) {
    ada.does([&](Device& device) { return actions::new_order(device, request, at); });
  }
  void places(std::int64_t at = noon) {
    ada.does([&](Device& device) { return actions::submit_order(device, order, at); });
  }
  Id line() { return ada.rows("order_line", "order_id", Value{order}).at(0); }
  Value at_office(std::string_view column) { return company.cell("sales_order", order, column); }
  Id segment() { return as_id(company.cell("client", client, "segment_id")); }
};

}  // namespace

TEST_CASE("a strategy's discount is on the line, named as its source, and the office holds nothing for it") {
  Shop shop;
  shop.company.put("app_user", shop.company.id("ada"), {{"discount_limit_bp", number(0)}});
  shop.company.put("strategy", shop.company.id("spring"),
                   {{"name", text("Primavera")},
                    {"kind", text("discount")},
                    {"segment_id", shop.segment()},
                    {"discount_bp", number(1'000)}});
  shop.ada.syncs();
  shop.takes(shop.request());
  shop.places();
  CHECK(shop.ada.sees("order_line", shop.line(), "price_source") == text("strategy"));
  CHECK(shop.ada.sees("sales_order", shop.order, "taxable_cents") == number(27'00));
  shop.ada.syncs();
  CHECK(shop.at_office("status") == text("submitted"));
  CHECK(shop.at_office("taxable_cents") == number(27'00));
}

TEST_CASE(
    "a discount whose strategy has ended by the day the order is placed is beyond the limit: it is held") {
  Shop shop;
  shop.company.put("app_user", shop.company.id("ada"), {{"discount_limit_bp", number(0)}});
  shop.company.put("strategy", shop.company.id("spring"),
                   {{"kind", text("discount")},
                    {"segment_id", shop.segment()},
                    {"discount_bp", number(1'000)},
                    {"ends_on", text(test::today)}});
  shop.ada.syncs();
  shop.takes(shop.request());
  shop.company.environment.pass(one_day);
  shop.places(noon + one_day);
  shop.ada.syncs();
  CHECK(shop.at_office("status") == text("held"));
}

TEST_CASE("a declaration of intent that ends between draft and placing exempts no longer") {
  Shop shop;
  shop.company.put("vat", shop.company.id("intent"),
                   {{"code", text("N3.5")}, {"rate_bp", number(0)}, {"natura", text("N3.5")}});
  shop.company.put("product", shop.pasta, {{"vat_id", shop.company.id("vat22")}});
  shop.company.put("client", shop.client,
                   {{"vat_id", shop.company.id("intent")},
                    {"intent_letter", text("2026/17")},
                    {"intent_until", text(test::today)}});
  shop.ada.syncs();
  shop.takes(shop.request());
  CHECK(shop.ada.sees("sales_order", shop.order, "vat_cents") == number(0));
  shop.company.environment.pass(one_day);
  shop.places(noon + one_day);
  CHECK(shop.ada.sees("sales_order", shop.order, "vat_cents") == number(6'60));
  CHECK(shop.ada.sees("order_line", shop.line(), "vat_id") == Value{shop.company.id("vat22")});
  shop.ada.syncs();
  CHECK(shop.at_office("vat_cents") == number(6'60));
  CHECK(shop.at_office("total_cents") == number(36'60));
}

TEST_CASE("a running payment strategy gives a new order its term") {
  Shop shop;
  shop.company.put("payment_term", shop.company.id("60"), {{"code", text("60")}});
  shop.company.put("strategy", shop.company.id("season"),
                   {{"kind", text("payment")}, {"segment_id", shop.segment()}, {"products", text("60")}});
  shop.ada.syncs();
  shop.takes(shop.request());
  CHECK(shop.ada.sees("sales_order", shop.order, "payment_term_id") == Value{shop.company.id("60")});
}

TEST_CASE("over random orders the tablet's totals are the office's, to the cent") {
  Shop shop;
  shop.ada.syncs();
  std::mt19937_64 random(7);
  auto draw = [&](std::uint64_t below) { return static_cast<std::int64_t>(random() % below); };
  constexpr std::string_view columns[] = {"taxable_cents", "vat_cents", "total_cents", "lines_revision"};
  for (int i = 0; i < 25; ++i) {
    shop.order = shop.company.id("order " + std::to_string(i));
    auto request = shop.request();
    request.lines.clear();
    for (auto lines = 1 + draw(8); lines > 0; --lines) {
      actions::LineRequest line;
      line.product = shop.pasta;
      line.quantity_milli = 1 + draw(60'000);
      line.kind = std::array{"sale", "sale", "sale", "free", "sample", "return"}[random() % 6];
      line.unit_price_micro = draw(90'000'000);
      line.discounts_bp = Discounts{draw(10'001), draw(3'000), draw(2) * 500, 0};
      request.lines.push_back(line);
    }
    shop.takes(request);
    shop.places();
    std::vector<Value> shown;
    for (auto column : columns) shown.push_back(shop.ada.sees("sales_order", shop.order, column));
    shop.ada.syncs();
    for (std::size_t c = 0; c < std::size(columns); ++c) {
      INFO("order " << i << ", " << columns[c]);
      CHECK(shop.at_office(columns[c]) == shown[c]);
      CHECK(shop.ada.sees("sales_order", shop.order, columns[c]) == shown[c]);
    }
  }
}

}  // namespace giro::scenario

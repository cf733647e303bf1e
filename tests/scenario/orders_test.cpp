// An order's way: taken offline, held or not at the office, decided by a manager who saw certain lines.
#include <catch2/catch.hpp>

#include "sync/actions/order.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

using test::text;
constexpr auto noon = test::FakeEnvironment::start_at;

struct Sale {
  Company company;
  Person ada{company, "ada"}, bea{company, "bea"}, max{company, "max", schema::manager};
  Id client = company.id("c1"), product = company.id("pasta"), order = company.id("order");

  Sale() {
    ada.syncs();
    bea.syncs();
    max.syncs();
  }

  Person::Action order_of(std::int64_t quantity_milli, std::optional<Discounts> discounts_bp = {}) {
    return [=, this](Device& device) {
      actions::OrderRequest request;
      request.client = client;
      request.new_id = order;
      actions::LineRequest line;
      line.product = product;
      line.quantity_milli = quantity_milli;
      line.discounts_bp = discounts_bp;
      request.lines = {line};
      return actions::new_order(device, request, noon);
    };
  }
  Person::Action submits() {
    return [this](Device& device) { return actions::submit_order(device, order, noon); };
  }
};

}  // namespace

TEST_CASE("an order taken offline is numbered and confirmed at the office, to the cent its agent saw") {
  Sale sale;
  sale.ada.does(sale.order_of(3'000));
  sale.ada.does(sale.submits());
  CHECK(sale.ada.sees("sales_order", sale.order, "taxable_cents") == Value{std::int64_t{30'00}});
  CHECK(is_null(sale.ada.sees("sales_order", sale.order, "number")));
  sale.ada.syncs();
  CHECK(sale.ada.sees("sales_order", sale.order, "status") == text("submitted"));
  CHECK_FALSE(is_null(sale.ada.sees("sales_order", sale.order, "number")));
  sale.max.syncs();
  CHECK(sale.max.sees("sales_order", sale.order, "taxable_cents") == Value{std::int64_t{30'00}});
  sale.max.does([&](Device& device) { return actions::confirm_order(device, sale.order); });
  sale.max.syncs();
  sale.ada.syncs();
  CHECK(sale.ada.sees("sales_order", sale.order, "status") == text("confirmed"));
}

TEST_CASE(
    "a discount beyond the agent's limit is held with both values, released once and not held again for it") {
  Sale sale;
  sale.ada.does(sale.order_of(1'000, Discounts{2'000}));
  sale.ada.does(sale.submits());
  sale.ada.syncs();
  CHECK(sale.ada.sees("sales_order", sale.order, "status") == text("held"));
  auto holds = sale.ada.rows("order_hold", "order_id", Value{sale.order});
  REQUIRE_FALSE(holds.empty());
  sale.max.syncs();
  sale.max.does([&](Device& device) { return actions::release_order(device, sale.order); });
  sale.max.syncs();
  sale.ada.syncs();
  CHECK(sale.ada.sees("sales_order", sale.order, "status") == text("submitted"));
  CHECK(sale.ada.sees("sales_order", sale.order, "taxable_cents") ==
        Value{std::int64_t{8'00}});  // never replaced
}

TEST_CASE("no device sends a quantity that is not sold; it says which are, and a gift is not sold") {
  Sale sale;
  sale.company.put("product", sale.product,
                   {{"min_quantity_milli", Value{std::int64_t{12'000}}},
                    {"order_multiple_milli", Value{std::int64_t{6'000}}}});
  sale.ada.syncs();
  sale.ada.does(sale.order_of(15'000));
  CHECK(sale.ada.is_told(sale.submits()).find("scrivi 12 o 18") != std::string::npos);
  auto line = sale.ada.rows("order_line", "order_id", Value{sale.order}).front();
  sale.ada.does([&](Device& device) { return actions::edit_line(device, line, {.quantity_milli = 1'500}); });
  CHECK(sale.ada.is_told(sale.submits()).find("1,5 non si può ordinare, scrivi 12.") != std::string::npos);
  sale.ada.does([&](Device& device) { return actions::edit_line(device, line, {.quantity_milli = 18'000}); });
  sale.ada.does([&](Device& device) {
    actions::LineRequest gift{.product = sale.product, .quantity_milli = 1'000, .kind = "free"};
    return actions::add_lines(device, sale.order, {&gift, 1}, noon);
  });
  sale.ada.does(sale.submits());
  sale.ada.syncs();
  CHECK(sale.ada.sees("sales_order", sale.order, "status") == text("submitted"));
}

TEST_CASE("a rejected order is cancelled with the reason its agent reads") {
  Sale sale;
  sale.ada.does(sale.order_of(1'000, Discounts{2'000}));
  sale.ada.does(sale.submits());
  sale.ada.syncs();
  sale.max.syncs();
  CHECK(sale.max.is_told([&](Device& device) { return actions::reject_order(device, sale.order, ""); })
            .find("motivo") != std::string::npos);
  sale.max.does(
      [&](Device& device) { return actions::reject_order(device, sale.order, "sconto fuori limite"); });
  sale.max.syncs();
  sale.ada.syncs();
  CHECK(sale.ada.sees("sales_order", sale.order, "status") == text("cancelled"));
  CHECK(sale.ada.sees("sales_order", sale.order, "decision_reason") == text("sconto fuori limite"));
}

TEST_CASE("a confirmation of lines that are no longer those its author saw holds the order") {
  Sale sale;
  sale.ada.does(sale.order_of(1'000));
  sale.ada.syncs();
  sale.bea.syncs();
  sale.bea.does([&](Device& device) {  // Bea adds to the draft; her tablet has no network
    actions::LineRequest line;
    line.product = sale.product;
    line.quantity_milli = 5'000;
    return actions::add_lines(device, sale.order, {&line, 1}, noon);
  });
  sale.ada.does(sale.submits());
  sale.ada.syncs();
  sale.max.syncs();
  sale.max.does([&](Device& device) { return actions::confirm_order(device, sale.order); });
  sale.bea.syncs();  // her line arrives before the confirmation
  sale.max.syncs();
  CHECK(sale.max.sees("sales_order", sale.order, "status") == text("held"));
  sale.max.does(
      [&](Device& device) { return actions::confirm_order(device, sale.order); });  // having looked again
  sale.max.syncs();
  CHECK(sale.max.sees("sales_order", sale.order, "status") == text("confirmed"));
}

TEST_CASE("an empty order, a second submit and a change after it are refused here with a sentence") {
  Sale sale;
  auto line_of = [&] { return sale.ada.rows("order_line", "order_id", Value{sale.order}).at(0); };
  sale.ada.does(sale.order_of(1'000));
  sale.ada.does([&](Device& device) {
    return actions::edit_line(device, line_of(),
                              {.quantity_milli = 0, .unit_price_micro = {}, .discounts_bp = {}, .note = {}});
  });
  CHECK(sale.ada.is_told(sale.submits()).find("vuoto") != std::string::npos);
  sale.ada.does([&](Device& device) {
    return actions::edit_line(
        device, line_of(), {.quantity_milli = 1'000, .unit_price_micro = {}, .discounts_bp = {}, .note = {}});
  });
  sale.ada.does(sale.submits());
  CHECK(sale.ada.is_told(sale.submits()).find("già inviato") != std::string::npos);
}

}  // namespace giro::scenario

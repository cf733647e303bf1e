// Orders at the office: numbers, totals, holds, release, confirm and cancel.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr std::int64_t price = 10'000'000;

struct OrderDay : Company {
  OrderDay()
      : ada(*this, "ada"),
        bea(*this, "bea"),
        max(*this, "max", schema::manager),
        c1(id("c1")),
        order(id("order")),
        line(id("line")) {
    ada.sync();
    bea.sync();
    max.sync();
  }

  Named order_cells(std::string_view status) const {
    return {{"client_id", c1},
            {"user_id", id("ada")},
            {"status", text(status)},
            {"placed_at", number(environment.reading.wall_at)}};
  }
  Change line_of(const Id& of, const Id& row, std::int64_t unit_price, std::int64_t discount_bp = 0) const {
    return ada.insert("order_line", row,
                      {{"client_id", c1},
                       {"order_id", of},
                       {"product_id", id("pasta")},
                       {"kind", text("sale")},
                       {"quantity_milli", number(2000)},
                       {"unit_price_micro", number(unit_price)},
                       {"discount1_bp", number(discount_bp)},
                       {"vat_rate_bp", number(2200)}});
  }
  Id submit(std::int64_t unit_price = price, std::int64_t discount_bp = 0) {
    auto op = ada.save(c1, {ada.insert("sales_order", order, order_cells("submitted")),
                            line_of(order, line, unit_price, discount_bp)});
    ada.sync();
    max.sync();
    return op;
  }
  void set_status(Tablet& tablet, std::string_view status) {
    tablet.save(
        c1,
        {tablet.update("sales_order", order,
                       {{"status", text(status)}, {"seen_revision", tablet.cell(order, "lines_revision")}})});
    tablet.sync();
  }
  std::string status() const { return std::string(as_text(cell("sales_order", order, "status"))); }
  struct Hold {
    std::string kind, state;
    std::int64_t limit_value, actual_value;
    bool operator==(const Hold&) const = default;
  };
  std::vector<Hold> holds() const {
    std::vector<Hold> found;
    for (auto& row : rows("order_hold", "order_id", order))
      found.push_back({std::string(as_text(cell("order_hold", row, "kind"))),
                       std::string(as_text(cell("order_hold", row, "state"))),
                       as_int(cell("order_hold", row, "limit_value")),
                       as_int(cell("order_hold", row, "actual_value"))});
    return found;
  }

  Tablet ada, bea, max;
  Id c1, order, line;
};

}  // namespace

TEST_CASE_METHOD(OrderDay, "the office numbers orders at submission: unique, ascending per year") {
  submit();
  CHECK(cell("sales_order", order, "number") == text("2026/0001"));
  put("sales_order", id("taken"),
      {{"client_id", c1},
       {"user_id", id("ada")},
       {"status", text("confirmed")},
       {"number", text("2026/0002")}});
  ada.save(c1, {ada.insert("sales_order", id("next"), order_cells("draft"))});
  ada.sync();
  CHECK(is_null(cell("sales_order", id("next"), "number")));
  ada.save(c1, {ada.update("sales_order", id("next"), {{"status", text("submitted")}})});
  ada.sync();
  CHECK(ada.cell(id("next"), "number") == text("2026/0003"));
}

TEST_CASE_METHOD(
    OrderDay,
    "an order at the valid price, within limits, is not held, and its totals follow from its lines") {
  submit();
  CHECK(status() == "submitted");
  CHECK(holds().empty());
  CHECK(cell("order_line", line, "net_cents") == number(2000));
  CHECK(cell("sales_order", order, "total_cents") == number(2440));
}

TEST_CASE_METHOD(OrderDay,
                 "the line's recorded price is a promise: a differing one is held with both values, never "
                 "replaced, never refused") {
  auto op = submit(9'000'000);
  CHECK(ada.outcome(op).verdict == Verdict::accepted);
  CHECK(status() == "held");
  CHECK(holds() == std::vector<Hold>{{"price", "open", price, 9'000'000}});
  CHECK(cell("order_line", line, "unit_price_micro") == number(9'000'000));
  CHECK(ada.cell(order, "status") == text("held"));
  CHECK_FALSE(is_null(cell("sales_order", order, "number")));
}

TEST_CASE_METHOD(
    OrderDay, "a quantity that is no multiple is held with the next one beside it, and released as it is") {
  put("product", id("pasta"), {{"min_quantity_milli", number(3000)}, {"order_multiple_milli", number(3000)}});
  submit();  // two of them, from a tablet that did not know yet
  CHECK(status() == "held");
  CHECK(holds() == std::vector<Hold>{{"quantity", "open", 3000, 2000}});
  CHECK(cell("order_line", line, "quantity_milli") == number(2000));
  set_status(max, "submitted");
  CHECK(status() == "submitted");
}

TEST_CASE_METHOD(OrderDay, "the price valid at placed_at counts, not today's") {
  put("price_list", id("list"), {{"code", text("L")}});
  put("price", id("old price"),
      {{"price_list_id", id("list")},
       {"product_id", id("pasta")},
       {"valid_from", text("2026-01-01")},
       {"valid_to", text("2026-11-20")},
       {"price_micro", number(8'000'000)}});
  put("client", c1, {{"price_list_id", id("list")}});
  auto placed = ada.op(
      c1, {ada.insert("sales_order", order, order_cells("submitted")), line_of(order, line, 8'000'000)});
  environment.pass(5LL * 24 * 3600 * 1000);
  ada.save(placed);
  ada.sync();
  CHECK(status() == "submitted");
}

TEST_CASE_METHOD(OrderDay, "a discount beyond the agent's limit holds") {
  submit(price, 600);
  CHECK(holds() == std::vector<Hold>{{"discount", "open", 500, 600}});
}

TEST_CASE_METHOD(OrderDay,
                 "exposure is open instalments, presented ones included, each once, and every submitted "
                 "uninvoiced order") {
  put("client", c1, {{"credit_limit_cents", number(10'000)}});
  put("invoice", id("invoice"),
      {{"client_id", c1},
       {"number", text("1")},
       {"kind", text("invoice")},
       {"issued_on", text("2026-10-01")}});
  for (auto [name, state, cents] :
       {std::tuple("i1", "open", 3000), std::tuple("i2", "presented", 3000), std::tuple("i3", "paid", 9000)})
    put("instalment", id(name),
        {{"client_id", c1},
         {"invoice_id", id("invoice")},
         {"amount_cents", number(cents)},
         {"status", text(state)}});
  put("sales_order", id("earlier"),
      {{"client_id", c1},
       {"user_id", id("bea")},
       {"status", text("delivered")},
       {"total_cents", number(1500)}});
  put("sales_order", id("billed"),
      {{"client_id", c1},
       {"user_id", id("bea")},
       {"status", text("delivered")},
       {"total_cents", number(5000)}});
  put("invoice", id("bill"),
      {{"client_id", c1},
       {"number", text("2")},
       {"kind", text("invoice")},
       {"issued_on", text("2026-10-01")},
       {"order_id", id("billed")}});
  submit();  // 6,000 + 1,500 + 2,440 = 9,940: within the limit
  CHECK(status() == "submitted");
  ada.save(c1, {ada.insert("sales_order", id("second"), order_cells("submitted")),
                line_of(id("second"), id("second line"), price)});
  ada.sync();
  auto found = rows("order_hold", "order_id", id("second"));
  REQUIRE(found.size() == 1);
  CHECK(cell("order_hold", found[0], "kind") == text("credit_limit"));
  CHECK(cell("order_hold", found[0], "limit_value") == number(10'000));
  CHECK(cell("order_hold", found[0], "actual_value") == number(12'380));
}

TEST_CASE_METHOD(
    OrderDay, "the credit limit is the client's, else its group's over all its clients, else its segment's") {
  put("segment", id("north"), {{"credit_limit_cents", number(2'439)}});
  SECTION("segment") {
    submit();
    CHECK(holds() == std::vector<Hold>{{"credit_limit", "open", 2'439, 2'440}});
  }
  SECTION("group") {
    put("client_group", id("group"), {{"code", text("G")}, {"credit_limit_cents", number(5'000)}});
    for (auto name : {"c1", "c2"}) put("client", id(name), {{"group_id", id("group")}});
    put("sales_order", id("sister"),
        {{"client_id", id("c2")},
         {"user_id", id("bea")},
         {"status", text("confirmed")},
         {"total_cents", number(4'000)}});
    submit();
    CHECK(holds() == std::vector<Hold>{{"credit_limit", "open", 5'000, 6'440}});
  }
  SECTION("client") {
    put("client", c1, {{"credit_limit_cents", number(50'000)}});
    submit();
    CHECK(status() == "submitted");
  }
}

TEST_CASE_METHOD(OrderDay, "a blocked client's order is held") {
  put("client", c1, {{"credit_status", text("blocked")}});
  submit();
  CHECK(holds() == std::vector<Hold>{{"blocked", "open", 0, 1}});
}

TEST_CASE_METHOD(OrderDay,
                 "release is held → submitted, and the order is not held again for the same reasons") {
  submit(9'000'000);
  set_status(max, "submitted");
  CHECK(status() == "submitted");
  CHECK(holds() == std::vector<Hold>{{"price", "released", price, 9'000'000}});
  ada.sync();
  ada.save(c1, {ada.update("order_line", line, {{"quantity_milli", number(3000)}})});
  ada.sync();
  CHECK(status() == "submitted");
  ada.save(c1, {ada.update("order_line", line, {{"unit_price_micro", number(8'000'000)}})});
  ada.sync();
  CHECK(status() == "held");
  CHECK(holds() == std::vector<Hold>{{"price", "open", price, 8'000'000}});
}

TEST_CASE_METHOD(OrderDay, "a held order whose reasons are corrected is submitted again") {
  submit(9'000'000);
  ada.save(c1, {ada.update("order_line", line, {{"unit_price_micro", number(price)}})});
  ada.sync();
  CHECK(status() == "submitted");
  CHECK(holds().empty());
}

TEST_CASE_METHOD(OrderDay, "reject is cancelled with a decision reason") {
  submit(9'000'000);
  max.save(c1, {max.update("sales_order", order,
                           {{"status", text("cancelled")},
                            {"decision_reason", text("prezzo")},
                            {"seen_revision", max.cell(order, "lines_revision")}})});
  max.sync();
  CHECK(status() == "cancelled");
  CHECK(cell("sales_order", order, "decision_reason") == text("prezzo"));
}

TEST_CASE_METHOD(
    OrderDay,
    "confirm and cancel carry the line revision their author saw; a mismatch holds the order (§4.5)") {
  submit();
  for (auto decision : {"confirmed", "cancelled"}) {
    DYNAMIC_SECTION(decision) {
      auto seen = max.cell(order, "lines_revision");
      ada.save(c1, {line_of(order, id("late line"), price)});
      ada.sync();
      set_status(max, decision);
      CHECK(status() == "held");
      CHECK(holds() == std::vector<Hold>{{"revision", "open", as_int(seen),
                                          as_int(cell("sales_order", order, "lines_revision"))}});
      set_status(max, decision);  // having seen the lines
      CHECK(status() == decision);
    }
  }
}

TEST_CASE_METHOD(OrderDay,
                 "a draft cancelled by somebody who did not see all its lines stays a draft, and somebody "
                 "decides (§4.7)") {
  ada.save(c1, {ada.insert("sales_order", order, order_cells("draft")), line_of(order, line, price)});
  ada.sync();
  bea.sync();
  bea.save(c1, {line_of(order, id("hers"), price)});
  bea.sync();
  auto op = ada.save(
      c1,
      {ada.update("sales_order", order,
                  {{"status", text("cancelled")}, {"seen_revision", ada.cell(order, "lines_revision")}})});
  ada.sync();
  CHECK(status() == "draft");
  CHECK(ada.outcome(op).conflicts.size() == 1);
}

TEST_CASE_METHOD(OrderDay, "who submitted an order may call it off although the office holds it meanwhile") {
  ada.save(c1, {ada.insert("sales_order", order, order_cells("submitted")), line_of(order, line, 9'000'000)});
  auto cancel = ada.insert("sales_order", order, {{"status", text("cancelled")}});
  cancel.kind = Change::Kind::update;
  cancel.cells[0].base = text("submitted");
  auto op = ada.save(c1, {cancel});
  ada.sync();
  CHECK(status() == "cancelled");
  CHECK(ada.outcome(op).conflicts.empty());
}

TEST_CASE_METHOD(OrderDay,
                 "two managers decide one order differently: the second decision is an open conflict") {
  submit();
  Tablet second(*this, "max", schema::manager);
  second.sync();
  set_status(max, "confirmed");
  set_status(second, "cancelled");
  CHECK(status() == "confirmed");
  CHECK(rows("conflict", "state", text("open")).size() == 1);
}

TEST_CASE_METHOD(OrderDay, "an agent does not confirm") {
  submit();
  set_status(ada, "confirmed");
  CHECK(status() == "submitted");
}

TEST_CASE_METHOD(OrderDay, "imported orders are never held, and keep their own number") {
  put("sales_order", order,
      {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("confirmed")}, {"number", text("10248")}});
  put("order_line", line,
      {{"client_id", c1},
       {"order_id", order},
       {"product_id", id("pasta")},
       {"quantity_milli", number(1000)},
       {"unit_price_micro", number(1)},
       {"discount1_bp", number(9000)}});
  CHECK(status() == "confirmed");
  CHECK(holds().empty());
  CHECK(cell("sales_order", order, "number") == text("10248"));
}

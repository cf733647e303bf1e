// Derived columns are computed after folding and never travel in ops.
#include <catch2/catch.hpp>

#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Orders : Tablet {
  Id order = id_of(200), first = id_of(201), second = id_of(202);

  Change line(const Id& id, std::int64_t quantity, std::int64_t price) {
    return Device::insert("order_line", id,
                          {{"client_id", rossi},
                           {"order_id", order},
                           {"product_id", id_of(300)},
                           {"kind", text("sale")},
                           {"quantity_milli", whole(quantity * 1000)},
                           {"unit_price_micro", whole(price * 10'000)},
                           {"vat_rate_bp", whole(2200)}});
  }
  OutboxEntry place() {
    auto head = Device::insert("sales_order", order,
                               {{"client_id", rossi}, {"user_id", user}, {"status", text("draft")}});
    return record({.client = rossi, .changes = {head, line(first, 2, 500)}});
  }
  Cells office_order(std::int64_t taxable) {
    return {{"client_id", rossi}, {"status", text("draft")}, {"taxable_cents", whole(taxable)}};
  }
  Cells office_line(std::int64_t quantity, std::int64_t net) {
    return {{"client_id", rossi},
            {"order_id", order},
            {"kind", text("sale")},
            {"quantity_milli", whole(quantity * 1000)},
            {"unit_price_micro", whole(5'000'000)},
            {"vat_rate_bp", whole(2200)},
            {"net_cents", whole(net)}};
  }
  std::int64_t taxable() { return as_int(shown("sales_order", order, "taxable_cents")); }
};

}  // namespace

TEST_CASE("an order recorded offline has its totals at once") {
  Orders tablet;
  tablet.download();
  tablet.place();
  CHECK(tablet.taxable() == 1000);
  CHECK(tablet.shown("sales_order", tablet.order, "vat_cents") == whole(220));
  CHECK(tablet.shown("sales_order", tablet.order, "total_cents") == whole(1220));
  CHECK(tablet.shown("sales_order", tablet.order, "line_count") == whole(1));
  CHECK(tablet.shown("order_line", tablet.first, "net_cents") == whole(1000));
}

TEST_CASE(
    "a line changed by an open op changes the total of an order the office knows, and back when rejected") {
  Orders tablet;
  tablet.download();
  auto reply = tablet.reply().row("sales_order", tablet.order, 6, tablet.office_order(1000));
  tablet.take(reply.row("order_line", tablet.first, 6, tablet.office_line(2, 1000)).last(6)).value();
  auto op = tablet.record(
      edit(*tablet.device, "order_line", tablet.first, tablet.rossi, {{"quantity_milli", whole(3000)}}));
  CHECK(tablet.taxable() == 1500);
  CHECK(tablet.shown("order_line", tablet.first, "net_cents") == whole(1500));
  auto more = tablet.record({.client = tablet.rossi, .changes = {tablet.line(tablet.second, 1, 500)}});
  CHECK(tablet.taxable() == 2000);

  tablet.take(tablet.reply().outcome(op, Verdict::rejected, 8).last(8)).value();
  CHECK(tablet.taxable() == 1500);
  tablet.take(tablet.reply().outcome(op, Verdict::rejected, 8).outcome(more, Verdict::rejected, 9).last(9))
      .value();
  CHECK(tablet.taxable() == 1000);
}

TEST_CASE("lines of a colleague that arrive count in the total of an order with an open op") {
  Orders tablet;
  tablet.download();
  tablet.place();
  tablet.take(tablet.reply().row("order_line", tablet.second, 7, tablet.office_line(1, 500)).last(7)).value();
  CHECK(tablet.taxable() == 1500);
}

TEST_CASE("no total flickers while the answer of an order comes page by page") {
  Orders tablet;
  tablet.download();
  auto op = tablet.place();
  tablet.take(tablet.reply().accept(op, 8).row("order_line", tablet.first, 8, tablet.office_line(2, 1000)))
      .value();
  CHECK(tablet.taxable() == 1000);
  tablet.take(tablet.reply().accept(op, 8).row("sales_order", tablet.order, 8, tablet.office_order(1000)))
      .value();
  CHECK(tablet.taxable() == 1000);
  tablet.take(tablet.reply().accept(op, 8).last(8)).value();
  CHECK(tablet.taxable() == 1000);
  CHECK(tablet.device->local().execAndGet("SELECT count(*) FROM fold_row").getInt() == 0);
  CHECK(tablet.device->local().execAndGet("SELECT count(*) FROM remote_image").getInt() == 0);
}

TEST_CASE("computed columns cannot be recorded") {
  Orders tablet;
  tablet.download();
  auto head = Device::insert("sales_order", tablet.order,
                             {{"client_id", tablet.rossi},
                              {"user_id", tablet.user},
                              {"status", text("draft")},
                              {"total_cents", whole(1)}});
  CHECK(tablet.device->record({.client = tablet.rossi, .changes = {head}}).has_error());
  CHECK(tablet.device->outbox().entries().empty());
}

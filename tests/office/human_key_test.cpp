// Human keys: what people know a row by belongs to one living row. One case per row of sync/MERGE.md §9.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Catalogue : Company {
  Catalogue() : max(*this, "max", schema::manager) { max.sync(); }

  Id adds(const Id& row, std::string_view sku) {
    auto op = max.save({}, {max.insert("product", row, {{"sku", text(sku)}, {"name", text("Nuovo")}})});
    max.sync();
    return op;
  }
  Id gives(const Id& row, std::string_view sku) {
    auto op = max.save({}, {max.update("product", row, {{"sku", text(sku)}})});
    max.sync();
    return op;
  }
  Id record_of(Tablet& tablet, const Id& op) {
    REQUIRE(tablet.outcome(op).verdict == Verdict::accepted);
    REQUIRE(tablet.outcome(op).conflicts.size() == 1);
    return tablet.outcome(op).conflicts[0];
  }
  void check_open(const Id& record, std::string_view column, std::string_view wanted) {
    CHECK(cell("conflict", record, "column_name") == text(column));
    CHECK(cell("conflict", record, "mine_value") == text(wanted));
    CHECK(cell("conflict", record, "state") == text("open"));
  }

  Tablet max;
};

}  // namespace

TEST_CASE_METHOD(Catalogue,
                 "§9.1 a taken key at insert: the row stays, its key is empty, and the conflict is open") {
  auto op = adds(id("second"), "PASTA");
  CHECK(is_null(cell("product", id("second"), "sku")));
  CHECK(cell("product", id("second"), "name") == text("Nuovo"));
  CHECK(cell("product", id("pasta"), "sku") == text("PASTA"));
  check_open(record_of(max, op), "sku", "PASTA");
  CHECK(rows("product", "sku", text("PASTA")).size() == 1);
}

TEST_CASE_METHOD(Catalogue, "§9.2 an empty key may be given later, as the decision of that conflict") {
  auto record = record_of(max, adds(id("second"), "PASTA"));
  auto op = max.save({},
                     {max.update("product", id("second"), {{"sku", text("PASTA-2")}}),
                      max.update("conflict", record, {{"state", text("edited")}})},
                     record);
  max.sync();
  CHECK(max.outcome(op).conflicts.empty());
  CHECK(cell("product", id("second"), "sku") == text("PASTA-2"));
  CHECK(cell("conflict", record, "state") == text("edited"));
  SECTION("and is then as fixed as any") {
    CHECK(max.outcome(gives(id("second"), "PASTA-3")).reason == "immutable: sku");
  }
}

TEST_CASE_METHOD(Catalogue, "§9.3 a taken key given later stays empty, with one more open conflict") {
  adds(id("second"), "PASTA");
  auto op = gives(id("second"), "PASTA");
  CHECK(is_null(cell("product", id("second"), "sku")));
  check_open(record_of(max, op), "sku", "PASTA");
}

TEST_CASE_METHOD(Catalogue, "§9.4 a row that comes back to a key taken meanwhile leaves it empty") {
  adds(id("first"), "RISO");
  AdminBatch batch(*office);
  batch.remove("product", id("first"));
  batch.commit();
  adds(id("second"), "RISO");
  CHECK(cell("product", id("second"), "sku") == text("RISO"));
  auto change = max.insert("product", id("first"), {{"name", text("Riso vecchio")}});
  change.kind = Change::Kind::update;
  change.cells[0].base = text("Nuovo");
  auto op = max.save({}, {change});
  max.sync();
  CHECK_FALSE(store->snapshot()->head(id("first"))->dead);
  CHECK(is_null(cell("product", id("first"), "sku")));
  bool told = false;
  for (auto& record : max.outcome(op).conflicts)
    told |= cell("conflict", record, "column_name") == text("sku");
  CHECK(told);
}

TEST_CASE_METHOD(Catalogue, "§9.5 segments share codes between segmentations, not within one") {
  put("segmentation", id("classes"), {{"code", text("CLASS")}});
  max.sync();
  auto make = [&](std::string_view row) {
    auto op = max.save(
        {}, {max.insert("segment", id(row), {{"segmentation_id", id("classes")}, {"code", text("north")}})});
    max.sync();
    return op;
  };
  CHECK(max.outcome(make("north of classes")).conflicts.empty());  // an area has this code
  check_open(record_of(max, make("north again")), "code", "north");
}

TEST_CASE_METHOD(Catalogue,
                 "§9.6 an order number taken after a restore: a new number, and an open conflict") {
  Tablet ada(*this, "ada"), bea(*this, "bea");
  auto c1 = id("c1");
  ada.sync();
  bea.sync();
  back_up();
  auto submits = [&](Tablet& tablet, std::string_view user, const Id& order) {
    return tablet.save(
        c1, {tablet.insert("sales_order", order,
                           {{"client_id", c1}, {"user_id", id(user)}, {"status", text("submitted")}})});
  };
  auto op = submits(ada, "ada", id("hers"));
  auto envelope = ada.pending.back();
  ada.sync();
  auto printed = ada.cell(id("hers"), "number");
  envelope.receipt = ada.outcome(op).receipt;
  put_back();
  open();
  submits(bea, "bea", id("his"));
  bea.sync();
  REQUIRE(cell("sales_order", id("his"), "number") == printed);
  ada.pending = {envelope};
  ada.sync();
  CHECK(cell("sales_order", id("hers"), "number") != printed);
  CHECK_FALSE(is_null(cell("sales_order", id("hers"), "number")));
  auto records = rows("conflict", "column_name", text("number"));
  REQUIRE(records.size() == 1);
  check_open(records[0], "number", as_text(printed));
}

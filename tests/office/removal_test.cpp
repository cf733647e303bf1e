// Removal and revival: one case per row of sync/MERGE.md §5, and what freezes the lines of an order
// (§4.8–§4.10).
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Draft : Company {
  Draft() : ada(*this, "ada"), bea(*this, "bea"), max(*this, "max", schema::manager), c1(id("c1")) {
    ada.save(c1, {order_row("draft"), line_row(line)});
    everybody();
  }
  void everybody() {
    for (auto* tablet : {&ada, &bea, &max, &ada, &bea, &max}) tablet->sync();
  }
  Change order_row(std::string_view status) const {
    return ada.insert("sales_order", order,
                      {{"client_id", c1}, {"user_id", id("ada")}, {"status", text(status)}});
  }
  Change line_row(const Id& row) const {
    return ada.insert("order_line", row,
                      {{"client_id", c1},
                       {"order_id", order},
                       {"product_id", id("pasta")},
                       {"kind", text("sale")},
                       {"quantity_milli", number(1000)},
                       {"unit_price_micro", number(10'000'000)}});
  }
  /// The rows again, as Annulla writes them: bases are the values seen.
  std::vector<Change> taken_back() const {
    std::vector<Change> changes{order_row("draft"), line_row(line)};
    for (auto& change : changes)
      for (auto& cell : change.cells) cell.base = cell.value;
    return changes;
  }
  Id removes(Tablet& tablet) {
    return tablet.save(c1, {tablet.remove("sales_order", order), tablet.remove("order_line", line)});
  }
  void set_status(std::string_view status) {
    max.save(c1,
             {max.update("sales_order", order,
                         {{"status", text(status)}, {"seen_revision", max.cell(order, "lines_revision")}})});
    everybody();
  }
  std::string status() const { return std::string(as_text(cell("sales_order", order, "status"))); }
  bool alive(const Id& row) const { return !store->snapshot()->head(row)->dead; }
  /// The one record an op left.
  Id record_of(Tablet& tablet, const Id& op) {
    auto& left = tablet.outcome(op).conflicts;
    REQUIRE(left.size() == 1);
    return left[0];
  }

  Tablet ada, bea, max;
  Id c1, order = id("order"), line = id("line"), other = id("other line");
};

}  // namespace

TEST_CASE_METHOD(Draft, "§5.1 the row is dead already: nothing happens, and nothing is recorded") {
  removes(ada);
  auto again = removes(bea);
  everybody();
  CHECK_FALSE(alive(order));
  CHECK(bea.outcome(again).verdict == Verdict::accepted);
  CHECK(bea.outcome(again).conflicts.empty());
}

TEST_CASE_METHOD(Draft, "§5.2 a listed row was changed: nothing goes, and the record names who changed it") {
  bea.save(c1, {bea.update("order_line", line, {{"quantity_milli", number(2000)}})});
  auto op = removes(ada);
  bea.sync();
  everybody();
  CHECK(alive(order));
  CHECK(alive(line));
  auto record = record_of(ada, op);
  CHECK(cell("conflict", record, "rule") == text("delete"));
  CHECK(cell("conflict", record, "column_name") == text("dead"));
  CHECK(cell("conflict", record, "user_id") == Value(id("ada")));
  CHECK(cell("conflict", record, "office_user_id") == Value(id("bea")));
  CHECK(cell("conflict", record, "chosen") == text("office"));
}

TEST_CASE_METHOD(Draft, "§5.2 an older app removes nothing that holds what it could not see") {
  bea.save(c1, {bea.update("sales_order", order, {{"note", text("urgente")}})});
  everybody();
  auto removal = ada.remove("sales_order", order);
  std::erase_if(removal.cells, [](auto& cell) { return cell.column->name == "note"; });
  auto op = ada.save(c1, {removal, ada.remove("order_line", line)});
  everybody();
  CHECK(alive(order));
  CHECK(cell("conflict", record_of(ada, op), "office_user_id") == Value(id("bea")));
}

TEST_CASE_METHOD(Draft, "§5.3 a living part is not listed: nothing goes, and the record names its author") {
  auto hers = line_row(other);
  bea.save(c1, {hers});
  auto op = removes(ada);
  bea.sync();
  everybody();
  for (auto& row : {order, line, other}) CHECK(alive(row));
  CHECK(cell("conflict", record_of(ada, op), "office_user_id") == Value(id("bea")));
}

TEST_CASE_METHOD(Draft, "§5.4 an order with a number is never deleted, not even with its client") {
  set_status("submitted");
  auto op = removes(ada);
  auto born = id("born");
  everybody();
  CHECK(alive(order));
  record_of(ada, op);
  CHECK_FALSE(is_null(cell("sales_order", order, "number")));
  CHECK_FALSE(store->snapshot()->head(born));
  auto whole = ada.save(
      c1, {ada.remove("client", c1), ada.remove("sales_order", order), ada.remove("order_line", line)});
  everybody();
  CHECK(alive(c1));
  CHECK(alive(order));
  record_of(ada, whole);
}

TEST_CASE_METHOD(Draft, "§5.5 seen whole and unchanged: all listed rows go, and keep their values") {
  auto op = removes(ada);
  everybody();
  CHECK_FALSE(bea.has(order));
  CHECK_FALSE(bea.has(line));
  CHECK(bea.cell(line, "quantity_milli") == number(1000));
  CHECK(ada.outcome(op).conflicts.empty());
}

TEST_CASE_METHOD(
    Draft, "§5.6 a change to a dead row brings back all that removal took, with a record for its author") {
  ada.save(c1, {line_row(other)});
  everybody();
  ada.save(c1, {ada.remove("sales_order", order), ada.remove("order_line", line),
                ada.remove("order_line", other)});
  auto op = bea.save(c1, {bea.update("order_line", line, {{"quantity_milli", number(3000)}})});
  everybody();
  for (auto& row : {order, line, other}) CHECK(alive(row));
  CHECK(cell("order_line", line, "quantity_milli") == number(3000));
  CHECK(cell("sales_order", order, "taxable_cents") == number(4000));
  auto record = record_of(bea, op);
  CHECK(cell("conflict", record, "user_id") == Value(id("ada")));
  CHECK(cell("conflict", record, "office_user_id") == Value(id("bea")));
  CHECK(ada.count("conflict_copy") == 1);
}

TEST_CASE_METHOD(Draft, "§5.7 a new part of a dead row brings it back, with all that removal took") {
  removes(ada);
  auto hers = line_row(other);
  auto op = bea.save(c1, {hers});
  everybody();
  for (auto& row : {order, line, other}) CHECK(alive(row));
  CHECK(cell("conflict", record_of(bea, op), "user_id") == Value(id("ada")));
}

TEST_CASE_METHOD(Draft, "§5.8 ancestors another removal took come back too, with a record for each author") {
  ada.save(c1, {ada.remove("order_line", line)});
  ada.sync();
  max.sync();
  max.save(c1, {max.remove("sales_order", order)});
  max.sync();
  CHECK_FALSE(alive(order));
  auto op = bea.save(c1, {bea.update("order_line", line, {{"quantity_milli", number(3000)}})});
  everybody();
  CHECK(alive(order));
  CHECK(alive(line));
  auto& records = bea.outcome(op).conflicts;
  REQUIRE(records.size() == 2);
  std::set<Value> removers{cell("conflict", records[0], "user_id"), cell("conflict", records[1], "user_id")};
  CHECK(removers == std::set<Value>{Value(id("ada")), Value(id("max"))});
}

TEST_CASE_METHOD(Draft, "§5.9 who takes back their own removal gets the rows as they were, and no record") {
  removes(ada);
  everybody();
  auto back = ada.save(c1, taken_back());
  everybody();
  for (auto& row : {order, line}) {
    CHECK(alive(row));
    CHECK(bea.has(row));
  }
  CHECK(ada.outcome(back).verdict == Verdict::accepted);
  CHECK(ada.outcome(back).conflicts.empty());
  CHECK(rows("conflict", "rule", text("delete")).empty());
  SECTION("another's insert of the same rows leaves one: it was not theirs to take back") {
    removes(ada);
    ada.sync();
    auto hers = bea.save(c1, taken_back());
    everybody();
    CHECK(alive(order));
    CHECK(cell("conflict", record_of(bea, hers), "user_id") == Value(id("ada")));
  }
}

TEST_CASE_METHOD(Draft, "§5.10 records and history of a row are no parts that must be seen") {
  put("client", c1, {{"credit_status", text("blocked")}});
  ada.save(id("c2"), {ada.update("client", id("c2"), {{"phone", text("2")}})});
  everybody();
  REQUIRE(rows("cell_history", "row_ref_id", id("c2")).size() == 1);
  auto op = ada.save(id("c2"), {ada.remove("client", id("c2"))});
  everybody();
  CHECK_FALSE(alive(id("c2")));
  CHECK(ada.outcome(op).conflicts.empty());
}

TEST_CASE_METHOD(
    Draft, "§5.11 a removal and a change by one person on one tablet are one story: the last word counts") {
  ada.save(c1, {ada.remove("order_line", line)});
  auto change = ada.save(c1, {ada.update("order_line", line, {{"note", text("anzi no")}})});
  everybody();
  CHECK(alive(line));
  CHECK(cell("order_line", line, "note") == text("anzi no"));
  CHECK(ada.outcome(change).verdict == Verdict::accepted);
}

TEST_CASE_METHOD(Draft, "§5.12 taking back a removal that was refused changes nothing that others wrote") {
  bea.save(c1, {bea.update("order_line", line, {{"quantity_milli", number(2000)}})});
  bea.sync();
  removes(ada);
  auto back = ada.save(c1, taken_back());
  everybody();
  CHECK(cell("order_line", line, "quantity_milli") == number(2000));
  CHECK(ada.outcome(back).conflicts.empty());
}

TEST_CASE_METHOD(
    Draft, "§4.8 lines written under a confirmation that did not see them hold the order, in either order") {
  set_status("submitted");
  auto hers = line_row(other);
  SECTION("the confirmation came first") {
    max.save(c1, {max.update(
                     "sales_order", order,
                     {{"status", text("confirmed")}, {"seen_revision", max.cell(order, "lines_revision")}})});
    bea.save(c1, {hers});
    max.sync();
    REQUIRE(status() == "confirmed");
    bea.sync();
  }
  SECTION("the line came first") {
    max.save(c1, {max.update(
                     "sales_order", order,
                     {{"status", text("confirmed")}, {"seen_revision", max.cell(order, "lines_revision")}})});
    bea.save(c1, {hers});
    bea.sync();
    max.sync();
  }
  CHECK(status() == "held");
  CHECK(alive(other));
  everybody();
  REQUIRE(rows("order_hold", "order_id", order).size() == 1);
  CHECK(cell("order_hold", rows("order_hold", "order_id", order)[0], "kind") == text("revision"));
  set_status("confirmed");  // having seen the lines
  CHECK(status() == "confirmed");
}

TEST_CASE_METHOD(
    Draft, "§4.9 lines of an order that has gone out are frozen: what an agent wrote is an open conflict") {
  for (auto next : {"submitted", "confirmed", "in_delivery"}) set_status(next);
  auto total = cell("sales_order", order, "taxable_cents");
  std::vector<Id> ops{ada.save(c1, {ada.update("order_line", line, {{"quantity_milli", number(9000)}})}),
                      ada.save(c1, {ada.update("sales_order", order, {{"discount1_bp", number(1000)}})}),
                      ada.save(c1, {line_row(other)}), ada.save(c1, {ada.remove("order_line", line)})};
  everybody();
  CHECK(status() == "in_delivery");
  CHECK(cell("sales_order", order, "taxable_cents") == total);
  for (auto& op : ops) CHECK(ada.outcome(op).verdict == Verdict::accepted);
  CHECK(cell("conflict", record_of(ada, ops[0]), "mine_value") == text("9000"));
  CHECK(cell("conflict", record_of(ada, ops[0]), "rule") == text("frozen"));
  CHECK(cell("conflict", record_of(ada, ops[1]), "mine_value") == text("discount1_bp=1000"));
  CHECK(cell("conflict", record_of(ada, ops[2]), "mine_value") == text("1000"));
  CHECK(cell("order_line", other, "quantity_milli") == number(0));
  CHECK(cell("conflict", record_of(ada, ops[3]), "rule") == text("delete"));
  CHECK(alive(line));
  for (auto i : {0u, 1u, 2u})
    CHECK(cell("conflict", ada.outcome(ops[i]).conflicts[0], "state") == text("open"));
}

TEST_CASE_METHOD(Draft, "§4.10 the office corrects the lines of a confirmed or delivered order itself") {
  for (auto next : {"submitted", "confirmed", "in_delivery"}) {
    set_status(next);
    auto quantity = as_int(cell("order_line", line, "quantity_milli")) + 1000;
    max.save(c1, {max.update("order_line", line, {{"quantity_milli", number(quantity)}})});
    everybody();
    CHECK(status() == next);
    CHECK(cell("order_line", line, "quantity_milli") == number(quantity));
  }
}

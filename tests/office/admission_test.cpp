// What is refused before anything is merged, and who may close a record: rows of sync/MERGE.md §1 and §6 that
// need no story of their own.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Gate : Company {
  Gate() : ada(*this, "ada"), bea(*this, "bea"), max(*this, "max", schema::manager), c1(id("c1")) {
    for (auto* tablet : {&ada, &bea, &max}) tablet->sync();
  }
  std::string reason(Tablet& tablet, const Id& op) {
    tablet.sync();
    CHECK(tablet.outcome(op).verdict == Verdict::rejected);
    return tablet.outcome(op).reason;
  }
  /// A phone number of Bea's that lost against Ada's.
  Id lost_phone(std::string_view value = "bea") {
    auto op = bea.save(c1, {bea.update("client", c1, {{"phone", text(value)}})});
    environment.pass(60'000);
    ada.save(c1, {ada.update("client", c1, {{"phone", text("ada")}})});
    ada.sync();
    bea.sync();
    ada.sync();
    return bea.outcome(op).conflicts.at(0);
  }
  Change closes(Tablet& tablet, const Id& record, std::string_view state) {
    return tablet.update("conflict", record, {{"state", text(state)}});
  }

  Tablet ada, bea, max;
  Id c1;
};

}  // namespace

TEST_CASE_METHOD(Gate, "§1.12 a role inserts and deletes only in its tables") {
  CHECK(reason(ada, ada.save(c1, {ada.insert("contract", id("contract"), {{"client_id", c1}})})) == "role");
  put("contract", id("theirs"), {{"client_id", c1}});
  ada.sync();
  CHECK(reason(ada, ada.save(c1, {ada.remove("contract", id("theirs"))})) == "role");
  CHECK_FALSE(store->snapshot()->head(id("theirs"))->dead);
}

TEST_CASE_METHOD(Gate, "§1.15 a first status its author may not give refuses the op") {
  auto order =
      ada.save(c1, {ada.insert("sales_order", id("order"),
                               {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("confirmed")}})});
  auto visit =
      ada.save(c1, {ada.insert("visit", id("visit"),
                               {{"client_id", c1}, {"user_id", id("ada")}, {"status", text("cancelled")}})});
  CHECK(reason(ada, order) == "status: confirmed");
  CHECK(ada.outcome(visit).reason == "status: cancelled");
  CHECK_FALSE(store->snapshot()->row(id("order")));
}

TEST_CASE_METHOD(Gate, "§6.5 keeping the value in force writes no cell: it stays whose it was") {
  auto record = lost_phone();
  auto seq = store->snapshot()->head(c1)->seq;
  bea.save(c1, {closes(bea, record, "kept_office")}, record);
  bea.sync();
  CHECK(cell("conflict", record, "state") == text("kept_office"));
  CHECK(store->snapshot()->head(c1)->seq == seq);
}

TEST_CASE_METHOD(Gate, "§6.6 a resolution closes records of one cell, and nothing else of them") {
  auto record = lost_phone();
  auto op = bea.save(c1, {bea.update("client", c1, {{"vat_number", text("V1")}})});
  ada.save(c1, {ada.update("client", c1, {{"vat_number", text("V2")}})});
  ada.sync();
  bea.sync();
  auto vat = bea.outcome(op).conflicts.at(0);
  CHECK(reason(bea, bea.save(c1, {closes(bea, record, "kept_office"), closes(bea, vat, "kept_office")},
                             record)) == "invalid: a conflict of another cell");
  auto more = closes(bea, record, "kept_office");
  more.cells.push_back({more.table->find("mine_value"), text("bea"), text("altro")});
  CHECK(reason(bea, bea.save(c1, {more}, record)).starts_with("invalid"));
  CHECK(reason(bea, bea.save(c1, {closes(bea, record, "kept_office")})) ==
        "invalid: a conflict is only resolved");
  CHECK(cell("conflict", record, "state") == text("decided"));
}

TEST_CASE_METHOD(Gate, "§6.7 one's own lost value is closed although its client is no longer in scope") {
  auto record = lost_phone();
  auto resolution = bea.op(c1, {closes(bea, record, "kept_office")}, record);
  resolution.tokens.clear();
  unassign("bea", "north");
  bea.save(resolution);
  bea.sync();
  CHECK(bea.outcome(resolution.id).verdict == Verdict::accepted);
  CHECK(cell("conflict", record, "state") == text("kept_office"));
}

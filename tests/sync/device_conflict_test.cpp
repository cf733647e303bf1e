// Deciding conflicts on the tablet: what is offered, and what an operation says.
#include <catch2/catch.hpp>

#include "sync/actions/conflict.hpp"
#include "tests/support/drafts.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("a conflict on a code or number that the office gives is decided without writing it") {
  auto [table, key] = GENERATE(std::pair{"client", "code"}, std::pair{"sales_order", "number"});
  Tablet tablet;
  tablet.download();
  auto order = id_of(70), conflict = id_of(71);
  auto row = std::string_view(table) == "client" ? tablet.rossi : order;
  auto page = tablet.reply();
  page.row("sales_order", order, 6, {{"client_id", tablet.rossi}, {"status", text("submitted")}})
      .row("conflict", conflict, 7,
           {{"client_id", tablet.rossi},
            {"user_id", tablet.user},
            {"table_name", text(table)},
            {"row_ref_id", row},
            {"column_name", text(key)},
            {"mine_value", text("7")},
            {"rule", text("human_key")},
            {"chosen", text("office")},
            {"state", text("open")}})
      .last(7);
  tablet.take(page).value();

  auto choices =
      actions::choices_for({.table = table, .key = key, .rule = "human_key", .present = {}, .wanted = {}});
  CHECK_FALSE(choices.keep_mine);
  CHECK_FALSE(choices.write_other);
  CHECK(choices.keep_office);

  auto other = actions::resolve_conflict(*tablet.device, conflict, actions::WriteOther{"8", {}});
  REQUIRE(other.has_error());
  CHECK(other.error().what == "Questo valore non si può riscrivere: può deciderlo la sede.");
  auto mine = actions::resolve_conflict(*tablet.device, conflict, actions::KeepMine{});
  REQUIRE(mine.has_error());
  CHECK(mine.error().what == choices.why);

  auto office = actions::resolve_conflict(*tablet.device, conflict, actions::KeepOffice{}).value();
  REQUIRE(office.changes.size() == 1);
  CHECK(office.changes.front().row == conflict);
  tablet.record(std::move(office));
  CHECK(tablet.shown("conflict", conflict, "state") == text("kept_office"));
}

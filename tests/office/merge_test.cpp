// One case per row of the truth tables in sync/MERGE.md.
#include <catch2/catch.hpp>

#include "sync/merge/cell_rule.hpp"
#include "sync/merge/corrected_time.hpp"
#include "sync/merge/holds.hpp"
#include "sync/merge/merge_unit.hpp"
#include "sync/merge/redo_rule.hpp"

using namespace giro;
using merge::CellCase;
using merge::Record;
using merge::Redo;
using merge::Ruling;
using schema::Policy;

namespace {

constexpr Ruling nothing{.take = false, .took = true, .record = Record::none};
constexpr Ruling take{.take = true, .took = true, .record = Record::none};
constexpr Ruling win{.take = true, .took = true, .record = Record::decided};
constexpr Ruling lose{.take = false, .took = false, .record = Record::decided};
constexpr Ruling ask{.take = false, .took = false, .record = Record::open};

}  // namespace

namespace {

struct CellRow {
  std::string_view row, when;
  CellCase given;
  Ruling expected;
};

using P = Policy;
constexpr CellRow cell_rows[] = {
    {"§2.1",
     "last_writer: the value is there already",
     {.policy = P::last_writer, .current_is_value = true},
     nothing},
    {"§2.2", "last_writer: nobody changed it", {.policy = P::last_writer, .current_is_base = true}, take},
    {"§2.3", "last_writer: both changed, this one later", {.policy = P::last_writer, .later = true}, win},
    {"§2.4", "last_writer: both changed, this one earlier", {.policy = P::last_writer, .later = false}, lose},
    {"§2.5",
     "office_wins: the value is there already",
     {.policy = P::office_wins, .current_is_value = true},
     nothing},
    {"§2.6", "office_wins: nobody changed it", {.policy = P::office_wins, .current_is_base = true}, take},
    {"§2.7", "office_wins: both changed, this one later", {.policy = P::office_wins, .later = true}, lose},
    {"§2.7", "office_wins: both changed, this one earlier", {.policy = P::office_wins, .later = false}, lose},
    {"§2.8", "ask: the value is there already", {.policy = P::ask, .current_is_value = true}, nothing},
    {"§2.9", "ask: nobody changed it", {.policy = P::ask, .current_is_base = true}, take},
    {"§2.10", "ask: both changed, this one later", {.policy = P::ask, .later = true}, ask},
    {"§2.10", "ask: both changed, this one earlier", {.policy = P::ask, .later = false}, ask},
    {"§2.11", "status: it is there already", {.policy = P::status, .current_is_value = true}, nothing},
    {"§2.11",
     "status: it is there already, though the step was illegal",
     {.policy = P::status, .current_is_value = true, .legal = false},
     nothing},
    {"§2.12",
     "status: nobody changed it, a legal step",
     {.policy = P::status, .current_is_base = true},
     take},
    {"§2.13",
     "status: nobody changed it, an illegal step",
     {.policy = P::status, .current_is_base = true, .legal = false},
     ask},
    {"§2.14", "status: both changed, a legal step, later", {.policy = P::status, .later = true}, ask},
    {"§2.14", "status: both changed, an illegal step", {.policy = P::status, .legal = false}, ask},
    {"§2.15",
     "immutable: the value is there already",
     {.policy = P::immutable, .current_is_value = true},
     nothing},
    {"§2.16", "immutable: at insert", {.policy = P::immutable, .current_is_base = true}, take},
    {"§2.17",
     "immutable: two inserts of one natural key, this one later",
     {.policy = P::immutable, .later = true},
     lose},
    {"§2.18",
     "add: the sum of both differences, whatever is there",
     {.policy = P::add, .current_is_value = false, .current_is_base = false},
     take},
    {"§2.18", "add: also when it equals the base", {.policy = P::add, .current_is_base = true}, take},
    {"§2.18", "add: also when it equals the value", {.policy = P::add, .current_is_value = true}, take},
};

struct RedoRow {
  std::string_view row, when;
  merge::RedoCase given;
  Redo expected;
};

constexpr merge::RedoCase redo(FirstDecision there, bool there_redone,
                               std::optional<std::uint64_t> there_order = {},
                               std::optional<std::uint64_t> mine_order = 1) {
  return {.took = true,
          .mine = {.run = 1, .seq = 5},
          .there = there,
          .there_redone = there_redone,
          .mine_run_order = mine_order,
          .there_run_order = there_order};
}

constexpr RedoRow redo_rows[] = {
    {"§7.1",
     "it had lost the cell",
     {.took = false, .mine = {}, .there = {}, .mine_run_order = {}, .there_run_order = {}},
     Redo::lost},
    {"§7.1",
     "it had lost the cell, whoever wrote it since",
     {.took = false,
      .mine = {1, 5},
      .there = {1, 4},
      .there_redone = true,
      .mine_run_order = 1,
      .there_run_order = 1},
     Redo::lost},
    {"§7.2", "nobody wrote the cell", redo({}, false), Redo::take},
    {"§7.3", "same run, written before it", redo({1, 4}, false), Redo::take},
    {"§7.3", "same run, written before it by a re-sent op", redo({1, 4}, true), Redo::take},
    {"§7.4", "same run, written after it by a re-sent op", redo({1, 6}, true), Redo::skip},
    {"§7.5", "same run, written after it here", redo({1, 6}, false), Redo::usual},
    {"§7.6", "another run, by a re-sent op, earlier run", redo({2, 4}, true, 0), Redo::usual},
    {"§7.6", "another run, by a re-sent op, unknown run", redo({2, 4}, true), Redo::usual},
    {"§7.7", "an earlier run of this history", redo({2, 9}, false, 0), Redo::take},
    {"§7.8", "a later run of this history", redo({2, 4}, false, 2), Redo::usual},
    {"§7.8", "a run that is not of this history", redo({2, 4}, false), Redo::usual},
    {"§7.8", "its own run is not of this history", redo({2, 4}, false, 0, {}), Redo::usual},
};

}  // namespace

TEST_CASE("one cell: every policy against every meeting of base, value and what is there (§2)") {
  for (auto& [row, when, given, expected] : cell_rows) {
    INFO(row << " " << when);
    CHECK(rule(given) == expected);
  }
}

TEST_CASE("a re-sent op redoes its recorded decision; first decisions compare only within one run (§7)") {
  for (auto& [row, when, given, expected] : redo_rows) {
    INFO(row << " " << when);
    CHECK(merge::redo_rule(given) == expected);
  }
}

TEST_CASE("a tablet set to 2099 or 2020 wins and loses nothing") {
  constexpr std::int64_t minute = 60'000, noon = 1'800'000'000'000;
  merge::TimeCase c{.recorded = {.wall_at = noon - 10 * minute,
                                 .boot = digest("boot"),
                                 .mono_ms = 1000,
                                 .counts_suspend = true},
                    .sent = {.wall_at = noon,
                             .boot = digest("boot"),
                             .mono_ms = 1000 + 10 * minute,
                             .counts_suspend = true},
                    .received_at = noon,
                    .since_at = noon - 60 * minute};
  SECTION("§2.19 same boot and a clock that counts suspended time: exact, whatever the wall clock says") {
    for (auto wall : {noon - 10 * minute, std::int64_t{4'000'000'000'000}, std::int64_t{1'580'000'000'000}}) {
      c.recorded.wall_at = wall;
      CHECK(corrected_time(c) == noon - 10 * minute);
    }
  }
  SECTION("§2.20 same boot, a clock that stands still in sleep: not later than the running time since") {
    c.recorded.counts_suspend = c.sent.counts_suspend = false;
    c.recorded.wall_at = noon - 30 * minute;
    CHECK(corrected_time(c) == noon - 30 * minute);
    c.recorded.wall_at = noon - 5 * minute;
    CHECK(corrected_time(c) == c.since_at);
  }
  SECTION(
      "§2.21 another boot: between the last exchange and receipt the wall clock is believed, else the last "
      "exchange counts") {
    c.sent.boot = digest("other boot");
    CHECK(corrected_time(c) == noon - 10 * minute);
    c.recorded.wall_at = 4'000'000'000'000;
    CHECK(corrected_time(c) == c.since_at);
    c.recorded.wall_at = 1'580'000'000'000;
    CHECK(corrected_time(c) == c.since_at);
  }
  SECTION("§2.22 before any exchange: never later than receipt") {
    c.sent.boot = digest("other boot");
    c.since_at = 0;
    c.recorded.wall_at = 4'000'000'000'000;
    CHECK(corrected_time(c) == noon);
  }
}

TEST_CASE("reasons to hold an order, each with both its values") {
  auto line = digest("line");
  merge::OrderFacts order;
  order.lines = {{.id = line,
                  .unit_price_micro = 10,
                  .discounts_bp = {1000, 0, 0, 0},
                  .valid = {PriceSource::product, 10, {1000, 0, 0, 0}}}};
  order.discount_limit_bp = 500;
  order.credit_limit_cents = 1000;
  order.exposure_cents = 1000;
  order.credit_status = "open";
  CHECK(hold_reasons(order).empty());
  SECTION("§4.1 a price differing from the valid one, lower or higher") {
    for (std::int64_t price : {9, 11}) {
      order.lines[0].unit_price_micro = price;
      CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"price", line, 10, price}});
    }
  }
  SECTION(
      "§4.2 a discount beyond the standing one plus the author's limit; the order's own counts with the "
      "line's") {
    order.lines[0].discounts_bp = {1500, 0, 0, 0};
    CHECK(hold_reasons(order).empty());
    order.order_discounts_bp = {100, 0};
    CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"discount", line, 1500, 1585}});
    order.discount_limit_bp.reset();
    CHECK(hold_reasons(order).empty());
  }
  SECTION("§4.3 exposure above the credit limit, a limit of zero included") {
    order.exposure_cents = 1001;
    CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"credit_limit", {}, 1000, 1001}});
    order.credit_limit_cents = 0;
    CHECK(hold_reasons(order).size() == 1);
    order.credit_limit_cents.reset();
    CHECK(hold_reasons(order).empty());
  }
  SECTION("§4.4 a blocked client, or one on hold; watch holds nothing") {
    for (auto status : {"blocked", "hold"}) {
      order.credit_status = status;
      CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"blocked", {}, 0, 1}});
    }
    order.credit_status = "watch";
    CHECK(hold_reasons(order).empty());
  }
  SECTION("§4.11 a quantity below the minimum, or no multiple; a product that says nothing takes any") {
    auto& sold = order.lines[0];
    sold.rule = {.min_milli = 12'000, .multiple_milli = 6'000};
    for (auto [quantity, next] : {std::pair<std::int64_t, std::int64_t>{6'000, 12'000}, {15'000, 18'000}}) {
      sold.quantity_milli = quantity;
      CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"quantity", line, next, quantity}});
    }
    sold.quantity_milli = 18'000;
    CHECK(hold_reasons(order).empty());
    sold.quantity_milli = 1'500;
    sold.charged = false;  // a gift
    CHECK(hold_reasons(order).empty());
    sold.charged = true;
    sold.rule = {};
    CHECK(hold_reasons(order).empty());
  }
  SECTION("free goods promise no price") {
    order.lines[0].unit_price_micro = 0;
    order.lines[0].charged = false;
    CHECK(hold_reasons(order).empty());
  }
}

TEST_CASE("a released reason holds again only when it got worse (§4.6)") {
  std::vector<merge::HoldReason> released{{"credit_limit", {}, 1000, 1200}, {"price", digest("line"), 10, 9}};
  CHECK(is_released({"credit_limit", {}, 1000, 1200}, released));
  CHECK(is_released({"credit_limit", {}, 1000, 1100}, released));
  CHECK_FALSE(is_released({"credit_limit", {}, 1000, 1300}, released));
  CHECK(is_released({"price", digest("line"), 10, 9}, released));
  CHECK_FALSE(is_released({"price", digest("line"), 10, 8}, released));
  CHECK_FALSE(is_released({"blocked", {}, 0, 1}, released));
  released.push_back({"quantity", digest("line"), 12, 8});
  CHECK(is_released({"quantity", digest("line"), 12, 8}, released));
  CHECK_FALSE(is_released({"quantity", digest("line"), 12, 9}, released));
}

TEST_CASE("a lost value is kept as text from which it can be read back, groups too") {
  auto& client = *schema::find_table("client");
  auto column = [&](std::string_view name) { return client.find(name); };
  std::vector<merge::ColumnValue> address{{column("address"), std::string("Via Po 1\nscala \\B")},
                                          {column("postal_code"), Value()},
                                          {column("city"), std::string("Torino")},
                                          {column("province"), Value()},
                                          {column("country"), std::string("IT")}};
  CHECK(merge::unit_values(client, "address", merge::unit_text("address", address)) == address);
  std::vector<merge::ColumnValue> phone{{column("phone"), std::string("a=b\n\\")}};
  CHECK(merge::unit_text("phone", phone) == Value(std::string("a=b\n\\")));
  CHECK(merge::unit_values(client, "phone", merge::unit_text("phone", phone)) == phone);
  std::vector<merge::ColumnValue> none{{column("phone"), Value()}};
  CHECK(merge::unit_values(client, "phone", merge::unit_text("phone", none)) == none);
  std::vector<merge::ColumnValue> agent{{column("agent_id"), digest("ada")}};
  CHECK(merge::unit_values(client, "agent_id", merge::unit_text("agent_id", agent)) == agent);
}

// One case per row of the truth tables in sync/MERGE.md.
#include <catch2/catch.hpp>

#include "sync/merge/cell_rule.hpp"
#include "sync/merge/corrected_time.hpp"
#include "sync/merge/holds.hpp"
#include "sync/merge/merge_unit.hpp"
#include "sync/merge/redo_rule.hpp"
#include "sync/merge/status_rule.hpp"

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

constexpr Policy compared[] = {Policy::last_writer, Policy::office_wins, Policy::ask, Policy::status,
                               Policy::immutable};

}  // namespace

TEST_CASE("current == value: there is nothing to do, whatever the policy") {
  for (auto policy : compared)
    for (bool legal : {true, false})
      CHECK(rule(CellCase{.policy = policy, .current_is_value = true, .legal = legal}) == nothing);
}

TEST_CASE("current == base: the value is taken") {
  for (auto policy : compared) CHECK(rule(CellCase{.policy = policy, .current_is_base = true}) == take);
}

TEST_CASE("last_writer, both changed: the later recorded wins, with a record of the other value") {
  CHECK(rule(CellCase{.policy = Policy::last_writer, .later = true}) == win);
}

TEST_CASE("last_writer, both changed: the earlier recorded loses, with a record of its value") {
  CHECK(rule(CellCase{.policy = Policy::last_writer, .later = false}) == lose);
}

TEST_CASE("office_wins, both changed: the office value stays, however late the other came") {
  for (bool later : {true, false})
    CHECK(rule(CellCase{.policy = Policy::office_wins, .later = later}) == lose);
}

TEST_CASE("ask, both changed: the office value stays and the conflict is open") {
  for (bool later : {true, false}) CHECK(rule(CellCase{.policy = Policy::ask, .later = later}) == ask);
}

TEST_CASE("status: an illegal transition becomes an open conflict") {
  CHECK(rule(CellCase{.policy = Policy::status, .current_is_base = true, .legal = false}) == ask);
}

TEST_CASE("status: a lost transition becomes an open conflict") {
  CHECK(rule(CellCase{.policy = Policy::status, .current_is_base = false, .legal = true}) == ask);
}

TEST_CASE(
    "immutable: two concurrent inserts of a row with a natural key keep the first value, with a record") {
  CHECK(rule(CellCase{.policy = Policy::immutable}) == lose);
}

TEST_CASE("add: the difference is added without comparisons") {
  for (bool same : {true, false})
    CHECK(rule(CellCase{.policy = Policy::add, .current_is_value = same, .current_is_base = !same}) == take);
}

TEST_CASE("visit transitions per role") {
  auto may = [](std::string_view from, std::string_view to, schema::Role role, bool own = false,
                bool same_day = false) {
    return merge::may_change_status("visit", from, to, {.role = role, .own = own, .same_day = same_day});
  };
  for (auto role : {schema::agent, schema::manager, schema::back_office, schema::credit, schema::admin}) {
    for (auto to : {"in_progress", "done", "skipped", "cancelled"}) CHECK(may("planned", to, role));
    for (auto to : {"done", "cancelled"}) CHECK(may("in_progress", to, role));
    CHECK_FALSE(may("cancelled", "planned", role));
  }
  // undo of one's own visit on the same day
  for (auto [from, to] : {std::pair("done", "in_progress"), std::pair("skipped", "planned")}) {
    CHECK(may(from, to, schema::agent, true, true));
    CHECK_FALSE(may(from, to, schema::agent, true, false));
    CHECK_FALSE(may(from, to, schema::agent, false, true));
    CHECK(may(from, to, schema::manager));
  }
  CHECK_FALSE(may("done", "cancelled", schema::agent, true, true));
  CHECK(may("done", "cancelled", schema::back_office));
  CHECK_FALSE(may("planned", "done", schema::service));
}

TEST_CASE(
    "order transitions per role: draft → submitted ⇄ held, either → confirmed → in_delivery → delivered → "
    "invoiced") {
  struct Step {
    std::string_view from, to;
    bool agent, office, credit;
  };
  constexpr Step steps[] = {
      {"draft", "submitted", true, true, false},         {"draft", "cancelled", true, true, false},
      {"submitted", "cancelled", true, true, true},      {"held", "cancelled", true, true, true},
      {"submitted", "held", false, true, true},          {"held", "submitted", false, true, true},
      {"submitted", "confirmed", false, true, false},    {"held", "confirmed", false, true, false},
      {"confirmed", "in_delivery", false, true, false},  {"confirmed", "delivered", false, true, false},
      {"confirmed", "cancelled", false, true, false},    {"in_delivery", "delivered", false, true, false},
      {"in_delivery", "cancelled", false, false, false}, {"delivered", "invoiced", false, true, false},
      {"delivered", "cancelled", false, false, false},   {"cancelled", "draft", false, false, false},
      {"draft", "confirmed", false, false, false},
  };
  for (auto& step : steps) {
    INFO(step.from << " → " << step.to);
    auto may = [&](schema::Role role) {
      return merge::may_change_status("sales_order", step.from, step.to, {.role = role});
    };
    CHECK(may(schema::agent) == step.agent);
    CHECK(may(schema::manager) == step.office);
    CHECK(may(schema::back_office) == step.office);
    CHECK(may(schema::admin) == step.office);
    CHECK(may(schema::credit) == step.credit);
    CHECK_FALSE(may(schema::service));
  }
}

TEST_CASE("request, task and conflict transitions") {
  auto may = [](std::string_view table, std::string_view from, std::string_view to,
                schema::Role role = schema::agent) {
    return merge::may_change_status(table, from, to, {.role = role});
  };
  for (auto to : {"answered", "closed", "cancelled"}) CHECK(may("request", "open", to));
  for (auto to : {"open", "closed"}) CHECK(may("request", "answered", to));
  CHECK_FALSE(may("request", "closed", "open"));
  CHECK(may("request", "closed", "open", schema::manager));
  CHECK(may("task", "open", "done"));
  CHECK(may("task", "open", "cancelled"));
  CHECK(may("task", "done", "open"));
  CHECK(may("task", "cancelled", "open"));
  for (auto to : {"kept", "broken"}) CHECK(may("payment_promise", "open", to));
  CHECK(may("payment_promise", "kept", "open"));
  for (auto to : {"open", "kept"}) CHECK(may("payment_promise", "broken", to));
  for (auto from : {"open", "decided", "seen"}) {
    CHECK(merge::is_unresolved(from));
    for (auto to : {"kept_mine", "kept_office", "edited"}) CHECK(may("conflict", from, to));
  }
  CHECK(may("conflict", "decided", "seen"));
  CHECK_FALSE(may("conflict", "open", "seen"));
  for (auto closed : {"kept_mine", "kept_office", "edited"}) {
    CHECK_FALSE(merge::is_unresolved(closed));
    CHECK_FALSE(may("conflict", closed, "seen"));
  }
}

TEST_CASE("first statuses: an order begins as draft or submitted, a request open") {
  CHECK(merge::may_begin_with("sales_order", "draft", schema::agent));
  CHECK(merge::may_begin_with("sales_order", "submitted", schema::agent));
  CHECK_FALSE(merge::may_begin_with("sales_order", "confirmed", schema::manager));
  CHECK_FALSE(merge::may_begin_with("sales_order", "draft", schema::credit));
  for (auto status : {"planned", "in_progress", "done", "skipped"})
    CHECK(merge::may_begin_with("visit", status, schema::agent));
  CHECK_FALSE(merge::may_begin_with("visit", "cancelled", schema::agent));
  CHECK(merge::may_begin_with("request", "open", schema::agent));
  CHECK_FALSE(merge::may_begin_with("request", "closed", schema::agent));
  CHECK(merge::may_begin_with("task", "done", schema::agent));
  CHECK(merge::may_begin_with("payment_promise", "open", schema::agent));
  CHECK_FALSE(merge::may_begin_with("payment_promise", "kept", schema::agent));
}

TEST_CASE("a re-sent op redoes its recorded decision; first decisions compare only within one run") {
  merge::RedoCase c{.took = true,
                    .mine = {.run = 1, .seq = 5},
                    .there = {},
                    .there_redone = false,
                    .mine_run_order = 1,
                    .there_run_order = {}};
  CHECK(merge::redo_rule({.took = false,
                          .mine = {},
                          .there = {},
                          .there_redone = false,
                          .mine_run_order = {},
                          .there_run_order = {}}) == Redo::lost);
  CHECK(merge::redo_rule(c) == Redo::take);  // nobody wrote the cell
  c.there = {.run = 1, .seq = 4};
  CHECK(merge::redo_rule(c) == Redo::take);
  c.there.seq = 6;
  CHECK(merge::redo_rule(c) == Redo::usual);  // decided after it in this very history: an ordinary merge
  c.there_redone = true;
  CHECK(merge::redo_rule(c) == Redo::skip);
  c.there.seq = 4;
  CHECK(merge::redo_rule(c) == Redo::take);
  c.there.run = 2;
  CHECK(merge::redo_rule(c) == Redo::usual);  // redone, of another history: old versions do not compare
  c.there_redone = false;
  c.there_run_order = 0;
  CHECK(merge::redo_rule(c) == Redo::take);  // written in an earlier run, which this op saw
  c.there_run_order = 2;
  CHECK(merge::redo_rule(c) == Redo::usual);
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
  SECTION("same boot and a clock that counts suspended time: exact, whatever the wall clock says") {
    for (auto wall : {noon - 10 * minute, std::int64_t{4'000'000'000'000}, std::int64_t{1'580'000'000'000}}) {
      c.recorded.wall_at = wall;
      CHECK(corrected_time(c) == noon - 10 * minute);
    }
  }
  SECTION("same boot, a clock that stands still in sleep: not later than the running time since") {
    c.recorded.counts_suspend = c.sent.counts_suspend = false;
    c.recorded.wall_at = noon - 30 * minute;
    CHECK(corrected_time(c) == noon - 30 * minute);
    c.recorded.wall_at = noon - 5 * minute;
    CHECK(corrected_time(c) == c.since_at);
  }
  SECTION(
      "another boot: between the last exchange and receipt the wall clock is believed, else the last "
      "exchange counts") {
    c.sent.boot = digest("other boot");
    CHECK(corrected_time(c) == noon - 10 * minute);
    c.recorded.wall_at = 4'000'000'000'000;
    CHECK(corrected_time(c) == c.since_at);
    c.recorded.wall_at = 1'580'000'000'000;
    CHECK(corrected_time(c) == c.since_at);
  }
  SECTION("before any exchange: never later than receipt") {
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
  SECTION("a price differing from the valid one, lower or higher") {
    for (std::int64_t price : {9, 11}) {
      order.lines[0].unit_price_micro = price;
      CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"price", line, 10, price}});
    }
  }
  SECTION(
      "a discount beyond the standing one plus the author's limit; the order's own counts with the line's") {
    order.lines[0].discounts_bp = {1500, 0, 0, 0};
    CHECK(hold_reasons(order).empty());
    order.order_discounts_bp = {100, 0};
    CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"discount", line, 1500, 1585}});
    order.discount_limit_bp.reset();
    CHECK(hold_reasons(order).empty());
  }
  SECTION("exposure above the credit limit, a limit of zero included") {
    order.exposure_cents = 1001;
    CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"credit_limit", {}, 1000, 1001}});
    order.credit_limit_cents = 0;
    CHECK(hold_reasons(order).size() == 1);
    order.credit_limit_cents.reset();
    CHECK(hold_reasons(order).empty());
  }
  SECTION("a blocked client, or one on hold; watch holds nothing") {
    for (auto status : {"blocked", "hold"}) {
      order.credit_status = status;
      CHECK(hold_reasons(order) == std::vector<merge::HoldReason>{{"blocked", {}, 0, 1}});
    }
    order.credit_status = "watch";
    CHECK(hold_reasons(order).empty());
  }
  SECTION("free goods promise no price") {
    order.lines[0].unit_price_micro = 0;
    order.lines[0].charged = false;
    CHECK(hold_reasons(order).empty());
  }
}

TEST_CASE("a released reason holds again only when it got worse") {
  std::vector<merge::HoldReason> released{{"credit_limit", {}, 1000, 1200}, {"price", digest("line"), 10, 9}};
  CHECK(is_released({"credit_limit", {}, 1000, 1200}, released));
  CHECK(is_released({"credit_limit", {}, 1000, 1100}, released));
  CHECK_FALSE(is_released({"credit_limit", {}, 1000, 1300}, released));
  CHECK(is_released({"price", digest("line"), 10, 9}, released));
  CHECK_FALSE(is_released({"price", digest("line"), 10, 8}, released));
  CHECK_FALSE(is_released({"blocked", {}, 0, 1}, released));
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

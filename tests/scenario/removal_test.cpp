// What people take away on their tablets, and what others do to it meanwhile: nothing anybody wrote is lost.
#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/actions/conflict.hpp"
#include "sync/actions/order.hpp"
#include "sync/actions/removal.hpp"
#include "sync/actions/visit.hpp"
#include "sync/portfolio/inbox.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

using test::text;

constexpr auto now_at = test::FakeEnvironment::start_at;

actions::LineRequest of(const Id& product, std::int64_t quantity_milli) {
  actions::LineRequest line;
  line.product = product;
  line.quantity_milli = quantity_milli;
  return line;
}

struct Desk {
  Company company;
  Person ada{company, "ada"}, bea{company, "bea"}, max{company, "max", schema::manager};
  Id client = company.id("c1"), product = company.id("pasta"), order = company.id("order");

  Desk() {
    everybody_syncs();
    ada.does([&](Device& device) {
      actions::OrderRequest request;
      request.client = client;
      request.new_id = order;
      request.lines = {of(product, 1'000), of(product, 2'000)};
      return actions::new_order(device, request, now_at);
    });
    everybody_syncs();
  }
  void everybody_syncs() {
    for (int round = 0; round < 2; ++round)
      for (auto* person : {&ada, &bea, &max}) person->syncs();
  }
  Id line_of(Person& person, std::int64_t quantity_milli) {
    auto found = person.rows("order_line", "quantity_milli", Value(quantity_milli));
    REQUIRE(found.size() == 1);
    return found[0];
  }
  Person::Action removes(std::string_view table, const Id& row) {
    return [=](Device& device) { return actions::remove_row(device, table, row); };
  }
  Person::Action takes_back(const Id& op) {
    return [=](Device& device) { return actions::take_back(device, op); };
  }
  Person::Action sets(const Id& line, std::int64_t quantity_milli) {
    return [=](Device& device) {
      return actions::edit_line(
          device, line,
          {.quantity_milli = quantity_milli, .unit_price_micro = {}, .discounts_bp = {}, .note = {}});
    };
  }
  void everybody_agrees() {
    everybody_syncs();
    CHECK(ada.shared_rows() == bea.shared_rows());
    for (auto* person : {&ada, &bea, &max}) CHECK(person->device().status().pending == 0);
  }
};

}  // namespace

TEST_CASE("a line taken off a draft is gone at once, with its amount; taken back, it is as it was") {
  Desk desk;
  auto line = desk.line_of(desk.ada, 2'000);
  auto before = desk.ada.shared_rows();
  auto op = desk.ada.does(desk.removes("order_line", line));
  CHECK_FALSE(desk.ada.knows("order_line", line));
  CHECK(desk.ada.sees("sales_order", desk.order, "taxable_cents") == Value{std::int64_t{10'00}});
  SECTION("before any sync") {
    desk.ada.does(desk.takes_back(op));
    CHECK(desk.ada.shared_rows() == before);
    desk.everybody_agrees();
  }
  SECTION("after everybody has seen it go") {
    desk.everybody_syncs();
    CHECK_FALSE(desk.bea.knows("order_line", line));
    desk.ada.does(desk.takes_back(op));
    desk.everybody_agrees();
  }
  CHECK(desk.bea.knows("order_line", line));
  CHECK(desk.bea.sees("sales_order", desk.order, "taxable_cents") == Value{std::int64_t{30'00}});
  CHECK(inbox(desk.ada.device().local(), desk.ada.id(), false).empty());
}

TEST_CASE("a draft deleted while a colleague edits a line stays, and who deleted it is told") {
  Desk desk;
  desk.bea.does(desk.sets(desk.line_of(desk.bea, 2'000), 9'000));
  desk.ada.does(desk.removes("sales_order", desk.order));
  CHECK_FALSE(desk.ada.knows("sales_order", desk.order));
  SECTION("the edit arrives first: the removal is refused") {
    desk.bea.syncs();
  }
  SECTION("the removal arrives first: the edit brings it back") {
    desk.ada.syncs();
  }
  desk.everybody_agrees();
  CHECK(desk.ada.rows("order_line", "order_id", Value{desk.order}).size() == 2);
  CHECK(desk.ada.sees("sales_order", desk.order, "taxable_cents") == Value{std::int64_t{100'00}});
  auto told = inbox(desk.ada.device().local(), desk.ada.id(), false);
  REQUIRE(told.size() == 1);
  CHECK(told[0].newest().rule == "delete");
  CHECK(told[0].newest().office_user_name == "bea");
  SECTION("and may delete it again, having seen the edit") {
    desk.ada.does([&](Device& device) {
      return actions::resolve_conflict(device, told[0].newest().id, actions::KeepMine{});
    });
    desk.everybody_agrees();
    for (auto* person : {&desk.ada, &desk.bea, &desk.max})
      CHECK_FALSE(person->knows("sales_order", desk.order));
    CHECK(inbox(desk.ada.device().local(), desk.ada.id(), false).empty());
  }
}

TEST_CASE("a draft deleted without having seen a colleague's line stays, with both their lines") {
  Desk desk;
  desk.bea.does([&](Device& device) {
    auto line = of(desk.product, 4'000);
    return actions::add_lines(device, desk.order, {&line, 1}, now_at);
  });
  desk.ada.does(desk.removes("sales_order", desk.order));
  desk.bea.syncs();
  desk.everybody_agrees();
  CHECK(desk.ada.rows("order_line", "order_id", Value{desk.order}).size() == 3);
  CHECK(inbox(desk.ada.device().local(), desk.ada.id(), false).size() == 1);
}

TEST_CASE("deleting what a colleague deleted before does nothing, and asks nobody") {
  Desk desk;
  desk.ada.does(desk.removes("sales_order", desk.order));
  auto op = desk.bea.does(desk.removes("sales_order", desk.order));
  desk.everybody_agrees();
  CHECK_FALSE(desk.max.knows("sales_order", desk.order));
  CHECK(desk.bea.fate(op)->verdict == Verdict::accepted);
  for (auto* person : {&desk.ada, &desk.bea}) CHECK(person->device().status().conflicts == 0);
}

TEST_CASE("an order once sent is cancelled, not deleted: here and at the office") {
  Desk desk;
  desk.ada.does([&](Device& device) { return actions::submit_order(device, desk.order, now_at); });
  CHECK(desk.ada.is_told(desk.removes("sales_order", desk.order)) ==
        "Un ordine inviato non si elimina: annullalo.");
  auto late = desk.bea.does(desk.removes("sales_order", desk.order));  // she has not heard of it
  desk.ada.syncs();
  desk.everybody_agrees();
  CHECK(desk.bea.knows("sales_order", desk.order));
  CHECK(desk.bea.fate(late)->conflicts.size() == 1);
}

TEST_CASE("a contact and a note go and come back; a colleague's note is not one's own to remove") {
  Desk desk;
  desk.ada.does([&](Device& device) {
    return actions::save_part(device, "contact", desk.client, std::nullopt, {{"name", text("Rossi")}});
  });
  desk.ada.does(
      [&](Device& device) { return actions::add_note(device, desk.client, "citofono rotto", now_at); });
  desk.everybody_syncs();
  auto contact = desk.ada.rows("contact", "name", text("Rossi")).at(0);
  auto note = desk.ada.rows("note", "body", text("citofono rotto")).at(0);
  CHECK(desk.bea.is_told(desk.removes("note", note)) ==
        "L'ha scritta un collega: può toglierla lui, o la sede.");
  std::vector<Id> ops{desk.ada.does(desk.removes("contact", contact)),
                      desk.ada.does(desk.removes("note", note))};
  desk.everybody_agrees();
  CHECK_FALSE(desk.bea.knows("contact", contact));
  CHECK_FALSE(desk.bea.knows("note", note));
  for (auto& op : ops) desk.ada.does(desk.takes_back(op));
  desk.everybody_agrees();
  CHECK(desk.bea.sees("contact", contact, "name") == text("Rossi"));
  CHECK(desk.bea.sees("note", note, "body") == text("citofono rotto"));
  CHECK(desk.max.device().status().conflicts == 0);
}

TEST_CASE("a client made by mistake goes with all that hangs on it; one with a story stays") {
  Desk desk;
  auto mistake = desk.company.id("mistake");
  desk.ada.does([&](Device& device) {
    return actions::new_client(device, {{"legal_name", text("Prova")}}, now_at, mistake);
  });
  desk.ada.does([&](Device& device) { return actions::add_note(device, mistake, "doppione?", now_at); });
  desk.everybody_syncs();
  REQUIRE(desk.bea.knows("client", mistake));
  desk.ada.does(desk.removes("client", mistake));
  CHECK_FALSE(desk.ada.knows("client", mistake));
  desk.everybody_agrees();
  for (auto* person : {&desk.ada, &desk.bea, &desk.max}) {
    CHECK_FALSE(person->knows("client", mistake));
    CHECK(person->rows("note", "client_id", Value{mistake}).empty());
  }
  desk.ada.does([&](Device& device) {
    actions::VisitReport report;
    report.outcome = "order";
    return actions::log_visit(device, desk.client, report, now_at, now_at + 1);
  });
  CHECK(desk.ada.is_told(desk.removes("client", desk.client)) ==
        "Ha già visite o ordini: segnalo come ex cliente, la sua storia resta.");
}

TEST_CASE("a client deleted and made again while a tablet was away: its late work finds the client, whole") {
  Desk desk;
  auto shop = desk.company.id("shop");
  desk.ada.does([&](Device& device) {
    return actions::new_client(device, {{"legal_name", text("Bottega")}, {"phone", text("1")}}, now_at, shop);
  });
  desk.ada.does([&](Device& device) {
    return actions::save_part(device, "contact", shop, std::nullopt, {{"name", text("Rossi")}});
  });
  desk.everybody_syncs();
  auto late =
      desk.bea.does([&](Device& device) { return actions::add_note(device, shop, "suona due volte", 1); });
  auto removal = desk.ada.does(desk.removes("client", shop));
  desk.ada.syncs();
  desk.max.syncs();
  CHECK_FALSE(desk.max.knows("client", shop));
  SECTION("nobody made it again: the late note brings it back, and who removed it is told") {
    desk.bea.syncs();
    desk.everybody_agrees();
    CHECK(inbox(desk.ada.device().local(), desk.ada.id(), false).size() == 1);
  }
  SECTION("it was taken back meanwhile") {
    desk.ada.does(desk.takes_back(removal));
    desk.ada.syncs();
    desk.bea.syncs();
    desk.everybody_agrees();
    CHECK(inbox(desk.ada.device().local(), desk.ada.id(), false).empty());
  }
  SECTION("the tablet was away for longer than removals are told: it downloads anew, and keeps its note") {
    desk.ada.does(desk.takes_back(removal));
    desk.ada.syncs();
    auto transaction = desk.company.store->begin();
    auto horizon = transaction->seq();
    transaction->purge(horizon);
    transaction->set_counter("horizon", horizon);
    transaction->commit();
    desk.bea.syncs();
    desk.everybody_agrees();
  }
  CHECK(desk.bea.fate(late)->verdict == Verdict::accepted);
  for (auto* person : {&desk.ada, &desk.bea, &desk.max}) {
    CHECK(person->sees("client", shop, "phone") == text("1"));
    CHECK(person->rows("note", "body", text("suona due volte")).size() == 1);
    CHECK(person->rows("contact", "name", text("Rossi")).size() == 1);
  }
}

TEST_CASE("a change to a deleted line brings back its order and everything that went with it") {
  Desk desk;
  auto edited = desk.line_of(desk.bea, 1'000), other = desk.line_of(desk.bea, 2'000);
  desk.bea.does(desk.sets(edited, 5'000));
  desk.ada.does(desk.removes("sales_order", desk.order));
  desk.ada.syncs();
  desk.max.syncs();
  CHECK_FALSE(desk.max.knows("sales_order", desk.order));
  desk.bea.syncs();
  desk.everybody_agrees();
  for (auto* person : {&desk.ada, &desk.bea, &desk.max}) {
    CHECK(person->knows("sales_order", desk.order));
    CHECK(person->knows("order_line", other));
    CHECK(person->sees("order_line", edited, "quantity_milli") == Value{std::int64_t{5'000}});
  }
}
}  // namespace giro::scenario

// Da controllare, the history of fields, removals with Annulla, and suspected duplicates, on the screen's
// side.
#include <catch2/catch.hpp>

#include "app/models/client_card.hpp"
#include "app/models/duplicates.hpp"
#include "app/models/inbox_model.hpp"
#include "app/models/order_card.hpp"
#include "sync/portfolio/duplicates.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id nino = id_of(100), portego = id_of(101);

struct Review : Desk {
  explicit Review(std::string_view role = "agent") : Desk(role) { client(nino, "Trattoria Da Nino"); }

  Review& conflict(const Id& id, std::string column, std::string base, std::string office, std::string mine,
                   std::string rule, std::string state = "open", const Cells& more = {}) {
    Cells cells{{"client_id", nino},
                {"user_id", user},
                {"table_name", text("client")},
                {"row_ref_id", nino},
                {"column_name", text(std::move(column))},
                {"base_value", text(std::move(base))},
                {"office_value", text(std::move(office))},
                {"mine_value", text(std::move(mine))},
                {"mine_at", whole(at("2026-11-19", 9))},
                {"office_user_id", colleague},
                {"office_at", whole(at("2026-11-19", 10))},
                {"rule", text(std::move(rule))},
                {"chosen", text("office")},
                {"state", text(std::move(state))},
                {"filed_at", whole(at("2026-11-19", 10))}};
    for (auto& [name, value] : more) {
      std::erase_if(cells, [&](auto& cell) { return cell.first == name; });
      cells.emplace_back(name, value);
    }
    row("conflict", id, cells);
    return *this;
  }
  Review& changed(const Id& id, std::string column, std::string from, std::string to, const Id& by,
                  std::string_view day) {
    row("cell_history", id,
        {{"client_id", nino},
         {"table_name", text("client")},
         {"row_ref_id", nino},
         {"column_name", text(std::move(column))},
         {"from_value", text(std::move(from))},
         {"to_value", text(std::move(to))},
         {"user_id", by},
         {"changed_at", whole(at(day))}});
    return *this;
  }
};

}  // namespace

TEST_CASE("one decision closes every value that lost in a cell, and any of them may be the one kept") {
  Review desk;
  desk.conflict(id_of(600), "vat_number", "V0", "V9", "V1", "ask");
  desk.conflict(id_of(601), "vat_number", "V0", "V9", "V2", "ask", "open",
                {{"filed_at", whole(Desk::at("2026-11-19", 11))}});
  desk.open();
  auto inbox = made<Inbox>(desk);
  auto* cards = rows_of(*inbox, "cards");
  REQUIRE(cards->count() == 1);
  auto card = cards->get(0);
  CHECK(card["keepMineText"].toString() == "Tieni il mio");
  CHECK(card["keepOfficeText"].toString() == "Tieni quello di Bianchi");
  CHECK(card["editText"].toString() == "Scrivi un altro valore");
  REQUIRE(card["more"].toList().size() == 1);
  inbox->restore(card["more"].toList()[0].toMap()["entryId"].toString());
  REQUIRE(until([&] { return as_text(desk.cell("client", nino, "vat_number")) == "V1"; }));
  for (auto n : {600u, 601u}) CHECK(as_text(desk.cell("conflict", id_of(n), "state")) == "kept_mine");
  CHECK(until([&] { return inbox->property("empty").toBool(); }));
}

TEST_CASE("a decision is taken back by writing what was there; what was lost stays on record") {
  Review desk;
  desk.conflict(id_of(600), "phone", "1", "0422 541208", "0422 99", "last_writer", "decided");
  desk.open();
  auto inbox = made<Inbox>(desk);
  inbox->restore(said(id_of(600)));
  REQUIRE(until([&] { return as_text(desk.cell("client", nino, "phone")) == "0422 99"; }));
  REQUIRE(until([&] { return desk.app->can_undo(); }));
  desk.app->undo();
  CHECK(until([&] { return as_text(desk.cell("client", nino, "phone")) == "0422 541208"; }));
}

TEST_CASE(
    "an address is one value: its parts stand line by line, the differing ones stronger, and are written "
    "together") {
  Review desk;
  desk.conflict(id_of(600), "address", "address=Via Po 1\ncity=Treviso", "address=Via Roma 2\ncity=Treviso",
                "address=Via Milano 3\ncity=Treviso", "last_writer", "open");
  desk.open();
  auto inbox = made<Inbox>(desk);
  auto card = rows_of(*inbox, "cards")->get(0);
  REQUIRE(card["multi"].toBool());
  auto lines = card["mineLines"].toList();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].toMap()["text"].toString() == "Via Milano 3");
  CHECK(lines[0].toMap()["differs"].toBool());
  CHECK_FALSE(lines[1].toMap()["differs"].toBool());
  CHECK(card["editFields"].toList().size() == 5);
  inbox->editGroup(said(id_of(600)), {{"address", "Via Dante 4"}, {"city", "Mestre"}});
  REQUIRE(until([&] { return as_text(desk.cell("client", nino, "address")) == "Via Dante 4"; }));
  CHECK(as_text(desk.cell("client", nino, "city")) == "Mestre");
  CHECK(as_text(desk.cell("conflict", id_of(600), "state")) == "edited");
}

TEST_CASE("a manager reads both names; an agent reads their own as \"Tu\"") {
  Review desk("manager");
  desk.conflict(id_of(600), "phone", "1", "2", "3", "last_writer", "decided",
                {{"user_id", desk.colleague}, {"office_user_id", Value()}});
  desk.open();
  auto inbox = made<Inbox>(desk);
  auto card = rows_of(*inbox, "cards")->get(0);
  CHECK(card["mineTitle"].toString() == "Bianchi, 09:00");
  CHECK(card["officeTitle"].toString().startsWith("Sede"));
  CHECK(card["restoreText"].toString() == "Ripristina quello di Bianchi");
}

TEST_CASE("what cannot be decided here says why, and offers the rest") {
  struct Case {
    const char *role, *table, *column, *rule, *office, *mine;
    bool keep, other;
  };
  constexpr Case cases[] = {
      {"agent", "sales_order", "number", "number", "2026/0002", "2026/0001", false, false},
      {"agent", "client", "credit_limit_cents", "office_wins", "100", "200", false, false},
      {"manager", "client", "credit_limit_cents", "ask", "100", "200", true, true},
      {"agent", "order_line", "quantity_milli", "frozen", "1000", "2000", false, false},
      {"manager", "order_line", "quantity_milli", "frozen", "1000", "2000", true, true},
      {"manager", "product", "sku", "human_key", "", "PASTA", false, true},
      {"agent", "sales_order", "status", "status", "confirmed", "cancelled", false, false},
      {"manager", "sales_order", "status", "status", "confirmed", "cancelled", true, false},
      {"agent", "sales_order", "dead", "delete", "0", "1", true, false},
      {"agent", "client", "field_of_tomorrow", "ask", "a", "b", false, false},
  };
  for (auto& c : cases) {
    Review desk(c.role);
    desk.conflict(id_of(600), c.column, "", c.office, c.mine, c.rule, "open",
                  {{"table_name", text(c.table)}});
    desk.open();
    auto inbox = made<Inbox>(desk);
    auto card = rows_of(*inbox, "cards")->get(0);
    INFO(c.role << " " << c.table << "." << c.column << " " << c.rule);
    CHECK(card["keepMineText"].toString().isEmpty() != c.keep);
    CHECK(card["editText"].toString().isEmpty() != c.other);
    CHECK_FALSE(card["keepOfficeText"].toString().isEmpty());
    CHECK(card["whyNotText"].toString().isEmpty() == c.keep);
  }
}

TEST_CASE("all of a client's open values are decided at once, each cell by one operation") {
  Review desk;
  desk.conflict(id_of(600), "vat_number", "V0", "V9", "V1", "ask");
  desk.conflict(id_of(601), "pec", "a@pec.it", "b@pec.it", "c@pec.it", "ask");
  desk.open();
  auto inbox = made<Inbox>(desk);
  CHECK(inbox->property("decideAllText").toString() == "Decidi tutti (2)");
  inbox->decideAll("mine");
  REQUIRE(until([&] { return inbox->property("empty").toBool(); }));
  CHECK(as_text(desk.cell("client", nino, "vat_number")) == "V1");
  CHECK(as_text(desk.cell("client", nino, "pec")) == "c@pec.it");
  CHECK(desk.recorded().size() == 2);
}

TEST_CASE(
    "what others changed since my last visit is said first, with both values; every field tells its story") {
  Review desk;
  desk.row("visit", id_of(300),
           {{"client_id", nino},
            {"user_id", desk.user},
            {"status", text("done")},
            {"started_at", whole(Desk::at("2026-11-10", 9))},
            {"ended_at", whole(Desk::at("2026-11-10", 10))}});
  desk.changed(id_of(700), "phone", "0422 1", "0422 2", desk.colleague, "2026-11-12");
  desk.changed(id_of(701), "email", "a@b.it", "c@d.it", desk.user, "2026-11-13");
  desk.changed(id_of(702), "phone", "0422 0", "0422 1", desk.colleague, "2026-11-01");
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  auto* know = rows_of(*card, "know");
  REQUIRE(know->count() == 1);
  CHECK(know->get(0)["title"].toString() == "Telefono: cambiato il 12 nov");
  CHECK(know->get(0)["detail"].toString() ==
        QStringLiteral("da 0422 1 a 0422 2 · dopo la tua ultima visita · Bianchi"));
  CHECK(know->get(0)["kind"].toString() == "history");
  auto* history = rows_of(*card, "history");
  REQUIRE(history->count() == 3);
  CHECK(history->get(0)["whoText"].toString() == "Tu");
  CHECK_FALSE(history->get(0)["recent"].toBool());
  CHECK(history->get(1)["recent"].toBool());
  CHECK_FALSE(history->get(2)["recent"].toBool());
  bool counted = false;
  for (auto& field : rows_of(*card, "fields")->rows())
    if (field["field"].toString() == "client.phone") counted = field["changes"].toInt() == 2;
  CHECK(counted);
}

TEST_CASE("a contact, a note, a line and a draft are taken away and come back with Annulla") {
  Review desk;
  desk.row("contact", id_of(400), {{"client_id", nino}, {"name", text("Rossi")}, {"active", whole(1)}});
  desk.row(
      "note", id_of(401),
      {{"client_id", nino}, {"user_id", desk.user}, {"written_at", whole(1)}, {"body", text("citofono")}});
  desk.order(id_of(402), nino, "draft", "2026-11-19", 0);
  desk.row("order_line", id_of(403),
           {{"client_id", nino},
            {"order_id", id_of(402)},
            {"product_id", id_of(404)},
            {"quantity_milli", whole(1000)}});
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  auto order = made<OrderCard>(desk, {{"orderId", said(id_of(402))}});
  struct Case {
    const char* table;
    Id row;
    std::function<void()> remove;
  };
  const Case cases[] = {
      {"contact", id_of(400), [&] { card->removeContact(said(id_of(400))); }},
      {"note", id_of(401), [&] { card->removeNote(said(id_of(401))); }},
      {"order_line", id_of(403), [&] { order->removeLine(said(id_of(403))); }},
      {"sales_order", id_of(402), [&] { order->remove(); }},
  };
  auto written = [&](const Case& c) {  // what people wrote: totals follow from it
    auto cells = desk.local(c.table, c.row);
    auto columns = schema::find_table(c.table)->columns;
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (columns[i].policy == schema::Policy::derived) cells[i] = Value();
    return cells;
  };
  for (auto& c : cases) {
    INFO(c.table);
    auto before = written(c);
    REQUIRE_FALSE(before.empty());
    c.remove();
    REQUIRE(until([&] { return written(c).empty(); }));
    REQUIRE(until([&] { return desk.app->can_undo(); }));
    desk.app->undo();
    REQUIRE(until([&] { return written(c) == before; }));
  }
}

TEST_CASE("a possible duplicate is said on the card and shown side by side; different ones are remembered") {
  Review desk;
  desk.client(portego, "Da Nino, trattoria srl");
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  CHECK(rows_of(*card, "know")->get(0)["kind"].toString() == "duplicate");
  auto twice = made<Duplicates>(desk);
  REQUIRE(rows_of(*twice, "pairs")->count() == 1);
  CHECK(twice->property("why").toString() == "Nome quasi uguale nella stessa città.");
  CHECK(twice->property("sides").toList()[0].toMap()["keepText"].toString().isEmpty());  // an agent does not
                                                                                         // merge
  bool name_differs = false;
  for (auto& fact : rows_of(*twice, "facts")->rows())
    if (fact["label"].toString() == "Ragione sociale") name_differs = fact["differs"].toBool();
  CHECK(name_differs);
  twice->different();
  REQUIRE(until([&] { return twice->property("count").toInt() == 0; }));
  CHECK_FALSE(desk.local("note", difference_note(nino, portego)).empty());
}

TEST_CASE(
    "the office merges two clients: one becomes former and says which it was, the other takes what it "
    "lacks") {
  Review desk("manager");
  desk.client(portego, "Da Nino, trattoria srl",
              {{"email", text("nino@esempio.example")}, {"code", text("TV-9")}});
  desk.row("contact", id_of(400), {{"client_id", portego}, {"name", text("Rossi")}, {"active", whole(1)}});
  desk.open();
  auto twice = made<Duplicates>(desk);
  REQUIRE(twice->property("count").toInt() == 1);
  twice->keep(said(nino));
  REQUIRE(until([&] { return as_text(desk.cell("client", nino, "email")) == "nino@esempio.example"; }));
  CHECK(as_text(desk.cell("client", portego, "relationship")) == "former");
  CHECK(as_text(desk.cell("client", portego, "active_to")) == "2026-11-19");
  auto ops = desk.recorded();
  REQUIRE(ops.size() == 2);
  CHECK(ops[0].client == portego);
  CHECK(ops[1].client == nino);
  bool noted = false, passed = false;
  for (auto& change : ops[0].changes)
    if (auto* body = change.find("body"))
      noted = as_text(body->value) == "Era un doppione di Trattoria Da Nino.";
  for (auto& change : ops[1].changes)
    if (change.table->name == "contact") passed = as_text(change.find("name")->value) == "Rossi";
  CHECK(noted);
  CHECK(passed);
  CHECK(until([&] { return twice->property("count").toInt() == 0; }));
}

TEST_CASE("of two equal orders one is cancelled with the reason, or both are right") {
  Review desk;
  for (auto n : {500u, 501u}) {
    desk.order(id_of(n), nino, "submitted", "2026-11-19", 1000,
               {{"number", text("2026/0" + std::to_string(n))}});
    desk.row("order_line", id_of(n + 10),
             {{"client_id", nino},
              {"order_id", id_of(n)},
              {"product_id", id_of(9)},
              {"quantity_milli", whole(1000)}});
  }
  desk.open();
  auto twice = made<Duplicates>(desk);
  REQUIRE(twice->property("kind").toString() == "orders");
  SECTION("one is cancelled") {
    twice->keep(said(id_of(500)));
    REQUIRE(until([&] { return as_text(desk.cell("sales_order", id_of(501), "status")) == "cancelled"; }));
    CHECK(as_text(desk.cell("sales_order", id_of(501), "decision_reason")) == "Doppione di 2026/0500");
  }
  SECTION("both are right") {
    twice->different();
  }
  CHECK(until([&] { return twice->property("count").toInt() == 0; }));
}

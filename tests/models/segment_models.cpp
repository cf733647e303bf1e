// People across clients, places with their hours, consent, and what a manager does with segmentations.
#include <catch2/catch.hpp>

#include "app/models/client_bought.hpp"
#include "app/models/client_card.hpp"
#include "app/models/client_places.hpp"
#include "app/models/contact_search_model.hpp"
#include "app/models/move_client.hpp"
#include "app/models/rule_editor.hpp"
#include "app/models/segment_board.hpp"
#include "app/models/segment_view.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {
const Id nino = id_of(100), ingross = id_of(101), by_size = id_of(60), large = id_of(61), small = id_of(62);

void add_sizes(Desk& desk) {
  desk.row("segmentation", by_size,
           {{"code", text("SIZE")},
            {"name", text("Fatturato")},
            {"rank", whole(1)},
            {"rule_source", text("BIG: fatturato >= 500\nSMALL: altrimenti")}});
  desk.row("segment", large, {{"segmentation_id", by_size}, {"code", text("BIG")}, {"name", text("Grandi")}});
  desk.row("segment", small,
           {{"segmentation_id", by_size}, {"code", text("SMALL")}, {"name", text("Piccoli")}});
  desk.client(nino, "Trattoria Da Nino")
      .client(ingross, "Ingross Trevisana", {{"market_type", text("wholesale")}});
  desk.order(id_of(300), nino, "delivered", "2026-10-20", 84'620);
}
}  // namespace

TEST_CASE("a contact is saved with who decides and with the day and the words of its consent") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  CHECK(card->contactFaults({{"email", "anna"}}).contains("email"));
  CHECK(card->contactFaults({{"email", "anna@danino.it"}}).isEmpty());
  card->saveContact("", {{"name", "Anna Zorzi"},
                         {"is_decision_maker", true},
                         {"consent", "yes"},
                         {"consent_source", "a voce, per offerte"}});
  auto* contacts = rows_of(*card, "contacts");
  REQUIRE(until([&] { return contacts->count() == 1; }));
  CHECK(contacts->get(0)["detail"].toString() == "decide");
  CHECK(contacts->get(0)["consentText"].toString() ==
        QStringLiteral("consente a essere contattato · 19 nov · a voce, per offerte"));

  desk.now_at = Desk::at("2026-11-23");
  auto known = contacts->get(0)["known"].toMap();
  known["phone"] = "0422 1";
  card->saveContact(contacts->get(0)["contactId"].toString(), known);
  REQUIRE(until([&] { return contacts->get(0)["phone"].toString() == "0422 1"; }));
  CHECK(contacts->get(0)["consentText"].toString().contains("19 nov"));  // what was said stays of its day
}

TEST_CASE("a place has hours for several days at once and closing periods, and what is removed comes back") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  desk.open();
  auto places = made<ClientPlaces>(desk, {{"clientId", said(nino)}});
  CHECK(places->faults({{"opens", "9.30"}, {"closes", "25"}}).keys() == QStringList{"closes"});
  CHECK(places->faults({{"opens", "15"}, {"closes", "9"}}).contains("closes"));
  CHECK(places->faults({{"province", "QQ"}}).contains("province"));
  places->savePlace(
      "", {{"kind", "delivery"}, {"name", "Cucina"}, {"address", "via Roma 1"}, {"city", "Treviso"}});
  auto* rows = rows_of(*places, "places");
  REQUIRE(until([&] { return rows->count() == 1; }));
  auto place = rows->get(0)["locationId"].toString();
  places->savePlace(place, {{"city", "Mestre"}});  // what was not touched stays
  REQUIRE(until([&] { return rows->get(0)["city"].toString() == "Mestre"; }));
  CHECK(rows->get(0)["address"].toString() == "via Roma 1");
  auto lines = [&] { return rows->get(0)["hours"].toList(); };
  places->addHours(place, {"0", "2"}, "9.30", "13");
  REQUIRE(until([&] { return lines().size() == 2; }));
  CHECK(lines()[1].toMap()["title"].toString() == "mercoledì");
  CHECK(lines()[1].toMap()["detail"].toString() == "09:30–13:00");
  places->addClosing(place, "2026-12-24", "2027-01-06", "ferie");
  REQUIRE(until([&] { return lines().size() == 3; }));
  places->remove(lines()[0].toMap()["hoursId"].toString());
  REQUIRE(until([&] { return lines().size() == 2; }));
  desk.app->undo();
  CHECK(until([&] { return lines().size() == 3; }));

  // on the card days in a row with the same hours are one
  places->addHours(place, {"1", "5"}, "9.30", "13");
  places->addHours(place, {"5"}, "15", "19");
  REQUIRE(until([&] { return lines().size() == 6; }));
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  CHECK(std::ranges::any_of(rows_of(*card, "fields")->rows(), [](auto& field) {
    return field["origin"].toString().startsWith(
        "lun–mer 09:30–13:00, sab 09:30–13:00 e 15:00–19:00, chiuso 24 dic");
  }));
}

TEST_CASE("what a client bought stands by year, month and product") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino").product(id_of(70), "FA-0025", "Farina 00", 2'190);
  desk.order(id_of(300), nino, "delivered", "2026-10-20", 84'620)
      .order(id_of(301), nino, "delivered", "2025-03-02", 10'000);
  desk.row("order_line", id_of(302),
           {{"client_id", nino},
            {"order_id", id_of(300)},
            {"product_id", id_of(70)},
            {"quantity_milli", whole(4'000)},
            {"net_cents", whole(84'620)}});
  desk.open();
  auto bought = made<ClientBought>(desk, {{"clientId", said(nino)}});
  auto* years = rows_of(*bought, "years");
  REQUIRE(years->count() == 2);
  CHECK(years->get(0)["year"].toString() == "2026");
  CHECK(years->get(1)["months"].toList()[0].toMap()["label"].toString() == "Marzo");
  REQUIRE(rows_of(*bought, "products")->count() == 1);
  CHECK(rows_of(*bought, "products")->get(0)["amountText"].toString() == QStringLiteral("846,20\u00a0€"));
}

TEST_CASE("people are found across clients by sector, place, decision and text") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino", {{"province", text("TV")}, {"market_type", text("restaurant")}})
      .client(ingross, "Ingross Trevisana", {{"province", text("MI")}, {"market_type", text("wholesale")}});
  desk.row("contact", id_of(400),
           {{"client_id", nino}, {"name", text("Anna Zorzi")}, {"is_decision_maker", whole(1)}});
  desk.row("contact", id_of(401),
           {{"client_id", ingross}, {"name", text("Ugo Berti")}, {"consent", whole(0)}});
  desk.open();
  auto search = made<ContactSearch>(desk);
  auto* found = rows_of(*search, "contacts");
  REQUIRE(found->count() == 2);
  CHECK(search->property("headline").toString() == "2 contatti di 2 clienti");
  auto only = [&](const char* property, const QVariant& value, const char* name) {
    search->setProperty(property, value);
    CHECK(until([&] { return found->count() == 1 && found->get(0)["name"].toString() == name; }));
    search->setProperty(property, value.typeId() == QMetaType::Bool ? QVariant(false) : QVariant(QString()));
    CHECK(until([&] { return found->count() == 2; }));
  };
  only("place", "Veneto", "Anna Zorzi");
  only("market", "wholesale", "Ugo Berti");
  only("decides", true, "Anna Zorzi");
  only("text", "trevisana", "Ugo Berti");
  CHECK(found->get(found->rowOf(said(id_of(401))))["refuses"].toBool());
}

TEST_CASE("rules are tried while they are typed, say who moves and why, and are saved for the office") {
  Desk desk("manager");
  add_sizes(desk);
  desk.open();
  auto editor = made<RuleEditor>(desk, {{"segmentationId", said(by_size)}});
  auto* moves = rows_of(*editor, "moves");
  REQUIRE(until([&] { return moves->count() == 2; }));  // nobody is filed yet
  CHECK(moves->get(1)["detail"].toString() == QStringLiteral("nessun segmento → Grandi"));
  CHECK(moves->get(1)["reason"].toString().contains("846,20"));
  CHECK_FALSE(editor->can_save());

  editor->addCondition("BIG", "mercato", "in", "wholesale", false);
  CHECK(editor->property("rules").toString() ==
        "BIG: fatturato >= 500\nBIG: mercato in wholesale\nSMALL: altrimenti");
  editor->addCondition("BIG", "addetti", "manca", "", true);
  CHECK(editor->property("rules").toString().contains("mercato in wholesale e addetti manca\n"));
  auto* counts = rows_of(*editor, "counts");
  CHECK(until([&] { return counts->get(0)["afterText"].toString() == "2"; }));
  editor->setProperty("rules", "BIG: fatturat > 3");
  CHECK(until([&] { return editor->property("fault").toString().contains("fatturat"); }));
  CHECK_FALSE(editor->can_save());
  editor->setProperty("rules", "SMALL: altrimenti");
  REQUIRE(until([&] { return editor->can_save(); }));
  editor->save();
  CHECK(until(
      [&] { return as_text(desk.cell("segmentation", by_size, "rule_source")) == "SMALL: altrimenti"; }));
}

TEST_CASE("segments stand side by side; a client put in by hand says why, and is left to the rules again") {
  Desk desk("manager");
  add_sizes(desk);
  desk.open();
  auto board = made<SegmentBoard>(desk);
  auto* all = rows_of(*board, "segmentations");
  REQUIRE(all->count() == 2);
  CHECK(all->get(0)["isAssignment"].toBool());
  CHECK(all->get(0)["segments"].toList()[0].toMap()["clients"].toString() == "2");

  auto view = made<SegmentView>(desk, {{"segmentId", said(small)}, {"sought", "nino"}});
  REQUIRE(until([&] { return rows_of(*view, "candidates")->count() == 1; }));
  view->put(said(nino), "compra per la famiglia");
  auto* clients = rows_of(*view, "clients");
  REQUIRE(until([&] { return clients->count() == 1; }));
  CHECK(clients->get(0)["detail"].toString() == QStringLiteral("Treviso · a mano: compra per la famiglia"));
  view->free(said(nino));
  CHECK(until([&] { return !clients->get(0)["manual"].toBool(); }));
}

TEST_CASE("a client goes to another area after one has read whose tablets change") {
  Desk desk("manager");
  desk.client(nino, "Trattoria Da Nino");
  desk.row("segment", id_of(40),
           {{"segmentation_id", id_of(4)}, {"code", text("PD")}, {"name", text("Padova")}});
  desk.row("assignment", id_of(41),
           {{"user_id", desk.colleague}, {"segment_id", id_of(40)}, {"role", text("responsible")}});
  desk.open();
  auto move = made<MoveClient>(desk, {{"clientId", said(nino)}});
  CHECK(move->property("nowText").toString() == "ora in Treviso");
  CHECK_FALSE(move->property("canSave").toBool());
  move->setProperty("segmentId", said(id_of(40)));
  REQUIRE(until([&] { return move->property("canSave").toBool(); }));
  auto moves = move->property("moves").toStringList();
  REQUIRE(moves.size() == 2);
  CHECK(moves[0].startsWith("Bianchi lo vede"));
  CHECK(moves[1].startsWith("Ferri non lo vede più"));
  move->save();
  CHECK(until([&] { return as_id(desk.cell("client", nino, "segment_id")) == id_of(40); }));
}

TEST_CASE("an agent is told who may move a client, and moves none") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  desk.row("segment", id_of(40),
           {{"segmentation_id", id_of(4)}, {"code", text("PD")}, {"name", text("Padova")}});
  desk.open();
  QString said_no;
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& text) { said_no = text; });
  auto move = made<MoveClient>(desk, {{"clientId", said(nino)}, {"segmentId", said(id_of(40))}});
  move->save();
  CHECK(until([&] { return said_no.startsWith("Un cliente lo sposta chi guida la squadra"); }));
  CHECK(desk.recorded().empty());
}

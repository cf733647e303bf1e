// What an administrator sees and writes on their own tablet: people, who follows what and who stands in for
// them, products and prices. Everything is an operation, recorded offline.
#include <catch2/catch.hpp>

#include "app/models/assignment_form.hpp"
#include "app/models/people_list.hpp"
#include "app/models/person_form.hpp"
#include "app/models/person_view.hpp"
#include "app/models/product_form.hpp"
#include "app/models/product_list.hpp"
#include "app/models/substitution_form.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id nino = id_of(100), nora = id_of(40), south = id_of(41);

struct Office : Desk {
  Office() : Desk("admin") {
    client(nino, "Trattoria Da Nino");
    row("app_user", nora, {{"login", text("nora")}, {"name", text("Nora Blu")}, {"role", text("agent")}});
    row("device", id_of(700), {{"user_id", nora}, {"last_seen_at", whole(Desk::at("2026-11-18", 18))}});
  }
};

template <typename Form>
void write(Form& form, const QVariantMap& values) {
  for (auto value = values.begin(); value != values.end(); ++value)
    form.setValue(value.key(), value.value().toString());
}

/// The one assignment of this person, role and beginning.
Value last_day_of(Desk& desk, const Id& user, const Id& segment, std::string_view role,
                  std::string_view from) {
  auto id = natural_id("assignment", {user, segment, text(std::string(role)), text(std::string(from))});
  return desk.cell("assignment", id, "valid_to");
}

Row error_of(FieldForm& form, const QString& column) {
  auto* fields = rows_of(form, "fields");
  for (int i = 0; i < fields->count(); ++i)
    if (fields->get(i)["column"].toString() == column) return {{"error", fields->get(i)["error"]}};
  return {};
}

}  // namespace

TEST_CASE("the list of people says who signs in, who they are and when their tablet was last heard") {
  Office desk;
  desk.row(
      "app_user", id_of(42),
      {{"login", text("ugo")}, {"name", text("Ugo Sala")}, {"role", text("agent")}, {"active", whole(0)}});
  desk.open();
  auto list = made<PeopleList>(desk);
  auto* people = rows_of(*list, "people");
  auto row = [&](const Id& user) {
    for (int i = 0; i < people->count(); ++i)
      if (people->get(i)["userId"].toString() == said(user)) return people->get(i);
    return QVariantMap();
  };
  CHECK(row(nora)["detail"].toString() == "nora · agente");
  CHECK(row(nora)["seenText"].toString() == "ultimo contatto ieri 18:00");
  CHECK(row(desk.colleague)["seenText"].toString() == "mai in contatto");
  CHECK(row(id_of(42)).isEmpty());
  list->setProperty("filter", "disabled");
  REQUIRE(until([&] { return people->count() == 1; }));
  CHECK(people->get(0)["stateText"].toString() == "Non accede");
  list->setProperty("filter", "all");
  list->setProperty("text", "NORA");
  REQUIRE(until([&] { return people->count() == 1 && people->get(0)["userId"] == said(nora); }));
}

TEST_CASE("a person is added without a network, as an operation of who administers") {
  Office desk;
  desk.open();
  auto form = made<PersonForm>(desk);
  CHECK(form->missing_text() == "Manca il nome");
  write(*form, {{"name", "Ivo Neri"}, {"login", "ivo neri"}, {"discount_limit", "12,5"}});
  CHECK(error_of(*form, "login")["error"].toString() == "Niente spazi: servirà per accedere");
  CHECK_FALSE(form->can_save());
  write(*form, {{"login", "ivo"}});
  REQUIRE(form->can_save());
  form->save();
  REQUIRE(until([&] { return !desk.recorded().empty(); }));
  auto op = desk.recorded().at(0);
  auto& change = op.changes.at(0);
  CHECK(change.table->name == "app_user");
  CHECK(as_text(change.find("login")->value) == "ivo");
  CHECK(as_int(change.find("discount_limit_bp")->value) == 1'250);
}

TEST_CASE("two people do not sign in with one name") {
  Office desk;
  desk.open();
  QStringList told;
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& text) { told += text; });
  auto form = made<PersonForm>(desk);
  write(*form, {{"name", "Nora Altra"}, {"login", "Nora"}});
  form->save();
  REQUIRE(until([&] { return !told.isEmpty(); }));
  CHECK(told[0] == "C'è già una persona che accede con questo nome.");
  CHECK(desk.recorded().empty());
}

TEST_CASE("who administers cannot take the administration from themself") {
  Office desk;
  desk.open();
  auto form = made<PersonForm>(desk, {{"userId", said(desk.user)}});
  for (auto& [column, value] : {std::pair("role", "agent"), std::pair("active", "0")}) {
    auto before = column == std::string("role") ? "admin" : "1";
    form->setValue(column, value);
    CHECK(error_of(*form, column)["error"].toString() ==
          "A te non puoi toglierlo: può farlo un altro amministratore");
    CHECK_FALSE(form->can_save());
    form->setValue(column, before);
  }
  auto other = made<PersonForm>(desk, {{"userId", said(nora)}});
  other->setValue("active", "0");
  REQUIRE(other->can_save());
  other->save();
  REQUIRE(until([&] { return as_int(desk.cell("app_user", nora, "active"), 1) == 0; }));
  CHECK(desk.recorded().at(0).changes.at(0).cells.size() == 1);
}

TEST_CASE("a segment is given with its days, and what changes on the tablets is said before") {
  Office desk;
  desk.open();
  auto form = made<AssignmentForm>(desk, {{"userId", said(nora)}});
  CHECK(form->missing_text() == "Scegli la zona");
  write(*form, {{"segment", said(desk.segment)}, {"role", "substitute"}, {"from_on", "2026-12-01"}});
  CHECK(form->missing_text() == "Manca fino a quando sostituisce");
  form->setValue("to_on", "2026-12-05");
  auto moves = [&] { return form->property("moves").toStringList(); };
  REQUIRE(until([&] { return moves().size() == 2; }));
  CHECK(moves()[0] == "Nora Blu vede 1 cliente da mar 1 dic");
  CHECK(moves()[1] == "Fino al 5 dic compreso, poi non li vede più");
  form->save();
  REQUIRE(until([&] { return !desk.recorded().empty(); }));
  CHECK(as_text(last_day_of(desk, nora, desk.segment, "substitute", "2026-12-01")) == "2026-12-06");
}

TEST_CASE("an assignment changes its days, and another beginning takes the place of the first") {
  Office desk;
  auto id = natural_id("assignment", {nora, desk.segment, text("support"), text("2026-11-01")});
  desk.row("assignment", id,
           {{"user_id", nora},
            {"segment_id", desk.segment},
            {"role", text("support")},
            {"valid_from", text("2026-11-01")}});
  desk.open();
  auto change = [&](const QVariantMap& values) {
    auto form = made<AssignmentForm>(desk, {{"userId", said(nora)}, {"assignmentId", said(id)}});
    auto before = desk.recorded().size();
    write(*form, values);
    REQUIRE(form->can_save());
    form->save();
    REQUIRE(until([&] { return desk.recorded().size() == before + 1; }));
  };
  change({{"to_on", "2026-11-30"}});
  CHECK(as_text(desk.cell("assignment", id, "valid_to")) == "2026-12-01");
  change({{"from_on", "2026-11-10"}});
  CHECK(desk.local("assignment", id).empty());
  CHECK(as_text(last_day_of(desk, nora, desk.segment, "support", "2026-11-10")) == "2026-12-01");
}

TEST_CASE("one that has not begun is taken away, with the way back; one in force ends today") {
  Office desk;
  auto later = natural_id("assignment", {nora, desk.segment, text("support"), text("2026-12-01")});
  desk.row("assignment", later,
           {{"user_id", nora},
            {"segment_id", desk.segment},
            {"role", text("support")},
            {"valid_from", text("2026-12-01")}});
  desk.open();
  auto view = made<PersonView>(desk, {{"userId", said(nora)}});
  auto* held = rows_of(*view, "assignments");
  REQUIRE(held->count() == 1);
  CHECK(held->get(0)["section"].toString() == "Più avanti");
  view->end(said(later));
  REQUIRE(until([&] { return held->count() == 0; }));
  desk.app->undo();
  REQUIRE(until([&] { return held->count() == 1; }));
}

TEST_CASE("a substitution gives everything somebody follows on those days, in one operation") {
  Office desk;
  desk.row("segment", south, {{"code", text("SUD")}, {"name", text("Sud")}});
  for (auto& [segment, to] : {std::pair(desk.segment, ""), std::pair(south, "2026-12-04")})
    desk.row("assignment", natural_id("assignment", {nora, segment, text("responsible"), text("2026-01-01")}),
             {{"user_id", nora},
              {"segment_id", segment},
              {"role", text("responsible")},
              {"valid_from", text("2026-01-01")},
              {"valid_to", *to ? text(to) : Value()}});
  desk.open();
  auto form = made<SubstitutionForm>(desk, {{"userId", said(nora)}});
  write(*form, {{"substitute", said(desk.colleague)}, {"from_on", "2026-12-01"}});
  CHECK(form->missing_text() == "Manca l'ultimo giorno");
  form->setValue("to_on", "2026-12-08");
  REQUIRE(until([&] { return !form->property("moves").toStringList().isEmpty(); }));
  CHECK(form->property("moves").toStringList()[0].startsWith("Andrea Bianchi vede"));
  form->save();
  REQUIRE(until([&] { return !desk.recorded().empty(); }));
  REQUIRE(desk.recorded().size() == 1);
  CHECK(desk.recorded()[0].changes.size() == 2);
  CHECK(as_text(last_day_of(desk, desk.colleague, desk.segment, "substitute", "2026-12-01")) == "2026-12-09");
  CHECK(as_text(last_day_of(desk, desk.colleague, south, "substitute", "2026-12-01")) == "2026-12-04");
}

TEST_CASE("a product is added with numbers that are read exactly, and refused when they cannot be") {
  Office desk;
  desk.open();
  auto form = made<ProductForm>(desk);
  write(*form, {{"sku", "FA-1"}, {"name", "Farina 00"}, {"price", "1,23456789"}, {"order_multiple", "0"}});
  CHECK(error_of(*form, "price")["error"].toString() == "Scrivi un numero, al più con 6 decimali");
  CHECK(error_of(*form, "order_multiple")["error"].toString() == "È più di zero, o vuoto");
  CHECK(form->missing_text() == "Correggi i numeri");
  write(*form, {{"price", "1.234,5"}, {"order_multiple", "6"}});
  REQUIRE(form->can_save());
  form->save();
  REQUIRE(until([&] { return !desk.recorded().empty(); }));
  auto op = desk.recorded().at(0);
  CHECK(as_int(op.changes.at(0).find("price_micro")->value) == 1'234'500'000);
  CHECK(as_int(op.changes.at(0).find("order_multiple_milli")->value) == 6'000);
}

TEST_CASE("a product is no longer sold and says what is sold instead; a code nobody has is refused") {
  Office desk;
  desk.product(id_of(200), "FA-1", "Farina", 150).product(id_of(201), "FA-2", "Farina nuova", 160);
  desk.open();
  QStringList told;
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& text) { told += text; });
  auto form = made<ProductForm>(desk, {{"productId", said(id_of(200))}});
  write(*form, {{"active", "0"}, {"replaced_by", "FA-9"}});
  form->save();
  REQUIRE(until([&] { return told.size() == 1; }));
  CHECK(told[0] == "Non c'è un prodotto con codice FA-9.");
  form->setValue("replaced_by", "FA-2");
  form->save();
  REQUIRE(until([&] { return desk.cell("product", id_of(200), "replaced_by_id") == Value(id_of(201)); }));
  auto list = made<ProductList>(desk, {{"text", "fa-1"}});
  REQUIRE(rows_of(*list, "products")->count() == 1);
  CHECK(rows_of(*list, "products")->get(0)["stateText"].toString() == "Sostituito da FA-2");
}

TEST_CASE(
    "a list gets a price from a day on, another one for the same day changes it, and it ends by its day") {
  Office desk;
  desk.product(id_of(200), "FA-1", "Farina", 150);
  desk.row("price_list", id_of(210), {{"code", text("BAR")}, {"name", text("Bar")}});
  desk.open();
  auto put = [&](const QVariantMap& values) {
    auto form = made<PriceForm>(desk, {{"productId", said(id_of(200))}});
    auto before = desk.recorded().size();
    write(*form, values);
    REQUIRE(form->can_save());
    form->save();
    REQUIRE(until([&] { return desk.recorded().size() == before + 1; }));
  };
  put({{"list", said(id_of(210))}, {"from_on", "2026-11-01"}, {"price", "1,40"}});
  auto view = made<ProductView>(desk, {{"productId", said(id_of(200))}});
  auto* prices = rows_of(*view, "prices");
  REQUIRE(prices->count() == 1);
  CHECK(prices->get(0)["title"].toString() == QStringLiteral("1,40\u00a0€"));
  CHECK(prices->get(0)["section"].toString() == "Bar");
  put({{"list", said(id_of(210))}, {"from_on", "2026-11-01"}, {"price", "1,35"}, {"discount1", "5"}});
  REQUIRE(
      until([&] { return prices->count() == 1 && prices->get(0)["title"].toString().startsWith("1,35"); }));
  view->end(prices->get(0)["priceId"].toString());
  REQUIRE(until([&] { return prices->get(0)["ended"].toBool(); }));
}

// Forms that are open when their client goes to somebody else: what was written can still be recorded.
#include <catch2/catch.hpp>

#include "app/models/client_form.hpp"
#include "app/models/order_form.hpp"
#include "app/models/visit_form.hpp"
#include "tests/models/shop.hpp"

using namespace giro;
using namespace giro::test;

namespace {

/// Acts, and waits until the form says that it is recorded.
template <typename Form, typename Done>
void record(Form& form, Done done, void (Form::*act)()) {
  bool recorded = false;
  QObject::connect(&form, done, [&] { recorded = true; });
  (form.*act)();
  REQUIRE(until([&] { return recorded; }));
}

/// The program is killed and started again, and the form taken up.
template <typename Form>
void kill(Shop& desk, std::unique_ptr<Form>& form) {
  form.reset();
  desk.close();
  desk.open();
  form = made<Form>(desk, {{"clientId", said(nino)}});
}

/// The one op that was recorded, judged as of when the client was here.
Op only_op(Shop& desk) {
  auto ops = desk.recorded();
  REQUIRE(ops.size() == 1);
  CHECK(ops.front().client == nino);
  CHECK(ops.front().tokens == std::vector<Bytes>{"token"});
  return ops.front();
}

}  // namespace

TEST_CASE("a visit form outlives its client on this tablet: what happened is saved, and the office decides") {
  Shop desk;
  desk.open();
  auto form = made<VisitForm>(desk, {{"clientId", said(nino)}});
  form->start();
  REQUIRE(until([&] { return form->property("started").toBool(); }));
  auto tokens = desk.recorded().front().tokens;
  form->setProperty("note", "Vuole provare la passata biologica");
  REQUIRE(until([&] { return !form->saved_text().isEmpty(); }));
  desk.take_away(nino);
  REQUIRE(until([&] { return form->property("gone").toBool(); }));
  if (GENERATE(false, true)) kill(desk, form);
  CHECK(form->property("gone").toBool());
  CHECK(form->property("started").toBool());
  CHECK(form->property("title").toString() == "Trattoria Da Nino");
  CHECK(form->property("note").toString() == "Vuole provare la passata biologica");
  form->setProperty("outcome", "order");
  form->setProperty("nextAction", "Portare un campione");
  REQUIRE(form->can_save());
  record(*form, &VisitForm::saved, &VisitForm::save);
  CHECK_FALSE(desk.app->can_undo());
  auto ops = desk.recorded();
  REQUIRE(ops.size() == 2);
  auto& visit = ops.back().changes.front();
  CHECK(visit.row == ops.front().changes.front().row);
  CHECK(ops.back().client == nino);
  CHECK(ops.back().tokens == tokens);  // judged as of when the client was here
  CHECK(visit.find("status")->base == Value{text("in_progress")});
  CHECK(visit.find("status")->value == Value{text("done")});
  CHECK(visit.find("note")->value == Value{text("Vuole provare la passata biologica")});
  CHECK(ops.back().changes.at(1).table->name == "task");
  CHECK(desk.app->session()->device_now([](Device& device) { return device.status().parked; }).value() > 0);
}

TEST_CASE("a visit form outlives its client also before the visit was begun") {
  Shop desk;
  desk.open();
  auto form = made<VisitForm>(desk, {{"clientId", said(nino)}});
  desk.take_away(nino);
  REQUIRE(until([&] { return form->property("gone").toBool(); }));
  form->start();
  form->setProperty("outcome", "order");
  REQUIRE(form->can_save());
  record(*form, &VisitForm::saved, &VisitForm::save);
  only_op(desk);
}

TEST_CASE("an order outlives its client on this tablet: it stands still, and is sent as it was") {
  Shop desk;
  desk.row("client_price", id_of(420),
           {{"client_id", nino}, {"product_id", farina}, {"price_micro", whole(20'000'000)}});
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  form->increase(said(farina));
  form->increase(said(farina));
  REQUIRE(until([&] { return !form->saved_text().isEmpty(); }));
  auto total = form->total_text();
  auto key = "order:" + to_hex(nino);
  REQUIRE(until([&] {
    return desk.app->session()
        ->device_now([&](Device& device) {
          return device.outbox().form(key)->content.find("2000") != std::string::npos;
        })
        .value();
  }));
  desk.take_away(nino);
  REQUIRE(until([&] { return form->property("gone").toBool(); }));
  if (GENERATE(false, true)) kill(desk, form);
  CHECK(form->client_text().contains("Trattoria Da Nino"));
  CHECK(form->total_text() == total);
  form->increase(said(farina));
  CHECK(form->total_text() == total);
  REQUIRE(form->can_submit());
  record(*form, &OrderForm::submitted, &OrderForm::submit);
  auto op = only_op(desk);
  CHECK(op.changes.at(0).find("status")->value == Value{text("submitted")});
  CHECK(op.changes.at(1).find("quantity_milli")->value == Value{whole(2000)});
  CHECK(op.changes.at(1).find("unit_price_micro")->value == Value{whole(20'000'000)});
  CHECK(until([&] { return desk.forms() == 0; }));
}

TEST_CASE("an order whose client has gone proposes nothing, and does not say what the client never bought") {
  Shop desk;
  auto sugar = id_of(402);
  desk.product(sugar, "ZU-0012", "Zucchero", 1840,
               {{"pack_quantity_milli", whole(3000)}, {"vat_id", id_of(410)}});
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  form->increase(said(sugar));
  form->increase(said(sugar));
  form->setProperty("tab", "suggested");
  auto* shown = rows_of(*form, "lines");
  REQUIRE(shown->count() == 1);  // a third one fills the pack
  form->setProperty("tab", "basket");
  CHECK(shown->get(0)["lastOnText"].toString() == "mai ordinato");
  REQUIRE(until([&] { return !form->saved_text().isEmpty(); }));
  desk.take_away(nino);
  REQUIRE(until([&] { return form->property("gone").toBool(); }));
  CHECK(shown->get(0)["lastOnText"].toString().isEmpty());
  form->setProperty("tab", "suggested");
  CHECK(shown->count() == 0);
}

TEST_CASE("what was changed on a client's card is saved though the client has gone meanwhile") {
  Shop desk;
  desk.open();
  auto form = made<ClientForm>(desk, {{"clientId", said(nino)}, {"group", "address"}});
  form->setValue("city", "Mestre");
  desk.take_away(nino);
  REQUIRE(until([&] { return desk.local("client", nino).empty(); }));
  REQUIRE(form->can_save());
  record(*form, &ClientForm::saved, &ClientForm::save);
  auto op = only_op(desk);
  auto* city = op.changes.front().find("city");
  CHECK(city->base == Value{text("Treviso")});
  CHECK(city->value == Value{text("Mestre")});
  CHECK(op.changes.front().find("postal_code"));  // an address travels whole
}

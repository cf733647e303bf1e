#include <catch2/catch.hpp>

#include <QFile>

#include "app/models/client_frequency.hpp"
#include "app/models/close_day.hpp"
#include "app/models/order_card.hpp"
#include "app/models/order_form.hpp"
#include "app/models/sync_page.hpp"
#include "app/models/task_list.hpp"
#include "app/models/today_model.hpp"
#include "app/models/visit_form.hpp"
#include "tests/models/shop.hpp"

using namespace giro;
using namespace giro::test;

namespace {
QVariantMap line(OrderForm& form, const Id& product) {
  auto* basket = rows_of(form, "basket");
  return basket->get(basket->rowOf(said(product)));
}
}  // namespace

TEST_CASE("start, outcome, save: a visit in three steps, and undo reopens it") {
  Shop desk;
  desk.open();
  auto form = made<VisitForm>(desk, {{"clientId", said(nino)}});
  CHECK(form->missing_text() == "Manca l'esito");
  form->start();
  REQUIRE(until([&] { return form->property("started").toBool(); }));
  CHECK(form->property("startText").toString().startsWith("Iniziata alle 11:00"));
  desk.now_at += 20 * 60'000;
  form->setProperty("outcome", "no_order");
  CHECK(form->missing_text() == "Manca il motivo");
  CHECK_FALSE(form->reasons().isEmpty());
  form->setProperty("reason", "stock_full");
  QString saved;
  QObject::connect(form.get(), &VisitForm::saved, [&](const QString& id) { saved = id; });
  form->save();
  REQUIRE(until([&] { return !saved.isEmpty(); }));
  auto id = id_from_hex(saved.toStdString()).value();
  CHECK(as_text(desk.cell("visit", id, "status")) == "done");
  CHECK(as_int(desk.cell("visit", id, "ended_at")) - as_int(desk.cell("visit", id, "started_at")) ==
        20 * 60'000);
  REQUIRE(desk.app->can_undo());
  desk.app->undo();
  CHECK(until([&] { return as_text(desk.cell("visit", id, "status")) == "in_progress"; }));
}

TEST_CASE("a visit being written comes back after a kill") {
  Shop desk;
  desk.open();
  {
    auto form = made<VisitForm>(desk, {{"clientId", said(nino)}});
    form->start();
    REQUIRE(until([&] { return form->property("started").toBool(); }));
    form->setProperty("note", "Vuole provare la passata biologica");
    form->addPhrase("Chiede uno sconto");
    REQUIRE(until([&] { return !form->saved_text().isEmpty(); }));
    REQUIRE(until([&] { return !form->busy(); }));
    desk.app->session()->device_now([](Device&) { return 0; });  // what was kept is on disk
  }
  desk.close();
  desk.open();
  auto form = made<VisitForm>(desk, {{"clientId", said(nino)}});
  CHECK(form->property("started").toBool());
  CHECK(form->property("note").toString() == "Vuole provare la passata biologica Chiede uno sconto.");
  CHECK(until([&] { return desk.forms() == 1; }));
}

TEST_CASE("an order: usual products, packs, totals per rate, and sending it once") {
  Shop desk;
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  CHECK(form->tab() == "usual");
  auto* lines = rows_of(*form, "lines");
  REQUIRE(lines->count() == 1);
  CHECK(lines->get(0)["lastText"].toString() == QStringLiteral("4 · 21,90\u00a0€"));
  CHECK(form->repeat_text() == "Ripeti ordine del 20 ott");

  form->increase(said(farina));
  form->increase(said(farina));
  form->increase(said(acqua));  // the first legal quantity: 12, not 1
  CHECK(line(*form, acqua)["quantityText"].toString() == "12");
  CHECK(form->headline() == "2 prodotti, 14 colli");
  CHECK(form->total_text() == QStringLiteral("121,93\u00a0€"));  // (43,80 + 73,44) and 4 %
  form->setQuantity(said(acqua), "15");
  CHECK_FALSE(form->can_submit());
  auto legal = line(*form, acqua)["legal"].toList();
  REQUIRE(legal.size() == 2);
  CHECK(legal[0].toMap()["text"].toString() == "12");
  form->setQuantityMilli(said(acqua), 18'000);
  REQUIRE(form->can_submit());

  QString sent, number;
  QObject::connect(form.get(), &OrderForm::submitted,
                   [&](const QString& id, const QString& n) { sent = id, number = n; });
  form->submit();
  form->submit();  // a second tap is the same order
  REQUIRE(until([&] { return !sent.isEmpty(); }));
  auto id = id_from_hex(sent.toStdString()).value();
  CHECK(number.startsWith("P-"));
  CHECK(as_text(desk.cell("sales_order", id, "status")) == "submitted");
  CHECK(as_int(desk.cell("sales_order", id, "taxable_cents")) == 4380 + 11'016);
  CHECK(desk.recorded().size() == 1);

  auto card = made<OrderCard>(desk, {{"orderId", sent}});
  CHECK(rows_of(*card, "lines")->count() == 2);
  CHECK(card->property("stateText").toString() == "Salvato sul tablet");
}

TEST_CASE(
    "repeating the last order fills it with the same quantities; the credit warning comes before sending") {
  Shop desk;
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}, {"repeat", true}});
  CHECK(line(*form, farina)["quantityText"].toString() == "4");
  CHECK(form->warnings().isEmpty());
  form->setQuantity(said(farina), "300");
  REQUIRE(form->warnings().size() == 1);
  CHECK(form->warnings()[0].toMap()["detail"].toString() == "La sede tratterrà l'ordine");
  CHECK(form->credit_mark() < 1);
}

TEST_CASE("a draft is put aside, taken up again, changed and sent") {
  Shop desk;
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  form->increase(said(farina));
  QString draft;
  QObject::connect(form.get(), &OrderForm::savedDraft, [&](const QString& id) { draft = id; });
  form->saveDraft();
  REQUIRE(until([&] { return !draft.isEmpty(); }));

  auto again = made<OrderForm>(desk, {{"orderId", draft}});
  CHECK(line(*again, farina)["quantityText"].toString() == "1");
  again->setQuantity(said(farina), "3");
  again->increase(said(acqua));
  QString sent;
  QObject::connect(again.get(), &OrderForm::submitted, [&](const QString& id, const QString&) { sent = id; });
  again->submit();
  REQUIRE(until([&] { return !sent.isEmpty(); }));
  CHECK(sent == draft);
  auto id = id_from_hex(sent.toStdString()).value();
  CHECK(as_text(desk.cell("sales_order", id, "status")) == "submitted");
  CHECK(as_int(desk.cell("sales_order", id, "taxable_cents")) == 3 * 2190 + 12 * 612);
}

TEST_CASE("the day shows who is due and why; skipping asks a reason and can be taken back") {
  Shop desk;
  desk.open();
  auto today = made<TodayModel>(desk);
  auto* stops = rows_of(*today, "stops");
  REQUIRE(stops->count() == 1);
  CHECK(stops->get(0)["status"].toString() == "next");
  CHECK(stops->get(0)["visitId"].toString().isEmpty());
  CHECK(today->property("summaryText").toString() == "0 fatte, 1 da fare");
  today->skip(said(nino), "closed");
  REQUIRE(until([&] { return stops->get(0)["status"].toString() == "skipped"; }));
  CHECK(stops->get(0)["stateText"].toString() == "Salvato sul tablet");
}

TEST_CASE("a stop says why in a sentence; a suggested one joins the round, and leaves it again") {
  Shop desk;
  desk.open();
  auto today = made<TodayModel>(desk);
  auto* stops = rows_of(*today, "stops");
  auto why = stops->get(0)["reason"].toString();
  CHECK(why.startsWith("Mai visitato · da fare da "));
  CHECK(why.endsWith(" giorni (cliente A, ogni 2 settimane)"));
  CHECK(stops->get(0)["suggested"].toBool());
  CHECK(today->property("suggestedText").toString() == "1 tappa proposta, non ancora nel giro");
  today->addStop(said(nino));
  REQUIRE(until([&] { return !stops->get(0)["suggested"].toBool(); }));
  CHECK(today->property("suggestedText").toString().isEmpty());
  today->removeStop(stops->get(0)["stopId"].toString());
  CHECK(until([&] { return stops->get(0)["suggested"].toBool(); }));
}

TEST_CASE("the round is accepted whole, in the order shown") {
  Desk desk;
  for (std::uint64_t stop = 1; stop <= 3; ++stop)
    desk.client(id_of(100 + stop), "Bar " + std::to_string(stop));
  desk.open();
  auto today = made<TodayModel>(desk);
  auto* stops = rows_of(*today, "stops");
  REQUIRE(stops->count() == 3);
  QStringList shown;
  for (int row = 0; row < 3; ++row) shown += stops->get(row)["name"].toString();
  today->acceptAll();
  REQUIRE(until([&] { return today->property("suggestedCount").toInt() == 0; }));
  REQUIRE(until([&] { return desk.recorded().size() == 3; }));
  for (int row = 0; row < 3; ++row) {
    CHECK(stops->get(row)["name"].toString() == shown[row]);
    CHECK(stops->get(row)["position"].toInt() == row + 1);
  }
}

TEST_CASE("another day is looked at: a Sunday suggests nobody and says why, a day gone by plans nothing") {
  Shop desk;
  desk.open();
  auto sunday = made<TodayModel>(desk, {{"on", "2026-11-22"}});
  CHECK(sunday->property("titleText").toString() == "Giro");
  CHECK(sunday->property("emptyText").toString() == "Non è un giorno di lavoro");
  auto holiday = made<TodayModel>(desk, {{"on", "2026-12-08"}});
  CHECK(holiday->property("emptyText").toString() == "È festa: Immacolata Concezione");
  auto past = made<TodayModel>(desk, {{"on", "2026-11-18"}});
  CHECK(past->property("titleText").toString() == "Ieri");
  CHECK_FALSE(past->property("canPlan").toBool());
  CHECK(rows_of(*past, "others")->count() == 0);
  CHECK(past->property("tomorrowTitle").toString().isEmpty());
}

TEST_CASE("the round is saved for a calendar, and the screen says where") {
  Shop desk;
  desk.open();
  auto today = made<TodayModel>(desk);
  QStringList notices, complaints;
  QObject::connect(desk.app.get(), &App::noticed, [&](const QString& words) { notices += words; });
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& words) { complaints += words; });
  auto file = QString::fromStdString(desk.beside("giro.ics").string());
  CHECK(today->calendarName() == "giro 2026-11-19.ics");
  today->saveCalendar(QUrl::fromLocalFile(file));
  REQUIRE(until([&] { return !notices.isEmpty(); }));
  CHECK(notices.front() == "1 tappa salvata in " + file);
  QFile saved(file);
  REQUIRE(saved.open(QIODevice::ReadOnly));
  auto content = saved.readAll();
  CHECK(content.contains("SUMMARY:Trattoria Da Nino"));
  CHECK(content.contains("Mai visitato"));
  today->saveCalendar(QUrl::fromLocalFile(file + "/nowhere/giro.ics"));
  CHECK(until(
      [&] { return complaints.size() == 1 && complaints.front().startsWith("Non riesco a scrivere"); }));
}

TEST_CASE("what is owed: written, answered and closed from one list, what is due first") {
  Shop desk;
  desk.open();
  auto list = made<TaskList>(desk);
  auto* items = rows_of(*list, "items");
  CHECK(list->property("emptyText").toString() == "Niente in sospeso");
  list->add("task", {}, "Preparare il giro", "2026-11-20");
  list->add("complaint", said(nino), "Cartoni rotti", "2026-11-18");
  REQUIRE(until([&] { return items->count() == 2; }));
  auto complaint = items->get(0);
  CHECK(complaint["title"].toString() == "Cartoni rotti");
  CHECK(complaint["section"].toString() == "In ritardo");
  CHECK(complaint["detail"].toString() == "Trattoria Da Nino · Reclamo del 19 nov · in ritardo di 1 giorno");
  CHECK(items->get(1)["section"].toString() == "Più avanti");
  list->answer(complaint["itemId"].toString(), "Nota di credito in arrivo");
  REQUIRE(until([&] { return items->get(1)["answer"].toString() == "Nota di credito in arrivo"; }));
  CHECK(items->get(1)["section"].toString() == "Risposta data, da chiudere");
  list->closeRequest(complaint["itemId"].toString());
  REQUIRE(until([&] { return items->count() == 1; }));
  list->setDone(items->get(0)["itemId"].toString(), true);
  CHECK(until([&] { return items->count() == 0; }));
}

TEST_CASE("a request needs its client; by client, names are the sections") {
  Shop desk;
  desk.open();
  auto list = made<TaskList>(desk, {{"byClient", true}});
  QStringList complaints;
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& words) { complaints += words; });
  list->add("request", {}, "Un listino", {});
  REQUIRE(until([&] { return complaints == QStringList{"Scegli il cliente che lo chiede."}; }));
  list->add("request", said(nino), "Un listino", {});
  REQUIRE(until([&] { return rows_of(*list, "items")->count() == 1; }));
  CHECK(rows_of(*list, "items")->get(0)["section"].toString() == "Trattoria Da Nino");
}

TEST_CASE(
    "how often a client is visited says who decided it; a month is stated for this client alone, with a "
    "reason") {
  Shop desk;
  desk.open();
  auto frequency = made<ClientFrequency>(desk, {{"clientId", said(nino)}});
  auto* months = rows_of(*frequency, "months");
  CHECK(frequency->property("monthText").toString() == "Novembre: 2 visite previste, 0 fatte, ne restano 2");
  CHECK(frequency->property("originText").toString() == "dal segmento Treviso");
  CHECK(frequency->property("stateText").toString().startsWith("In ritardo di "));
  CHECK(months->get(7)["askedText"].toString() == "2");
  frequency->setVisits(8, "0", "chiude in agosto");
  REQUIRE(until([&] { return months->get(7)["skipped"].toBool(); }));
  CHECK(months->get(7)["originText"].toString() == "per questo cliente: chiude in agosto");
  CHECK(frequency->visitsOf(8) == "0");
  frequency->setVisits(0, "0,5", "basta poco");
  REQUIRE(until(
      [&] { return frequency->property("originText").toString() == "per questo cliente: basta poco"; }));
  CHECK(frequency->property("monthText").toString() ==
        "Novembre: 0,5 visite previste, 0 fatte, ne restano 0,5");
}

TEST_CASE("stops change places: what moved is written, the others are left alone without a complaint") {
  Desk desk;
  for (std::uint64_t stop = 1; stop <= 3; ++stop) {
    desk.client(id_of(100 + stop), "Bar " + std::to_string(stop));
    desk.row("visit", id_of(200 + stop),
             {{"client_id", id_of(100 + stop)},
              {"user_id", desk.user},
              {"status", text("planned")},
              {"channel", text("in_person")},
              {"planned_on", text("2026-11-19")},
              {"position", whole(static_cast<std::int64_t>(stop))}});
  }
  desk.open();
  auto today = made<TodayModel>(desk);
  auto* stops = rows_of(*today, "stops");
  REQUIRE(stops->count() == 3);
  QStringList complaints, notices;
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& words) { complaints += words; });
  QObject::connect(desk.app.get(), &App::noticed, [&](const QString& words) { notices += words; });
  today->move(0, 1);
  CHECK(until([&] { return stops->get(0)["name"].toString() == "Bar 2"; }));
  CHECK(until([&] { return notices == QStringList{"Giro riordinato"}; }));
  CHECK(stops->get(1)["name"].toString() == "Bar 1");
  CHECK(desk.recorded().size() == 2);
  CHECK(complaints == QStringList{});
}

TEST_CASE("closing the day names what to fix, and closes all the same") {
  Shop desk;
  desk.row("visit", id_of(500),
           {{"client_id", nino},
            {"user_id", desk.user},
            {"status", text("in_progress")},
            {"channel", text("in_person")},
            {"started_at", whole(Desk::at("2026-11-19", 9))}});
  desk.open();
  auto day = made<CloseDay>(desk);
  CHECK(day->property("toFixText").toString() == "1 cosa da sistemare");
  auto* checks = rows_of(*day, "checks");
  CHECK(checks->get(0)["target"].toString() == "visit");
  day->setProperty("km", "96");
  bool closed = false;
  QObject::connect(day.get(), &CloseDay::closedDay, [&] { closed = true; });
  day->close();
  REQUIRE(until([&] { return closed; }));
  CHECK(until([&] { return day->property("closedText").toString() == "Chiusa alle 11:00"; }));
  auto ops = desk.recorded();
  CHECK(as_int(ops.at(0).changes.at(0).find("km")->value) == 96);
}

TEST_CASE("the sync page says of each thing what it was and where it is") {
  Shop desk;
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}, {"repeat", true}});
  bool sent = false;
  QObject::connect(form.get(), &OrderForm::submitted, [&] { sent = true; });
  form->submit();
  REQUIRE(until([&] { return sent; }));
  auto page = made<SyncPage>(desk);
  auto* items = rows_of(*page, "items");
  REQUIRE(items->count() == 1);
  CHECK(items->get(0)["title"].toString().startsWith("Ordine provvisorio P-"));
  CHECK(items->get(0)["stateText"].toString() == "Salvato sul tablet");
  CHECK(items->get(0)["detail"].toString().startsWith("Trattoria Da Nino"));
}

#include <QElapsedTimer>
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdio>

#include "app/models/client_card.hpp"
#include "app/models/client_form.hpp"
#include "app/models/client_list_model.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {
const Id nino = id_of(100), portego = id_of(101);

QString field(ClientForm& form, const QString& column, const char* role) {
  auto* fields = rows_of(form, "fields");
  return fields->get(fields->rowOf(column))[role].toString();
}
}  // namespace

TEST_CASE("the list says who is late, filters with counts and finds while typing") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino")
      .client(portego, "Osteria Al Portego", {{"relationship", text("prospect")}});
  desk.row("visit", id_of(200),
           {{"client_id", nino},
            {"user_id", desk.user},
            {"status", text("done")},
            {"channel", text("in_person")},
            {"started_at", whole(Desk::at("2026-10-30"))}});
  desk.open();
  auto list = made<ClientListModel>(desk);
  REQUIRE(list->count() == 2);
  CHECK(list->idAt(0) == said(nino));
  auto role = [&](const char* name) { return list->roleNames().key(name); };
  CHECK(list->data(list->index(0), role("due")).toString() == "ritardo 6 gg");
  CHECK(list->context_text() == "1 cliente · 1 potenziale");
  CHECK(list->headline() == "2 clienti, i più urgenti prima");
  list->set_filter("due");
  CHECK(list->count() == 1);
  list->set_filter("all");
  list->set_text("porte");
  CHECK(until([&] { return list->count() == 1; }));
  CHECK(list->idAt(0) == said(portego));
  list->set_text("");
  CHECK(list->count() == 2);
}

TEST_CASE("whoever bears the words typed in its name comes before those that only stand in such a place") {
  Desk desk;
  auto elsewhere = id_of(100), named = id_of(101);
  desk.client(elsewhere, "Bar Dolomiti", {{"city", text("Venezia")}, {"active_from", text("2025-01-01")}});
  desk.client(named, "Bar Verdi", {{"city", text("Preganziol")}, {"active_from", text("2026-11-01")}});
  desk.open();
  auto list = made<ClientListModel>(desk);
  REQUIRE(list->idAt(0) == said(elsewhere));  // the more urgent one
  list->set_text("bar ve");
  CHECK(until([&] { return list->idAt(0) == said(named); }));
  CHECK(list->idAt(1) == said(elsewhere));
  list->set_text("");
  CHECK(list->idAt(0) == said(elsewhere));
}

TEST_CASE("a keystroke over 5,000 clients is answered within 50 ms, 95 times of 100") {
  Desk desk;
  const char* kinds[] = {"Trattoria", "Bar", "Osteria", "Enoteca", "Panificio", "Hotel", "Ingrosso"};
  for (std::uint64_t i = 0; i < 5000; ++i)
    desk.client(id_of(10'000 + i), std::string(kinds[i % 7]) + " numero " + std::to_string(i),
                {{"province", text("TV")}});
  desk.open();
  auto list = made<ClientListModel>(desk);
  REQUIRE(list->count() == 5000);
  std::vector<double> times;
  for (QString word : {"trattoria", "numero 12", "bar 4", "osteria num", "hotel 77"}) {
    for (int length = 1; length <= word.size(); ++length) {
      QElapsedTimer timer;
      timer.start();
      bool answered = false;
      auto seen = QObject::connect(list.get(), &ClientListModel::changed, [&] { answered = true; });
      list->set_text(word.left(length));
      CHECK(until([&] { return answered; }));
      QObject::disconnect(seen);
      times.push_back(list->last_ms());
    }
  }
  std::ranges::sort(times);
  auto p95 = times[times.size() * 95 / 100];
  std::printf("client list, 5,000 clients, keystroke to list: median %.1f ms, p95 %.1f ms\n",
              times[times.size() / 2], p95);
#ifdef NDEBUG
  CHECK(p95 <= 50);
#else
  CHECK(p95 <= 500);  // unoptimised; the promise is measured in the release build
#endif
}

TEST_CASE("the card tells the facts, their reasons and what is inherited") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino", {{"vat_number", text("02342520158")}});
  desk.order(id_of(300), nino, "delivered", "2026-10-20", 84'620);
  desk.row("invoice", id_of(310),
           {{"client_id", nino},
            {"number", text("1183")},
            {"kind", text("invoice")},
            {"issued_on", text("2026-09-20")}});
  desk.row("instalment", id_of(311),
           {{"client_id", nino},
            {"invoice_id", id_of(310)},
            {"due_on", text("2026-10-20")},
            {"amount_cents", whole(124'000)},
            {"status", text("unpaid")}});
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  CHECK(card->property("found").toBool());
  CHECK(card->property("identityText").toString().contains("P. IVA 02342520158"));
  auto facts = card->property("facts").toList();
  REQUIRE(facts.size() == 4);
  CHECK(facts[1].toMap()["value"].toString() == "20 ott");
  CHECK(facts[2].toMap()["value"].toString() == QStringLiteral("846,20\u00a0€"));
  auto* know = rows_of(*card, "know");
  REQUIRE(know->count() >= 1);
  CHECK(know->get(0)["title"].toString() == QStringLiteral("1.240,00\u00a0€ scaduti dal 20 ott"));
  CHECK(know->get(0)["detail"].toString() == "fattura 1183 · insoluta");
  CHECK(card->property("months").toList().size() == 12);

  card->addNote("Chiede il listino di Natale");
  CHECK(until([&] { return rows_of(*card, "notes")->count() == 1; }));
  CHECK(rows_of(*card, "notes")->get(0)["author"].toString() == "Ferri");
}

TEST_CASE(
    "of what is to be known there are three of a kind, complaints and what is due first, then how many "
    "more") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  for (std::uint64_t i = 0; i < 5; ++i)
    desk.row("request", id_of(320 + i),
             {{"client_id", nino},
              {"kind", text(i == 1 ? "complaint" : "request")},
              {"status", text("open")},
              {"due_on", text("2026-12-0" + std::to_string(9 - i))},
              {"body", text(i == 1 ? "Manca un cartone" : "Un listino, " + std::to_string(i))}});
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  auto* know = rows_of(*card, "know");
  REQUIRE(know->count() == 4);
  CHECK(know->get(0)["title"].toString() == "Manca un cartone");
  CHECK(know->get(1)["title"].toString() == "Un listino, 4");
  CHECK(know->get(2)["title"].toString() == "Un listino, 3");
  CHECK(know->get(3)["title"].toString() == "Altre 2 richieste aperte");
  CHECK(know->get(3)["kind"].toString() == "requests");
}

TEST_CASE("what lies behind another screen follows a change too, once nobody else asks") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino").open();
  QObject behind;  // as an item tells it
  behind.setProperty("visible", false);
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  card->setParent(&behind);
  for (int notes = 1; notes <= 2; ++notes) {
    card->addNote("suonare due volte");
    CHECK(until([&] { return rows_of(*card, "notes")->count() == notes; }));
  }
}

TEST_CASE("a client that is not on this tablet is said so") {
  Desk desk;
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(id_of(999))}});
  CHECK_FALSE(card->property("found").toBool());
}

TEST_CASE("a new client is a prospect in the agent's only area, and its form survives a kill") {
  Desk desk;
  desk.open();
  {
    auto form = made<ClientForm>(desk, {{"suggestedName", "Enoteca Al Canal"}});
    CHECK(field(*form, "legal_name", "value") == "Enoteca Al Canal");
    form->setValue("vat_number", "02342520157");
    CHECK(field(*form, "vat_number", "error").startsWith("L'ultima cifra della partita IVA non torna"));
    CHECK_FALSE(form->can_save());
    form->setValue("vat_number", "IT 02342520158");
    CHECK(field(*form, "vat_number", "error").isEmpty());
    form->setValue("province", "mestre");
    CHECK_FALSE(field(*form, "province", "warning").isEmpty());
    form->setValue("province", "venezia");
    CHECK(form->can_save());
    form->setValue("city", "Mestre");
    CHECK(until([&] { return form->saved_text() == "Modulo conservato alle 11:00"; }));
  }
  desk.close();
  desk.open();
  auto form = made<ClientForm>(desk);
  CHECK(field(*form, "city", "value") == "Mestre");
  QString saved;
  QObject::connect(form.get(), &ClientForm::saved, [&](const QString& id) { saved = id; });
  form->save();
  REQUIRE(until([&] { return !saved.isEmpty(); }));
  auto id = id_from_hex(saved.toStdString()).value();
  CHECK(as_text(desk.cell("client", id, "legal_name")) == "Enoteca Al Canal");
  CHECK(as_text(desk.cell("client", id, "relationship")) == "prospect");
  CHECK(as_text(desk.cell("client", id, "vat_number")) == "02342520158");
  CHECK(as_text(desk.cell("client", id, "province")) == "VE");
  CHECK(as_id(desk.cell("client", id, "segment_id")) == desk.segment);
  CHECK(until([&] { return desk.forms() == 0; }));
}

TEST_CASE("who works for all agents files a new client in any area") {
  Desk desk("manager");
  desk.row("segment", id_of(40),
           {{"segmentation_id", id_of(4)}, {"code", text("PD")}, {"name", text("Padova")}});
  desk.open();
  auto form = made<ClientForm>(desk);
  auto* fields = rows_of(*form, "fields");
  QStringList areas;
  for (int row = 0; row < fields->count(); ++row)
    if (auto field = fields->get(row); field["column"].toString() == "segment_id")
      for (auto& area : field["choices"].toList()) areas += area.toMap()["label"].toString();
  CHECK(areas.contains("Padova"));
  CHECK(areas.contains("Treviso"));
}

TEST_CASE("editing a group writes only what changed, with the value seen as its base, and can be undone") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  desk.open();
  auto form = made<ClientForm>(desk, {{"clientId", said(nino)}, {"group", "phones"}});
  CHECK_FALSE(form->can_save());
  form->setValue("phone", "0422 541280");
  CHECK(form->can_save());
  form->save();
  REQUIRE(until([&] { return desk.app->can_undo(); }));
  auto ops = desk.recorded();
  REQUIRE(ops.size() == 1);
  REQUIRE(ops[0].changes.size() == 1);
  REQUIRE(ops[0].changes[0].cells.size() == 1);
  CHECK(as_text(ops[0].changes[0].cells[0].base) == "0422 541208");
  CHECK(as_text(ops[0].changes[0].cells[0].value) == "0422 541280");
  desk.app->undo();
  CHECK(until([&] { return as_text(desk.cell("client", nino, "phone")) == "0422 541208"; }));
}

TEST_CASE("a relationship offers what this person may make of it, and an agent reads why not more") {
  auto offered = [](std::string_view role, const char* now) {
    Desk desk(role);
    desk.client(nino, "Trattoria Da Nino", {{"relationship", text(now)}});
    desk.open();
    auto form = made<ClientForm>(desk, {{"clientId", said(nino)}, {"group", "relation"}});
    QStringList codes;
    for (auto& choice : rows_of(*form, "fields")->get(0)["choices"].toList())
      codes += choice.toMap()["code"].toString();
    CHECK(field(*form, "relationship", "hint").isEmpty() == (role != "agent"));
    return codes;
  };
  CHECK(offered("agent", "prospect") == QStringList{"lead", "prospect", "former"});
  CHECK(offered("agent", "active") == QStringList{"active"});
  CHECK(offered("manager", "prospect") == QStringList{"lead", "prospect", "active", "former", "partner"});
}

TEST_CASE("an estimate of the potential is typed in euro and has the day it was made") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  desk.open();
  auto form = made<ClientForm>(desk, {{"clientId", said(nino)}, {"group", "potential"}});
  form->setValue("potential_cents", "12.500");
  REQUIRE(form->can_save());
  form->save();
  CHECK(until([&] { return as_int(desk.cell("client", nino, "potential_cents")) == 1'250'000; }));
  CHECK(as_text(desk.cell("client", nino, "potential_on")) == "2026-11-19");
}

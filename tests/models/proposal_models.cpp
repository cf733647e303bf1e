// What an order form knows in depth — where prices come from, gifts, VAT, what to propose — and strategies.
#include <catch2/catch.hpp>

#include "app/models/client_card.hpp"
#include "app/models/order_card.hpp"
#include "app/models/order_form.hpp"
#include "app/models/strategies.hpp"
#include "app/models/strategy_form.hpp"
#include "app/paper/figure_table.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id nino = id_of(100), farina = id_of(400), lievito = id_of(401), list = id_of(420), feste = id_of(430);

/// A client with a list, a quantity break, a strategy and a rule of what goes together.
struct Deep : Desk {
  explicit Deep(std::string_view role = "agent", const Cells& more = {}) : Desk(role) {
    row("vat", id_of(410), {{"code", text("4")}, {"rate_bp", whole(400)}});
    row("vat", id_of(411), {{"code", text("N3.5")}, {"rate_bp", whole(0)}, {"natura", text("N3.5")}});
    row("price_list", list, {{"code", text("HORECA")}, {"name", text("Horeca")}});
    Cells cells{{"price_list_id", list}, {"discount1_bp", whole(1000)}, {"discount2_bp", whole(500)}};
    cells.insert(cells.end(), more.begin(), more.end());
    client(nino, "Trattoria Da Nino", cells);
    product(farina, "FA-0025", "Farina 00", 2190, {{"vat_id", id_of(410)}});
    product(lievito, "ZU-0031", "Lievito secco", 980, {{"vat_id", id_of(410)}});
    row("price", id_of(421),
        {{"price_list_id", list}, {"product_id", farina}, {"price_micro", whole(20'000'000)}});
    row("price", id_of(422),
        {{"price_list_id", list},
         {"product_id", farina},
         {"min_quantity_milli", whole(10'000)},
         {"price_micro", whole(18'000'000)}});
    row("strategy", feste,
        {{"name", text("Feste in tavola")},
         {"kind", text("discount")},
         {"segment_id", segment},
         {"starts_on", text("2026-11-01")},
         {"ends_on", text("2026-12-24")},
         {"products", text("FA-0025")},
         {"discount_bp", whole(800)},
         {"budget_cents", whole(1'000'000)},
         {"spent_cents", whole(950'000)}});
    row("association", id_of(440),
        {{"segment_id", segment},
         {"from_product_id", farina},
         {"to_product_id", lievito},
         {"support_micro", whole(73'000)},
         {"confidence_micro", whole(625'000)},
         {"lift_micro", whole(5'900'000)}});
  }
};

QVariantMap row_of(OrderForm& form, const char* rows, const QString& key) {
  auto* found = rows_of(form, rows);
  return found->get(found->rowOf(key));
}

}  // namespace

TEST_CASE("a line says in words where its price comes from: list, break, cascade, strategy") {
  Deep desk;
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  form->setQuantity(said(farina), "2");
  CHECK(row_of(*form, "basket", said(farina))["originText"].toString() == "listino Horeca · Feste in tavola");
  auto steps = form->priceSteps(said(farina));
  REQUIRE(steps.size() == 5);
  CHECK(steps[0] == QStringLiteral("Listino Horeca: 20,00\u00a0€"));
  CHECK(steps[1] == QStringLiteral("Sconto 10+5\u00a0% del cliente, in cascata 14,5\u00a0%"));
  CHECK(steps[2] == QStringLiteral("Strategia Feste in tavola: −8\u00a0% · fino al 24 dic"));
  CHECK(steps[3] == QStringLiteral("Netto: 15,73\u00a0€"));
  CHECK(steps[4] == QStringLiteral("Da 10 in su: 14,16\u00a0€ netti"));
  form->setQuantity(said(farina), "10");
  CHECK(row_of(*form, "basket", said(farina))["originText"].toString() ==
        "listino Horeca · da 10 · Feste in tavola");
  form->setDiscount(said(farina), "3");
  CHECK(row_of(*form, "basket", said(farina))["originText"].toString() ==
        "listino Horeca · da 10 · sconto a mano");
  form->setPrice(said(farina), "17");
  CHECK(row_of(*form, "basket", said(farina))["originText"].toString() == "prezzo a mano");
}

TEST_CASE("what goes together is proposed with its figures, and one tap takes it") {
  Deep desk;
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  form->set_tab("suggested");
  CHECK(rows_of(*form, "lines")->count() == 0);
  form->increase(said(farina));
  auto proposed = row_of(*form, "lines", said(lievito));
  CHECK(proposed["reasonText"].toString() ==
        QStringLiteral("comprato insieme a Farina 00 nel 62,5\u00a0% degli ordini"));
  auto figures = proposed["figuresText"].toString();
  for (auto figure : {"7,3", "62,5", "5,9"}) CHECK(figures.contains(figure));
  form->takeSuggestion(said(lievito));
  CHECK(row_of(*form, "basket", said(lievito))["inOrder"].toBool());
  CHECK(row_of(*form, "lines", said(lievito)).isEmpty());
}

TEST_CASE("free goods, samples and returns stand beside the line that is sold, and are recorded as such") {
  Deep desk;
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  form->setQuantity(said(farina), "2");
  auto sold = form->taxable_text();
  form->addExtra(said(farina), "free");
  form->addExtra(said(lievito), "sample");
  CHECK(form->taxable_text() == sold);
  CHECK(form->headline() == "1 prodotto, 2 colli · 2 omaggi");
  form->addExtra(said(lievito), "return");
  form->setQuantityMilli(said(lievito) + "/return", 3000);
  CHECK(row_of(*form, "basket", said(lievito) + "/return")["netText"].toString().startsWith("−"));
  QString draft;
  QObject::connect(form.get(), &OrderForm::savedDraft, [&](const QString& id) { draft = id; });
  form->saveDraft();
  REQUIRE(until([&] { return !draft.isEmpty(); }));

  auto again = made<OrderForm>(desk, {{"orderId", draft}});
  CHECK(rows_of(*again, "basket")->count() == 4);
  again->setQuantityMilli(said(lievito) + "/sample", 0);
  QString sent;
  QObject::connect(again.get(), &OrderForm::submitted, [&](const QString& id, const QString&) { sent = id; });
  again->submit();
  REQUIRE(until([&] { return !sent.isEmpty(); }));
  auto card = made<OrderCard>(desk, {{"orderId", sent}});
  CHECK(rows_of(*card, "lines")->count() == 3);
  CHECK(card->property("pdfName").toString().endsWith(".pdf"));
  auto file = desk.beside("copia.pdf");
  card->savePdf(QUrl::fromLocalFile(QString::fromStdString(file.string())));
  CHECK(until([&] { return std::filesystem::exists(file) && std::filesystem::file_size(file) > 2000; }));
}

TEST_CASE(
    "a declaration of intent is said with its end; once it is over VAT comes back, and that is said too") {
  auto notice = [](const char* until_on) {
    Deep desk("agent",
              {{"vat_id", id_of(411)}, {"intent_letter", text("DI-7")}, {"intent_until", text(until_on)}});
    desk.open();
    auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
    form->increase(said(farina));
    auto shown = form->warnings();
    auto vat = form->totals_shown().last().toMap();
    return shown.first().toMap()["title"].toString() + " | " + vat["label"].toString();
  };
  CHECK(notice("2026-12-31") == "Senza IVA fino al 31 dic | Senza IVA, N3.5, su 15,73");
  CHECK(notice("2026-11-18") ==
        QStringLiteral("Dichiarazione d'intento scaduta il 18 nov | IVA 4\u00a0% su 15,73"));
}

TEST_CASE("instalments that fall into a skipped month say so") {
  Deep desk("agent", {{"payment_term_id", id_of(450)}});
  desk.row("payment_term", id_of(450), {{"code", text("RB30")}, {"name", text("Ri.Ba. 30 gg d.f.f.m.")}});
  desk.row("payment_term_line", id_of(451),
           {{"payment_term_id", id_of(450)},
            {"position", whole(1)},
            {"base_date", text("invoice")},
            {"n", whole(30)},
            {"unit", text("day")},
            {"end_of_month", text("after")},
            {"share_bp", whole(10'000)}});
  desk.row("setting", id_of(452), {{"code", text("skipped_months/RB30")}, {"content", text("8,12:8")}});
  desk.open();
  auto form = made<OrderForm>(desk, {{"clientId", said(nino)}});
  form->increase(said(farina));
  auto due = form->instalments_shown();
  REQUIRE(due.size() == 1);
  CHECK(due[0].toMap()["dateText"].toString() == "8 gennaio 2027");
  CHECK(due[0].toMap()["noteText"].toString() == "invece del 31 dicembre 2026: mese escluso");
}

TEST_CASE("the card names the strategies that run, what they give and until when") {
  Deep desk;
  desk.open();
  auto card = made<ClientCard>(desk, {{"clientId", said(nino)}});
  auto* know = rows_of(*card, "know");
  REQUIRE(know->count() >= 1);
  auto row = know->get(know->rowOf("strategy-" + said(feste)));
  CHECK(row["title"].toString() == QStringLiteral("Feste in tavola: −8\u00a0% su Farina 00"));
  CHECK(row["detail"].toString() == "strategia · Treviso · fino al 24 dic");
  auto service = card->property("service").toList();
  REQUIRE(service.size() == 4);
  CHECK(service[0].toMap()["value"].toString() == "nessuno");
}

TEST_CASE(
    "the office writes a strategy, puts a client on its list, and ends it; Annulla gives the end back") {
  Deep desk("manager");
  desk.open();
  auto list_model = made<Strategies>(desk);
  auto* rows = rows_of(*list_model, "strategies");
  REQUIRE(rows->count() == 1);
  CHECK(rows->get(0)["budgetTone"].toString() == "warn");
  CHECK(list_model->property("title").toString() == "Feste in tavola");
  auto tables = list_model->property("tables").value<paper::FigureTables>().all;
  REQUIRE(tables.size() == 1);
  CHECK(tables.front().rows.at(0).at(0).toString() == "Feste in tavola");

  auto form = made<StrategyForm>(desk);
  CHECK(form->missing_text() == "Manca il nome");
  form->setValue("name", "Quaresima");
  CHECK(form->missing_text() == "Manca lo sconto");
  form->setValue("kind", "cross_sell");
  CHECK(form->missing_text() == "Mancano i prodotti");
  form->setValue("products", "FA-0025 ZZ-9");
  QString complaint, saved;
  QObject::connect(desk.app.get(), &App::failed, [&](const QString& words) { complaint = words; });
  QObject::connect(form.get(), &StrategyForm::saved, [&](const QString& id) { saved = id; });
  form->save();
  REQUIRE(until([&] { return !complaint.isEmpty(); }));
  CHECK(complaint == "Non c'è un prodotto con codice ZZ-9.");
  form->setValue("products", "FA-0025");
  form->setValue("budget", "1200,50");
  form->save();
  REQUIRE(until([&] { return !saved.isEmpty(); }));
  REQUIRE(until([&] { return rows->count() == 2; }));
  auto id = id_from_hex(saved.toStdString()).value();
  CHECK(as_int(desk.cell("strategy", id, "budget_cents")) == 120'050);

  list_model->setProperty("strategyId", saved);
  REQUIRE(until([&] { return list_model->property("title").toString() == "Quaresima"; }));
  list_model->addClient(said(nino));
  REQUIRE(until([&] { return rows_of(*list_model, "clients")->count() == 1; }));
  list_model->end();
  REQUIRE(until([&] { return rows->count() == 1; }));
  CHECK(as_text(desk.cell("strategy", id, "ends_on")) == "2026-11-18");
  desk.app->undo();
  CHECK(until([&] { return is_null(desk.cell("strategy", id, "ends_on")); }));

  // ended by somebody while a form is open: what was not touched in it stays
  auto open_form = made<StrategyForm>(desk, {{"strategyId", saved}});
  REQUIRE(until([&] { return open_form->property("title").toString() == "Quaresima"; }));
  open_form->setValue("goal", "Più pesce");
  list_model->setProperty("strategyId", QString());
  list_model->setProperty("strategyId", saved);  // ended, it had left the list for the next one
  REQUIRE(until([&] { return list_model->property("title").toString() == "Quaresima"; }));
  list_model->end();
  REQUIRE(until([&] { return as_text(desk.cell("strategy", id, "ends_on")) == "2026-11-18"; }));
  open_form->save();
  REQUIRE(until([&] { return as_text(desk.cell("strategy", id, "goal")) == "Più pesce"; }));
  CHECK(as_text(desk.cell("strategy", id, "ends_on")) == "2026-11-18");
}

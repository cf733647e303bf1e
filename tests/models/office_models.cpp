#include <catch2/catch.hpp>

#include "app/models/capacity_check.hpp"
#include "app/models/coverage_model.hpp"
#include "app/models/definitions.hpp"
#include "app/models/inbox_model.hpp"
#include "app/models/numbers.hpp"
#include "app/models/order_card.hpp"
#include "app/models/reassign.hpp"
#include "app/models/team_model.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {
const Id nino = id_of(100);

void phone_conflict(Desk& desk, const Id& id, std::string state) {
  desk.row("conflict", id,
           {{"client_id", nino},
            {"user_id", desk.user},
            {"table_name", text("client")},
            {"row_ref_id", nino},
            {"column_name", text("phone")},
            {"base_value", text("0422 54 12 08")},
            {"office_value", text("347 118 2290")},
            {"mine_value", text("0422 54 12 80")},
            {"mine_at", whole(Desk::at("2026-11-19", 9))},
            {"office_user_id", desk.colleague},
            {"office_at", whole(Desk::at("2026-11-19", 10))},
            {"rule", text("last_writer")},
            {"chosen", text("office")},
            {"state", text(std::move(state))},
            {"filed_at", whole(Desk::at("2026-11-19", 10))}});
}
}  // namespace

TEST_CASE("a lost value is shown with before and theirs, and comes back with one tap") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  phone_conflict(desk, id_of(600), "decided");
  desk.open();
  auto inbox = made<Inbox>(desk);
  auto* cards = rows_of(*inbox, "cards");
  REQUIRE(cards->count() == 1);
  auto card = cards->get(0);
  CHECK(card["title"].toString() == "Telefono");
  CHECK(card["beforeText"].toString() == "0422 54 12 08");
  CHECK(card["mineTitle"].toString() == "Tu, 09:00");
  CHECK(card["officeTitle"].toString() == "Bianchi, 10:00");
  CHECK(card["officeInForce"].toBool());
  CHECK(card["restoreText"].toString() == "Ripristina il mio");
  inbox->restore(said(id_of(600)));
  CHECK(until([&] { return as_text(desk.cell("client", nino, "phone")) == "0422 54 12 80"; }));
  CHECK(desk.recorded().at(0).resolves == id_of(600));
  CHECK(until([&] { return inbox->property("empty").toBool(); }));
}

TEST_CASE("what waits for a decision counts on the badge and can be decided with another value") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  phone_conflict(desk, id_of(600), "open");
  desk.open();
  REQUIRE(until([&] { return desk.app->inbox_count() == 1; }));
  auto inbox = made<Inbox>(desk);
  CHECK(rows_of(*inbox, "cards")->get(0)["keepOfficeText"].toString() == "Tieni quello di Bianchi");
  inbox->edit(said(id_of(600)), "0422 99");
  CHECK(until([&] { return as_text(desk.cell("client", nino, "phone")) == "0422 99"; }));
  CHECK(until([&] { return desk.app->inbox_count() == 0; }));
}

TEST_CASE("a silent tablet is never shown as an idle agent") {
  Desk desk("manager");
  desk.client(nino, "Trattoria Da Nino");
  desk.row("device", id_of(700),
           {{"user_id", desk.colleague}, {"last_seen_at", whole(Desk::at("2026-11-18", 18))}});
  desk.row("visit", id_of(701),
           {{"client_id", nino},
            {"user_id", desk.colleague},
            {"status", text("planned")},
            {"planned_on", text("2026-11-19")}});
  desk.open();
  auto team = made<Team>(desk);
  auto* agents = rows_of(*team, "agents");
  REQUIRE(agents->count() == 1);
  CHECK(agents->get(0)["silent"].toBool());
  CHECK(agents->get(0)["blocks"].toList() == QVariantList{"unknown"});
  CHECK(agents->get(0)["ordersText"].toString().startsWith("almeno"));
  CHECK(team->property("tiles").toList()[0].toMap()["label"].toString() == "Visite fatte, almeno");
  auto day = made<AgentDay>(desk, {{"userId", said(desk.colleague)}});
  CHECK(rows_of(*day, "entries")->count() == 1);
}

TEST_CASE("who opens the app is never told that the office was never heard, when it was") {
  Desk desk("manager");
  desk.open();
  Team team;
  QStringList told;
  QObject::connect(&team, &ScreenModel::loaded, [&] { told += team.property("contextText").toString(); });
  team.setProperty("app", QVariant::fromValue(desk.app.get()));
  team.componentComplete();
  REQUIRE(until([&] { return !told.isEmpty() && desk.app->session()->state().known; }));
  for (auto& sentence : told) CHECK(!sentence.contains("mai ricevuti"));
  CHECK(told.back().contains("dati della sede 11:00"));
}

TEST_CASE("a held order shows both values of every reason; confirming carries the lines seen") {
  Desk desk("manager");
  desk.client(nino, "Hotel Bellavista");
  desk.order(id_of(800), nino, "held", "2026-11-19", 231'800,
             {{"number", text("2026/1851")}, {"lines_revision", whole(3)}});
  desk.row("order_line", id_of(801),
           {{"client_id", nino},
            {"order_id", id_of(800)},
            {"quantity_milli", whole(12'000)},
            {"unit_price_micro", whole(82'200'000)}});
  desk.row("order_hold", id_of(802),
           {{"client_id", nino},
            {"order_id", id_of(800)},
            {"line_id", id_of(801)},
            {"kind", text("discount")},
            {"limit_value", whole(1200)},
            {"actual_value", whole(1800)},
            {"state", text("open")}});
  desk.open();
  CHECK(until([&] { return desk.app->held_count() == 1; }));
  auto review = made<OrderReview>(desk);
  auto reasons = review->property("reasons").toList();
  REQUIRE(reasons.size() == 1);
  CHECK(reasons[0].toMap()["value"].toString().startsWith(QStringLiteral("18\u00a0%")));
  CHECK(reasons[0].toMap()["detail"].toString() == QStringLiteral("limite dell'agente 12\u00a0%"));
  CHECK(rows_of(*review, "lines")->get(0)["marked"].toBool());
  review->confirm();
  REQUIRE(until([&] { return as_text(desk.cell("sales_order", id_of(800), "status")) == "confirmed"; }));
  CHECK(as_int(desk.recorded().at(0).changes.at(0).find("seen_revision")->value) == 3);
}

TEST_CASE("a segment passes to another person: what moves is said first") {
  Desk desk("manager");
  desk.client(nino, "Trattoria Da Nino");
  desk.open();
  auto reassign = made<Reassign>(desk);
  CHECK_FALSE(reassign->property("canSave").toBool());
  reassign->setProperty("userId", said(desk.colleague));
  REQUIRE(until([&] { return reassign->property("canSave").toBool(); }));
  auto moves = reassign->property("moves").toStringList();
  REQUIRE(moves.size() == 2);
  CHECK(moves[0] == "Andrea Bianchi vede 1 cliente da oggi");
  reassign->save();
  REQUIRE(until([&] { return rows_of(*reassign, "people")->count() == 2; }));
  CHECK(as_text(desk.cell("assignment", id_of(5), "valid_to")) == "2026-11-19");
}

TEST_CASE("the numbers of the month stand beside their targets") {
  Desk desk;
  desk.client(nino, "Trattoria Da Nino");
  desk.order(id_of(300), nino, "delivered", "2026-11-10", 4'128'000);
  desk.row("target", id_of(900),
           {{"user_id", desk.user},
            {"month", text("2026-11")},
            {"visits", whole(120)},
            {"turnover_cents", whole(6'000'000)}});
  desk.open();
  auto numbers = made<Numbers>(desk);
  auto targets = numbers->property("targets").toList();
  REQUIRE(targets.size() == 2);
  CHECK(targets[1].toMap()["text"].toString() == QStringLiteral("41.280\u00a0€ su 60.000\u00a0€"));
  CHECK(numbers->property("monthTitle").toString() == "Novembre");
}

TEST_CASE("another language is spoken at once") {
  Desk desk;
  desk.open();
  CHECK(desk.app->role_text() == "agente");
  desk.app->set_language("en");
  CHECK(desk.app->role_text() == "agent");
  CHECK(desk.app->today_text() == "Thursday 19 November");
  CHECK(desk.app->pages().first().toMap()["label"].toString() == "Today");
  desk.app->set_language("it");
}

TEST_CASE("each role has the places of its work") {
  auto places_of = [](std::string_view role) {
    Desk desk(role);
    QStringList keys;
    for (auto& page : desk.open().pages()) keys += page.toMap()["key"].toString();
    return keys.join(' ').toStdString();
  };
  CHECK(places_of("agent") == "today clients orders numbers inbox");
  CHECK(places_of("manager") == "team review portfolio credit coverage clients reassign inbox");
  CHECK(places_of("admin") == places_of("manager") + " office");
  CHECK(places_of("credit") == "credit clients review inbox");
  CHECK(places_of("back_office") == "review clients products inbox");
}

TEST_CASE("every figure is explained in both languages") {
  Desk desk;
  desk.open();
  Definitions words;
  for (auto& one : definitions()) {
    auto italian = words.of(one.key);
    desk.app->set_language("en");
    auto english = words.of(one.key);
    desk.app->set_language("it");
    for (const char* part : {"title", "meaning", "formula", "basis"}) {
      INFO(one.key << ", " << part << ": " << italian[part].toString().toStdString());
      CHECK_FALSE(italian[part].toString().isEmpty());
      CHECK(english[part] != italian[part]);
    }
  }
}

TEST_CASE("coverage shows the agents whose visits lack most, and which clients stand behind a figure") {
  Desk desk("manager");
  desk.client(nino, "Trattoria Da Nino",
              {{"agent_id", desk.colleague}, {"active_from", text("2026-01-01")}, {"province", text("TV")}});
  desk.open();
  auto coverage = made<CoverageModel>(desk);
  auto* agents = rows_of(*coverage, "agents");
  REQUIRE(agents->count() == 1);
  CHECK(agents->get(0)["name"].toString() == "Andrea Bianchi");
  CHECK(agents->get(0)["missingText"].toString() == "2");
  auto cells = agents->get(0)["cells"].toList();
  CHECK(cells[0].toMap()["text"].toString() == "–");
  CHECK(cells[2].toMap()["text"].toString() == "0 %");
  CHECK(cells[2].toMap()["tone"].toString() == "bad");
  CHECK(rows_of(*coverage, "never")->count() == 1);
  coverage->setProperty("userId", said(desk.colleague));
  REQUIRE(until([&] { return rows_of(*coverage, "clients")->count() == 1; }));
  CHECK(coverage->property("chosenText").toString() == "Andrea Bianchi");
  coverage->setProperty("period", "last_month");
  REQUIRE(until(
      [&] { return coverage->property("contextText").toString().contains("ottobre 2026, fino al 31"); }));
  CHECK(agents->count() == 1);
  coverage->setProperty("province", "VE");
  REQUIRE(until([&] { return agents->count() == 0; }));
}

TEST_CASE("what if: the effect is seen at once, nothing is recorded before it is applied") {
  Desk desk("manager");
  desk.client(nino, "Trattoria Da Nino", {{"agent_id", desk.colleague}});
  desk.open();
  auto check = made<CapacityCheck>(desk);
  auto* agents = rows_of(*check, "agents");
  auto* segments = rows_of(*check, "segments");
  REQUIRE(agents->count() == 1);
  CHECK(agents->get(0)["daysText"].toString() == "21 giorni × 8 visite = 168");
  CHECK(agents->get(0)["askedText"].toString() == "2 chieste da 1 cliente");
  REQUIRE(segments->count() == 1);
  check->setVisits(said(desk.segment), 4);
  check->setVisitsPerDay(10);
  REQUIRE(until([&] { return agents->get(0)["spareText"].toString() == "206 libere"; }));
  CHECK(check->property("changesText").toString() ==
        "10 visite al giorno, ora 8 · Treviso: 4 visite al mese, ora 2");
  CHECK(desk.recorded().empty());
  check->setVisits(said(desk.segment), 2);
  check->setVisitsPerDay(8);
  REQUIRE(until([&] { return check->property("changes").toInt() == 0; }));
  check->setVisits(said(desk.segment), 4);
  check->apply();
  REQUIRE(until([&] { return desk.recorded().size() == 1; }));
  auto op = desk.recorded().at(0);
  CHECK(op.changes.at(0).table->name == "visit_frequency");
  CHECK(as_int(op.changes.at(0).find("visits_milli")->value) == 4000);
}

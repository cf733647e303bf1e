// The manager's figures: what a strategy changed, targets and what came of them, and their tables as files.
#include <QFile>
#include <catch2/catch.hpp>

#include "app/models/format.hpp"
#include "app/models/strategy_monitor.hpp"
#include "app/models/table_file.hpp"
#include "app/models/target_board.hpp"
#include "app/paper/figure_table.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id autumn = id_of(700);

/// Six clients of one class; three are on the list of a strategy that began on 1 November.
struct Field : Desk {
  std::uint64_t next = 900;

  explicit Field(std::int64_t during_cents) : Desk("manager") {
    row("strategy", autumn,
        {{"name", text("Autunno")},
         {"kind", text("discount")},
         {"starts_on", text("2026-11-01")},
         {"budget_cents", whole(500'00)},
         {"spent_cents", whole(120'00)}});
    client(id_of(107), "Piccolo");  // so that the six are one class
    order(id_of(++next), id_of(107), "confirmed", "2026-03-01", 200'00);
    for (std::uint64_t i = 0; i < 6; ++i) {
      auto of = id_of(100 + i);
      client(of, "Cliente " + std::to_string(i));
      order(id_of(++next), of, "confirmed", "2026-03-01", 250'00);
      order(id_of(++next), of, "confirmed", "2026-10-20", 100'00 + static_cast<std::int64_t>(i % 3) * 500);
      order(id_of(++next), of, "confirmed", "2026-11-10", i < 3 ? during_cents : 100'00);
      if (i < 3) row("strategy_client", id_of(750 + i), {{"strategy_id", autumn}, {"client_id", of}});
    }
  }
};

QByteArray bytes_of(const QString& file) {
  QFile in(file);
  REQUIRE(in.open(QIODevice::ReadOnly));
  return in.readAll();
}

}  // namespace

TEST_CASE("a strategy says what it changed, with its margin, and opens the clients behind it") {
  Field field(160'00);
  field.open();
  auto effect = made<StrategyMonitor>(field, {{"strategyId", said(autumn)}});
  CHECK(effect->property("begun").toBool());
  CHECK(effect->property("verdictText").toString().startsWith("Effetto sul fatturato: +"));
  CHECK(effect->property("verdictTone").toString() == "ok");
  auto measures = effect->property("measures").toList();
  REQUIRE(measures.size() == 5);
  auto turnover = measures[0].toMap();
  CHECK(turnover["values"].toStringList()[3].startsWith("+"));
  CHECK(turnover["others"].toStringList()[2] == "–");             // it has not ended: there is no after
  CHECK(measures[4].toMap()["values"].toStringList()[1] == "–");  // nothing was paid: not zero
  auto* clients = rows_of(*effect, "clients");
  CHECK(clients->count() == 3);
  CHECK(effect->property("leftOutText").toString().isEmpty());
}

TEST_CASE("an effect whose margin reaches zero is said not to be told apart from chance") {
  Field field(100'00);
  field.open();
  auto effect = made<StrategyMonitor>(field, {{"strategyId", said(autumn)}});
  CHECK(effect->property("verdictText").toString().startsWith("Non distinguibile dal caso"));
  CHECK(effect->property("verdictTone").toString() == "neutral");
}

TEST_CASE("a strategy that has not begun claims nothing") {
  Field field(100'00);
  field.row("strategy", id_of(701),
            {{"name", text("Natale")}, {"kind", text("discount")}, {"starts_on", text("2026-12-01")}});
  field.open();
  auto effect = made<StrategyMonitor>(field, {{"strategyId", said(id_of(701))}});
  CHECK_FALSE(effect->property("begun").toBool());
  CHECK(rows_of(*effect, "clients")->count() == 0);
}

TEST_CASE(
    "targets: done, attainment, forecast at the pace so far, the same days a year earlier, and the year") {
  Desk desk("manager");
  desk.client(id_of(100), "Da Nino");
  desk.row("target", id_of(600),
           {{"user_id", desk.colleague},
            {"month", text("2026-11")},
            {"turnover_cents", whole(1'000'00)},
            {"visits", whole(20)}});
  desk.row("target", id_of(601),
           {{"user_id", desk.colleague}, {"month", text("2026-10")}, {"turnover_cents", whole(500'00)}});
  desk.row("result", id_of(602),
           {{"user_id", desk.colleague},
            {"month", text("2026-10")},
            {"turnover_cents", whole(750'00)},
            {"visits", whole(9)}});
  desk.order(id_of(300), id_of(100), "confirmed", "2026-11-05", 700'00, {{"user_id", desk.colleague}});
  desk.order(id_of(301), id_of(100), "confirmed", "2025-11-05", 500'00, {{"user_id", desk.colleague}});
  desk.order(id_of(302), id_of(100), "confirmed", "2025-11-25", 900'00,
             {{"user_id", desk.colleague}});  // later days
  desk.open();
  auto board = made<TargetBoard>(desk);
  auto* agents = rows_of(*board, "agents");
  REQUIRE(agents->count() == 1);
  auto row = agents->get(0);
  CHECK(row["name"].toString() == "Andrea Bianchi");
  CHECK(row["reachedText"].toString() == format::share(0.7));
  CHECK(row["forecastText"].toString() == "a fine mese " + format::euros(1'050'00));  // 14 days of 21
  CHECK(row["beforeText"].toString() == "+40\u00a0%");
  CHECK(row["tone"].toString() == "ok");
  auto* year = rows_of(*board, "year");
  REQUIRE(year->count() == 2);
  CHECK(year->get(0)["label"].toString() == "Novembre 2026");
  CHECK(year->get(1)["reachedText"].toString() == format::share(1.5));

  desk.app->set_language("en");
  REQUIRE(until([&] { return year->get(0)["label"].toString() == "November 2026"; }));
  CHECK(format::amount(435'112'00) == "435,112");  // the sign stands beside it, before it or after it
  desk.app->set_language("it");

  board->previousMonth();
  REQUIRE(until([&] { return board->property("monthText").toString() == "Ottobre 2026"; }));
  CHECK(rows_of(*board, "agents")->get(0)["doneText"].toString() == format::euros(750'00));
  CHECK(rows_of(*board, "agents")->get(0)["forecastText"].toString().isEmpty());  // the month is over
}

TEST_CASE("what a screen shows is saved as CSV with numbers as numbers, and as sheets") {
  Field field(160'00);
  field.open();
  auto effect = made<StrategyMonitor>(field, {{"strategyId", said(autumn)}});
  TableFile file;
  file.setProperty("app", QVariant::fromValue(field.app.get()));
  file.setProperty("tables", effect->property("tables"));
  REQUIRE(file.ways().size() == 2);  // all as XLSX, the clients as CSV
  auto csv = QString::fromStdString(field.beside("clients.csv").string());
  auto sheet = QString::fromStdString(field.beside("clients.xlsx").string());
  file.save(1, QUrl::fromLocalFile(csv));
  file.save(0, QUrl::fromLocalFile(sheet));
  auto lines = QString::fromUtf8(bytes_of(csv)).split("\r\n");
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] == "Codice,Cliente,Classe,Prima,Durante,Dopo,Nel confronto");
  CHECK(lines[1].startsWith(",Cliente 0,A,"));
  CHECK(lines[1].split(',')[5].isEmpty());  // there is no after: empty, not zero
  CHECK(bytes_of(sheet).startsWith("PK"));
}

TEST_CASE("words that a spreadsheet would take for a formula stay words; what is not known stays empty") {
  paper::FigureTable table{
      "Prova",
      "",
      {{"Nome"}, {"Euro", paper::TableColumn::Kind::euros}, {"Quota", paper::TableColumn::Kind::share}},
      {{"=1+1", -5, 0.25}, {"Bar \"Da Nino\", Treviso", 123456, QVariant()}}};
  CHECK(paper::csv(table) ==
        "Nome,Euro,Quota\r\n'=1+1,-0.05,0.25\r\n\"Bar \"\"Da Nino\"\", Treviso\",1234.56,\r\n");
}

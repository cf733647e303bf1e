// The manager's figures: what a strategy changed, targets and what came of them, and their tables as files.
#include <QFile>
#include <catch2/catch.hpp>

#include "app/models/buying_changes.hpp"
#include "app/models/format.hpp"
#include "app/models/kpi_board.hpp"
#include "app/models/report_file.hpp"
#include "app/models/strategy_monitor.hpp"
#include "app/models/table_file.hpp"
#include "app/models/target_board.hpp"
#include "app/models/turnover_split.hpp"
#include "app/paper/figure_table.hpp"
#include "app/paper/report.hpp"
#include "sync/actions/client.hpp"
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

TEST_CASE("figures asked just after a change are shown from the state before it, and renewed by themselves") {
  Field field(160'00);
  auto& app = field.open();
  app.prepare_ahead();
  auto renamed = [&](int time) {
    auto name = "Piccolo " + std::to_string(time);
    auto recorded = app.session()->record_now([&](Device& device) {
      return actions::edit_client(device, id_of(107), {{"trade_name", text(name)}});
    });
    REQUIRE(recorded.has_value());
    return QString::fromStdString(name);
  };
  QString before, now = renamed(0);
  for (int time = 1; time < 50 && !app.session()->is_behind(); ++time) {  // until all is prepared, and kept
    (void)until([] { return false; }, 300);
    before = std::exchange(now, renamed(time));
  }
  REQUIRE(app.session()->is_behind());

  QStringList shown;
  KpiBoard board;
  QObject::connect(&board, &KpiBoard::loaded, &board, [&] {
    auto* rows = rows_of(board, "quiet");
    for (int i = 0; i < rows->count(); ++i)
      if (auto row = rows->get(i); row["clientId"].toString() == said(id_of(107)))
        shown += row["name"].toString();
  });
  board.setProperty("app", QVariant::fromValue(&app));
  REQUIRE(until([&] { return shown.size() == 2; }));
  CHECK(shown.front() == before);
  CHECK(shown.back() == now);
}

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

  auto forecast = [&] { return board->property("tiles").toList()[1].toMap(); };
  CHECK(forecast()["value"].toString() == "1.050");
  CHECK(forecast()["unit"].toString() == "€");
  desk.app->set_language("en");
  REQUIRE(until([&] { return year->get(0)["label"].toString() == "November 2026"; }));
  CHECK(format::amount(435'112'00) == "435,112");     // of a column, which names the currency itself
  CHECK(forecast()["value"].toString() == "€1,050");  // the sign stands before the amount
  CHECK(forecast()["unit"].toString().isEmpty());
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
  int told = 0;
  QObject::connect(field.app.get(), &App::noticed, [&] { ++told; });
  file.save(1, QUrl::fromLocalFile(csv));
  file.save(0, QUrl::fromLocalFile(sheet));
  REQUIRE(until([&] { return told == 2; }));
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

namespace {

/// Two agents' clients in two provinces: one grows, one fell silent, one is new.
struct Sales : Desk {
  Sales() : Desk("manager") {
    client(id_of(100), "Cresce", {{"province", text("TV")}});
    client(id_of(101), "Tace", {{"province", text("VE")}});
    client(id_of(102), "Nuovo", {{"province", text("TV")}});
    order(id_of(300), id_of(100), "confirmed", "2025-06-01", 100'00);
    order(id_of(301), id_of(100), "confirmed", "2026-10-20", 400'00);
    order(id_of(302), id_of(101), "confirmed", "2026-01-20", 300'00);
    order(id_of(303), id_of(102), "confirmed", "2026-11-02", 200'00);
  }
};

}  // namespace

TEST_CASE("who grows, who is lost: one group each, their sums, and the clients of the chosen one") {
  Sales sales;
  sales.open();
  auto changes = made<BuyingChanges>(sales, {{"state", "lost"}});
  REQUIRE(rows_of(*changes, "clients")->count() == 1);
  CHECK(rows_of(*changes, "clients")->get(0)["name"].toString() == "Tace");
  CHECK(changes->property("headline").toString() == "Persi, 1");
  changes->setProperty("state", "growing");
  REQUIRE(until([&] { return changes->property("headline").toString() == "In crescita, 1"; }));
  CHECK(rows_of(*changes, "clients")->get(0)["changeText"].toString() == "+" + format::euros(300'00));
  auto months = changes->property("months").toList();
  REQUIRE(months.size() == 12);
  CHECK(months[11].toMap()["value"].toDouble() == 200'00);
  changes->setProperty("province", "VE");
  REQUIRE(until([&] { return rows_of(*changes, "clients")->count() == 0; }));  // nobody grows there
}

TEST_CASE(
    "figures at a glance, beside the year before; what a choice of clients cannot know is not shown as "
    "zero") {
  Sales sales;
  sales.open();
  auto board = made<KpiBoard>(sales);
  auto tile = [&](qsizetype i) { return board->property("tiles").toList().value(i).toMap(); };
  CHECK(tile(0)["value"].toString() == "900");
  CHECK(tile(1)["value"].toString() == "3");
  CHECK(tile(2)["value"].toString() == "300");
  CHECK(tile(4)["value"].toString() == "–");  // nobody was visited: there is nothing to divide by
  CHECK(rows_of(*board, "quiet")->get(0)["name"].toString() == "Tace");
  board->setProperty("province", "TV");
  REQUIRE(until([&] { return tile(0)["value"].toString() == "600"; }));
  CHECK(tile(3)["value"].toString() == "–");  // lines are counted over all clients
}

TEST_CASE("where turnover comes from: rows sum to the whole, and each opens what it stands for") {
  Sales sales;
  sales.open();
  auto split = made<TurnoverSplit>(sales, {{"by", "province"}});
  auto* rows = rows_of(*split, "rows");
  REQUIRE(rows->count() == 2);
  CHECK(rows->get(0)["name"].toString() == "TV");
  CHECK(rows->get(0)["kind"].toString() == "province");
  CHECK(rows->get(0)["amountText"].toString() == format::euros(600'00));
  CHECK(rows->get(0)["shareText"].toString() == format::share(600.0 / 900));
  CHECK(split->property("headline").toString().startsWith(format::euros(900'00)));
  split->setProperty("by", "");
  REQUIRE(until([&] { return rows->count() == 1; }));
  CHECK(rows->get(0)["kind"].toString() == "segment");
  CHECK(rows->get(0)["key"].toString() == said(sales.segment));
  CHECK(rows->get(0)["amountText"].toString() == format::euros(900'00));
}

TEST_CASE("a statement of account and a day are sheets of paper; nobody's are refused in words") {
  Sales sales;
  sales.row("invoice", id_of(800),
            {{"client_id", id_of(100)},
             {"number", text("F1")},
             {"kind", text("invoice")},
             {"issued_on", text("2026-08-01")},
             {"total_cents", whole(100'00)}});
  sales.row("instalment", id_of(801),
            {{"client_id", id_of(100)},
             {"invoice_id", id_of(800)},
             {"due_on", text("2026-10-30")},
             {"amount_cents", whole(100'00)},
             {"open_cents", whole(100'00)},
             {"status", text("open")}});
  sales.open();
  auto day = day_number("2026-11-19").value();
  auto* session = sales.app->session();
  auto owed =
      session->read_now([&](SQLite::Database& db) { return paper::statement(db, id_of(100), day); }).value();
  REQUIRE(owed.table.rows.size() == 1);
  CHECK(owed.table.rows[0] == QStringList{"fattura F1", "01/08/2026", "30/10/2026", "20", "100,00"});
  CHECK(owed.totals.back().second == "100,00");
  auto none = session->read_now([&](SQLite::Database& db) { return paper::statement(db, id_of(5), day); });
  CHECK(none.has_error());

  ReportFile file;
  file.setProperty("app", QVariant::fromValue(sales.app.get()));
  file.setProperty("clientId", said(id_of(100)));
  auto path = QString::fromStdString(sales.beside("statement.pdf").string());
  file.save(QUrl::fromLocalFile(path));
  REQUIRE(until([&] { return QFile::exists(path) && QFile(path).size() > 1000; }));
  CHECK(bytes_of(path).startsWith("%PDF"));
}

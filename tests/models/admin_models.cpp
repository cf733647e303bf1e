// What an administrator sees of tablets, sign-ins and the trail, and what the office hears of it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <catch2/catch.hpp>
#include <fstream>

#include "app/models/file_import.hpp"
#include "app/models/import_words.hpp"
#include "app/models/sign_in_care.hpp"
#include "app/models/tablets.hpp"
#include "app/models/trail.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id nino = id_of(100), hers = id_of(800), his = id_of(801), old = id_of(802);

/// An office that says what it is told to say, by what it is asked, and remembers the questions.
class AskedOffice {
 public:
  AskedOffice() {
    REQUIRE(server_.listen(QHostAddress::LocalHost));
    QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
      auto* socket = server_.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket,
                       [this, socket, request = QByteArray()]() mutable {
                         request += socket->readAll();
                         auto end = request.indexOf("\r\n\r\n");
                         if (end < 0 || !request.endsWith('}')) return;
                         answer(*socket, QJsonDocument::fromJson(request.mid(end + 4)).object());
                       });
    });
  }
  QUrl url() const { return QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort()); }
  int asked(const QString& what) const {
    return static_cast<int>(
        std::ranges::count_if(questions, [&](auto& one) { return one["ask"].toString() == what; }));
  }
  QJsonObject last(const QString& what) const {
    QJsonObject found;
    for (auto& one : questions)
      if (one["ask"].toString() == what) found = one;
    return found;
  }

  std::map<QString, QJsonObject> says;
  std::vector<QJsonObject> questions;
  bool refuses = false;

 private:
  void answer(QTcpSocket& socket, const QJsonObject& question) {
    questions.push_back(question);
    auto what = question["ask"].toString();
    bool not_done = refuses && what != "tablets";
    auto body = QJsonDocument(not_done ? QJsonObject{{"error", "not_done"}, {"what", "no"}} : says[what])
                    .toJson(QJsonDocument::Compact);
    socket.write(QByteArray("HTTP/1.1 ") + (not_done ? "409 Conflict" : "200 OK") +
                 "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                 body);
    socket.disconnectFromHost();
  }

  QTcpServer server_;
};

double moment(std::string_view day, int hour) {
  return static_cast<double>(Desk::at(day, hour));
}

QJsonObject told(const Id& id, const Id& user, const QString& name, double heard,
                 const QJsonObject& more = {}) {
  QJsonObject one{{"id", said(id)},
                  {"user", said(user)},
                  {"name", name},
                  {"device", "Tab A8"},
                  {"app_version", "giro 0.1.0"},
                  {"signed_in_at", moment("2026-11-01", 8)},
                  {"last_seen_at", heard},
                  {"revoked", false},
                  {"wipe_at", 0},
                  {"wiped_at", 0},
                  {"reused", false},
                  {"lost", 0}};
  for (auto it = more.begin(); it != more.end(); ++it) one[it.key()] = it.value();
  return one;
}

/// Giulia is heard today, Conte has been silent for six days and is to be erased, an old sign-in is closed.
QJsonObject three_tablets() {
  return {
      {"tablets", QJsonArray{told(hers, id_of(3), "Giulia Ferri", moment("2026-11-19", 10), {{"pending", 2}}),
                             told(his, id_of(4), "Davide Conte", moment("2026-11-13", 9)),
                             told(old, id_of(4), "Davide Conte", moment("2026-11-02", 9),
                                  {{"reused", true}, {"lost", 3}})}}};
}

Row row_named(QObject& model, const QString& person) {
  auto* rows = rows_of(model, "tablets");
  for (int i = 0; i < rows->count(); ++i)
    if (rows->get(i)["person"].toString() == person) return rows->get(i);
  return {};
}

bool told_everything(QObject& model) {
  return until([&] { return row_named(model, "Davide Conte")["canWipe"].toBool(); });
}

}  // namespace

TEST_CASE("an administrator sees whose tablet is silent and for how long, and what waits on each") {
  AskedOffice office;
  office.says["tablets"] = three_tablets();
  Desk desk("admin");
  desk.office_url = office.url();
  desk.open();
  auto model = made<Tablets>(desk);
  REQUIRE(told_everything(*model));
  auto conte = row_named(*model, "Davide Conte"), giulia = row_named(*model, "Giulia Ferri");
  CHECK(conte["stateText"].toString() == "Silenzioso da 6 giorni");
  CHECK(conte["stateTone"].toString() == "warn");
  CHECK(giulia["stateText"].toString() == "In contatto");
  CHECK(giulia["noteText"].toString() == "2 registrazioni aspettano sul tablet");
  CHECK(giulia["device"].toString() == "Tab A8 · giro 0.1.0");
  CHECK(rows_of(*model, "tablets")->get(0)["person"].toString() ==
        "Davide Conte");  // the longest silent first
  CHECK(model->property("contextText").toString() == "2 tablet in uso · 1 silenzioso");

  model->setProperty("filter", "silent");
  CHECK(until([&] { return rows_of(*model, "tablets")->count() == 1; }));
  model->setProperty("filter", "closed");
  REQUIRE(until([&] { return rows_of(*model, "tablets")->get(0)["tabletId"].toString() == said(old); }));
  auto closed = rows_of(*model, "tablets")->get(0);
  CHECK(closed["stateText"].toString() == "Chiuso: usato da due posti");
  CHECK(closed["noteText"].toString() == "3 registrazioni perdute con un archivio danneggiato");
}

TEST_CASE("a tablet is revoked, ordered to be erased and spared at the office, and the list follows") {
  AskedOffice office;
  office.says["tablets"] = three_tablets();
  Desk desk("admin");
  desk.office_url = office.url();
  desk.open();
  auto model = made<Tablets>(desk);
  REQUIRE(told_everything(*model));
  office.says["tablets"] = {
      {"tablets", QJsonArray{told(his, id_of(4), "Davide Conte", moment("2026-11-13", 9),
                                  {{"wipe_at", moment("2026-11-19", 11)}})}}};
  model->wipe(said(his));
  REQUIRE(until([&] { return row_named(*model, "Davide Conte")["canKeep"].toBool(); }));
  CHECK(office.last("wipe")["tablet"].toString() == said(his));
  CHECK(row_named(*model, "Davide Conte")["stateText"].toString() == "Da svuotare al prossimo contatto");
  model->keep(said(his));
  REQUIRE(until([&] { return office.asked("wipe") == 2 && !model->asking(); }));
  CHECK(office.last("wipe")["cancel"].toBool());
  model->revoke(said(his));
  CHECK(until([&] { return office.last("revoke")["tablet"].toString() == said(his); }));
}

TEST_CASE("what cannot be done any more is said, and the list is asked anew") {
  AskedOffice office;
  office.says["tablets"] = three_tablets();
  Desk desk("admin");
  desk.office_url = office.url();
  QString failure;
  QObject::connect(&desk.open(), &App::failed, [&](const QString& text) { failure = text; });
  auto model = made<Tablets>(desk);
  REQUIRE(told_everything(*model));
  office.refuses = true;
  auto asked = office.asked("tablets");
  model->revoke(said(his));
  CHECK(until([&] { return failure.startsWith("Non si può più"); }));
  CHECK(until([&] { return office.asked("tablets") > asked; }));
}

TEST_CASE("without a network the tablets that managers know are there, and nothing can be ordered") {
  Desk desk("admin");
  desk.row("app_user", id_of(4), {{"login", text("davide")}, {"name", text("Davide Conte")}});
  desk.row(
      "device", his,
      {{"user_id", id_of(4)}, {"name", text("Tab A8")}, {"last_seen_at", whole(Desk::at("2026-11-13", 9))}});
  desk.open();
  auto model = made<Tablets>(desk);
  REQUIRE(until([&] { return !model->property("problemText").toString().isEmpty(); }));
  auto conte = row_named(*model, "Davide Conte");
  CHECK(conte["stateText"].toString() == "Silenzioso da 6 giorni");
  CHECK_FALSE(conte["canRevoke"].toBool());
  CHECK_FALSE(conte["canWipe"].toBool());
}

TEST_CASE(
    "a code is shown with its link and QR; an office without an address is where this tablet reaches it") {
  AskedOffice office;
  office.says["code"] = {
      {"login", "giulia"}, {"code", "K7QM-2X9R"}, {"link", ""}, {"expires_at", moment("2026-11-20", 11)}};
  Desk desk("admin");
  desk.office_url = office.url();
  desk.row("app_user", id_of(4), {{"login", text("giulia")}, {"name", text("Giulia Ferri")}});
  desk.open();
  auto model = made<SignInCare>(desk, {{"userId", said(id_of(4))}});
  CHECK(model->property("personText").toString() == "Giulia Ferri");
  model->giveCode(24);
  REQUIRE(until([&] { return !model->property("codeText").toString().isEmpty(); }));
  CHECK(office.last("code")["hours"].toInt() == 24);
  auto link = read_link(model->property("linkText").toString());
  REQUIRE(link.has_value());
  CHECK(link->office == office.url());
  CHECK(link->login == "giulia");
  CHECK(link->code == "K7QM-2X9R");
  CHECK(model->property("untilText").toString().startsWith("Vale una volta, fino a "));
  CHECK(model->property("picture").toString().startsWith("data:image/png;base64,"));
  model->cancelCode();
  CHECK(until([&] { return office.last("code")["cancel"].toBool(); }));
  CHECK(model->property("codeText").toString().isEmpty());
}

TEST_CASE("a password that will not do is not even sent; a refusal of the office is said") {
  AskedOffice office;
  Desk desk("admin");
  desk.office_url = office.url();
  desk.open();
  auto model = made<SignInCare>(desk, {{"userId", said(id_of(4))}});
  model->setPassword("corta");
  CHECK(model->passwordFault("corta") == "Almeno 8 caratteri");
  CHECK(model->passwordFault("lunga abbastanza").isEmpty());
  office.refuses = true;
  model->setPassword("lunga abbastanza");
  CHECK(
      until([&] { return model->property("problemText").toString().startsWith("La sede non l'ha fatto"); }));
  CHECK(office.asked("password") == 1);
  office.refuses = false;
  bool set = false;
  QObject::connect(model.get(), &SignInCare::passwordSet, [&] { set = true; });
  model->setPassword("lunga abbastanza");
  CHECK(until([&] { return set; }));
  CHECK(office.last("password")["password"].toString() == "lunga abbastanza");
}

TEST_CASE("the trail says who changed what from what to what, and what became of it") {
  AskedOffice office;
  auto entry = [](const char* column, const QJsonValue& from, const QJsonValue& to, const char* became) {
    return QJsonObject{{"at", moment("2026-11-18", 17)},
                       {"user", said(id_of(4))},
                       {"op", said(id_of(900))},
                       {"client", said(nino)},
                       {"table", "client"},
                       {"row", said(nino)},
                       {"column", column},
                       {"from", from},
                       {"to", to},
                       {"became", became},
                       {"reason", ""}};
  };
  office.says["audit"] = {{"entries", QJsonArray{entry("phone", "0422 1", "0422 2", "accepted"),
                                                 entry("email", QJsonValue(), "a@b.it", "accepted"),
                                                 entry("credit_limit_cents", "100000", "250000", "lost")}},
                          {"more", true}};
  Desk desk("admin");
  desk.office_url = office.url();
  desk.client(nino, "Trattoria Da Nino");
  desk.row("app_user", id_of(4), {{"login", text("giulia")}, {"name", text("Giulia Ferri")}});
  desk.open();
  auto model = made<Trail>(desk);
  auto* entries = rows_of(*model, "entries");
  REQUIRE(until([&] { return entries->count() == 2; }));
  auto first = entries->get(0), second = entries->get(1);
  CHECK(first["title"].toString() == "Cliente · Trattoria Da Nino");
  CHECK(first["detail"].toString() == "Giulia Ferri · 17:00");
  CHECK(first["section"].toString() == "ieri");
  REQUIRE(first["lines"].toList().size() == 2);
  CHECK(first["lines"].toList()[0].toMap()["text"].toString() == "da 0422 1 a 0422 2");
  CHECK(first["lines"].toList()[1].toMap()["text"].toString() == "a@b.it");
  CHECK(second["lines"].toList()[0].toMap()["text"].toString() ==
        QStringLiteral("da 1.000,00\u00a0€ a 2.500,00\u00a0€"));
  CHECK(second["becameText"].toString() == "Vale un altro valore");
  CHECK_FALSE(model->property("moreText").toString().isEmpty());

  model->setProperty("clientId", said(nino));
  model->setProperty("fromOn", "2026-11-01");
  CHECK(until([&] { return office.last("audit")["from"].toString() == "2026-11-01"; }));
  CHECK(office.last("audit")["client"].toString() == said(nino));
}

TEST_CASE("without a network the trail says that it lies at the office") {
  Desk desk("admin");
  desk.open();
  auto model = made<Trail>(desk);
  CHECK(until([&] { return !model->property("problemText").toString().isEmpty(); }));
  CHECK(rows_of(*model, "entries")->count() == 0);
}

namespace {

/// What the office says of a file of three columns.
QJsonObject look_of(const QString& unit) {
  return {{"columns", QJsonArray{QJsonObject{{"name", "SKU"}, {"sample", "P1"}, {"ours", "sku"}},
                                 QJsonObject{{"name", "Nome"}, {"sample", "Farina"}, {"ours", ""}},
                                 QJsonObject{{"name", "UM"}, {"sample", "kg"}, {"ours", unit}}}},
          {"fields", QJsonArray{QJsonObject{{"name", "sku"}, {"required", true}},
                                QJsonObject{{"name", "name"}, {"required", true}},
                                QJsonObject{{"name", "unit"}, {"required", false}}}},
          {"problem", "Importing products needs a column for name"},
          {"loaded", false}};
}

QUrl csv_file(Desk& desk, const std::string& name, const std::string& content) {
  std::ofstream(desk.beside(name), std::ios::binary) << content;
  return QUrl::fromLocalFile(QString::fromStdString(desk.beside(name).string()));
}

}  // namespace

TEST_CASE("a file is looked at, its columns are named, and only after a preview it is imported") {
  AskedOffice office;
  office.says["import"] = look_of("");
  Desk desk("admin");
  desk.office_url = office.url();
  desk.open();
  auto model = made<FileImport>(desk, {{"kind", "products"}});
  model->open(csv_file(desk, "prodotti.csv", "SKU,Nome,UM\nP1,Farina,kg\n,Olio,l\n"));
  auto* columns = rows_of(*model, "columns");
  REQUIRE(until([&] { return columns->count() == 3; }));
  CHECK_FALSE(office.last("import").contains("map"));
  CHECK(office.last("import")["preview"].toBool());
  CHECK(columns->get(0)["ours"].toString() == "sku");
  CHECK(columns->get(1)["ours"].toString() == "name");  // called so in the person's language
  CHECK(columns->get(2)["ours"].toString().isEmpty());
  CHECK(model->property("missingText").toString().isEmpty());
  CHECK_FALSE(model->property("canLoad").toBool());

  auto report = look_of("unit");
  report["problem"] = "";
  report["rows"] = 2, report["inserted"] = 1, report["updated"] = 0, report["unchanged"] = 0,
  report["bad"] = 1;
  report["bad_rows"] = QJsonArray{"line 3, column SKU: empty, but sku is needed"};
  office.says["import"] = report;
  model->setColumn("2", "unit");
  REQUIRE(until([&] { return columns->get(2)["ours"].toString() == "unit"; }));
  model->preview();
  REQUIRE(until([&] { return model->property("canLoad").toBool(); }));
  CHECK(office.last("import")["map"].toArray().size() == 3);
  CHECK(model->property("resultText").toString() == "2 righe: 1 nuovi · 0 cambiati · 0 già così");
  auto bad = rows_of(*model, "badRows")->get(0);
  CHECK(bad["line"].toString() == "riga 3");
  CHECK(bad["words"].toString() == "SKU: è vuota, ma serve");

  report["loaded"] = true;
  office.says["import"] = report;
  model->loadFile();
  REQUIRE(until([&] { return model->property("resultTone").toString() == "ok"; }));
  CHECK(office.last("import")["skip_bad"].toBool());
  CHECK_FALSE(model->property("canLoad").toBool());
}

TEST_CASE("a needed column that nothing fills is named, and nothing can be previewed") {
  AskedOffice office;
  auto look = look_of("unit");
  look["columns"] = QJsonArray{QJsonObject{{"name", "UM"}, {"sample", "kg"}, {"ours", "unit"}}};
  office.says["import"] = look;
  Desk desk("admin");
  desk.office_url = office.url();
  desk.open();
  auto model = made<FileImport>(desk, {{"kind", "products"}});
  model->open(csv_file(desk, "um.csv", "UM\nkg\n"));
  REQUIRE(until([&] { return rows_of(*model, "columns")->count() == 1; }));
  CHECK(model->property("missingText").toString() == "Manca la colonna per: Codice prodotto, Nome");
  CHECK_FALSE(model->property("canPreview").toBool());
}

TEST_CASE("a file that is too large for the network, or not there, is refused with the way on") {
  Desk desk("admin");
  desk.open();
  auto model = made<FileImport>(desk);
  auto said = [&](const QString& words) {
    return until([&] { return model->property("problemText").toString().contains(words); });
  };
  model->open(csv_file(desk, "grande.csv", std::string((7 << 20) + 1, 'a')));
  CHECK(said("giro-server import"));
  model->open(QUrl::fromLocalFile("/nessuno/qui.csv"));
  CHECK(said("Non riesco a leggere qui.csv"));
  model->open(csv_file(desk, "vuoto.csv", ""));
  CHECK(said("Il file è vuoto"));
}

TEST_CASE("what the office says of a bad row is said in Italian, and as it came where nobody knows it") {
  Desk desk;
  desk.open();
  auto words = [](const char* said) { return words::bad_row(said).text; };
  CHECK(words("line 4, column employees: \"many\" is no number") == "employees: «many» non è un numero");
  CHECK(words("line 6: 2 fields where the header has 3: does the row end too early?") ==
        "2 colonne dove l'intestazione ne ha 3: la riga finisce prima?");
  CHECK(words("line 8, column sku: there is no product \"P9\": import products first") ==
        "sku: «P9» non c'è in sede: importalo prima");
  CHECK(words("line 9: something new") == "something new");
}

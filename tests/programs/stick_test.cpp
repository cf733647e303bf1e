// A whole day with no network, with the real programs: the tablet saves a file, the office takes it in, the
// tablet opens the answer. Each file may come twice, late, damaged, or at the wrong place. The rows about
// files of app/README.md are here.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

#include "tests/programs/programs.hpp"

namespace giro::test {
namespace {

struct Field {
  Field() {
    met = QString::fromStdString(
        office.ask("SELECT code FROM client WHERE segment_id = (SELECT id FROM segment WHERE code = 'TV-VE') "
                   "AND relationship = 'active' AND coalesce(credit_status, 'open') = 'open' ORDER BY code"));
    sku = QString::fromStdString(
        office.ask("SELECT sku FROM product WHERE active AND coalesce(order_multiple_milli, 1000) <= 1000 "
                   "ORDER BY sku"));
  }
  QString on_stick(const char* name) const {
    return QString::fromStdString((office.folder() / name).string());
  }
  void log_visit(const Agent& agent, const char* note) const {
    agent.does({"visit", "log", "--client", met, "--outcome", "info", "--note", note});
  }
  std::string at_office(const std::string& note) const {
    return office.ask("SELECT count(*) FROM visit WHERE note = '" + note + "'");
  }

  DemoOffice office;
  QString met, sku;
};

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(bytes) == bytes.size());
}

bool is_one_line(const QString& text) {
  return text.endsWith('\n') && text.count('\n') == 1;
}

}  // namespace

TEST_CASE("a day with no network ends with a stick: nothing lost, nothing doubled, the answer goes home") {
  Field field;
  auto& office = field.office;
  Agent giulia(office, "giulia"), andrea(office, "andrea");
  office.stop();
  field.log_visit(giulia, "giorno senza rete");
  auto order =
      giulia.does({"order", "new", "--client", field.met, "--line", field.sku + ":5"})["id"].toString();
  giulia.does({"order", "submit", order});
  giulia.does({"set", "client", field.met, "phone=02 555 0101"});
  giulia.does({"day", "close", "--km", "80"});
  auto saved = giulia.does({"export", field.on_stick("giulia.giro")});
  CHECK(saved["ops"].toInt() == 5);
  CHECK(giulia.does({"status"})["pending"].toInt() == 5);

  // The office takes it in twice: stopped, and while it serves.
  for (int time = 0; time < 2; ++time) {
    office.administer({"ingest", field.on_stick("giulia.giro"), "--answer", field.on_stick("answer")});
    if (time == 0) office.start();
  }
  CHECK(field.at_office("giorno senza rete") == "1");
  andrea.does({"sync"});
  CHECK(andrea.sees("SELECT count(*) FROM visit WHERE note = 'giorno senza rete'") == "1");

  auto applied = giulia.does({"apply", field.on_stick("answer")});
  CHECK(applied["fate"].toString() == "applied");
  CHECK(applied["pushed"].toInt() == 5);
  CHECK(giulia.does({"status"})["pending"].toInt() == 0);
  CHECK_FALSE(giulia.does({"order", "show", order})["number"].toString().isEmpty());
  CHECK(giulia.does({"apply", field.on_stick("answer")})["fate"].toString() == "known");
  CHECK(giulia.does({"sync"})["pushed"].toInt() == 0);
  CHECK(field.at_office("giorno senza rete") == "1");
}

TEST_CASE(
    "several tablets' files in one go, one of them bad: the good ones are taken in, the bad one is named") {
  Field field;
  auto& office = field.office;
  Agent giulia(office, "giulia"), andrea(office, "andrea");
  field.log_visit(giulia, "di Giulia");
  field.log_visit(andrea, "di Andrea");
  giulia.does({"export", field.on_stick("g.giro")});
  andrea.does({"export", field.on_stick("a.giro")});
  write(field.on_stick("x.giro"), bytes_of(field.on_stick("g.giro")).chopped(10));
  std::filesystem::create_directory(office.folder() / "answers");
  auto said = office.asked({"ingest", field.on_stick("g.giro"), field.on_stick("x.giro"),
                            field.on_stick("a.giro"), "--answer", field.on_stick("answers")});
  CHECK(said.exit == 1);
  CHECK(said.err.contains("x.giro is cut short: copy it from the tablet again"));
  CHECK(said.err.contains("1 of 3 files"));
  CHECK(field.at_office("di Giulia") == "1");
  CHECK(field.at_office("di Andrea") == "1");
  giulia.does({"apply", field.on_stick("answers/g.giro.answer")});
  andrea.does({"apply", field.on_stick("answers/a.giro.answer")});
  CHECK_FALSE(QFile::exists(field.on_stick("answers/x.giro.answer")));
  CHECK_FALSE(QFile::exists(field.on_stick("answers/x.giro.answer.part")));
}

TEST_CASE("a revoked or disabled user's file is kept for a manager") {
  Field field;
  Agent giulia(field.office, "giulia");
  field.log_visit(giulia, "prima di essere chiusa fuori");
  giulia.does({"export", field.on_stick("g.giro")});
  field.office.administer({"user", "disable", "giulia"});
  auto said = field.office.asked({"ingest", field.on_stick("g.giro"), "--answer", field.on_stick("answer")});
  CHECK(said.exit == 0);
  CHECK(said.out.contains("1 in quarantine for a manager"));
  CHECK(field.at_office("prima di essere chiusa fuori") == "0");
  CHECK(giulia.does({"apply", field.on_stick("answer")})["pulled_rows"].toInt() == 0);
}

TEST_CASE(
    "a file that is no answer, cut, changed, superseded or somebody else's changes nothing and says what to "
    "do") {
  Field field;
  auto& office = field.office;
  Agent giulia(office, "giulia"), andrea(office, "andrea");
  field.log_visit(giulia, "una volta sola");
  giulia.does({"export", field.on_stick("g.giro")});
  office.administer({"ingest", field.on_stick("g.giro"), "--answer", field.on_stick("answer")});
  auto answer = bytes_of(field.on_stick("answer"));
  auto is_told = [&](const Agent& agent, const QByteArray& bytes, const char* words) {
    write(field.on_stick("bad"), bytes);
    auto said = agent.runs({"apply", field.on_stick("bad")});
    INFO(said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.err.contains(QString::fromUtf8(words)));
    CHECK(is_one_line(said.err));
  };
  is_told(giulia, "una fotografia", "Questo file non viene dalla sede");
  is_told(giulia, answer.chopped(1), "Il file è arrivato a metà. Non è cambiato niente");
  auto changed = answer;
  changed[answer.size() / 2] = static_cast<char>(changed[answer.size() / 2] ^ 1);
  is_told(giulia, changed, "Il file si è rovinato per strada. Non è cambiato niente");
  is_told(giulia, bytes_of(field.on_stick("g.giro")), "Questo è il file per la sede, non la sua risposta");
  is_told(andrea, answer, "Questa risposta non è per questo tablet");
  auto elsewhere = answer;
  elsewhere[12] = static_cast<char>(elsewhere[12] ^ 1);
  is_told(giulia, elsewhere, "Questa risposta è di un'altra sede");
  auto newer = answer;
  newer[8] = 2;
  is_told(giulia, newer, "aggiorna Giro");
  CHECK(giulia.runs({"apply", field.on_stick("not there")}).err.contains("Non riesco a leggere"));
  CHECK(giulia.does({"status"})["pending"].toInt() == 1);

  giulia.does({"sync"});  // the network was faster
  CHECK(giulia.does({"apply", field.on_stick("answer")})["fate"].toString() == "overtaken");
}

TEST_CASE("what the office refuses it names, and the tablet keeps its work") {
  Field field;
  Agent giulia(field.office, "giulia");
  field.log_visit(giulia, "resta sul tablet");
  giulia.does({"export", field.on_stick("g.giro")});
  auto refuses = [&](const DemoOffice& office, const QString& file, const char* words) {
    auto said = office.asked({"ingest", file});
    INFO(said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.err.contains(words));
    CHECK(is_one_line(said.err));
  };
  refuses(field.office, field.on_stick("nowhere"), "is not there");
  write(field.on_stick("photo"), "una fotografia");
  refuses(field.office, field.on_stick("photo"), "is not a file from a tablet");
  CHECK(giulia.does({"status"})["pending"].toInt() == 1);
}

TEST_CASE("a tablet that cannot save says why: no key of the office yet, no sign-in, no place") {
  Field field;
  Agent giulia(field.office, "giulia");
  field.log_visit(giulia, "resta qui");
  auto session = QString::fromStdString(giulia.replica().string()) + ".session";
  auto is_told = [&](const QString& path, const char* words) {
    auto said = giulia.runs({"export", path});
    INFO(said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.err.contains(QString::fromUtf8(words)));
    CHECK(is_one_line(said.err));
  };
  is_told(field.on_stick("no such folder/g.giro"), "Non riesco a scrivere");
  auto whole = QJsonDocument::fromJson(bytes_of(session)).object();
  auto with = [&](const char* name, const QString& value) {
    auto object = whole;
    object[name] = value;
    write(session, QJsonDocument(object).toJson());
  };
  with("office_key", "");
  is_told(field.on_stick("g.giro"), "Questo tablet non conosce ancora la chiave della sede");
  with("office_key", QString(64, '0'));  // a point that would make every file readable
  is_told(field.on_stick("g.giro"), "Questo tablet non conosce ancora la chiave della sede");
  with("token", "");
  is_told(field.on_stick("g.giro"), "accedi di nuovo");
  CHECK_FALSE(QFile::exists(field.on_stick("g.giro")));
  CHECK(giulia.does({"status"})["pending"].toInt() == 1);
}

}  // namespace giro::test

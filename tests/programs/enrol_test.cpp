// Enrolment with the real programs: a code of the office signs in one tablet, once; a link brings the
// office's key with it, and no other key is spoken to.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <catch2/catch.hpp>

#include "app/session/identity.hpp"
#include "tests/programs/programs.hpp"

namespace giro::test {
namespace {

struct Given {
  QString code, link;
};

Given given(const DemoOffice& office, const QStringList& more = {}) {
  auto said = office.asked(QStringList{"device", "enrol", "giulia", "--url", office.url()} + more);
  INFO(said.err.toStdString());
  REQUIRE(said.exit == 0);
  auto match =
      QRegularExpression("^code  (\\S+)\nlink  (\\S+)$", QRegularExpression::MultilineOption).match(said.out);
  REQUIRE(match.hasMatch());
  return {match.captured(1), match.captured(2)};
}

Agent tablet(const DemoOffice& office, const std::string& name) {
  return Agent(office.folder() / name);
}

/// openssl; the key is made unless it is there.
void make_certificate(const QString& certificate, const QString& key) {
  QProcess process;
  QStringList words{"req",  "-x509",    "-nodes", "-days", "2", "-subj", "/CN=ufficio.example",
                    "-out", certificate};
  if (QFile::exists(key))
    words += QStringList{"-key", key};
  else
    words += QStringList{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-keyout", key};
  process.start("openssl", words);
  REQUIRE(process.waitForFinished());
  REQUIRE(process.exitCode() == 0);
}

}  // namespace

TEST_CASE("a link signs in one tablet, once, also after the office was stopped") {
  DemoOffice office;
  auto link = given(office).link.toUtf8();
  office.stop();
  office.start();
  auto first = tablet(office, "first"), second = tablet(office, "second");
  auto said = first.runs({"login", "--code"}, link + "\n");
  CHECK(said.exit == 0);
  CHECK(said.json["login"].toString() == "giulia");
  first.does({"sync"});
  CHECK(first.does({"status"})["clients"].toInt() > 0);
  said = second.runs({"login", "--code"}, link + "\n");
  CHECK(said.exit == 1);
  CHECK(said.err.contains("già usato o scaduto"));
  CHECK(office.ask("SELECT count(*) FROM account WHERE code_hash <> ''") == "0");
}

TEST_CASE("a code is typed as people type, with address and name; a wrong one is a sentence") {
  DemoOffice office;
  auto code = given(office).code;
  auto one = tablet(office, "one");
  auto said = one.runs({"login", office.url(), "giulia", "--code"}, "ZZZZ-ZZZZ\n");
  CHECK(said.exit == 1);
  CHECK(said.err.contains("Chiedine un altro"));
  CHECK(one.runs({"login", office.url(), "andrea", "--code"}, code.toUtf8() + "\n").exit == 1);
  CHECK(one.runs({"login", office.url(), "giulia", "--code"}, code.toLower().remove('-').toUtf8() + "\n")
            .exit == 0);
  one.does({"sync"});
  CHECK(one.runs({"login", "--code"}, "https://ufficio.example\n").exit == 2);
  CHECK(one.runs({"login"}).exit == 2);
}

TEST_CASE("a code taken back, replaced or of an unknown user is none; an imported user needs no password") {
  DemoOffice office;
  auto one = tablet(office, "one");
  auto before = given(office).link.toUtf8();
  auto after = given(office).link.toUtf8();
  CHECK(one.runs({"login", "--code"}, before + "\n").exit == 1);
  office.administer({"device", "enrol", "giulia", "--cancel"});
  CHECK(one.runs({"login", "--code"}, after + "\n").exit == 1);
  CHECK(office.asked({"device", "enrol", "nessuno", "--url", office.url()}).err.contains("there is no user"));
  CHECK(office.asked({"device", "enrol", "giulia"}).err.contains("--url"));
  CHECK(office.asked({"device", "enrol", "giulia", "--url", "ufficio"}).err.contains("--url"));
}

TEST_CASE("a code that was used stays used in an office restored from a backup of before") {
  DemoOffice office;
  auto link = given(office).link.toUtf8();
  auto backup = QString::fromStdString((office.folder() / "backup.db").string());
  office.administer({"backup", backup});
  auto first = tablet(office, "first"), second = tablet(office, "second");
  REQUIRE(first.runs({"login", "--code"}, link + "\n").exit == 0);
  office.stop();
  office.administer({"restore", backup});
  office.start();
  CHECK(second.runs({"login", "--code"}, link + "\n").exit == 1);
  first.does({"sync"});
}

TEST_CASE(
    "the configuration tells the address and the certificate; the QR goes into a file that only its owner "
    "reads") {
  DemoOffice office;
  auto path = [&](const char* name) { return QString::fromStdString((office.folder() / name).string()); };
  make_certificate(path("cert.pem"), path("key.pem"));
  QFile file(path("server.toml"));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("[serve]\nurl = \"https://ufficio.example:8443\"\ntls-cert = \"" + path("cert.pem").toUtf8() +
             "\"\n");
  file.close();
  auto said =
      office.asked({"device", "enrol", "giulia", "--config", path("server.toml"), "--svg", path("qr.svg")});
  INFO(said.err.toStdString());
  CHECK(said.out.contains("office=https%3A%2F%2Fufficio.example%3A8443&user=giulia"));
  CHECK(said.out.contains("&pin=sha256%2F%2F"));
  QFile picture(path("qr.svg"));
  REQUIRE(picture.open(QIODevice::ReadOnly));
  CHECK(picture.readAll().startsWith("<svg "));
  CHECK(picture.permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE(
    "a pinned office is known by its key alone: a renewed certificate goes on, another key hears nothing") {
  DemoOffice office;
  auto path = [&](const char* name) { return QString::fromStdString((office.folder() / name).string()); };
  make_certificate(path("cert.pem"), path("key.pem"));
  office.stop();
  office.uses_certificate((office.folder() / "cert.pem"), (office.folder() / "key.pem"));
  office.start();
  auto one = tablet(office, "one");
  CHECK(
      one.runs({"login", office.url(), "giulia"}, "giro-demo\n").err.contains("non dimostra di essere lei"));
  auto link = given(office, {"--tls-cert", path("cert.pem")}).link.toUtf8();
  auto let_in = one.runs({"login", "--code"}, link + "\n");
  INFO(let_in.err.toStdString());
  CHECK(let_in.exit == 0);
  one.does({"sync"});
  QProcess watching;
  watching.start(GIRO_CLI, {"--replica", QString::fromStdString(one.replica().string()), "--json", "sync",
                            "--watch", "--for", "3"});
  REQUIRE(watching.waitForFinished());
  CHECK(watching.readAllStandardOutput().contains("\"live\":true"));

  office.stop();
  make_certificate(path("cert.pem"), path("key.pem"));
  office.start();
  one.does({"sync"});

  QFile::remove(path("key.pem"));
  make_certificate(path("cert.pem"), path("key.pem"));
  office.stop();
  office.start();
  auto refused = one.runs({"sync"});
  CHECK(refused.exit == 1);
  CHECK(refused.err.contains("Niente è stato inviato"));
  CHECK(one.runs({"login", office.url(), "giulia"}, "giro-demo\n").exit ==
        1);  // the pin stays with the address
}

}  // namespace giro::test

// The table of app/README.md, row by row: what went wrong → the sentence, the exit code, what was kept.
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>

#include "app/platform/environment.hpp"
#include "app/session/session.hpp"
#include "app/session/sync_controller.hpp"
#include "sync/base/limits.hpp"
#include "sync/wire/codec.hpp"
#include "tests/app/hostile_office.hpp"

namespace giro::test {
namespace {

bool is_one_line(const QString& text) {
  return text.endsWith('\n') && text.count('\n') == 1;
}

/// A sync that meets this answer must end so, say so in one line, and keep the closed day waiting.
void sync_meets(const HostileOffice::Answer& answer, int exit, const QString& words) {
  HostileOffice office(answer);
  Tablet tablet(office.url());
  auto said = tablet.run({"sync", "--json"});
  INFO(said.err.toStdString());
  CHECK(said.exit == exit);
  CHECK(said.err.contains(words));
  CHECK(is_one_line(said.err));
  CHECK(tablet.status("pending") == 1);
  CHECK(QFileInfo(tablet.path(".outbox")).exists());
}

auto always(QByteArray bytes) {
  return [bytes = std::move(bytes)](const QByteArray&) { return bytes; };
}

}  // namespace

TEST_CASE("a wrong password says so, ends with 1 and signs nobody in") {
  HostileOffice office(
      always(http(401, R"({"error":"wrong_password","what":"x"})", "Content-Type: application/json\r\n")));
  Tablet tablet(office.url());
  QFile::remove(tablet.path(".session"));
  auto said = tablet.run({"login", office.url(), "ada"}, "wrong\n");
  CHECK(said.exit == 1);
  CHECK(said.err.contains("Nome o password non corretti"));
  CHECK_FALSE(QFileInfo(tablet.path(".session")).exists());
  CHECK(tablet.run({"status"}).exit == 1);  // says to sign in
}

TEST_CASE("where the system speaks English, so do the sentences: the session's, the command's, the core's") {
  HostileOffice office(
      always(http(401, R"({"error":"wrong_password","what":"x"})", "Content-Type: application/json\r\n")));
  Tablet tablet(office.url());
  tablet.system_language = "en_GB";
  auto core = tablet.run({"day", "close", "--on", "yesterday"});
  CHECK(core.err.contains("is not a day: write it as 2026-11-19."));
  CHECK(tablet.run({"client", "new", "phone=1"}).err.contains("The legal name is missing"));
  CHECK(tablet.run({"status"}).out.contains("waiting"));
  CHECK(tablet.run({"--help"}).out.contains("the clients on this tablet"));
  QFile::remove(tablet.path(".session"));
  CHECK(tablet.run({"login", office.url(), "ada"}, "wrong\n").err.contains("password"));
  CHECK_FALSE(tablet.run({"status"}).err.contains("Nessuno"));
  tablet.system_language = "it_IT";
  CHECK(tablet.run({"status"}).err.contains("Nessuno"));
}

TEST_CASE("a sign-in kept on disk is readable by its owner only") {
  HostileOffice office(always(http(
      200,
      R"({"token":"t","user":{"id":"0f000000000000000000000000000001","login":"ada","name":"Ada","role":"agent"}})")));
  Tablet tablet(office.url());
  REQUIRE(tablet.run({"login", office.url(), "ada"}, "right\n").exit == 0);
  auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
  CHECK((QFile::permissions(tablet.path(".session")) & others) == 0);
  CHECK((QFile::permissions(tablet.path(".outbox")) & others) == 0);
}

TEST_CASE("another user's sign-in is refused on a tablet that holds somebody's work") {
  HostileOffice office(always(http(
      200,
      R"({"token":"t","user":{"id":"0f000000000000000000000000000002","login":"bea","name":"Bea","role":"agent"}})")));
  Tablet tablet(office.url());
  auto said = tablet.run({"login", office.url(), "bea"}, "right\n");
  CHECK(said.exit == 1);
  CHECK(said.err.contains("Questo archivio è di ada"));
  CHECK(tablet.status("pending") == 1);
}

TEST_CASE("an expired token asks to sign in again") {
  sync_meets(always(http(401, R"({"error":"expired_token","what":"x"})")), 1, "accedi di nuovo");
}

TEST_CASE("a renewal that fails is what it is, and the sign-in stays as it was") {
  struct Met {
    QByteArray answer;
    int exit;
    const char* words;
  };
  const auto refused = [](const char* code) {
    return http(401, QByteArray(R"({"error":")") + code + R"(","what":"x"})");
  };
  for (auto& met : std::vector<Met>{{"", 3, "La sede non risponde"},
                                    {http(200, "{}"), 1, "La risposta non viene dalla sede"},
                                    {http(200, R"({"token":"t2"})"), 1, "La risposta non viene dalla sede"},
                                    {http(503, ""), 3, "La sede è occupata"},
                                    {refused("expired_token"), 1, "accedi di nuovo"},
                                    {refused("token_reused"), 1, "usato da due posti"}}) {
    INFO(met.words);
    HostileOffice office(
        [&](const QByteArray& body) { return body.startsWith('{') ? met.answer : refused("expired_token"); });
    Tablet tablet(office.url());
    tablet.has_tokens("spent", "next");
    auto said = tablet.run({"sync", "--json"});
    CHECK(said.exit == met.exit);
    CHECK(said.err.contains(met.words));
    CHECK(is_one_line(said.err));
    CHECK(tablet.status("pending") == 1);
    QFile session(tablet.path(".session"));
    REQUIRE(session.open(QIODevice::ReadOnly));
    auto kept = session.readAll();
    CHECK(kept.contains("\"spent\""));
    CHECK(kept.contains("\"next\""));
  }
}

TEST_CASE("another program on the same files has renewed: its token is taken, none is used twice") {
  int renewals = 0;
  HostileOffice office([&](const QByteArray& body) {
    if (!body.startsWith('{')) return honest(body, 0);
    ++renewals;
    return http(200, R"({"token":"t2","refresh":"r2","expires_in_ms":3600000})");
  });
  Tablet tablet(office.url());
  tablet.has_tokens("spent", "next", 1);
  MachineEnvironment environment;
  SessionFiles files{tablet.path("").toStdString()};
  Session slow(files, load_identity(files).value(), environment);
  CHECK(tablet.run({"sync"}).exit == 0);
  CHECK(renewals == 1);
  QEventLoop loop;
  QObject::connect(&slow.sync(), &SyncController::finished, &loop, &QEventLoop::quit);
  slow.sync().sync_now();
  loop.exec();
  CHECK(slow.state().problem.isEmpty());
  CHECK(renewals == 1);
  CHECK(slow.identity().refresh == "r2");
}

TEST_CASE("a closed account says whom to ask") {
  sync_meets(always(http(403, R"({"error":"account_disabled","what":"x"})")), 1, "chiedi alla sede");
}

TEST_CASE("an office that nobody answers for is offline, and the work is saved") {
  Tablet tablet("http://127.0.0.1:1");
  auto said = tablet.run({"sync"});
  CHECK(said.exit == 3);
  CHECK(said.err.contains("La sede non risponde. Il lavoro è salvato qui"));
  CHECK(tablet.status("pending") == 1);
}

TEST_CASE("a connection that ends without an answer is an office that does not answer") {
  sync_meets(always(""), 3, "La sede non risponde");
}

TEST_CASE("a body cut short changes nothing") {
  sync_meets(always("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nhalf"), 3, "La sede non risponde");
}

TEST_CASE("a hostile body changes nothing") {
  sync_meets(always(http(200, "not zstd at all")), 1, "La risposta non viene dalla sede");
  sync_meets(always(http(200, QByteArray::fromStdString(wire::compress("not a response")))), 1,
             "La risposta non viene dalla sede");
  sync_meets(always(http(200, "<html>Benvenuto nel Wi-Fi</html>", "Content-Type: text/html\r\n")), 1,
             "Wi-Fi");
  sync_meets(always(http(302, "", "Location: http://portal.example/\r\n")), 1, "Wi-Fi");
}

TEST_CASE("an answer to another request changes nothing") {
  sync_meets(
      [](const QByteArray& body) {
        auto request = wire::decode_request(*wire::decompress(body.toStdString()));
        request->nonce += 1;
        return honest(QByteArray::fromStdString(wire::compress(wire::encode_request(*request))), 0);
      },
      1, "La risposta non viene dalla sede");
}

TEST_CASE("a body that unpacks beyond the limit is refused without unpacking it") {
  auto bomb = wire::compress(std::string(Limits::body_unpacked_bytes + 1, 'x'));
  sync_meets(always(http(200, QByteArray::fromStdString(bomb))), 1, "La risposta non viene dalla sede");
}

TEST_CASE("an oversized body is refused by its announced length") {
  sync_meets(always("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n" + QByteArray(100'000, 'x')), 1,
             "supera il limite");
}

TEST_CASE("too old an app asks for an update") {
  sync_meets(always(http(426, R"({"error":"app_too_old","what":"x"})")), 1, "aggiorna Giro");
}

TEST_CASE("a request the office finds too large is said, and kept") {
  sync_meets(always(http(413, R"({"error":"body_too_large","what":"x"})")), 1, "supera il limite");
}

TEST_CASE("an office in trouble is tried again later") {
  sync_meets(always(http(500, "")), 3, "La sede ha un guasto");
  sync_meets(always(http(503, "", "Retry-After: 1\r\n")), 3, "La sede è occupata");
}

TEST_CASE("a clock wrong by years is said and blocks nothing") {
  constexpr std::int64_t office_at = 1'600'000'000'000;  // 2020, for the office
  HostileOffice office([](const QByteArray& body) { return honest(body, office_at); });
  Tablet tablet(office.url());
  auto said = tablet.run({"sync"});
  INFO(said.err.toStdString());
  CHECK(said.exit == 0);
  CHECK(said.err.contains("L'orologio del tablet è avanti"));
  CHECK(said.err.contains("correggi data e ora"));
  CHECK(tablet.status("pending") == 1);  // this office decides nothing
}

TEST_CASE("a full disk refuses the new record and keeps the earlier ones") {
  Tablet tablet("http://127.0.0.1:1");
  auto largest_kb =
      std::max(QFileInfo(tablet.path(".outbox")).size(), QFileInfo(tablet.path(".outbox-wal")).size()) / 1024;
  int refused = 0;
  for (int day = 10; day < 29 && refused == 0; ++day) {
    auto on = QStringLiteral("2026-10-%1").arg(day);
    auto said = tablet.run({"day", "close", "--on", on, "--note", QString(1'900, 'n')}, {},
                           static_cast<int>(largest_kb) + 1);
    if (said.exit == 0) continue;
    refused = day;
    INFO(said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK((said.err.contains("Spazio esaurito") || said.err.contains("non si può scrivere")));
    CHECK(said.err.contains("libera spazio") != said.err.contains("controlla spazio"));
    CHECK(tablet.status("pending") == 1 + day - 10);  // all that was acknowledged, not the one refused
    CHECK(tablet.run({"day", "close", "--on", on}).exit == 0);  // with space again it works
    CHECK(tablet.status("pending") == 2 + day - 10);
  }
  CHECK(refused > 0);
}

TEST_CASE("a corrupt replica is set aside and rebuilt; what was not sent is still there") {
  HostileOffice office([](const QByteArray& body) { return honest(body, 0); });
  Tablet tablet(office.url());
  QFile replica(tablet.path(""));
  REQUIRE(replica.open(QIODevice::ReadWrite));
  replica.write(QByteArray(8'192, '\x5a'));
  replica.close();
  QFile::remove(tablet.path("-wal"));
  QFile::remove(tablet.path("-shm"));
  auto said = tablet.run({GENERATE("sync", "status", "clients")});  // whichever opens it first
  CHECK(said.exit == 0);
  CHECK(said.err.contains("L'archivio era danneggiato"));
  CHECK(is_one_line(said.err));
  CHECK(tablet.status("pending") == 1);
  CHECK(QFileInfo(tablet.path(".damaged-1")).exists());
}

TEST_CASE("a corrupt outbox is set aside, what can be read of it is sent, and what is missing is said") {
  auto* command = GENERATE("sync", "status", "clients");  // whichever opens it first
  HostileOffice office([](const QByteArray& body) { return honest(body, 0); });
  Tablet tablet(office.url());
  QFile outbox(tablet.path(".outbox"));
  REQUIRE(outbox.open(QIODevice::ReadWrite));
  SECTION("the whole file") {
    outbox.write(QByteArray(static_cast<int>(outbox.size()), '\x5a'));
  }
  SECTION("cut short") {
    outbox.resize(outbox.size() - 4'096);
  }
  outbox.close();
  QFile::remove(tablet.path(".outbox-wal"));
  QFile::remove(tablet.path(".outbox-shm"));
  auto said = tablet.run({command});
  CHECK(said.exit == 0);
  CHECK(said.err.contains("Il registro del lavoro era danneggiato"));
  CHECK(is_one_line(said.err));
  CHECK(QFileInfo(tablet.path(".outbox.damaged-1")).exists());
  CHECK(tablet.run({"day", "close", "--on", "2026-10-01"}).exit == 0);  // and work goes on
  CHECK_FALSE(tablet.run({"sync"}).err.contains("registro"));
}

TEST_CASE("an archive of a newer Giro is refused and not touched, and the update is asked for") {
  Tablet tablet("http://127.0.0.1:1");
  QFile replica(tablet.path(""));
  REQUIRE(replica.open(QIODevice::ReadWrite));
  REQUIRE(replica.seek(60));  // the file's layout, in SQLite's header
  replica.write(QByteArray("\0\0\0\x63", 4));
  replica.seek(0);
  auto before = replica.readAll();
  replica.close();
  auto said = tablet.run({"sync"});
  CHECK(said.exit == 1);
  CHECK(said.err.contains("aggiorna Giro"));
  CHECK(is_one_line(said.err));
  REQUIRE(replica.open(QIODevice::ReadOnly));
  CHECK(replica.readAll() == before);
}

TEST_CASE("a damaged sign-in file asks to sign in again and touches no work") {
  Tablet tablet("http://127.0.0.1:1");
  QFile session(tablet.path(".session"));
  REQUIRE(session.open(QIODevice::WriteOnly | QIODevice::Truncate));
  session.write("{");
  session.close();
  auto said = tablet.run({"sync"});
  CHECK(said.exit == 1);
  CHECK(said.err.contains("accedi di nuovo"));
  CHECK(QFileInfo(tablet.path(".outbox")).exists());
}

TEST_CASE("wrong usage ends with 2 and one line") {
  Tablet tablet("http://127.0.0.1:1");
  for (auto& words : {QStringList{"fly"}, QStringList{"visit", "log"}, QStringList{"client"},
                      QStringList{"kpi", "magic"}, QStringList{"conflict", "resolve", "x"}}) {
    auto said = tablet.run(words);
    INFO(words.join(' ').toStdString() << ": " << said.err.toStdString());
    CHECK(said.exit == 2);
    CHECK(is_one_line(said.err));
  }
}

TEST_CASE("global options stand before or after the command") {
  Tablet tablet("http://127.0.0.1:1");
  CHECK(tablet.run({"--json", "status"}).out == tablet.run({"status", "--json"}).out);
  CHECK(tablet.run({"status", "--json"}).out.startsWith('{'));
}

}  // namespace giro::test

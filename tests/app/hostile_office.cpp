#include "tests/app/hostile_office.hpp"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <catch2/catch.hpp>
#include <thread>

#include "app/session/identity.hpp"
#include "sync/wire/codec.hpp"

namespace giro::test {
namespace {

constexpr int patience_ms = 60'000;

qsizetype length_of(const QByteArray& head) {
  auto lower = head.toLower();
  auto at = lower.indexOf("content-length:");
  return at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

}  // namespace

void need_application() {
  static int count = 1;
  static char name[] = "app_tests";
  static char* names[] = {name, nullptr};
  static QCoreApplication application(count, names);
}

HostileOffice::HostileOffice(Answer answer) : answer_(std::move(answer)) {
  need_application();
  REQUIRE(server_.listen(QHostAddress::LocalHost));
  QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
    while (auto* socket = server_.nextPendingConnection()) serve(socket);
  });
}

QString HostileOffice::url() const {
  return QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort());
}

void HostileOffice::serve(QTcpSocket* socket) {
  QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
  QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
    request += socket->readAll();
    auto end = request.indexOf("\r\n\r\n");
    if (end < 0 || request.size() < end + 4 + length_of(request.left(end + 2))) return;
    socket->write(answer_(request.mid(end + 4)));
    socket->disconnectFromHost();
  });
}

QByteArray http(int status, const QByteArray& body, const QByteArray& headers) {
  return "HTTP/1.1 " + QByteArray::number(status) +
         " x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers +
         "\r\n" + body;
}

QByteArray honest(const QByteArray& body, std::int64_t office_at) {
  auto request = wire::decode_request(*wire::decompress(body.toStdString()));
  REQUIRE(request.has_value());
  Response response;
  response.nonce = request->nonce;
  response.token = "a token";
  response.held = {public_bucket()};
  response.cut = 1;
  response.office_at = office_at;
  return http(200, QByteArray::fromStdString(wire::compress(wire::encode_response(response))),
              "Content-Type: application/x-protobuf\r\nContent-Encoding: zstd\r\n");
}

Tablet::Tablet(const QString& url) {
  need_application();
  QFile session(path(".session"));
  REQUIRE(session.open(QIODevice::WriteOnly));
  session.write(QJsonDocument(QJsonObject{{"office", url},
                                          {"user", "0f000000000000000000000000000001"},
                                          {"login", "ada"},
                                          {"name", "Ada"},
                                          {"role", "agent"},
                                          {"token", "secret"}})
                    .toJson());
  session.close();
  closes_a_day("2026-11-19");
}

void Tablet::closes_a_day(const QString& on) const {
  REQUIRE(run({"day", "close", "--on", on}).exit == 0);
}

void Tablet::has_tokens(const QString& bearer, const QString& refresh, qint64 renew_at) const {
  SessionFiles files{path("").toStdString()};
  auto identity = load_identity(files).value();
  identity.bearer = bearer;
  identity.refresh = refresh;
  identity.renew_at = renew_at ? renew_at : std::numeric_limits<qint64>::max() / 1'000'000;
  REQUIRE(save_identity(files, identity).has_value());
}

QString Tablet::path(const char* suffix) const {
  return QString::fromStdString((directory_ / "tablet").string()) + suffix;
}

Tablet::Said Tablet::run(const QStringList& words, const QByteArray& input, int file_limit_kb) const {
  auto surroundings = QProcessEnvironment::systemEnvironment();
  surroundings.insert("LC_ALL", system_language + ".UTF-8");
  QString program = GIRO_CLI;
  QStringList all{"--replica", path("")};
  all += words;
  if (file_limit_kb > 0) {  // a write beyond the limit fails as on a full disk
    all.prepend(
        QStringLiteral("trap '' XFSZ; ulimit -f %1; exec '%2' \"$@\"").arg(file_limit_kb).arg(program));
    all.insert(1, "giro-cli");
    all.prepend("-c");
    program = "/bin/bash";
  }
  Said said;
  bool ended = false;
  QEventLoop loop;          // the office that this process plays goes on answering
  std::thread caller([&] {  // forks: the thread sanitizer takes what a child does for its parent's thread
    QProcess process;
    process.setProcessEnvironment(surroundings);
    process.start(program, all);
    process.write(input);
    process.closeWriteChannel();
    ended = process.waitForFinished(patience_ms);
    said = {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
  });
  loop.exec();
  caller.join();
  REQUIRE(ended);
  return said;
}

qint64 Tablet::status(const QString& key) const {
  auto said = run({"status", "--json"});
  INFO(said.err.toStdString());
  REQUIRE(said.exit == 0);
  return QJsonDocument::fromJson(said.out.toUtf8())[key].toVariant().toLongLong();
}

}  // namespace giro::test

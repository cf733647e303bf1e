#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <catch2/catch.hpp>

#include "app/models/quarantine.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const Id nino = id_of(100);

/// An office that has one visit of Giulia's waiting, until somebody decides it.
class WaitingOffice {
 public:
  explicit WaitingOffice(const Op& op) : op_(op) {
    REQUIRE(server_.listen(QHostAddress::LocalHost));
    QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
      auto* socket = server_.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket,
                       [this, socket, request = QByteArray()]() mutable {
                         request += socket->readAll();
                         auto end = request.indexOf("\r\n\r\n");
                         auto body = QJsonDocument::fromJson(request.mid(end + 4)).object();
                         if (end < 0 || !request.endsWith('}')) return;
                         auto said = QJsonDocument(answer(body)).toJson(QJsonDocument::Compact);
                         socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                                       QByteArray::number(said.size()) + "\r\n\r\n" + said);
                         socket->disconnectFromHost();
                       });
    });
  }
  QUrl url() const { return QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort()); }

  QString released, refused, reason;
  int asked = 0;

 private:
  QJsonObject answer(const QJsonObject& question) {
    ++asked;
    QJsonArray decided, waiting;
    released += question["release"].toArray().at(0).toString();
    refused += question["refuse"].toArray().at(0).toString();
    reason += question["reason"].toString();
    auto id = QString::fromStdString(to_hex(op_.id));
    if (!released.isEmpty() || !refused.isEmpty())
      decided += QJsonObject{{"id", id}, {"accepted", !released.isEmpty()}, {"problem", ""}};
    else
      waiting += QJsonObject{{"id", id},
                             {"author", "Giulia Ferri"},
                             {"client", "Trattoria Da Nino"},
                             {"reason", "revoked"},
                             {"recorded_at", static_cast<qint64>(Desk::at("2026-11-18", 17))},
                             {"op", QString::fromStdString(to_hex(encode_op(op_)))}};
    return {{"waiting", waiting}, {"decided", decided}, {"left", 0}};
  }

  Op op_;
  QTcpServer server_;
};

Op giulias_visit() {
  Op op;
  op.id = id_of(700);
  op.author = id_of(3);
  op.client = nino;
  op.changes = {
      Device::insert("visit", id_of(701),
                     {{"client_id", nino}, {"status", text("done")}, {"note", text("Chiuso il lunedì")}})};
  return op;
}

}  // namespace

TEST_CASE(
    "a manager reads who wrote what waits at the office, why it waits and what it says, and accepts it") {
  WaitingOffice office(giulias_visit());
  Desk desk("manager");
  desk.office_url = office.url();
  desk.client(nino, "Trattoria Da Nino");
  desk.open();
  auto model = made<Quarantine>(desk);
  auto* items = rows_of(*model, "items");
  REQUIRE(until([&] { return items->count() == 1; }));
  auto item = items->get(0);
  CHECK(item["title"].toString().startsWith("Visita delle "));
  CHECK(item["detail"].toString() == "Giulia Ferri · Trattoria Da Nino");
  CHECK(item["why"].toString().startsWith("L'accesso di quel tablet era già revocato"));
  QStringList words;
  for (auto& line : item["lines"].toList()) words += line.toMap()["text"].toString();
  CHECK(words.contains("Chiuso il lunedì"));
  CHECK(model->property("linkText").toString() == "1 registrazione tenuta da parte dalla sede");

  model->accept(item["opId"].toString());
  CHECK(until([&] { return model->property("count").toInt() == 0; }));
  CHECK(office.released == said(id_of(700)));
}

TEST_CASE("a manager refuses it with a reason, which the office is told") {
  WaitingOffice office(giulias_visit());
  Desk desk("manager");
  desk.office_url = office.url();
  desk.open();
  auto model = made<Quarantine>(desk);
  REQUIRE(until([&] { return rows_of(*model, "items")->count() == 1; }));
  model->refuseAll("Già registrata da Bianchi");
  CHECK(until([&] { return model->property("count").toInt() == 0; }));
  CHECK(office.refused == said(id_of(700)));
  CHECK(office.reason == "Già registrata da Bianchi");
}

TEST_CASE("without a network what waits is not known, and it is said") {
  Desk desk("manager");
  desk.open();
  auto model = made<Quarantine>(desk);
  CHECK(until([&] { return !model->property("problemText").toString().isEmpty(); }));
  CHECK(model->property("count").toInt() == 0);
}

TEST_CASE("an agent asks the office nothing") {
  WaitingOffice office(giulias_visit());
  Desk desk("agent");
  desk.office_url = office.url();
  desk.open();
  auto model = made<Quarantine>(desk);
  CHECK(model->property("count").toInt() == 0);
  CHECK(office.asked == 0);
}

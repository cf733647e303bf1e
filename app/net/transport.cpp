#include "app/net/transport.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSysInfo>
#include <QTimer>

#include "app/net/key_pin.hpp"
#include "sync/access/enrolment.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace {

constexpr qint64 most_body_bytes = static_cast<qint64>(Limits::body_bytes);

QString tr(const char* text) {
  return QCoreApplication::translate("Transport", text);
}

LinkError from_status(int status) {
  switch (status) {
    case 200:
      return LinkError::none;
    case 401:
      return LinkError::signed_out;
    case 403:
      return LinkError::disabled;
    case 413:
      return LinkError::too_large;
    case 426:
      return LinkError::too_old;
    case 408:
    case 429:
    case 503:
      return LinkError::busy;
    default:
      return status >= 500 ? LinkError::office_failed : LinkError::garbled;
  }
}

LinkError from_network(QNetworkReply::NetworkError error) {
  switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
      return LinkError::no_network;
    case QNetworkReply::SslHandshakeFailedError:
      return LinkError::untrusted;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
      return LinkError::garbled;
    default:
      return LinkError::no_answer;
  }
}

Transport::Reply read(QNetworkReply& reply, qint64 bytes_up) {
  Transport::Reply result;
  result.bytes_up = bytes_up;
  auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  auto announced = reply.header(QNetworkRequest::ContentLengthHeader);
  result.error = status ? from_status(status) : from_network(reply.error());
  if (result.error == LinkError::none && reply.error() != QNetworkReply::NoError) {
    result.error = reply.property("too_large").toBool() ? LinkError::too_large : LinkError::no_answer;
  }
  result.body = reply.readAll();
  result.bytes_down = result.body.size();
  if (announced.isValid() && announced.toLongLong() > most_body_bytes) result.error = LinkError::too_large;
  if (result.error == LinkError::none && announced.isValid() &&
      announced.toLongLong() != result.body.size()) {
    result.error = LinkError::garbled;
  }
  if (result.error == LinkError::too_old && result.body.contains("office_too_old")) {
    result.error = LinkError::office_too_old;
  }
  if (result.error == LinkError::signed_out && result.body.contains("token_reused")) {
    result.error = LinkError::used_twice;
  }
  result.wipe = result.error == LinkError::none && reply.hasRawHeader("Giro-Wipe");
  result.retry_after_s = reply.rawHeader("Retry-After").toInt();
  return result;
}

/// Well before the end: the clock here and the one there need not agree, and a request takes its time.
qint64 renewal_time(qint64 lives_ms) {
  return QDateTime::currentMSecsSinceEpoch() + lives_ms / 5 * 4;
}

void read_tokens(const QJsonObject& told, Identity& identity) {
  identity.bearer = told["token"].toString();
  identity.refresh = told["refresh"].toString();
  identity.renew_at =
      identity.refresh.isEmpty() ? 0 : renewal_time(told["expires_in_ms"].toVariant().toLongLong());
}

Result<Identity> read_login(const Credentials& shown, const QByteArray& body) {
  auto object = QJsonDocument::fromJson(body).object();
  auto who = object["user"].toObject();
  auto user = id_from_hex(who["id"].toString().toStdString());
  auto role = schema::role_from_name(who["role"].toString().toStdString());
  Identity identity;
  identity.office = shown.office;
  identity.pin = shown.pin;
  identity.login = who["login"].toString();
  identity.name = who["name"].toString();
  read_tokens(object, identity);
  auto told = object["office"].toObject();
  identity.office_id = id_from_hex(told["id"].toString().toStdString()).value_or(Id{});
  identity.office_key = told["key"].toString();
  if (!user || !role || identity.bearer.isEmpty()) return Problem{sentence(LinkError::garbled).toStdString()};
  identity.user = *user;
  identity.role = *role;
  return identity;
}

}  // namespace

Result<Credentials> read_link(const QString& text) {
  auto link = read_enrolment_link(text.toStdString());
  if (!link) return link.error();
  return Credentials{.office = QUrl(QString::fromStdString(link->office)),
                     .pin = QString::fromStdString(link->pin),
                     .login = QString::fromStdString(link->login),
                     .password = {},
                     .code = QString::fromStdString(link->code)};
}

QString sentence(LinkError error) {
  switch (error) {
    case LinkError::none:
      return {};
    case LinkError::no_network:
      return tr("Senza rete. Il lavoro è salvato qui e parte appena la rete torna.");
    case LinkError::no_answer:
      return tr("La sede non risponde. Il lavoro è salvato qui e parte al prossimo contatto.");
    case LinkError::untrusted:
      return tr(
          "La sede non dimostra di essere lei (certificato). Niente è stato inviato, il lavoro è salvato "
          "qui: controlla data e ora, poi chiama chi gestisce la sede.");
    case LinkError::signed_out:
      return tr("L'accesso è scaduto. Il lavoro è salvato qui: accedi di nuovo per inviarlo.");
    case LinkError::used_twice:
      return tr(
          "Questo accesso è stato usato da due posti e la sede l'ha chiuso. Il lavoro è salvato qui: accedi "
          "di "
          "nuovo per inviarlo. Se non hai copiato il tablet, avvisa la sede.");
    case LinkError::wrong_password:
      return tr("Nome o password non corretti. Controlla e riprova.");
    case LinkError::wrong_code:
      return tr("Questo codice non vale: è sbagliato, già usato o scaduto. Chiedine un altro alla sede.");
    case LinkError::disabled:
      return tr("La sede ha chiuso questo accesso. Il lavoro è salvato qui: chiedi alla sede di riaprirlo.");
    case LinkError::office_too_old:
      return tr(
          "Questa versione di Giro è più nuova della sede. Il lavoro è salvato qui e parte quando la sede "
          "viene aggiornata.");
    case LinkError::too_old:
      return tr(
          "Questa versione di Giro è troppo vecchia per la sede. Il lavoro è salvato qui: aggiorna Giro.");
    case LinkError::too_large:
      return tr(
          "Il messaggio supera il limite ammesso. Il lavoro è salvato qui: chiama chi gestisce la sede.");
    case LinkError::busy:
      return tr("La sede è occupata. Il lavoro è salvato qui e parte al prossimo contatto.");
    case LinkError::office_failed:
      return tr(
          "La sede ha un guasto. Il lavoro è salvato qui e parte al prossimo contatto; se dura, avvisa la "
          "sede.");
    case LinkError::wiped:
      return tr(
          "La sede ha ordinato di svuotare questo tablet: il lavoro che aspettava è arrivato in sede, e qui "
          "non "
          "resta niente. Per usarlo ancora, accedi di nuovo.");
    case LinkError::garbled:
      return tr(
          "La risposta non viene dalla sede, o è arrivata a metà. Il lavoro è salvato qui e parte al "
          "prossimo contatto. Se usi un Wi-Fi con pagina di accesso, entra prima lì.");
  }
  return {};
}

Transport::Timeouts Transport::default_timeouts() {
  return {.silence_ms = static_cast<int>(Limits::request_timeout_ms), .total_ms = 5 * 60'000};
}

Transport::Transport(QObject* parent, Timeouts timeouts) : QObject(parent), timeouts_(timeouts) {
  network_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  network_.setAutoDeleteReplies(true);
}

QNetworkReply* Transport::post(QNetworkRequest request, const QString& pin, const QByteArray& body,
                               Done done) {
  if (pin_ != pin)
    network_.clearConnectionCache();  // who was good enough for one pin need not be for another
  pin_ = pin;
  request.setSslConfiguration(tls_for(pin));
  request.setTransferTimeout(timeouts_.silence_ms);
  request.setHeader(QNetworkRequest::UserAgentHeader, "giro/0.1");
  auto* reply = network_.post(request, body);
  accept_pinned(*reply, pin);
  QTimer::singleShot(timeouts_.total_ms, reply, &QNetworkReply::abort);
  connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
    if (received <= most_body_bytes && total <= most_body_bytes) return;
    reply->setProperty("too_large", true);
    reply->abort();
  });
  connect(reply, &QNetworkReply::finished, this,
          [reply, done = std::move(done), size = body.size()] { done(read(*reply, size)); });
  return reply;
}

void Transport::sync(const Identity& identity, const QByteArray& body, Done done) {
  QNetworkRequest request(identity.office.resolved(QUrl("/v1/sync")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-protobuf");
  request.setRawHeader("Content-Encoding", "zstd");
  request.setRawHeader("Accept-Encoding", "zstd");  // set by hand, so that Qt leaves the body as it came
  request.setRawHeader("Authorization", "Bearer " + identity.bearer.toLatin1());
  post(request, identity.pin, body, std::move(done));
}

void Transport::login(const Credentials& who, LoginDone done) {
  QNetworkRequest request(who.office.resolved(QUrl("/v1/login")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  QJsonObject body{{"login", who.login},
                   {"device_name", QSysInfo::machineHostName()},
                   {"renews", true},
                   {"app_version", QCoreApplication::applicationVersion()}};
  bool by_code = !who.code.isEmpty();
  body[by_code ? "code" : "password"] = by_code ? who.code : who.password;
  post(request, who.pin, QJsonDocument(body).toJson(QJsonDocument::Compact),
       [who, by_code, done = std::move(done)](Reply reply) {
         auto refused = by_code ? LinkError::wrong_code : LinkError::wrong_password;
         auto error = reply.error == LinkError::signed_out ? refused : reply.error;
         if (error != LinkError::none) return done(Problem{sentence(error).toStdString()}, error);
         auto identity = read_login(who, reply.body);
         done(identity, identity.has_value() ? LinkError::none : LinkError::garbled);
       });
}

void Transport::refresh(const Identity& identity, LoginDone done) {
  QNetworkRequest request(identity.office.resolved(QUrl("/v1/refresh")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  QJsonObject body{{"refresh", identity.refresh}};
  post(request, identity.pin, QJsonDocument(body).toJson(QJsonDocument::Compact),
       [identity, done = std::move(done)](Reply reply) {
         if (reply.error != LinkError::none)
           return done(Problem{sentence(reply.error).toStdString()}, reply.error);
         auto renewed = identity;
         read_tokens(QJsonDocument::fromJson(reply.body).object(), renewed);
         if (!renewed.renews())
           return done(Problem{sentence(LinkError::garbled).toStdString()}, LinkError::garbled);
         done(renewed, LinkError::none);
       });
}

void Transport::wiped(const QUrl& office, const QString& pin, const QString& bearer,
                      std::function<void(bool)> done) {
  QNetworkRequest request(office.resolved(QUrl("/v1/wiped")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  request.setRawHeader("Authorization", "Bearer " + bearer.toLatin1());
  post(request, pin, "{}", [done = std::move(done)](Reply reply) {
    auto error = reply.error;
    done(error == LinkError::none || error == LinkError::signed_out || error == LinkError::disabled);
  });
}

void Transport::known(const Identity& identity, const QString& vat_number, const QString& tax_code,
                      std::function<void(std::optional<bool>, LinkError)> done) {
  QNetworkRequest request(identity.office.resolved(QUrl("/v1/known")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  request.setRawHeader("Authorization", "Bearer " + identity.bearer.toLatin1());
  QJsonObject body{{"vat_number", vat_number}, {"tax_code", tax_code}};
  post(request, identity.pin, QJsonDocument(body).toJson(QJsonDocument::Compact),
       [done = std::move(done)](Reply reply) {
         auto answer = QJsonDocument::fromJson(reply.body).object()["known"];
         bool said = reply.error == LinkError::none && answer.isBool();
         done(said ? std::optional(answer.toBool()) : std::nullopt,
              said || reply.error != LinkError::none ? reply.error : LinkError::garbled);
       });
}

void Transport::quarantine(const Identity& identity, const QuarantineQuestion& question,
                           std::function<void(const std::optional<QuarantineAnswer>&, LinkError)> done) {
  QNetworkRequest request(identity.office.resolved(QUrl("/v1/quarantine")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  request.setRawHeader("Authorization", "Bearer " + identity.bearer.toLatin1());
  post(request, identity.pin, write_question(question), [done = std::move(done)](Reply reply) {
    auto answer = reply.error == LinkError::none ? read_quarantine(reply.body) : std::nullopt;
    done(answer, answer || reply.error != LinkError::none ? reply.error : LinkError::garbled);
  });
}

void Transport::admin(const Identity& identity, const QJsonObject& question,
                      std::function<void(const std::optional<QJsonObject>&, LinkError)> done) {
  QNetworkRequest request(identity.office.resolved(QUrl("/v1/admin")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  request.setRawHeader("Authorization", "Bearer " + identity.bearer.toLatin1());
  post(request, identity.pin, QJsonDocument(question).toJson(QJsonDocument::Compact),
       [done = std::move(done)](Reply reply) {
         auto said = QJsonDocument::fromJson(reply.body);
         bool not_done = said["error"].toString() == "not_done";
         if (reply.error != LinkError::none && !not_done) return done(std::nullopt, reply.error);
         if (!said.isObject()) return done(std::nullopt, LinkError::garbled);
         done(said.object(), LinkError::none);
       });
}

void Transport::abort() {
  for (auto* reply : network_.findChildren<QNetworkReply*>()) reply->abort();
}

}  // namespace giro

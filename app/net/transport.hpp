// Transport: the requests a device makes of the office, over HTTP. It moves bytes and names what went
// wrong; what the bytes mean is the exchange's affair. Every request has an end (silence and total time),
// every answer a limit. Redirects are not followed: a bearer token goes nowhere but to the office it came
// from. Thread rule: lives on, and calls back on, the thread of its session.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>
#include <optional>

#include "app/net/quarantine_answer.hpp"
#include "app/session/identity.hpp"

namespace giro {

enum class LinkError {
  none,
  no_network,      // this machine is connected to nothing, or cannot find the name
  no_answer,       // refused, reset, silent, timed out
  untrusted,       // TLS: the certificate is not the office's, expired, or the tablet's date is wrong
  signed_out,      // 401: the token expired or is unknown
  used_twice,      // 401: a copied token has closed this sign-in
  wrong_password,  // 401 at login
  wrong_code,      // 401 at login with a one-time code
  disabled,        // 403: the account is closed, or this tablet belongs to somebody else
  too_old,         // 426
  office_too_old,  // 426 the other way round: this app is newer
  too_large,       // 413, or an answer beyond the limit
  busy,            // 408, 429, 503: ask again later
  office_failed,   // other 5xx
  wiped,           // it was ordered to be erased, and is
  garbled,         // not what the office says: another server, a captive portal, a body cut short
};

/// Who signs in where.
struct Credentials {
  QUrl office;
  QString pin;  // of the office's key; empty: whoever this system trusts
  QString login;
  QString password;  // or
  QString code;      // the one-time code that the office gave out
};
/// Of a link (sync/access/enrolment.hpp).
Result<Credentials> read_link(const QString&);

/// The sentence for people: what happened, what is safe, what to do.
QString sentence(LinkError);

class Transport : public QObject {
  Q_OBJECT

 public:
  struct Reply {
    LinkError error = LinkError::none;
    QByteArray body;  // as received: still compressed
    qint64 bytes_up = 0;
    qint64 bytes_down = 0;
    int retry_after_s = 0;  // what a busy office asked for
    bool wipe = false;      // the office orders this tablet to be erased
  };
  using Done = std::function<void(Reply)>;

  struct Timeouts {
    int silence_ms;
    int total_ms;
  };
  static Timeouts default_timeouts();

  explicit Transport(QObject* parent = nullptr, Timeouts = default_timeouts());

  /// One POST /v1/sync with an encoded, compressed body.
  void sync(const Identity&, const QByteArray& body, Done);

  /// POST /v1/login. On success the identity is complete, bearer token included.
  using LoginDone = std::function<void(Result<Identity>, LinkError)>;
  void login(const Credentials&, LoginDone);

  /// POST /v1/refresh: the identity with its next tokens, which must be kept before they are used.
  void refresh(const Identity&, LoginDone);

  /// POST /v1/wiped. False: the office could not hear it; true: it knows, or wants to know nothing of it.
  void wiped(const QUrl& office, const QString& pin, const QString& bearer, std::function<void(bool)>);

  /// POST /v1/known: does the company know a client with this number? nullopt: nobody could say.
  void known(const Identity&, const QString& vat_number, const QString& tax_code,
             std::function<void(std::optional<bool>, LinkError)>);

  /// POST /v1/quarantine: what the team's tablets brought and nobody has decided. nullopt: nobody could say.
  void quarantine(const Identity&, const QuarantineQuestion&,
                  std::function<void(const std::optional<QuarantineAnswer>&, LinkError)>);

  /// POST /v1/admin: one question of an administrator (sync/access/ADMINISTRATION.md). What the office said,
  /// `error` and `what` where it understood and did not do it; nullopt: nobody could say.
  void admin(const Identity&, const QJsonObject& question,
             std::function<void(const std::optional<QJsonObject>&, LinkError)>);

  /// Aborts what is running; its callback says no_answer.
  void abort();

 private:
  QNetworkReply* post(QNetworkRequest, const QString& pin, const QByteArray& body, Done);

  QNetworkAccessManager network_;
  QString pin_;  // of the connections that are open
  Timeouts timeouts_;
};

}  // namespace giro

#include "app/net/key_pin.hpp"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslKey>
#include <QWebSocket>

namespace giro {

QString key_pin(const QSslCertificate& certificate) {
  auto key = certificate.publicKey().toDer();
  if (key.isEmpty()) return {};
  return "sha256//" +
         QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64());
}

QSslConfiguration tls_for(const QString& pin) {
  auto configuration = QSslConfiguration::defaultConfiguration();
  if (!pin.isEmpty()) configuration.setCaCertificates({});
  return configuration;
}

void accept_pinned(QNetworkReply& reply, const QString& pin) {
  if (pin.isEmpty()) return;
  QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&reply, pin] {
    if (key_pin(reply.sslConfiguration().peerCertificate()) == pin) reply.ignoreSslErrors();
  });
}

void accept_if_pinned(QWebSocket& socket, const QString& pin) {
  if (!pin.isEmpty() && key_pin(socket.sslConfiguration().peerCertificate()) == pin) socket.ignoreSslErrors();
}

}  // namespace giro

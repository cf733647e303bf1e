// Key pins: how an office without a public certificate is known. Where there is a pin nothing else counts:
// not who signed the certificate, nor its name, nor its last day, and no authority can vouch for another key.
// Nothing is sent before the key was seen. Functions; the thread of the request.
#pragma once

#include <QSslConfiguration>
#include <QSslError>
#include <QString>

class QNetworkReply;
class QWebSocket;

namespace giro {

/// sha256//base64 of the certificate's public key, as `curl --pinnedpubkey` takes it.
QString key_pin(const QSslCertificate&);

/// With a pin: trusts nobody, so that every certificate is asked about. Without: what the system trusts.
QSslConfiguration tls_for(const QString& pin);

/// Of a request under tls_for(pin): goes on where the office's key is the pinned one.
void accept_pinned(QNetworkReply&, const QString& pin);
/// The same of a socket that has just asked about its certificate.
void accept_if_pinned(QWebSocket&, const QString& pin);

}  // namespace giro

// HostileOffice: a TCP server on loopback that answers each HTTP request with whatever bytes a test wants,
// and a way to run giro-cli against it. One thread with a Qt event loop.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QTcpServer>
#include <functional>

#include "sync/op/exchange_messages.hpp"
#include "tests/support/temp_dir.hpp"

namespace giro::test {

/// The application object that sockets and processes need.
void need_application();

class HostileOffice {
 public:
  /// Request body → the bytes to write before the connection closes.
  using Answer = std::function<QByteArray(const QByteArray& body)>;

  explicit HostileOffice(Answer);
  QString url() const;

 private:
  void serve(class QTcpSocket*);

  Answer answer_;
  QTcpServer server_;
};

/// "HTTP/1.1 401 …" with this body and its right length.
QByteArray http(int status, const QByteArray& body, const QByteArray& headers = {});

/// An honest empty answer to the request in `body`, the last page, with this office clock.
QByteArray honest(const QByteArray& body, std::int64_t office_at);

/// A tablet's files on this machine: signed in at `url`, with one closed day that the office does not know
/// yet.
class Tablet {
 public:
  explicit Tablet(const QString& url);

  struct Said {
    int exit = -1;
    QString out, err;
  };
  /// giro-cli with these words. `file_limit_kb`: the largest file it may write, 0 for none.
  Said run(const QStringList& words, const QByteArray& input = {}, int file_limit_kb = 0) const;
  /// A number of `status --json`.
  qint64 status(const QString& key) const;
  QString path(const char* suffix) const;
  void closes_a_day(const QString& on) const;
  /// Signed in with these; `renew_at` 0: not to be renewed before the office asks for it.
  void has_tokens(const QString& bearer, const QString& refresh, qint64 renew_at = 0) const;

  QString system_language = "it_IT";

 private:
  TempDir directory_;
};

}  // namespace giro::test

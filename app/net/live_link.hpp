// LiveLink: the socket on which the office says "something new in your buckets". It says nothing else, and
// nothing is lost with it: without it the tablet syncs now and then, as ever. A socket that breaks, is
// refused or falls silent is opened again, later each time, 1 s to 60 s. Thread rule: lives with its session.
#pragma once

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include "app/session/identity.hpp"
#include "app/session/retry_delay.hpp"

namespace giro {

class LiveLink : public QObject {
  Q_OBJECT

 public:
  struct Times {
    int ping_ms = 25'000;     // below the office's own patience
    int silence_ms = 60'000;  // without a pong the socket is dead
  };
  static Times default_times() { return {}; }

  explicit LiveLink(QObject* parent = nullptr, Times = default_times());
  ~LiveLink() override;

  /// Listens at this office, now and again after each loss. The same sign-in twice changes nothing.
  void listen(const Identity&);
  void stop();
  bool is_open() const { return open_; }

 signals:
  /// A sync is worth while: something is new, or may have been missed while nobody listened.
  void news();

 private:
  void connect_now();
  void lost();

  QWebSocket socket_;
  QTimer retry_;
  QTimer ping_;
  QTimer silence_;
  RetryDelay backoff_;
  QUrl address_;
  QString pin_;
  QString bearer_;
  bool open_ = false;
};

}  // namespace giro

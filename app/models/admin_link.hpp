// AdminLink: an administrator's questions of the office, for the models of their pages: over the network, one
// after the other's answer, nothing promised before it. What it calls back ends with it. The thread of the
// window.
#pragma once

#include <QJsonObject>
#include <QObject>

#include "app/models/app.hpp"
#include "app/net/transport.hpp"

namespace giro {

class AdminLink : public QObject {
  Q_OBJECT

 public:
  struct Answer {
    QJsonObject said;       // empty: see the problem
    bool not_done = false;  // understood, and cannot be done: no such tablet, a password too short
    QString problem;        // the sentence for people when nobody could say; else empty

    bool is_good() const { return !not_done && problem.isEmpty(); }
  };
  using Done = std::function<void(const Answer&)>;

  /// `patience`: longer, for what the office needs long for.
  explicit AdminLink(QObject* parent = nullptr, Transport::Timeouts patience = Transport::default_timeouts())
      : QObject(parent), transport_(nullptr, patience) {}

  /// Whether an answer is awaited.
  bool asking() const { return asking_ > 0; }
  void ask(App&, const QJsonObject& question, Done);

 signals:
  void asking_changed();

 private:
  void step(int by);

  Transport transport_;
  int asking_ = 0;
};

}  // namespace giro

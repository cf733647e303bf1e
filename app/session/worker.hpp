// Worker: a thread that runs jobs in the order they were given. Any thread posts; start and stop are the
// owner's.
#pragma once

#include <QObject>
#include <QThread>
#include <functional>

namespace giro {

class Worker {
 public:
  Worker() { context_.moveToThread(&thread_); }
  void start() { thread_.start(); }
  void post(std::function<void()> job) {
    QMetaObject::invokeMethod(&context_, std::move(job), Qt::QueuedConnection);
  }
  /// The jobs already given are finished.
  void stop() {
    post([] { QThread::currentThread()->quit(); });
    thread_.wait();
  }

 private:
  QThread thread_;
  QObject context_;
};

}  // namespace giro

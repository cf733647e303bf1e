// Worker: a thread that runs jobs in the order they were given. Any thread posts; start and stop are the
// owner's.
#pragma once

#include <QThread>

#include "app/session/job_queue.hpp"

namespace giro {

class Worker {
 public:
  Worker() { jobs_.moveToThread(&thread_); }
  void start() { thread_.start(); }
  void post(std::function<void()> job) { jobs_.post(std::move(job)); }
  /// The jobs already given are finished.
  void stop() {
    post([] { QThread::currentThread()->quit(); });
    thread_.wait();
  }

 private:
  QThread thread_;
  JobQueue jobs_;
};

}  // namespace giro

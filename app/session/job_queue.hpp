// JobQueue: jobs for a thread with an event loop, run by that in the order they were given. Whatever was
// written before a job was given is seen by it: the queue's own lock says so, to readers and to the thread
// sanitizer, which cannot look into Qt's. It lives in the thread that runs the jobs and takes those left with
// it when it goes; any thread posts.
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace giro {

class JobQueue : public QObject {
 public:
  void post(std::function<void()> job);

 protected:
  void customEvent(QEvent*) override;

 private:
  std::mutex lock_;
  std::deque<std::function<void()>> jobs_;
};

}  // namespace giro

#include "app/session/job_queue.hpp"

#include <QCoreApplication>
#include <QEvent>
#include <memory>

namespace giro {

void JobQueue::post(std::function<void()> job) {
  auto turn = std::make_unique<QEvent>(QEvent::User);
  {
    std::lock_guard lock(lock_);
    jobs_.push_back(std::move(job));
  }
  QCoreApplication::postEvent(this, turn.release());
}

/// One job for each event: what else the loop has to do comes between them.
void JobQueue::customEvent(QEvent*) {
  std::function<void()> job;
  {
    std::lock_guard lock(lock_);
    job = std::move(jobs_.front());
    jobs_.pop_front();
  }
  job();
}

}  // namespace giro

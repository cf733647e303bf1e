#include "app/session/session.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <algorithm>

#include "app/session/machine_failure.hpp"
#include "app/session/sync_controller.hpp"
#include "app/session/wipe.hpp"
#include "sync/file/sealed_file.hpp"
#include "sync/portfolio/reader.hpp"

namespace giro {
namespace {

constexpr int changes_every_ms = 100;
constexpr int reader_busy_ms = 5'000;
constexpr int left_alone_ms = 400;  // before what may be asked next is prepared

/// A thread that runs jobs in order; stop() lets the jobs already given finish.
class Worker {
 public:
  Worker() { context_.moveToThread(&thread_); }
  void start() { thread_.start(); }
  void post(std::function<void()> job) {
    QMetaObject::invokeMethod(&context_, std::move(job), Qt::QueuedConnection);
  }
  void stop() {
    post([] { QThread::currentThread()->quit(); });
    thread_.wait();
  }

 private:
  QThread thread_;
  QObject context_;
};

/// A sign-in from before exchange by file does not have it: the next one will.
void tell_office_key(Device& device, const Identity& identity) {
  if (auto key = file::shown_key(identity.office_key.toStdString())) device.know_office(*key);
}

}  // namespace

struct Session::Workers {
  Worker device_worker;
  Worker read_worker;
  std::unique_ptr<Device> device;  // device worker's
  std::unique_ptr<Reader> reader;  // read worker's
  Problem device_problem;
  Problem read_problem;
  QTimer announce;  // this thread's: holds back changed()
  bool held_back = false;
  QTimer left_alone;  // this thread's, as what follows
  std::vector<std::function<void(Source)>> steps;
  std::size_t next_step = 0;
  int asked = 0;  // reads under way
};

Session::Session(SessionFiles files, Identity identity, Environment& environment)
    : files_(std::move(files)),
      identity_(std::move(identity)),
      environment_(environment),
      workers_(std::make_unique<Workers>()),
      sync_(std::make_unique<SyncController>(*this)) {
  connect(sync_.get(), &SyncController::state_changed, this, &Session::state_changed);
  workers_->announce.setSingleShot(true);
  workers_->announce.setInterval(changes_every_ms);
  connect(&workers_->announce, &QTimer::timeout, this, [this] {
    if (std::exchange(workers_->held_back, false)) note_changes();
  });
  workers_->left_alone.setSingleShot(true);
  workers_->left_alone.setInterval(left_alone_ms);
  connect(&workers_->left_alone, &QTimer::timeout, this, &Session::prepare_next);
  // Both queues begin with opening; the reader's does not move before the device has made the file.
  workers_->read_worker.post([this] { open_reader(); });
  workers_->device_worker.post([this] { open_device(); });
  workers_->device_worker.start();
  sync_->refresh();  // what waits and when the office was last heard is known before any exchange
}

Session::~Session() {
  sync_->stop();
  workers_->device_worker.stop();
  workers_->read_worker.start();  // unless opening the device did: what was asked is answered before the end
  workers_->read_worker.stop();
}

void Session::open_device() {
  auto& w = *workers_;
  try {
    w.device = std::make_unique<Device>(files_.device(), identity_.user, environment_);
    tell_office_key(*w.device, identity_);
  } catch (const std::exception& failure) {
    w.device_problem = machine_failure(failure);
  }
  w.read_worker.start();
}

void Session::open_reader() {
  auto& w = *workers_;
  w.read_problem = w.device_problem;
  if (!w.device) return;
  try {
    w.reader = std::make_unique<Reader>(files_.replica, reader_busy_ms);
  } catch (const std::exception& failure) {
    w.read_problem = machine_failure(failure);
  }
}

const SyncState& Session::state() const {
  return sync_->state();
}

void Session::post_device(DeviceTask task) {
  workers_->device_worker.post(
      [this, task = std::move(task)] { task(workers_->device.get(), workers_->device_problem); });
}

void Session::post_read(ReadTask task) {
  ++workers_->asked;
  workers_->read_worker.post([this, task = std::move(task)] {
    look(task);
    deliver(this, [this] {
      --workers_->asked;
      prepare_later();
    });
  });
}

void Session::look(const ReadTask& task) {
  auto& w = *workers_;
  if (!w.reader) return task(nullptr, w.read_problem);
  std::optional<Reader::Look> look;
  std::optional<Problem> problem;
  try {
    look.emplace(*w.reader);
  } catch (const std::exception& failure) {
    problem = machine_failure(failure);
  }
  problem ? task(nullptr, *problem) : task(w.reader.get(), w.read_problem);
}

void Session::prepare(std::vector<std::function<void(Source)>> steps) {
  workers_->steps = std::move(steps);
  workers_->next_step = 0;
  prepare_later();
}

void Session::prepare_later() {
  auto& w = *workers_;
  if (w.next_step < w.steps.size()) w.left_alone.start();
}

void Session::prepare_next() {
  auto& w = *workers_;
  if (w.asked > 0 || wiped_ || w.next_step >= w.steps.size()) return;
  ++w.asked;
  w.read_worker.post([this, step = w.steps[w.next_step++]] {
    look([&](Reader* reader, const Problem&) {
      try {
        if (reader) step(*reader);
      } catch (const std::exception&) {
        // whoever asks is told
      }
    });
    deliver(this, [this] {
      --workers_->asked;
      prepare_next();
    });
  });
}

void Session::deliver(QPointer<QObject> receiver, std::function<void()> callback) {
  QMetaObject::invokeMethod(
      this,
      [receiver = std::move(receiver), callback = std::move(callback)] {
        if (receiver) callback();
      },
      Qt::QueuedConnection);
}

Problem Session::machine_failure(const std::exception& failure) {
  auto explained = explain(failure);
  deliver(this, [this, explained] {
    sync_->blocked_by_machine(explained.blocked, explained.sentence);
    emit failed(explained.sentence);
  });
  return Problem{explained.sentence.toStdString()};
}

void Session::note_record() {
  deliver(this, [this] {
    sync_->unblock_machine();
    note_changes();
    emit recorded();
  });
}

void Session::note_changes() {
  if (workers_->announce.isActive()) {
    workers_->held_back = true;
    return;
  }
  workers_->announce.start();
  workers_->next_step = 0;
  prepare_later();
  emit changed();
}

void Session::wait_for(const bool& finished) {
  QEventLoop loop;
  while (!finished) loop.processEvents(QEventLoop::WaitForMoreEvents);
}

Result<void> Session::sign_in_again(const Identity& identity) {
  auto saved = save_identity(files_, identity);
  if (saved.has_error()) return saved;
  identity_ = identity;
  device(
      this, [identity](Device& device) { tell_office_key(device, identity); }, [](const Result<void>&) {});
  sync_->signed_in_again();
  return {};
}

/// From here on nothing is recorded, so that by order of the office nothing goes that it has not heard.
Result<std::size_t> Session::close_to_wipe(WipeWhy why, Device* device, const Problem& unavailable,
                                           const Identity& identity) {
  if (!device) return unavailable;
  try {
    auto& outbox = device->outbox();
    auto entries = outbox.entries_to_fold(outbox.last_position());
    auto unheard = std::ranges::count_if(entries, [](auto& entry) { return !entry.outcome; });
    if (unheard && why == WipeWhy::office) return static_cast<std::size_t>(unheard);
  } catch (const std::exception& failure) {
    return machine_failure(failure);
  }
  if (auto begun = begin_wipe(files_, identity, why); begun.has_error()) return begun.error();
  workers_->device_problem = Problem{sentence(LinkError::wiped).toStdString()};
  workers_->device.reset();
  return std::size_t{0};
}

Result<void> Session::erase() {
  workers_->read_problem = Problem{sentence(LinkError::wiped).toStdString()};
  workers_->reader.reset();
  return erase_files(files_);
}

void Session::wipe(WipeWhy why, std::function<void(Result<std::size_t>)> done) {
  post_device(
      [this, why, done = std::move(done), identity = identity_](Device* device, const Problem& problem) {
        auto unheard = close_to_wipe(why, device, problem, identity);
        deliver(this, [this, done, unheard] {
          if (unheard.has_error() || *unheard) return done(unheard);
          workers_->read_worker.post([this, done] {
            auto erased = erase();
            deliver(this, [this, done, erased] {
              wiped_ = true;
              if (erased.has_error()) return done(erased.error());  // at the next start, then
              done(std::size_t{0});
            });
          });
        });
      });
}

Result<void> Session::take_tokens(const Identity& identity) {
  if (wiped_) return Problem{sentence(LinkError::wiped).toStdString()};
  auto saved = save_identity(files_, identity);
  if (saved.has_value()) identity_ = identity;
  return saved;
}

Result<void> Session::sign_out() {
  sync_->stop();
  auto identity = identity_;
  identity.bearer.clear();
  identity.refresh.clear();
  auto saved = save_identity(files_, identity);
  if (saved.has_value()) identity_ = identity;
  return saved;
}

}  // namespace giro

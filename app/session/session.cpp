#include "app/session/session.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QEventLoop>
#include <QTimer>
#include <algorithm>

#include "app/session/machine_failure.hpp"
#include "app/session/sync_controller.hpp"
#include "app/session/wipe.hpp"
#include "app/session/worker.hpp"
#include "sync/file/sealed_file.hpp"

namespace giro {
namespace {

constexpr int changes_every_ms = 100;

/// A sign-in from before exchange by file does not have it: the next one will.
void tell_office_key(Device& device, const Identity& identity) {
  if (auto key = file::shown_key(identity.office_key.toStdString())) device.know_office(*key);
}

}  // namespace

struct Session::Workers {
  Worker device_worker;
  std::unique_ptr<Device> device;  // its worker's, as the next
  Problem device_problem;
  QTimer announce;  // this thread's: holds back changed()
  bool held_back = false;
};

Session::Session(SessionFiles files, Identity identity, Environment& environment)
    : files_(std::move(files)),
      identity_(std::move(identity)),
      environment_(environment),
      workers_(std::make_unique<Workers>()),
      readers_(files_.replica, [this](const std::exception& failure) { return machine_failure(failure); }),
      sync_(std::make_unique<SyncController>(*this)) {
  connect(sync_.get(), &SyncController::state_changed, this, &Session::state_changed);
  workers_->announce.setSingleShot(true);
  workers_->announce.setInterval(changes_every_ms);
  connect(&workers_->announce, &QTimer::timeout, this, [this] {
    if (std::exchange(workers_->held_back, false)) note_changes();
  });
  workers_->device_worker.post([this] { open_device(); });
  workers_->device_worker.start();
  sync_->refresh();  // what waits and when the office was last heard is known before any exchange
}

Session::~Session() {
  sync_->stop();
  workers_->device_worker.stop();
}

/// What reads waits for it: opening the device makes the file.
void Session::open_device() {
  auto& w = *workers_;
  try {
    w.device = std::make_unique<Device>(files_.device(), identity_.user, environment_);
    tell_office_key(*w.device, identity_);
  } catch (const std::exception& failure) {
    w.device_problem = machine_failure(failure);
  }
  readers_.open(w.device_problem);
}

const SyncState& Session::state() const {
  return sync_->state();
}

void Session::post_device(DeviceTask task) {
  workers_->device_worker.post([this, task = std::move(task)] {
    if (auto tell = task(workers_->device.get(), workers_->device_problem)) deliver(std::move(tell));
  });
}

void Session::deliver(std::function<void()> callback) {
  jobs_.post(std::move(callback));
}

Problem Session::machine_failure(const std::exception& failure) {
  auto explained = explain(failure);
  deliver([this, explained] {
    sync_->blocked_by_machine(explained.blocked, explained.sentence);
    emit failed(explained.sentence);
  });
  return Problem{explained.sentence.toStdString()};
}

void Session::note_record() {
  deliver([this] {
    sync_->unblock_machine();
    note_changes();
    emit recorded();
  });
}

void Session::note_changes() {
  readers_.note_change();
  if (workers_->announce.isActive()) {
    workers_->held_back = true;
    return;
  }
  workers_->announce.start();
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

void Session::wipe(WipeWhy why, std::function<void(Result<std::size_t>)> done) {
  post_device([this, why, done = std::move(done), identity = identity_](Device* device,
                                                                        const Problem& problem) -> Tell {
    auto unheard = close_to_wipe(why, device, problem, identity);
    if (unheard.has_error() || *unheard) return [done, unheard] { done(unheard); };
    return [this, done] {
      readers_.close(Problem{sentence(LinkError::wiped).toStdString()}, [this, done] {
        deliver([this, done, erased = erase_files(files_)] {
          wiped_ = true;
          if (erased.has_error()) return done(erased.error());  // at the next start, then
          done(std::size_t{0});
        });
      });
    };
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

// Session: one signed-in user on this machine; the composition root of the app and of the command line. It
// owns the Device on one worker thread (every write, every exchange) and the Readers (every query).
// Invariant: nothing on the thread that owns the Session touches SQLite, and every callback comes back on
// that thread. Jobs of one kind answer in the order they were given; the read that follows a write's callback
// sees that write, and a read sees one state of the replica from its beginning to its end. Thread rule: call
// everything from the thread the Session lives in; its destructor waits for the job that is running.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

#include "app/session/identity.hpp"
#include "app/session/job_queue.hpp"
#include "app/session/readers.hpp"
#include "app/session/sync_state.hpp"
#include "sync/device/device.hpp"

namespace giro {

class SyncController;
enum class WipeWhy;

namespace detail {
template <typename T>
struct Flat {
  using type = Result<T>;
};
template <typename T>
struct Flat<Result<T>> {
  using type = Result<T>;
};
}  // namespace detail

/// What a job's answer arrives as: Result<T> for a job returning T or Result<T>. A machine failure (disk,
/// database) becomes its Problem, so `done` has one place to look.
template <typename Job, typename Source>
using Answer = typename detail::Flat<std::invoke_result_t<Job, Source&>>::type;

class Session : public QObject {
  Q_OBJECT

 public:
  /// Opens the files on the worker; jobs given meanwhile wait. `environment` must outlive the session.
  Session(SessionFiles, Identity, Environment& environment);
  ~Session() override;

  const Identity& identity() const { return identity_; }
  const SessionFiles& files() const { return files_; }
  SyncController& sync() { return *sync_; }
  const SyncState& state() const;

  // ---- the one way to write
  /// `make(Device&)` builds the Draft on the worker (see sync/actions), where the bases it reads cannot
  /// change under it; then the draft is recorded. `done(Result<Recorded>)` here. After it: changed(), and an
  /// exchange soon.
  template <typename Make, typename Done>
  void record(QObject* receiver, Make make, Done done) {
    device(
        receiver,
        [this, make = std::move(make)](Device& device) mutable -> Result<Recorded> {
          auto draft = Result<Draft>(make(device));
          if (draft.has_error()) return draft.error();
          auto recorded = device.record(std::move(*draft));
          if (recorded.has_value()) note_record();
          return recorded;
        },
        std::move(done));
  }

  /// Any other job on the Device: forms (device.outbox().save_form), the outbox list, tokens. Says nothing to
  /// anybody.
  template <typename Job, typename Done>
  void device(QObject* receiver, Job job, Done done) {
    post_device(asked<Device>(receiver, std::move(job), std::move(done)));
  }

  /// A query on a read-only connection: `job(SQLite::Database&)`, or `job(Source)` to share what is
  /// remembered, on a reader's thread, `done(Result<T>)` here.
  template <typename Job, typename Done>
  void read(QObject* receiver, Job job, Done done) {
    readers_.read(asked<Reader>(receiver, std::move(job), std::move(done)));
  }
  /// The same for what nobody waits for: it gives way to what somebody asks, and then is run once more.
  template <typename Job, typename Done>
  void read_unseen(QObject* receiver, Job job, Done done) {
    readers_.read_unseen(asked<Reader>(receiver, std::move(job), std::move(done)));
  }
  /// Something has changed, and what was prepared before is kept until the newest is prepared: read_before
  /// answers at once, read_later soon and of the newest. Otherwise read_before is silent and read_later a
  /// read.
  bool is_behind() const { return readers_.is_behind(); }
  /// What was to be prepared is, for the state after the last change this session knows of.
  bool is_prepared() const { return readers_.is_kept() && !readers_.is_behind(); }
  template <typename Job, typename Done>
  void read_before(QObject* receiver, Job job, Done done) {
    readers_.look_back(asked<Reader>(receiver, std::move(job), std::move(done)));
  }
  template <typename Job, typename Done>
  void read_later(QObject* receiver, Job job, Done done) {
    readers_.read_later(asked<Reader>(receiver, std::move(job), std::move(done)));
  }
  /// Calls `ask` here when nobody else waits for an answer: for what is not seen. Soon, and one after the
  /// other.
  void when_idle(QObject* receiver, std::function<void()> ask) {
    readers_.when_idle([receiver = QPointer<QObject>(receiver), ask = std::move(ask)] {
      if (receiver) ask();
    });
  }

  /// What is worth remembering before anybody asks: small steps, each read on its own once this session has
  /// been left alone for a moment, and again after each change. A step gives way to what somebody asks.
  void prepare(std::vector<Readers::Step> steps) { readers_.prepare(std::move(steps)); }

  /// Runs an event loop until the answer is there: for the command line and tests, never for screens.
  template <typename Job>
  Answer<Job, Device> device_now(Job job) {
    return await<Answer<Job, Device>>([&](auto done) { device(this, std::move(job), std::move(done)); });
  }
  template <typename Job>
  Answer<Job, Reader> read_now(Job job) {
    return await<Answer<Job, Reader>>([&](auto done) { read(this, std::move(job), std::move(done)); });
  }
  template <typename Make>
  Result<Recorded> record_now(Make make) {
    return await<Result<Recorded>>([&](auto done) { record(this, std::move(make), std::move(done)); });
  }

  /// Takes a fresh bearer token for the same user (signed in again) and tries at once.
  Result<void> sign_in_again(const Identity&);
  /// Erases what is here. By order of the office once it has heard every op; `done` with how many it has not:
  /// then nothing happened. After it every job meets a sentence.
  void wipe(WipeWhy, std::function<void(Result<std::size_t>)> done);
  bool is_wiped() const { return wiped_; }

  /// The same sign-in with its next tokens: kept first, used from then on.
  Result<void> take_tokens(const Identity&);
  /// Forgets the tokens; the files and unsent work stay.
  Result<void> sign_out();

 signals:
  /// Rows or inbox may show something new: after a record and after each received page, at most one per 100
  /// ms.
  void changed();
  /// A record was made on this tablet (debounced exchange).
  void recorded();
  /// state() has another value.
  void state_changed();
  /// Nothing is left here, as the office ordered, and the office was told if it could be reached.
  void wiped();
  /// The files cannot be opened or written: the sentence for people.
  void failed(QString problem);

 private:
  friend class SyncController;
  using Tell = Readers::Tell;
  using DeviceTask = std::function<Tell(Device*, const Problem&)>;
  struct Workers;

  /// A job that answers on the worker, and what then tells the receiver, if it still lives.
  template <typename Source, typename Job, typename Done>
  std::function<Tell(Source*, const Problem&)> asked(QObject* receiver, Job job, Done done);
  template <typename T, typename Start>
  T await(Start start);

  void open_device();                                                                    // on its worker
  Result<std::size_t> close_to_wipe(WipeWhy, Device*, const Problem&, const Identity&);  // on its worker
  void post_device(DeviceTask);
  /// Any thread: runs `callback` on this object's thread.
  void deliver(std::function<void()> callback);
  /// Worker thread: a machine failure as a sentence, and to failed().
  Problem machine_failure(const std::exception&);
  void note_record();   // any thread
  void note_changes();  // this object's thread
  void wait_for(const bool& finished);

  SessionFiles files_;
  Identity identity_;
  Environment& environment_;
  bool wiped_ = false;
  JobQueue jobs_;  // of this object's thread; the workers and readers post to it until they end
  std::unique_ptr<Workers> workers_;
  Readers readers_;
  std::unique_ptr<SyncController> sync_;
};

template <typename Source, typename Job, typename Done>
std::function<Session::Tell(Source*, const Problem&)> Session::asked(QObject* receiver, Job job, Done done) {
  using Reply = Answer<Job, Source>;
  static_assert(std::is_same_v<Source, Device> || std::is_invocable_v<const Job&, Source&>,
                "a reading may be run more than once");
  auto work = [this, receiver = QPointer<QObject>(receiver), job = std::move(job), done = std::move(done)](
                  Source* source, const Problem& unavailable) mutable -> Tell {
    auto reply = [&]() -> Reply {
      if (!source) return unavailable;
      try {
        if constexpr (std::is_void_v<std::invoke_result_t<Job, Source&>>) {
          job(*source);
          return {};
        } else {
          return job(*source);
        }
      } catch (const std::exception& failure) {
        if (is_broken_off(failure)) throw;
        return machine_failure(failure);
      }
    }();
    return [receiver = std::move(receiver), done = std::make_shared<Done>(std::move(done)),
            reply = std::make_shared<Reply>(std::move(reply))] {
      if (receiver) (*done)(std::move(*reply));
    };
  };
  // std::function wants a copyable target; jobs may hold move-only things.
  return [shared = std::make_shared<decltype(work)>(std::move(work))](
             Source* source, const Problem& problem) { return (*shared)(source, problem); };
}

template <typename T, typename Start>
T Session::await(Start start) {
  std::optional<T> answer;
  bool finished = false;
  start([&](T value) {
    answer.emplace(std::move(value));
    finished = true;
  });
  wait_for(finished);
  return std::move(*answer);
}

}  // namespace giro

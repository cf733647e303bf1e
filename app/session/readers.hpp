// Readers: the reading half of a Session: two read-only connections of the replica, each with a thread and a
// memory of its own. One is fresh: it answers of the newest state. While nobody asks, what is worth
// remembering is prepared on it; then the two change places, and the prepared one keeps its state (a read
// transaction, held) and answers as long as nothing has changed. When something has, what takes long is asked
// of the kept state at once, and of the newest when that is prepared: it does not stand in the way of others.
// What nobody looks at is asked when people have been silent for a moment (one question of theirs often
// follows from the answer to another), one at a time; it and what is prepared give way: when somebody asks
// meanwhile they are broken off, and come again later.
// Invariant: an answer is of one state; answers of the newest state are told in the order they were asked,
// and what was recorded before a question is in its answer. No state is kept for longer than
// `kept_at_most_ms` after a change, since a state that is held keeps the log of the replica from being
// emptied. The owner's thread; tasks run on the threads of the connections.
#pragma once

#include <QObject>
#include <QTimer>
#include <array>
#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/session/job_queue.hpp"
#include "app/session/worker.hpp"
#include "sync/base/result.hpp"
#include "sync/portfolio/reader.hpp"

namespace giro {

class Readers : public QObject {
 public:
  /// What a reading answered, to be told on the owner's thread.
  using Tell = std::function<void()>;
  /// Reads and says what to tell; without a reader the Problem says why.
  using Task = std::function<Tell(Reader*, const Problem&)>;
  using Step = std::function<void(Source)>;
  using Explain = std::function<Problem(const std::exception&)>;  // any thread

  struct Times {
    int left_alone_ms, kept_at_most_ms;
  };
  static constexpr Times usual{.left_alone_ms = 200, .kept_at_most_ms = 10'000};
  Readers(std::filesystem::path replica, Explain explain, Times = usual);
  ~Readers() override;

  /// Any thread: the replica is there, or never will be. What was asked before waits for this.
  void open(const Problem& unavailable);

  void read(Task);
  /// For nobody who waits: gives way, and then is run once more.
  void read_unseen(Task);
  /// A state is kept, of the last change or before it.
  bool is_kept() const { return kept_ != nullptr; }
  /// A state from before the last change is kept, and the newest is going to be prepared.
  bool is_behind() const { return kept_ && changed_; }
  /// Of the state before, if it is still kept when the turn comes.
  void look_back(Task);
  /// Of the newest state, once that is prepared or nothing is kept any more, and nobody else asks: soon.
  void read_later(Task);
  /// Calls `ask` when nobody else has waited for an answer for `left_alone_ms`: soon.
  void when_idle(std::function<void()> ask);

  /// See Session::prepare.
  void prepare(std::vector<Step>);
  /// Somebody of this program has written.
  void note_change();

  /// Nothing is read any more; then `last` runs on a thread of the readers, with no file open.
  void close(Problem why, std::function<void()> last);

 private:
  /// A connection. Its thread's, apart from the worker.
  struct Lane {
    Worker worker;
    std::unique_ptr<Reader> reader;
    std::optional<Reader::Look> held;
    std::optional<std::int64_t> same_as_kept;  // of what version the kept state of the other lane is
    Problem problem;
  };

  void open_lane(Lane&);  // on the lane's thread
  /// How many questions people had asked when a task was given that gives way to the next; nullopt: it does
  /// not.
  using Asked = std::optional<std::uint64_t>;
  void give_turn(Task, Asked);
  Tell run(Lane&, const Task&);                                     // on the lane's thread
  std::optional<Tell> run_unless_asked(Lane&, const Task&, Asked);  // on the lane's thread
  void answer(std::uint64_t turn, const Task&, Lane&, Asked);       // on the lane's thread
  void told(std::uint64_t turn, Tell);
  void wait_for_quiet();
  void prepare_next();
  void change_places();
  static std::optional<std::int64_t> newest_of(Lane&);  // on the lane's thread
  static bool keep(Lane& prepared);                     // on the lane's thread
  void places_changed(Lane& prepared, bool is_kept);
  void let_go();
  void read_what_waits();
  void go_on_idle();
  void here(std::function<void()> job) { jobs_.post(std::move(job)); }

  std::filesystem::path replica_;
  Explain explain_;
  std::array<Lane, 2> lanes_;
  Lane* fresh_ = &lanes_[0];
  Lane* kept_ = nullptr;
  bool changed_ = false;  // since what is kept
  bool second_ = false;   // the second connection is open
  bool closed_ = false;
  std::uint64_t turns_ = 0, next_turn_ = 0;
  std::atomic<std::uint64_t> asked_ = 0;    // questions of people who wait
  std::uint64_t idle_until_ = 0;            // no turn before it is of a person who waits
  std::map<std::uint64_t, Tell> answers_;   // that came before an earlier one
  std::vector<Task> waiting_;               // until the newest state is prepared
  std::deque<std::function<void()>> idle_;  // until nobody else asks
  std::vector<Step> steps_;
  std::size_t next_step_ = 0;
  int under_way_ = 0;
  QTimer left_alone_, kept_long_enough_;
  JobQueue jobs_;  // of the owner's thread
};

}  // namespace giro

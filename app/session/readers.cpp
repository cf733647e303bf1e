#include "app/session/readers.hpp"

#include <SQLiteCpp/Exception.h>

#include <QPointer>
#include <utility>

namespace giro {
namespace {

constexpr int busy_ms = 5'000;

}  // namespace

Readers::Readers(std::filesystem::path replica, Explain explain, Times times)
    : replica_(std::move(replica)), explain_(std::move(explain)) {
  left_alone_.setSingleShot(true);
  left_alone_.setInterval(times.left_alone_ms);
  connect(&left_alone_, &QTimer::timeout, this, &Readers::prepare_next);
  kept_long_enough_.setSingleShot(true);
  kept_long_enough_.setInterval(times.kept_at_most_ms);
  connect(&kept_long_enough_, &QTimer::timeout, this, [this] {
    let_go();
    read_what_waits();
  });
  fresh_->worker.post([this] { open_lane(lanes_[0]); });
}

Readers::~Readers() {
  lanes_[0].worker.start();  // unless open() did: what was asked is answered before the end
  for (auto& lane : lanes_) lane.worker.stop();
}

void Readers::open(const Problem& unavailable) {
  lanes_[0].problem = unavailable;
  lanes_[0].worker.start();
}

void Readers::open_lane(Lane& lane) {
  if (!lane.problem.what.empty()) return;
  try {
    lane.reader = std::make_unique<Reader>(replica_, busy_ms);
  } catch (const std::exception& failure) {
    lane.problem = explain_(failure);
  }
}

// ---- questions

Readers::Tell Readers::run(Lane& lane, const Task& task) {
  if (!lane.reader) return task(nullptr, lane.problem);
  if (lane.held) return task(lane.reader.get(), lane.problem);
  std::optional<Reader::Look> look;
  try {
    look.emplace(*lane.reader);
  } catch (const std::exception& failure) {
    return task(nullptr, explain_(failure));
  }
  return task(lane.reader.get(), lane.problem);
}

/// Nothing: it gave way.
std::optional<Readers::Tell> Readers::run_unless_asked(Lane& lane, const Task& task, Asked asked) {
  if (!asked || !lane.reader) return run(lane, task);
  if (asked_ != *asked) return std::nullopt;
  try {
    Reader::GivesWay gives_way(*lane.reader, [&] { return asked_ != *asked; });
    return run(lane, task);
  } catch (const SQLite::Exception& failure) {
    if (!is_broken_off(failure)) throw;
    return std::nullopt;
  }
}

void Readers::answer(std::uint64_t turn, const Task& task, Lane& lane, Asked asked) {
  auto tell = run_unless_asked(lane, task, asked);
  if (!tell) tell = [this, task] { when_idle([this, task] { read_unseen(task); }); };
  here([this, turn, tell = std::move(*tell)]() mutable { told(turn, std::move(tell)); });
}

void Readers::read(Task task) {
  ++asked_;
  give_turn(std::move(task), std::nullopt);
}

void Readers::read_unseen(Task task) {
  give_turn(std::move(task), asked_.load());
}

void Readers::give_turn(Task task, Asked asked) {
  ++under_way_;
  fresh_->worker.post([this, turn = turns_++, task = std::move(task), asked, fresh = fresh_, kept = kept_] {
    if (kept && fresh->same_as_kept && newest_of(*fresh) == fresh->same_as_kept)
      kept->worker.post([this, turn, task, asked, kept] { answer(turn, task, *kept, asked); });
    else
      answer(turn, task, *fresh, asked);
  });
}

std::optional<std::int64_t> Readers::newest_of(Lane& lane) {
  if (!lane.reader) return std::nullopt;
  try {
    return lane.reader->version();
  } catch (const SQLite::Exception&) {
    return std::nullopt;  // the next question says what is wrong
  }
}

void Readers::told(std::uint64_t turn, Tell tell) {
  answers_.emplace(turn, std::move(tell));
  QPointer<Readers> alive(this);  // who is told may end the session
  while (alive && !answers_.empty() && answers_.begin()->first == next_turn_) {
    auto next = std::move(answers_.begin()->second);
    answers_.erase(answers_.begin());
    ++next_turn_;
    --under_way_;
    next();
  }
  if (alive && next_turn_ <= idle_until_) go_on_idle();
  if (alive) wait_for_quiet();
}

void Readers::look_back(Task task) {
  if (!kept_) return;
  kept_->worker.post([this, task = std::move(task), kept = kept_] {
    if (kept->held) here(run(*kept, task));
  });
}

void Readers::read_later(Task task) {
  if (!is_behind()) return read(std::move(task));
  waiting_.push_back(std::move(task));
}

void Readers::read_what_waits() {
  for (auto& task : std::exchange(waiting_, {}))
    when_idle([this, task = std::move(task)]() mutable { read_unseen(std::move(task)); });
}

void Readers::when_idle(std::function<void()> ask) {
  idle_.push_back(std::move(ask));
  wait_for_quiet();
}

/// One at a time, and none before what follows from an answer.
void Readers::go_on_idle() {
  QPointer<Readers> alive(this);  // who asks may end the session
  while (alive && !idle_.empty() && (under_way_ == 0 || closed_)) {
    auto ask = std::move(idle_.front());
    idle_.pop_front();
    ask();
    if (alive) idle_until_ = turns_;
  }
}

// ---- what is prepared

void Readers::prepare(std::vector<Step> steps) {
  steps_ = std::move(steps);
  next_step_ = 0;
  wait_for_quiet();
}

void Readers::note_change() {
  if (kept_ && !changed_) kept_long_enough_.start();
  changed_ = true;
  next_step_ = 0;
  wait_for_quiet();
}

void Readers::wait_for_quiet() {
  if (!idle_.empty() || (!steps_.empty() && next_step_ <= steps_.size())) left_alone_.start();
}

void Readers::prepare_next() {
  QPointer<Readers> alive(this);
  go_on_idle();
  if (!alive || under_way_ > 0 || closed_ || steps_.empty() || next_step_ > steps_.size()) return;
  if (next_step_++ == steps_.size()) return change_places();
  ++under_way_;
  fresh_->worker.post([this, step = steps_[next_step_ - 1], fresh = fresh_, asked = asked_.load()] {
    auto prepare = [&](Reader* reader, const Problem&) -> Tell {
      try {
        if (reader) step(*reader);
      } catch (const std::exception& failure) {
        if (is_broken_off(failure)) throw;  // whoever asks is told of others
      }
      return {};
    };
    bool done = run_unless_asked(*fresh, prepare, asked).has_value();
    here([this, done] {
      --under_way_;
      if (!done && next_step_ > 0) --next_step_;
      prepare_next();
    });
  });
}

/// The connection that becomes fresh notes the newest version first, and the prepared one holds its state
/// after that: when nothing was written since its last step, both are of one state.
void Readers::change_places() {
  auto *prepared = fresh_, *fresh = &lanes_[fresh_ == &lanes_[0] ? 1 : 0];
  if (!std::exchange(second_, true)) {
    fresh->worker.start();
    fresh->worker.post([this, fresh] { open_lane(*fresh); });
  }
  let_go();
  fresh_ = fresh;
  changed_ = false;
  ++under_way_;
  fresh->worker.post([this, fresh, prepared] {
    fresh->same_as_kept = newest_of(*fresh);
    prepared->worker.post([this, prepared] {
      bool is_kept = keep(*prepared);
      here([this, prepared, is_kept] { places_changed(*prepared, is_kept); });
    });
  });
}

bool Readers::keep(Lane& prepared) {
  if (!prepared.reader) return false;
  auto before = prepared.reader->looked_at();
  try {
    prepared.held.emplace(*prepared.reader);
  } catch (const std::exception&) {
    return false;
  }
  if (prepared.reader->looked_at() != before) prepared.held.reset();
  return prepared.held.has_value();
}

void Readers::places_changed(Lane& prepared, bool is_kept) {
  --under_way_;
  if (closed_) return;
  if (is_kept) {
    kept_ = &prepared;
    if (changed_) kept_long_enough_.start();
  } else {
    next_step_ = 0;
  }
  read_what_waits();
  QPointer<Readers> alive(this);
  go_on_idle();
  if (alive) wait_for_quiet();
}

void Readers::let_go() {
  kept_long_enough_.stop();
  if (!kept_) return;
  kept_->worker.post([kept = kept_] { kept->held.reset(); });
  kept_ = nullptr;
}

void Readers::close(Problem why, std::function<void()> last) {
  closed_ = true;
  let_go();
  read_what_waits();
  go_on_idle();
  auto end = [why = std::move(why)](Lane& lane) {
    lane.held.reset();
    lane.reader.reset();
    lane.problem = why;
  };
  if (!second_)
    return lanes_[0].worker.post([this, end, last = std::move(last)] {
      end(lanes_[0]);
      last();
    });
  lanes_[1].worker.post([this, end, last = std::move(last)] {
    end(lanes_[1]);
    lanes_[0].worker.post([this, end, last] {
      end(lanes_[0]);
      last();
    });
  });
}

}  // namespace giro

// A person at the real window of a benchmark: taps, looks, waits; and Gap, how long the window kept an event
// waiting meanwhile. The thread of the window.
#pragma once

#include <QGuiApplication>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <ctime>
#include <functional>
#include <stdexcept>
#include <utility>

#include "app/giro/window.hpp"

namespace giro::bench {

inline double milliseconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// An event that wants to be handled every millisecond; the longest it ever waited. Part of it the window's
/// thread stands still until the render thread has drawn the frame before: with a software rasteriser that is
/// its work, not the program's. `own` is the wait without that part.
class Gap {
 public:
  explicit Gap(QQuickWindow& window) {
    QObject::connect(&window, &QQuickWindow::afterAnimating, &timer_,
                     [this] { asked_ = milliseconds(CLOCK_MONOTONIC); });
    QObject::connect(
        &window, &QQuickWindow::beforeSynchronizing, &timer_,  // on the render thread, while this one waits
        [this] { drawing_ += milliseconds(CLOCK_MONOTONIC) - asked_; }, Qt::DirectConnection);
    timer_.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { tick(); });
    timer_.start(1);
  }
  void restart() {
    wall_ms = cpu_ms = own_ms = drawing_ = 0;
    last_wall_ = milliseconds(CLOCK_MONOTONIC);
    last_cpu_ = milliseconds(CLOCK_THREAD_CPUTIME_ID);
  }

  double wall_ms = 0, cpu_ms = 0, own_ms = 0;

 private:
  void tick() {
    auto wall = milliseconds(CLOCK_MONOTONIC), cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    wall_ms = std::max(wall_ms, wall - last_wall_);
    cpu_ms = std::max(cpu_ms, cpu - last_cpu_);
    own_ms = std::max(own_ms, wall - last_wall_ - std::exchange(drawing_, 0));
    last_wall_ = wall;
    last_cpu_ = cpu;
  }

  QTimer timer_;
  double asked_ = 0, drawing_ = 0;  // written while this thread and the render thread wait for each other
  double last_wall_ = milliseconds(CLOCK_MONOTONIC), last_cpu_ = milliseconds(CLOCK_THREAD_CPUTIME_ID);
};

class Person {
 public:
  explicit Person(Window& window) : window_(window) {}

  /// Whether something drawn satisfies it.
  bool sees(const std::function<bool(QQuickItem*)>& wanted) { return find(root(), wanted) != nullptr; }

  void wait_until(const std::function<bool()>& holds) {
    if (!QTest::qWaitFor(holds, 10'000)) throw std::runtime_error("the screen did not follow");
  }

  /// A button whose words match; waits for it, then until the screen stands still.
  void tap(const QString& words) {
    auto at = place_of(words);
    QTest::mouseClick(&window_.quick(), Qt::LeftButton, {}, at);
    stand_still();
  }

  /// Where that button is, once it is there and the screen stands still.
  QPoint place_of(const QString& words) {
    QRegularExpression pattern("^(?:" + words + ")");
    QQuickItem* button = nullptr;
    wait_until([&] {
      button = find(root(), [&](QQuickItem* item) {
        return item->inherits("QQuickAbstractButton") && item->isEnabled() &&
               pattern.match(item->property("text").toString()).hasMatch();
      });
      return button && settled();
    });
    return button->mapToScene(QPointF(button->width() / 2, button->height() / 2)).toPoint();
  }

  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    window_.quick().requestActivate();
    QTest::keyClick(&window_.quick(), key, modifiers);
    stand_still();
  }

  void type(const QString& words) {
    for (auto letter : words) {
      QTest::keyClick(&window_.quick(), letter.toLatin1());
      QTest::qWait(60);
    }
    stand_still();
  }

  void stand_still() {
    int calm = 0;
    wait_until([&] { return (calm = settled() ? calm + 1 : 0) > 20; });
  }

  bool settled() const { return window_.settled(); }
  QQuickItem* root() { return window_.quick().contentItem(); }

  static QQuickItem* find(QQuickItem* item, const std::function<bool(QQuickItem*)>& wanted) {
    if (!item->isVisible() || item->opacity() == 0) return nullptr;
    auto children = item->childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child)
      if (auto* found = find(*child, wanted)) return found;
    return wanted(item) ? item : nullptr;
  }

 private:
  Window& window_;
};

inline bool is(QQuickItem* item, const char* type) {
  return QString::fromLatin1(item->metaObject()->className()).startsWith(type);
}

}  // namespace giro::bench

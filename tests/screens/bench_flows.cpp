// The child of giro-screens-bench: the real window, tapped as a person would. Each flow is played twice: the
// first time screens are loaded, the second time they are known.
#include <QGuiApplication>
#include <QQuickItem>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <utility>

#include "app/giro/window.hpp"
#include "app/platform/environment.hpp"
#include "qml/fonts.hpp"
#include "tests/screens/bench.hpp"

namespace giro::bench {
namespace {

double milliseconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void print(const QString& name, const QString& value) {
  std::printf("%s\t%s\n", qUtf8Printable(name), qUtf8Printable(value));
  std::fflush(stdout);
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
    QRegularExpression pattern("^(?:" + words + ")");
    QQuickItem* button = nullptr;
    wait_until([&] {
      button = find(root(), [&](QQuickItem* item) {
        return item->inherits("QQuickAbstractButton") && item->isEnabled() &&
               pattern.match(item->property("text").toString()).hasMatch();
      });
      return button && settled();
    });
    auto at = button->mapToScene(QPointF(button->width() / 2, button->height() / 2)).toPoint();
    QTest::mouseClick(&window_.quick(), Qt::LeftButton, {}, at);
    stand_still();
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

bool is(QQuickItem* item, const char* type) {
  return QString::fromLatin1(item->metaObject()->className()).startsWith(type);
}

/// From the start of the program to the first frame with clients on it.
void until_list(Window& window, Person& person) {
  bool there = false, drawn = false;
  auto look = [&] {
    drawn = there;
    there = there || person.sees([](QQuickItem* item) { return is(item, "ClientRow"); });
    window.quick().update();
  };
  auto frames = QObject::connect(&window.quick(), &QQuickWindow::frameSwapped, &window.quick(), look,
                                 Qt::QueuedConnection);
  person.wait_until([&] { return window.settled() || there; });
  print("start: the first screen stands", "now");
  QMetaObject::invokeMethod(&window.quick(), "show", Q_ARG(QVariant, "clients"));
  person.wait_until([&] { return drawn; });
  print("start: the client list is on the screen", "now");
  print("start: work until then, all threads, cpu", QString::number(milliseconds(CLOCK_PROCESS_CPUTIME_ID)));
  QObject::disconnect(frames);
}

/// An empty window of the same size that only changes its colour in every frame: what this machine's
/// rasteriser makes any window wait.
void control(Window& window) {
  window.quick().hide();
  QQuickWindow empty;
  empty.resize(window.quick().size());
  Gap gap(empty);
  QTimer paint;
  int frame = 0;
  QObject::connect(&paint, &QTimer::timeout, &empty, [&] {
    empty.setColor(QColor::fromHsv(++frame % 360, 255, 255));
    empty.update();
  });
  paint.start(1);
  empty.show();
  QTest::qWait(500);
  gap.restart();
  QTest::qWait(2000);
  print("control, an empty window repainted: gap, wall", QString::number(gap.wall_ms));
  print("control, an empty window repainted: gap, own", QString::number(gap.own_ms));
}

struct Flow {
  const char* name;
  std::function<void(Person&)> play;
};

const std::vector<Flow> flows{
    {"find the last order", [](Person& p) { p.tap("Oggi"), p.tap("Clienti"); }},
    {"search a client",
     [](Person& p) {
       p.tap("Clienti");
       p.key(Qt::Key_F, Qt::ControlModifier);
       p.type("osteria");
       p.key(Qt::Key_F, Qt::ControlModifier);
       p.key(Qt::Key_Delete);
     }},
    {"log a visit",
     [](Person& p) {
       p.tap("Oggi");
       p.tap("Inizia visita|Continua la visita");
       p.tap("Informazioni");
       p.tap("Salva visita");
     }},
    {"repeat the last order",
     [](Person& p) {
       p.tap("Oggi");
       p.tap("Nuovo ordine");
       p.tap("Ripeti ordine");
       p.tap("Rivedi e invia");
       p.tap("Invia ordine");
     }},
    {"a client's card",
     [](Person& p) {
       p.tap("Clienti");
       for (auto tab : {"Dati", "Contatti", "Ordini", "Visite", "Crediti", "Richieste", "Note", "Riepilogo"})
         p.tap(tab);
     }},
};

}  // namespace

int run_flows(int argc, char** argv, const std::filesystem::path& replica) try {
  QGuiApplication::setOrganizationName("Giro");
  QGuiApplication::setApplicationName("giro-screens-bench");
  QGuiApplication application(argc, argv);
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                     QString::fromStdString(replica.parent_path().string()));
  prepare_look();
  MachineEnvironment environment;
  Window window(SessionFiles{replica}, environment);
  window.app().set_language("it");
  if (!window.open()) return 1;
  window.quick().resize(1280, 800);
  window.quick().show();
  Person person(window);
  until_list(window, person);
  person.stand_still();
  Gap gap(window.quick());
  for (auto time : {"first time", "again"}) {
    double wall = 0, cpu = 0, own = 0;
    for (auto& flow : flows) {
      gap.restart();
      flow.play(person);
      print(QStringLiteral("gap, %1: %2, wall").arg(time, flow.name), QString::number(gap.wall_ms));
      print(QStringLiteral("gap, %1: %2, own").arg(time, flow.name), QString::number(gap.own_ms));
      print(QStringLiteral("gap, %1: %2, cpu").arg(time, flow.name), QString::number(gap.cpu_ms));
      wall = std::max(wall, gap.wall_ms);
      cpu = std::max(cpu, gap.cpu_ms);
      own = std::max(own, gap.own_ms);
    }
    print(QStringLiteral("longest gap, %1, wall").arg(time), QString::number(wall));
    print(QStringLiteral("longest gap, %1, own").arg(time), QString::number(own));
    print(QStringLiteral("longest gap, %1, cpu").arg(time), QString::number(cpu));
  }
  control(window);
  return 0;
} catch (const std::exception& failure) {
  std::fprintf(stderr, "giro-screens-bench: %s\n", failure.what());
  return 1;
}

}  // namespace giro::bench

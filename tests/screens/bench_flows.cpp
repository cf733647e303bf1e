// The child of giro-screens-bench: the real window, tapped as a person would. Each flow is played twice: the
// first time screens are loaded, the second time they are known.
#include <QSettings>
#include <cstdio>
#include <filesystem>
#include <functional>

#include "app/platform/environment.hpp"
#include "qml/fonts.hpp"
#include "tests/screens/bench.hpp"
#include "tests/screens/bench_person.hpp"

namespace giro::bench {
namespace {

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

void print(const QString& name, const QString& value) {
  std::printf("%s\t%s\n", qUtf8Printable(name), qUtf8Printable(value));
  std::fflush(stdout);
}

void be_the_bench(const std::filesystem::path& replica) {
  QGuiApplication::setOrganizationName("Giro");
  QGuiApplication::setApplicationName("giro-screens-bench");
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                     QString::fromStdString(replica.parent_path().string()));
}

int run_flows(int argc, char** argv, const std::filesystem::path& replica) try {
  be_the_bench(replica);
  QGuiApplication application(argc, argv);
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

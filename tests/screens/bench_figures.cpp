// The child of `giro-screens-bench figures`: every screen of figures of a person, opened with a tap on the
// replica of a large company. `filled`: figures are there for all that was asked, and laid out; `renewed`:
// they are those of the newest state; `drawn`: the first frame after they were filled, which a software
// rasteriser draws slowly; `gap`: the longest the window kept an event waiting. What was known before the
// tap: `unprepared`: nothing, for another program has just changed the replica; `changed`: the usual
// questions were prepared, then something was recorded; `prepared`: nothing was recorded since.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QEventLoop>

#include "app/platform/environment.hpp"
#include "qml/fonts.hpp"
#include "sync/actions/client.hpp"
#include "sync/portfolio/select.hpp"
#include "tests/bench/portfolio.hpp"
#include "tests/screens/bench.hpp"
#include "tests/screens/bench_person.hpp"

namespace giro::bench {
namespace {

constexpr std::size_t some_client = 17;

class Stopwatch {
 public:
  Stopwatch(Window& window, const std::filesystem::path& replica, Known known)
      : window_(window),
        replica_(replica.string(), SQLite::OPEN_READWRITE, busy_ms),
        known_(known),
        person_(window),
        gap_(window.quick()) {}

  /// A tap on the button of these words.
  void tap(const QString& name, const QString& words) {
    auto at = person_.place_of(words);
    change();
    time(name, [&] { QTest::mouseClick(&window_.quick(), Qt::LeftButton, {}, at); });
  }
  /// What a tap on a row does.
  void open(const QString& name, const char* screen, const QVariantMap& subject) {
    auto* nav = Person::find(person_.root(), [](QQuickItem* item) { return is(item, "Nav_"); });
    person_.stand_still();
    change();
    time(name,
         [&] { QMetaObject::invokeMethod(nav, "open", Q_ARG(QString, screen), Q_ARG(QVariant, subject)); });
  }
  void back() {
    person_.stand_still();
    person_.key(Qt::Key_Escape);
  }
  void stand_still() { person_.stand_still(); }
  double longest_gap_ms() const { return longest_gap_ms_; }

 private:
  void change() {
    if (known_ == Known::nothing)
      return (void)replica_.exec(
          "UPDATE client SET phone = coalesce(phone, '') || '1' WHERE id = (SELECT min(id) FROM client)");
    if (known_ == Known::before) wait_until_prepared();
    (void)window_.app().session()->record_now(
        [](Device& device) { return actions::add_task(device, {}, "richiamare", "2030-01-01"); });
    if (known_ == Known::all) wait_until_prepared();
  }
  void wait_until_prepared() {
    if (!std::exchange(prepares_, true)) window_.app().prepare_ahead();
    if (!QTest::qWaitFor([&] { return window_.app().session()->is_prepared(); }, prepared_ms))
      throw std::runtime_error("the usual questions were never prepared");
  }

  void time(const QString& name, const std::function<void()>& act) {
    QEventLoop loop;
    QTimer poll;
    double filled_ms = 0, drawn_ms = 0, begun = 0;
    auto passed = [&] { return milliseconds(CLOCK_MONOTONIC) - begun; };
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
      if (filled_ms > 0 || !window_.settled()) return;
      filled_ms = passed();
      window_.quick().update();
    });
    QObject::connect(
        &window_.quick(), &QQuickWindow::frameSwapped, &loop,
        [&] {
          if (filled_ms > 0) loop.quit();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(20'000, &loop, [&] { loop.exit(1); });
    gap_.restart();
    begun = milliseconds(CLOCK_MONOTONIC);
    act();
    poll.start(1);
    if (loop.exec() != 0) throw std::runtime_error("the screen was never filled: " + name.toStdString());
    drawn_ms = passed();
    bool renewed = false;  // answers come in the order of the questions
    window_.app().session()->read_later(
        &loop, [](SQLite::Database&) {}, [&](const Result<void>&) { renewed = true; });
    while (!renewed) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto how = QStringLiteral(", ") + states[static_cast<std::size_t>(known_)];
    print(name + ": filled" + how, filled_ms);
    print(name + ": drawn" + how, drawn_ms);
    print(name + ": renewed" + how, std::max(filled_ms, passed()));
    print(name + ": gap, cpu" + how, gap_.cpu_ms);
    longest_gap_ms_ = std::max(longest_gap_ms_, gap_.cpu_ms);
  }

  static constexpr const char* states[] = {"unprepared", "changed", "prepared"};
  static constexpr int prepared_ms = 20'000, busy_ms = 5'000;

  Window& window_;
  SQLite::Database replica_;
  Known known_;
  bool prepares_ = false;
  Person person_;
  Gap gap_;
  double longest_gap_ms_ = 0;
};

void card(Stopwatch& watch, const QString& whose) {
  PortfolioRows rows{CompanyTime::in().value(), {}, {}};
  watch.open(whose + "client card", "ClientCardPage",
             {{"clientId", QString::fromStdString(to_hex(rows.client(some_client)))}});
  for (auto tab : {"Ordini", "Visite", "Crediti"}) watch.tap(whose + "client card, " + tab, tab);
  watch.back();
}

void manager(Stopwatch& watch, const QString& agent) {
  watch.open("Squadra, Giornata", "AgentDayPage", {{"userId", agent}});
  watch.back();
  watch.open("Squadra, Obiettivi", "TargetsPage", {});
  watch.back();
  watch.tap("Portafoglio, KPI", "Portafoglio");
  for (auto tab : {"ABC", "RFM", "Andamento", "Segmenti", "KPI"})
    watch.tap(QStringLiteral("Portafoglio, %1%2").arg(tab, QString(tab) == "KPI" ? " again" : ""), tab);
  watch.tap("Strategie", "Strategie");
  watch.back();
  watch.tap("Copertura", "Copertura");
  watch.tap("Copertura, Mai visitati", "Mai visitati");
  watch.tap("Copertura, Capacità", "Capacità");
  watch.tap("Credito", "Credito");
  card(watch, "manager, ");
}

void agent_of_field(Stopwatch& watch) {
  watch.tap("I miei numeri", "Numeri");
  watch.open("Chiudi giornata", "CloseDayPage", {});
  watch.back();
  card(watch, "agent, ");
}

SQLite::Database opened(const std::filesystem::path& replica) {
  return SQLite::Database(replica.string(), SQLite::OPEN_READWRITE);
}

/// The first agent by name of sign-in.
Id some_agent(SQLite::Database& db) {
  Select query(db, "SELECT id FROM app_user WHERE role = 'agent' ORDER BY login");
  Id agent;
  if (query.step()) query.read(agent);
  return agent;
}

}  // namespace

void add_portfolio(const std::filesystem::path& replica, bool small) {
  auto db = opened(replica);
  PortfolioSize size;
  if (small) size = {.clients = 50, .order_lines = 500, .invoices = 100, .visits = 200};
  auto time = CompanyTime::in().value();
  auto today = time.day_of(MachineEnvironment().clock().wall_at);
  PortfolioRows{time, some_agent(db), id_of(2), today}.write(db, size, false);
}

int run_figures(int argc, char** argv, const std::filesystem::path& replica, Known known) try {
  be_the_bench(replica);
  QGuiApplication application(argc, argv);
  prepare_look();
  MachineEnvironment environment;
  Window window(SessionFiles{replica}, environment);
  window.app().set_language("it");
  window.app().setProperty("reduceMotion", true);  // how long a screen slides in is no question of speed
  if (!window.open()) return 1;
  window.quick().resize(1280, 800);
  window.quick().show();
  Stopwatch watch(window, replica, known);
  watch.stand_still();
  if (window.app().property("role") == "agent") {
    agent_of_field(watch);
  } else {
    auto db = opened(replica);
    manager(watch, QString::fromStdString(to_hex(some_agent(db))));
  }
  print("longest gap of all, cpu", watch.longest_gap_ms());
  return 0;
} catch (const std::exception& failure) {
  std::fprintf(stderr, "giro-screens-bench: %s\n", failure.what());
  return 1;
}

}  // namespace giro::bench

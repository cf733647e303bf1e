// giro-screens-bench: the figures of the screens, run by hand on a demo company: how soon after the start of
// the program the client list can be read, and how long the window ever keeps an event waiting while people
// work; with `figures [RUNS]`, from a tap to a screen of figures that is filled, on 5,000 clients. The parent
// starts one child per run and takes medians. `wall` is what a person waits on this machine as it is now;
// `own` is that without the time the window's thread stands still for the software rasteriser, whose share
// the control shows on an empty window; `cpu` is the work of the window's thread alone, which a busy machine
// does not lengthen.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <map>
#include <span>
#include <vector>

#include "app/giro/demo_people.hpp"
#include "tests/screens/bench.hpp"

namespace giro::bench {
namespace {

constexpr int child_ms = 240'000;

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values.empty() ? 0 : values[values.size() / 2];
}

/// Figure names to one value a run.
using Figures = std::map<QString, std::vector<double>>;

/// One run over a fresh copy of the replica; what the child prints as "name<tab>value" is collected. A value
/// of "now" is the time since the program was started.
bool run_child(const QString& how, const QString& original, const QString& copy, Figures& figures) {
  for (auto part : {"", "-wal", ".outbox", ".outbox-wal", ".session"}) {
    QFile::remove(copy + part);
    QFile::copy(original + part, copy + part);
  }
  QProcess child;
  child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  QElapsedTimer since;
  since.start();
  child.start(QCoreApplication::applicationFilePath(), {how, copy});
  while (child.waitForReadyRead(child_ms)) {
    while (child.canReadLine()) {
      auto words = QString::fromUtf8(child.readLine()).trimmed().split('\t');
      if (words.size() != 2) continue;
      auto value = words[1] == "now" ? static_cast<double>(since.nsecsElapsed()) / 1e6 : words[1].toDouble();
      figures[words[0]].push_back(value);
    }
  }
  child.waitForFinished(child_ms);
  return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
}

void show(const Figures& figures, int runs) {
  std::printf("%-58s %10s %10s   (ms, %d runs)\n", "", "median", "worst", runs);
  for (auto& [name, values] : figures)
    std::printf("%-58s %10.1f %10.1f\n", qUtf8Printable(name), median(values),
                *std::ranges::max_element(values));
}

constexpr std::pair<const char*, Known> figure_runs[] = {
    {"--unprepared", Known::nothing}, {"--changed", Known::before}, {"--prepared", Known::all}};

enum class What { flows, figures, all };

int measure(int runs, What what) {
  QTemporaryDir folder;
  auto people = demo_people(folder.path());
  if (people.has_error()) {
    std::fprintf(stderr, "giro-screens-bench: %s\n", people.error().what.c_str());
    return 1;
  }
  Figures flows, figures;
  auto run = [&](const char* how, const std::filesystem::path& whose, Figures& into) {
    for (int i = 0; i < runs; ++i)
      if (!run_child(how, QString::fromStdString(whose.string()), folder.filePath("copy"), into))
        return false;
    return true;
  };
  if (what != What::figures) {
    if (!run("--child", people->front(), flows)) return 1;
    show(flows, runs);
  }
  if (what == What::flows) return 0;
  for (auto& whose : std::span(*people).first(2)) {  // the agent and the manager
    add_portfolio(whose, what == What::all);
    for (auto& [how, known] : figure_runs)
      if (!run(how, whose, figures)) return 1;
  }
  show(figures, runs);
  return 0;
}

}  // namespace
}  // namespace giro::bench

int main(int argc, char** argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() == 2 && words[0] == "--child") return giro::bench::run_flows(argc, argv, words[1]);
  for (auto& [how, known] : giro::bench::figure_runs)
    if (words.size() == 2 && words[0] == how) return giro::bench::run_figures(argc, argv, words[1], known);
  QCoreApplication application(argc, argv);
  using giro::bench::What;
  auto word = words.empty() ? std::string() : words[0];
  if (word == "--smoke") return giro::bench::measure(1, What::all);
  auto runs = words.size() == 2 ? std::max(1, std::atoi(words[1].c_str())) : 5;
  return giro::bench::measure(runs, word == "figures" ? What::figures : What::flows);
}

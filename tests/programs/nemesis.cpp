#include "tests/programs/nemesis.hpp"

#include <QThread>
#include <catch2/catch.hpp>
#include <csignal>

namespace giro::test {
namespace {

constexpr int patience_ms = 120'000;
constexpr int most_turns = 12;  // to heal; each tablet syncs once a turn

std::set<std::string> lines_of(const std::string& text) {
  std::set<std::string> lines;
  for (auto& line : QString::fromStdString(text).split(',', Qt::SkipEmptyParts))
    lines.insert(line.toStdString());
  return lines;
}

std::set<std::string> ops_of(const Agent& agent) {
  return lines_of(ask(agent.replica().string() + ".outbox", "SELECT group_concat(hex(op_id)) FROM op"));
}

QString words(const std::string& text) {
  return QString::fromStdString(text);
}

void signal(const QProcess& process, int number) {
  if (auto id = process.processId()) ::kill(static_cast<pid_t>(id), number);
}

}  // namespace

Nemesis::Nemesis(unsigned seed) : random_(seed) {
  link_ = std::make_unique<CuttingProxy>(office_.port(), seed);
  add_tablet("giulia", false);
  add_tablet("andrea", false);
  add_tablet(office_.ask("SELECT m.login FROM app_user u JOIN app_user m ON m.id = u.manager_id WHERE "
                         "u.login = 'giulia'"),
             true);
}

void Nemesis::add_tablet(const std::string& login, bool decides) {
  auto url = QStringLiteral("http://127.0.0.1:%1").arg(link_->port());
  tablets_.push_back(std::make_unique<Tablet>(Tablet{login, Agent(office_, words(login), url), decides, {}}));
}

void Nemesis::copy_a_tablet() {
  auto& original = *tablets_.front();
  auto folder = office_.folder() / ("machine " + std::to_string(++harm_.copied));
  tablets_.push_back(std::make_unique<Tablet>(Tablet{"copy", original.agent.copied_to(folder), false, {}}));
  tablets_.back()->ops = original.ops;
}

/// Rows that many people touch: a few shared clients, the orders on them.
Deed Nemesis::some_deed(Tablet& tablet) {
  auto client = tablet.agent.sees(
      "SELECT code" + shared_clients +
      "AND coalesce(credit_status, 'open') = 'open' ORDER BY code LIMIT 1 OFFSET " + std::to_string(dice(4)));
  if (client.empty()) return {};  // the segment is somebody else's just now
  auto mark = "n" + std::to_string(++marks_);
  auto kind = dice(10);
  if (kind < 4)
    return {Deed::visit,
            {"visit", "log", "--client", words(client), "--outcome", "info", "--note", words(mark)},
            mark};
  if (kind < 6)
    return {
        Deed::order,
        {"order", "new", "--client", words(client), "--note", words(mark), "--line",
         words(tablet.agent.sees("SELECT sku FROM product WHERE active AND coalesce(order_multiple_milli, "
                                 "1000) <= 1000 ORDER BY sku LIMIT 1 OFFSET " +
                                 std::to_string(dice(5)))) +
             (chance(20) ? ":1:90" : ":3")},
        mark};
  if (kind < 8) {
    auto draft = tablet.agent.sees(
        "SELECT lower(hex(id)) FROM sales_order WHERE status = 'draft' AND note LIKE 'n%' ORDER BY random() "
        "LIMIT 1");
    if (!draft.empty()) return {Deed::act, {"order", "submit", words(draft)}, {}};
  }
  auto phone = "0422 " + std::to_string(100'000 + marks_);
  return {Deed::edit, {"set", "client", words(client), "phone=" + words(phone)}, phone};
}

Deed Nemesis::some_decision(Tablet& tablet) {
  if (chance(50)) {
    auto status = chance(50) ? "submitted" : "held";
    auto order = tablet.agent.sees(std::string("SELECT lower(hex(id)) FROM sales_order WHERE status = '") +
                                   status + "' AND note LIKE 'n%' ORDER BY random() LIMIT 1");
    if (order.empty()) return {};
    if (chance(60)) return {Deed::act, {"order", "confirm", words(order)}, {}};
    return {Deed::act, {"order", "reject", words(order), "--reason", "non conviene"}, {}};
  }
  auto conflict =
      tablet.agent.sees("SELECT lower(hex(id)) FROM conflict WHERE state = 'open' ORDER BY random() LIMIT 1");
  if (conflict.empty()) return {};
  return {Deed::act, {"conflict", "resolve", words(conflict), "--keep", "office"}, {}};
}

std::vector<Deed> Nemesis::wishes(Tablet& tablet) {
  std::vector<Deed> deeds;
  deeds.push_back(tablet.decides ? some_decision(tablet) : some_deed(tablet));
  if (chance(70) && deeds.back().kind != Deed::sync) deeds.push_back({});
  for (auto& deed : deeds)
    if (deed.words.isEmpty()) deed.words = {"sync"};
  return deeds;
}

void Nemesis::start(Job& job) {
  ++harm_.programs;
  auto usual_ms = job.deeds[job.at].kind == Deed::sync ? 250 : 120;
  job.killed = false;
  job.kill_at_ms = chance(15) ? dice(usual_ms) : -1;
  job.stop_at_ms = chance(12) ? dice(usual_ms) : -1;
  job.go_on_at_ms = job.stop_at_ms < 0 ? -1 : job.stop_at_ms + 20 + dice(400);
  job.process.start(GIRO_CLI, QStringList{"--replica", words(job.tablet->agent.replica().string())} +
                                  job.deeds[job.at].words);
  job.process.closeWriteChannel();
  REQUIRE(job.process.waitForStarted(patience_ms));
  job.since.start();
}

bool Nemesis::goes_on(Job& job) {
  if (job.at == job.deeds.size()) return false;
  auto now_ms = job.since.elapsed();
  if (job.stop_at_ms >= 0 && now_ms >= job.stop_at_ms) {
    signal(job.process, SIGSTOP);
    ++harm_.stopped;
    job.stop_at_ms = -1;
  }
  if (job.go_on_at_ms >= 0 && now_ms >= job.go_on_at_ms) {
    signal(job.process, SIGCONT);
    job.go_on_at_ms = -1;
  }
  if (job.kill_at_ms >= 0 && now_ms >= job.kill_at_ms) {
    job.process.kill();
    job.killed = true;
    job.kill_at_ms = -1;
  }
  REQUIRE(now_ms < patience_ms);  // every program ends
  if (!job.process.waitForFinished(1) && job.process.state() != QProcess::NotRunning) return true;
  end(job);
  if (++job.at == job.deeds.size()) return false;
  start(job);
  return true;
}

/// What the program said of itself, and what its outbox says of it.
void Nemesis::end(Job& job) {
  auto& deed = job.deeds[job.at];
  auto said = QString::fromUtf8(job.process.readAllStandardError()).toStdString();
  bool killed = job.killed && job.process.exitStatus() != QProcess::NormalExit;
  harm_.killed += killed;
  INFO(job.tablet->name << ": " << deed.words.join(' ').toStdString() << ": " << said);
  if (!killed && deed.kind == Deed::sync) {
    auto exit = job.process.exitCode();
    bool cut = exit == 1 && said.find("arrivata a metà") != std::string::npos;
    CHECK((exit == 0 || exit == 3 || exit == 4 || cut));
  }
  if (killed) CHECK(job.tablet->agent.runs({"status"}).exit == 0);  // it opens again, every time
  note_ops(*job.tablet, deed, killed, job.process.exitCode());
}

void Nemesis::note_ops(Tablet& tablet, const Deed& deed, bool killed, int exit) {
  auto now = ops_of(tablet.agent);
  for (auto& op : tablet.ops) CHECK(now.contains(op));  // an outbox loses nothing
  auto fresh = now.size() - tablet.ops.size();
  tablet.ops = now;
  CHECK(fresh == (deed.kind == Deed::sync ? 0 : killed ? fresh & 1 : exit == 0));
  if (fresh == 0) return;
  if (deed.kind == Deed::visit) saved_.visits.insert(deed.mark);
  if (deed.kind == Deed::order) saved_.orders.insert(deed.mark);
  if (deed.kind == Deed::edit) saved_.edits.insert(deed.mark);
}

/// andrea loses the shared segment for a while, with whatever he has not sent.
void Nemesis::reassign() {
  QStringList assign{"assign", "--user", "andrea", "--segment", "TV-VE"};
  office_.administer(andrea_away_ ? assign : assign + QStringList{"--remove"});
  andrea_away_ = !andrea_away_;
  ++harm_.reassigned;
}

void Nemesis::take_down_or_up() {
  office_falls_at_ms_ = office_rises_at_ms_ = -1;
  fall_ = Fall::none;
  if (!office_.runs()) {  // it was away for a whole round
    office_.start();
    return;
  }
  if (chance(8) || (andrea_away_ && chance(50))) reassign();
  auto kind = dice(100);
  if (kind < 30) {
    fall_ = kind < 15 ? Fall::killed : kind < 25 ? Fall::stopped : Fall::restarted;
    office_falls_at_ms_ = dice(400);
    office_rises_at_ms_ = office_falls_at_ms_ + 20 + dice(600);
  } else if (kind < 36) {
    office_.stop();
    ++harm_.rounds_without_office;
  }
}

void Nemesis::trouble_office(int ms) {
  if (office_falls_at_ms_ >= 0 && ms >= office_falls_at_ms_) {
    office_falls_at_ms_ = -1;
    if (fall_ == Fall::killed) office_.dies(), ++harm_.office_killed;
    if (fall_ == Fall::stopped) office_.freezes(), ++harm_.office_stopped;
    if (fall_ == Fall::restarted) office_.stop(), ++harm_.office_restarted;
  }
  if (office_falls_at_ms_ < 0 && office_rises_at_ms_ >= 0 && ms >= office_rises_at_ms_) {
    office_rises_at_ms_ = -1;
    if (fall_ == Fall::stopped)
      office_.thaws();
    else
      office_.start();
  }
}

void Nemesis::round() {
  link_->be_bad(true);
  take_down_or_up();
  std::vector<std::unique_ptr<Job>> jobs;
  for (auto& tablet : tablets_) {
    jobs.push_back(std::make_unique<Job>());
    jobs.back()->tablet = tablet.get();
    jobs.back()->deeds = wishes(*tablet);
    start(*jobs.back());
  }
  QElapsedTimer since;
  since.start();
  for (bool busy = true; busy;) {
    trouble_office(static_cast<int>(since.elapsed()));
    busy = office_falls_at_ms_ >= 0 || office_rises_at_ms_ >= 0;
    for (auto& job : jobs) busy |= goes_on(*job);
  }
}

void Nemesis::heal() {
  link_->be_bad(false);
  if (!office_.runs()) office_.start();
  if (andrea_away_) reassign();
  auto waits = [](Tablet& tablet) { return tablet.agent.does({"status"})["pending"].toInt() > 0; };
  bool all_sent = false;
  for (int turn = 0; turn < most_turns && !all_sent; ++turn) {
    all_sent = true;
    for (auto& tablet : tablets_) {
      auto exit = tablet->agent.runs({"sync"}).exit;
      CHECK((exit == 0 || exit == 4));
      all_sent &= !waits(*tablet);
    }
  }
  CHECK(all_sent);
  for (auto& tablet : tablets_) tablet->agent.runs({"sync"});  // what the last one sent, to all
}

}  // namespace giro::test

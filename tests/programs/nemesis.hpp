// Nemesis: rounds of work by people at several tablets while programs are killed, stopped and let go on, the
// office dies, hangs and restarts, and the link between them cuts, delays, silences and doubles what passes.
//
//     saved on a tablet (its outbox, whatever the program's end)  =  at the office, exactly once, in the end
//
// Everything is drawn from a seed; the moments are those of real processes, so a run is not repeatable to the
// millisecond. One thread.
#pragma once

#include <QElapsedTimer>
#include <map>
#include <memory>
#include <random>
#include <set>

#include "tests/programs/cutting_proxy.hpp"
#include "tests/programs/programs.hpp"

namespace giro::test {

/// A tablet in somebody's hands.
struct Tablet {
  std::string name;
  Agent agent;
  bool decides = false;       // a manager's: orders and conflicts
  std::set<std::string> ops;  // every op ever seen in its outbox
};

/// What somebody wants: words for giro-cli, and the text by which its effect is known again.
struct Deed {
  enum Kind { sync, visit, order, edit, act } kind = sync;
  QStringList words;
  std::string mark;
};

/// Deeds that became ops, by kind, under their marks.
struct Saved {
  std::set<std::string> visits, orders, edits;
};

struct Harm {
  int programs = 0, killed = 0, stopped = 0, office_killed = 0, office_stopped = 0, office_restarted = 0;
  int rounds_without_office = 0, reassigned = 0, copied = 0;
};

class Nemesis {
 public:
  explicit Nemesis(unsigned seed);

  void round();
  /// giulia's files used on one more machine from now on, unsent work included.
  void copy_a_tablet();
  /// Calm link, office up, everybody assigned; everybody syncs until nothing waits, in a bounded number of
  /// turns.
  void heal();

  std::vector<std::unique_ptr<Tablet>>& tablets() { return tablets_; }
  DemoOffice& office() { return office_; }
  const Saved& saved() const { return saved_; }
  const Harm& harm() const { return harm_; }
  const CuttingProxy& link() const { return *link_; }

 private:
  struct Job {
    Tablet* tablet = nullptr;
    std::vector<Deed> deeds;  // one after the other
    std::size_t at = 0;
    QProcess process;
    int kill_at_ms = -1, stop_at_ms = -1, go_on_at_ms = -1;
    QElapsedTimer since;
    bool killed = false;
  };

  int dice(int sides) { return std::uniform_int_distribution(0, sides - 1)(random_); }
  bool chance(int percent) { return dice(100) < percent; }

  void add_tablet(const std::string& login, bool decides);
  Deed some_deed(Tablet&);
  Deed some_decision(Tablet&);
  std::vector<Deed> wishes(Tablet&);
  void start(Job&);
  /// True while there is something left to do.
  bool goes_on(Job&);
  void end(Job&);
  void take_down_or_up();
  void trouble_office(int ms);
  void note_ops(Tablet&, const Deed&, bool killed, int exit);
  void reassign();

  std::mt19937 random_;
  DemoOffice office_;
  std::unique_ptr<CuttingProxy> link_;
  std::vector<std::unique_ptr<Tablet>> tablets_;
  Saved saved_;
  Harm harm_;
  int marks_ = 0;
  bool andrea_away_ = false;
  int office_falls_at_ms_ = -1, office_rises_at_ms_ = -1;
  enum class Fall { none, killed, stopped, restarted } fall_ = Fall::none;
};

}  // namespace giro::test

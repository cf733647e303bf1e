// World: an office, its tablets and the wires between them, in one process under one seed. Real outbox,
// replica, exchange, wire format, merge and SQLite store; only clock, link, disk accidents and scheduling are
// simulated. Safety is checked after every step, liveness after the faults stop. A step draws its randomness
// from (seed, step), so the shrinker can leave steps out without changing the others. One thread.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "server/office/admin.hpp"
#include "server/office/office.hpp"
#include "server/office/store.hpp"
#include "sync/device/device.hpp"
#include "tests/support/fake_environment.hpp"

namespace SQLite {
class Database;
}

namespace giro::sim {

namespace fs = std::filesystem;

struct Violation : std::runtime_error {
  using std::runtime_error::runtime_error;
};

inline void need(bool condition, const std::string& text) {
  if (!condition) throw Violation(text);
}

struct Tablet {
  std::string name;
  Id user;
  fs::path folder;
  std::unique_ptr<test::FakeEnvironment> env;
  std::unique_ptr<Device> device;

  DeviceFiles files() const { return {folder / "replica", folder / "replica.outbox"}; }
};

/// A form left open: what its author saw when they opened it.
struct OpenForm {
  std::string tablet;
  Draft draft;
};

struct Message {
  std::string tablet;
  Bytes bytes;
};

enum class Fault {
  net,
  corrupt,
  crash,
  office_crash,
  damage,
  clone,
  rollback,
  clock,
  move,
  assign,
  edit,
  silent_restore
};
inline constexpr int fault_count = 12;
std::string_view fault_name(Fault);

class World {
 public:
  World(std::uint64_t seed, const fs::path& folder, std::set<Fault> allowed);
  ~World();

  void step(std::uint64_t index);
  void settle();
  const std::vector<std::string>& log() const { return log_; }

 private:
  // world.cpp: making it
  void found_company();
  void start_office();
  void stop_office();
  void add_tablet(const std::string& name, const Id& user);
  void open(Tablet&);
  Id id(std::string_view name) const { return derive_id("sim", {name}); }

  // actions.cpp: what people do
  std::optional<Draft> draw(Tablet&);
  std::optional<Draft> client_work(Tablet&, const Id& client);
  std::optional<Draft> order_work(Tablet&, const Id& client);
  std::optional<Draft> conflict_work(Tablet&);
  void record(Tablet&, Draft, std::string_view why);
  void administration();

  // link.cpp: what travels
  void send(Tablet&);
  void serve(std::size_t message, bool crash_before_commit);
  void deliver(std::size_t message);
  void sync(Tablet&);
  Bytes answer(const Tablet&, const Bytes&);

  // faults.cpp
  void fault(Tablet&);
  void silent_restore();

  // checks.cpp
  void check_cut(Tablet&);
  void check_office();
  void check_ops();
  void check_lost_values(SQLite::Database&);
  void check_same_as_fresh(Tablet&);

  std::uint64_t below(std::uint64_t limit) { return limit ? rng_() % limit : 0; }
  bool chance(int percent) { return below(100) < static_cast<std::uint64_t>(percent); }
  template <typename T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  bool with(Fault fault) const { return faults_.contains(fault); }
  void say(std::string text) { log_.push_back(std::move(text)); }
  std::string word() { return "w" + std::to_string(++words_); }
  std::vector<Id> rows(Tablet&, const std::string& sql, const std::vector<Id>& arguments = {});
  std::string role(const Tablet& tablet) const { return tablet.user == id("max") ? "manager" : "agent"; }
  std::set<Id> segments_of(const Id& user) const;

  std::uint64_t seed_;
  fs::path folder_;
  std::mt19937_64 rng_;
  std::set<Fault> faults_;
  std::vector<std::string> log_;
  int words_ = 0, names_ = 0;

  test::FakeEnvironment office_env_;
  SealKey key_{};
  std::unique_ptr<Store> store_;
  std::unique_ptr<Office> office_;

  std::map<std::string, Tablet> tablets_;
  std::vector<Message> requests_, responses_;
  std::vector<OpenForm> forms_;
  std::map<std::string, fs::path> copies_;  // older copies of tablets
  std::set<Id> recorded_;                   // every op that was ever confirmed to its user
  std::set<Id> fragile_;                    // … but whose only copy a rollback may have taken
  std::set<std::tuple<Id, std::string, std::string>>
      seen_;            // (row, column, value) the office itself saw and replaced
  bool lossy_ = false;  // a silent restore happened
};

}  // namespace giro::sim

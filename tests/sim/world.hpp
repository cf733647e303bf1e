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
#include <vector>

#include "server/office/admin.hpp"
#include "server/office/office.hpp"
#include "server/office/store.hpp"
#include "sync/device/device.hpp"
#include "tests/sim/company.hpp"
#include "tests/sim/disk.hpp"
#include "tests/sim/office_audit.hpp"
#include "tests/sim/tablet_view.hpp"
#include "tests/sim/tally.hpp"
#include "tests/support/causal_history.hpp"
#include "tests/support/fake_environment.hpp"

namespace giro::sim {

struct Tablet {
  std::string name;
  std::string login;
  fs::path folder;
  Id session;
  std::unique_ptr<test::FakeEnvironment> env;
  std::unique_ptr<Device> device;
  Queries queries;    // of its replica
  std::set<Id> held;  // ops seen in its outbox
  std::uint32_t speaks = schema::version;
  int lives = 0;            // put back, or begun anew
  bool cut_off = false;     // no network
  std::uint64_t asked = 0;  // nonce of its last request
  bool revoked = false;     // its sign-in
  bool copied = false;      // another tablet has, or had, the same outbox
  bool is_touched = true;   // since it was last checked
  bool is_behind = false;   // its disk failed in the middle of recording, and it went on
  bool knows_key = true;    // its sign-in told it what to seal with
  std::set<Id> sealed;      // ops in its outbox that the office alone can read

  Id user() const { return id(login); }
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
  partition,
  corrupt,
  crash,
  disk_full,
  io_error,
  office_crash,
  office_disk,
  power,
  damage,
  clone,
  rollback,
  reinstall,
  trim,
  clock,
  days,
  move,
  assign,
  substitute,
  edit,
  purge,
  revoke,
  role,
  password,
  upgrade,
  restore,
  silent_restore
};
inline constexpr int fault_count = 27;
std::string_view fault_name(Fault);

class World {
 public:
  World(std::uint64_t seed, const fs::path& folder, const Company&, const std::set<Fault>& allowed);
  ~World();
  bool keeps_files = false;  // when it goes

  void step(std::uint64_t index);
  void settle();
  const std::vector<std::string>& log() const { return log_; }
  const Tally& tally() const { return tally_; }

 private:
  // world.cpp: making it
  void start_office(bool with_journal = true);
  void stop_office();
  void add_tablet(const std::string& name, const std::string& login, std::uint32_t speaks, bool pulled);
  void open(Tablet&);
  void close(Tablet&);

  // work.cpp, order_work.cpp, desk_work.cpp: what people do
  std::optional<Draft> draw(Tablet&);
  std::optional<Draft> client_work(Tablet&, const Id& client);
  std::optional<Draft> visit_work(Tablet&, const Id& client);
  std::optional<Draft> part_work(Tablet&, const Id& client);
  std::optional<Draft> removal(Tablet&, const Id& client);
  std::optional<Draft> order_work(Tablet&, const Id& client);
  std::optional<Draft> conflict_work(Tablet&);
  std::optional<Draft> own_work(Tablet&);
  std::optional<Draft> edit(Tablet&, std::string_view table, const Id& row, const Id& client,
                            std::vector<std::pair<std::string_view, Value>> cells);
  void work(Tablet&);
  static std::string said(const std::vector<Change>&);
  bool record(Tablet&, Draft, std::string_view why);

  // office_acts.cpp: what the office does by itself
  void administration();
  void edit_cells(AdminBatch&);
  void toggle_assignment(AdminBatch&);
  void substitute(AdminBatch&);
  void put(AdminBatch&, std::string_view table, const Id& row, const AdminBatch::Cells&);

  // link.cpp: what travels
  void network(Tablet&);
  void send(Tablet&);
  void serve(std::size_t message);
  void deliver(std::size_t message);
  bool receive(Tablet&, const Response&, std::string_view what);
  bool is_of_now(const Response&) const;
  bool sync(Tablet&, bool by_small_pages = true);  // whether a complete cut came of it
  Caller caller(const Tablet&) const;
  Bytes answer(const Tablet&, const Bytes&);
  void check_wire(const Caller&, const Response&);

  // accidents.cpp
  void fault(Tablet&);
  bool trouble_on(const Tablet&);
  bool after_trouble(Tablet&, bool failed, const std::string& what);
  void kill_between(Tablet&);
  void damage(Tablet&);
  void damage_outbox(Tablet&);
  void throw_back_replica(Tablet&);
  void copy_or_roll_back(Tablet&);
  void reinstall(Tablet&);
  void clone(Tablet&);
  void upgrade(Tablet&);
  void restore();
  void silent_restore();

  // causes.cpp
  std::string session(const Tablet&) const;
  void tell_causes(const Tablet&, const Op&, bool sure);
  void read_causes(Tablet&);
  void check_causes();

  // checks.cpp
  void check_ops();
  void check_journal();
  void check_tablet(Tablet&);
  void check_outbox(Tablet&, const TabletView&);
  void check_local(Tablet&, const TabletView&);
  void check_effects(Tablet&, const TabletView&);
  void check_cut(Tablet&, bool whole);
  void check_seals(Tablet&, const TabletView&, bool whole);
  Bytes bytes_of(Tablet&, const OutboxEntry&) const;
  void look_at_office();
  std::set<Bucket> scope(const Id& user) const;
  std::string role(const Id& user) const;

  std::uint64_t below(std::uint64_t limit) { return limit ? rng_() % limit : 0; }
  bool chance(int percent) { return below(100) < static_cast<std::uint64_t>(percent); }
  template <typename T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  /// A schema version before this program's.
  std::uint32_t older() { return 1 + static_cast<std::uint32_t>(below(schema::version - 1)); }
  bool with(Fault fault) const { return faults_.contains(fault); }
  void did(Fault fault) { ++tally_.faults[std::string(fault_name(fault))]; }
  void say(std::string text) { log_.push_back(std::move(text)); }
  std::string word() { return "w" + std::to_string(++words_); }
  std::vector<Id> rows(Tablet&, const std::string& sql, const std::vector<Id>& arguments = {});

  std::uint64_t seed_;
  fs::path folder_;
  const Company& company_;
  std::mt19937_64 rng_;
  std::set<Fault> faults_;
  std::vector<std::string> log_;
  Tally tally_;
  int words_ = 0, names_ = 0;

  test::FakeEnvironment office_env_;
  std::uint32_t office_speaks_ = schema::version;
  std::unique_ptr<Store> store_;
  std::unique_ptr<Office> office_;
  OfficeAudit audit_;

  std::map<std::string, Tablet> tablets_;
  std::vector<Message> requests_, responses_;
  test::CausalHistory causes_;
  std::set<Id> removed_;  // clients that somebody removed, or parts of them
  std::vector<OpenForm> forms_;
  std::map<std::string, fs::path> copies_;    // older copies of tablets
  std::map<std::string, fs::path> replicas_;  // older states of replicas
  std::map<Id, Bytes> recorded_;              // every op that was ever confirmed to its user
  std::set<Id> fragile_;  // … but whose only copy a rollback, a reinstallation or a trim may have taken
  Trouble trouble_{};
  bool lossy_ = false;  // the office was restored
  bool whole_journal_ = true;
  bool distrusted_ = false;  // a sign-in was revoked or a user disabled
  bool role_changed_ = false;
};

}  // namespace giro::sim

// Person: somebody with a tablet: a real Device in its own directory, with its own clock, talking to the
// company's real office through the real bytes of the protocol. Only the link is pretended: an answer may be
// held back or lost. One thread.
#pragma once

#include <functional>
#include <map>
#include <memory>

#include "sync/device/device.hpp"
#include "tests/office/support.hpp"
#include "tests/support/temp_dir.hpp"

namespace giro::scenario {

using test::Company;

/// A tablet's clock: time passes for everybody at once; a tablet may believe another wall time, and boots on
/// its own.
class TabletClock : public Environment {
 public:
  TabletClock(test::FakeEnvironment& world, const Id& boot, std::uint64_t seed)
      : world_(world), boot_(boot), random_(seed) {}

  ClockReading clock() override;
  void random(std::span<Byte> out) override { random_.random(out); }

  std::int64_t wrong_by_ms = 0;

 private:
  test::FakeEnvironment& world_;
  Id boot_;
  test::FakeEnvironment random_;
};

class Person {
 public:
  using Action = std::function<Result<Draft>(Device&)>;

  /// `speaks`: the schema version of the app on this tablet.
  Person(Company&, std::string_view name, schema::Role = schema::agent,
         std::uint32_t speaks = schema::version);

  Device& device() { return *device_; }
  Id id() const { return caller_.user; }
  std::filesystem::path folder() const { return directory_ / ""; }
  TabletClock& clock() { return environment_; }

  /// Does something offline; it must be possible. The op's id.
  Id does(const Action&);
  /// Does something that must be refused here and now, when it is asked or when it is recorded; the sentence.
  std::string is_told(const Action&);

  /// Exchanges until nothing is left; what it came to.
  Exchanged syncs();
  /// From now on the office keeps what comes from here for a manager, and sends no rows.
  void is_revoked(bool revoked) { caller_.trusted = !revoked; }
  void becomes(schema::Role role) { caller_.role = role; }
  /// One request leaves; the office decides it; its answer is still on the way.
  Response sends();
  void hears(const Response&);
  void hears_nothing();

  /// The tablet dies and starts again with what was on its disk.
  void restarts();
  /// The app is updated, over the same files.
  void updates(std::uint32_t speaks);
  /// Another machine starts with a copy of this one's files.
  std::unique_ptr<Person> copied();

  /// What the tablet shows: a cell, NULL also when the row is not there.
  Value sees(std::string_view table, const Id& row, std::string_view column);
  bool knows(std::string_view table, const Id& row);
  std::vector<Id> rows(std::string_view table, std::string_view column, const Value&);
  /// Every row that is not about this user alone, as text: equal for people of one scope.
  std::map<std::string, std::string> shared_rows();
  /// What the office said about this op last.
  std::optional<Outcome> fate(const Id& op);

 private:
  Response deliver(const Request&);
  void open();

  Company& company_;
  Caller caller_;
  test::TempDir directory_;
  DeviceFiles files_;
  TabletClock environment_;
  std::uint32_t speaks_;
  std::unique_ptr<Device> device_;
};

}  // namespace giro::scenario

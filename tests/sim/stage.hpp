// Stage: an office without a journal and tablets by name, for histories told by hand. Time passes for all at
// once; every tablet's clock is right. One thread.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "server/office/office.hpp"
#include "server/office/store.hpp"
#include "sync/device/device.hpp"
#include "tests/sim/company.hpp"
#include "tests/support/fake_environment.hpp"

namespace giro::sim {

class Stage {
 public:
  Stage(fs::path folder, const Company&);
  ~Stage();

  /// A tablet of this person, with everything pulled.
  void give(const std::string& tablet, std::string_view login);
  /// Another one with a copy of its files.
  void copy(const std::string& tablet, const std::string& twin);
  void sync(const std::string& tablet);
  /// Sets the phone of c1, with the base its tablet shows. The op.
  Id phone(const std::string& tablet, std::string_view number);
  Device& device(const std::string& tablet) { return *tablets_.at(tablet).device; }

  void back_up();
  /// To the backup; what was decided since, only the tablets have.
  void restore();
  void restart();  // another run
  Snapshot& office();
  Value phone();

 private:
  struct Tablet {
    std::string login;
    std::unique_ptr<test::FakeEnvironment> env;
    std::unique_ptr<Device> device;
  };
  void open(const std::string& tablet, std::string_view login);
  void open_office();
  void close_office();
  void pass();

  fs::path folder_;
  const Company& company_;
  test::FakeEnvironment office_env_{5};
  std::unique_ptr<Store> store_;
  std::unique_ptr<Office> office_;
  std::unique_ptr<Snapshot> seen_;
  std::map<std::string, Tablet> tablets_;
};

}  // namespace giro::sim

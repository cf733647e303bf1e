#include "tests/sim/stage.hpp"

#include "sync/device/outbox.hpp"
#include "tests/sim/violation.hpp"

namespace giro::sim {
namespace {

schema::Role role_of(std::string_view login) {
  return login == "max" ? schema::manager : schema::agent;
}

}  // namespace

Stage::Stage(fs::path folder, const Company& company) : folder_(std::move(folder)), company_(company) {
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  fs::copy_file(company_.office_file(), folder_ / "office.db");
  open_office();
}

Stage::~Stage() {
  tablets_.clear();
  close_office();
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

void Stage::open_office() {
  auto store = Store::open(folder_ / "office.db", Store::Mode::open);
  need(store.has_value(), "the office does not open");
  store_ = std::move(*store);
  office_ = std::make_unique<Office>(*store_, company_.key(), office_env_);
}

void Stage::close_office() {
  seen_.reset();
  office_.reset();
  store_.reset();
}

void Stage::open(const std::string& tablet, std::string_view login) {
  auto folder = folder_ / tablet;
  fs::create_directories(folder);
  auto& opened = tablets_[tablet];
  opened.login = login;
  if (!opened.env) opened.env = std::make_unique<test::FakeEnvironment>(100 + tablets_.size());
  opened.env->reading = office_env_.reading;
  opened.device = std::make_unique<Device>(DeviceFiles{folder / "replica", folder / "replica.outbox"},
                                           id(login), *opened.env);
}

void Stage::give(const std::string& tablet, std::string_view login) {
  fs::create_directories(folder_ / tablet);
  fs::copy_file(company_.replica_of(login, schema::version, true), folder_ / tablet / "replica");
  open(tablet, login);
  sync(tablet);
}

void Stage::copy(const std::string& tablet, const std::string& twin) {
  auto& original = tablets_.at(tablet);
  original.device.reset();
  fs::copy(folder_ / tablet, folder_ / twin, fs::copy_options::recursive);
  open(tablet, original.login);
  open(twin, original.login);
}

void Stage::pass() {
  office_env_.pass(60'000);
  for (auto& [name, tablet] : tablets_) tablet.env->pass(60'000);
}

void Stage::sync(const std::string& name) {
  auto& tablet = tablets_.at(name);
  Caller caller{.user = id(tablet.login), .role = role_of(tablet.login), .session = id("session of " + name)};
  pass();
  for (int round = 0; round < 100; ++round) {
    auto taken = tablet.device->receive(office_->handle(caller, tablet.device->next_request()));
    need(taken.has_value(), name + " refuses an answer");
    if (!taken->more) return;
  }
  throw Violation(name + " does not finish a sync");
}

Id Stage::phone(const std::string& name, std::string_view number) {
  pass();
  auto& device = this->device(name);
  auto change = device.update("client", id("c1"), {{"phone", std::string(number)}});
  auto recorded = device.record(Draft{.client = id("c1"), .changes = {change}});
  need(recorded.has_value(), name + " cannot record");
  return recorded->op;
}

void Stage::back_up() {
  store_->backup(folder_ / "backup.db");
}

void Stage::restore() {
  close_office();
  for (auto* tail : {"", "-wal", "-shm"}) fs::remove(folder_ / (std::string("office.db") + tail));
  fs::copy_file(folder_ / "backup.db", folder_ / "office.db");
  open_office();
}

void Stage::restart() {
  close_office();
  open_office();
}

Snapshot& Stage::office() {
  seen_ = store_->snapshot();
  return *seen_;
}

Value Stage::phone() {
  return office().row(id("c1"))->cell("phone");
}

}  // namespace giro::sim
